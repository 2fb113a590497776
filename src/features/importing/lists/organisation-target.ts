import { notFound } from "../../../platform/http/answers.ts";
import {
  createOrganisations,
  EMPTY_ORGANISATION,
  findOrganisation,
  findOrganisations,
  findOrganisationsByIds,
  type Organisation,
  type OrganisationContent,
  reviseOrganisation,
} from "../../directory/index.ts";
import { applyDifferences } from "../own-rows.ts";
import type { PlanItem } from "../plan-items.ts";
import { contentOf, givenBy, type ImportTarget, readContext } from "../target.ts";
import type { OrganisationAround } from "./organisation-columns.ts";
import { fromOrganisation, putOrganisation, showOrganisation, toOrganisation } from "./organisation-entry.ts";
import { organisationList } from "./organisations.ts";

/** What goes along with an organisation into its rows and back; nothing that is internal. */
const around = ({ placeName }: Organisation, today: string, newId = () => ""): OrganisationAround => ({
  isWhole: false,
  today,
  newId,
  placeName: () => placeName ?? undefined,
});

/** Of a list of ours exactly the cells that say something else; of any other what it says. */
function changed(before: Organisation, item: PlanItem, along: OrganisationAround): OrganisationContent {
  const { entry, verdict } = item;
  if (entry.own === undefined || verdict.outcome !== "updated") return toOrganisation(before, givenBy(item), along);
  const shown = showOrganisation(before, along);
  return putOrganisation(before, { before: shown, after: applyDifferences(shown, entry, verdict) }, along);
}

export const organisations: ImportTarget = {
  list: organisationList,
  record: "organisation",
  async look(db, { tenant, today }) {
    const found = await findOrganisations(db);
    return {
      context: await readContext(db, tenant, today),
      existing: found.map((one) => ({
        id: one.id,
        ...fromOrganisation(one, one.placeName),
        exported: () => showOrganisation(one, around(one, today)),
      })),
      organisations: [],
    };
  },
  async show(db, { today }, ids) {
    const found = await findOrganisationsByIds(db, ids);
    return found.map((one) => ({ key: one.id, shown: showOrganisation(one, around(one, today)) }));
  },
  async create(db, scope, items) {
    const along = { today: scope.clock.today(), newId: scope.newId, placeName: () => undefined };
    const made = items.map(({ id, item }) => ({
      id,
      content: toOrganisation({ ...EMPTY_ORGANISATION, name: "" }, givenBy(item), along),
    }));
    await createOrganisations(db, scope, made, { state: "in_review" });
  },
  async update(db, scope, item, id) {
    const before = await findOrganisation(db, id);
    if (before === undefined) throw notFound();
    const content = changed(before, item, around(before, scope.clock.today(), scope.newId));
    await reviseOrganisation(db, scope, before, contentOf(content, EMPTY_ORGANISATION, ["name"]));
    return { recordId: id, before };
  },
  async revert(db, scope, id, before) {
    const now = await findOrganisation(db, id);
    if (now !== undefined) await reviseOrganisation(db, scope, now, contentOf(before, EMPTY_ORGANISATION, ["name"]));
  },
};
