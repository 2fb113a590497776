import type { TenantDb } from "../../platform/db/doors.ts";
import { notFound } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { afterOf, findChanges, type InCounty, type Upkeep } from "../records/index.ts";
import { changeOrganisationState, reviseOrganisation } from "./actions.ts";
import { organisationForm } from "./forms.ts";
import type { Organisation, OrganisationContent } from "./organisation.ts";
import { storePhones } from "./phones.ts";
import { findMunicipalities } from "./places.ts";
import { findOrganisation } from "./queries.ts";
import { findForeignPlaces, ROWS } from "./read-organisation.ts";
import { contentOf, typedOf, withoutUntouchedRows } from "./typed.ts";
import { organisationFieldWords } from "./views/field-words.ts";
import { OrganisationFields } from "./views/form-page.tsx";
import { labelOfField } from "./views/form-parts.tsx";

/** @throws 404 */
async function getOrganisation(db: TenantDb, id: string | undefined): Promise<Organisation> {
  const organisation = id === undefined ? undefined : await findOrganisation(db, id);
  if (organisation === undefined || organisation.deletedAt !== null) throw notFound();
  return organisation;
}

const placesOf = ({ tenant, services }: Pick<InCounty, "tenant" | "services">, db: TenantDb) =>
  findMunicipalities(db, tenant.ags, services.clock.today());

/** What is compared and proposed: persons have forms of their own and are nobody's proposal. */
function withoutPersons({ persons: _persons, ...rest }: Organisation): Omit<Organisation, "persons"> {
  return rest;
}

/** The profile looked after without an account. How it belongs to the network and who sees it is the office's to say. */
export const organisationUpkeep: Upkeep = {
  kind: "organisation",
  canEnd: false,
  async find(db, id) {
    const organisation = await findOrganisation(db, id);
    if (organisation === undefined || organisation.deletedAt !== null) return undefined;
    const { name: title, version } = organisation;
    return { title, version, state: organisation.state as "draft", content: withoutPersons(organisation) };
  },
  async typedOf(_answering, db, id, changes) {
    return typedOf({ ...(await getOrganisation(db, id)), ...afterOf(changes) });
  },
  async fields(answering, db, { state, action }) {
    const places = await placesOf(answering, db);
    return <OrganisationFields t={answering.t} state={state} places={places} action={action} canPlace={false} />;
  },
  labelOf: ({ t }, field, typed) => labelOfField(t, field, typed),
  async read(answering, db, id, typed) {
    const organisation = await getOrganisation(db, id);
    const read = readForm(organisationForm, withoutUntouchedRows(typed, ROWS));
    if (!read.ok) return read;
    const errors = findForeignPlaces(read.value, await placesOf(answering, db), organisation);
    if (errors.length > 0) return { ok: false, errors };
    const { membership: _membership, ...said } = storePhones(contentOf(read.value));
    return { ok: true, changes: findChanges<Partial<OrganisationContent>>(organisation, said) };
  },
  words: async (around, db) => organisationFieldWords(around.t, await placesOf(around, db)),
  apply: async (db, scope, id, changes) =>
    reviseOrganisation(db, scope, await getOrganisation(db, id), afterOf(changes)),
  change: async (db, scope, id, transition) =>
    changeOrganisationState(db, scope, await getOrganisation(db, id), transition),
};
