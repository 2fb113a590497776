import type { TenantDb } from "../../platform/db/doors.ts";
import { notFound } from "../../platform/http/answers.ts";
import { storePhone } from "../../platform/phone/number.ts";
import type { Choosing } from "../directory/index.ts";
import { afterOf, type Answering, findChanges, type Upkeep } from "../records/index.ts";
import { changeOfferState, createOffer, reviseOffer } from "./actions.ts";
import { findChoices, findNames } from "./load.ts";
import { EMPTY_OFFER, type Offer, type OfferContent } from "./offer.ts";
import { findOffer } from "./queries.ts";
import { readOffer } from "./read-offer.ts";
import { contentOf, typedOf } from "./typed.ts";
import { offerFieldWords } from "./views/field-words.ts";
import { labelOfOfferField, OfferFields } from "./views/form-page.tsx";

/** Whoever answers for an organisation chooses as its partners do. */
const choosingOf = ({ tenant, services, organisation }: Answering): Choosing => ({
  tenant,
  services,
  viewer: { role: "partner", organisationId: organisation.id },
});

/** @throws 404 */
async function getOffer(db: TenantDb, id: string): Promise<Offer> {
  const offer = await findOffer(db, id);
  if (offer === undefined) throw notFound();
  return offer;
}

const findOptional = async (db: TenantDb, id: string | undefined): Promise<Offer | undefined> =>
  id === undefined ? undefined : findOffer(db, id);

/** Telephone numbers are compared in the form in which they are stored. */
const stored = (content: OfferContent): OfferContent =>
  content.phone === null ? content : { ...content, phone: storePhone(content.phone) };

/** Offers looked after without an account. Whose they are stays as it is. */
export const offerUpkeep: Upkeep = {
  kind: "offer",
  addLabel: "offers-office.new",
  canEnd: true,
  async find(db, id) {
    const offer = await findOffer(db, id);
    if (offer === undefined) return undefined;
    const { title, version } = offer;
    return { title, version, state: offer.state as "draft", content: offer };
  },
  async typedOf({ organisation }, db, id, changes) {
    const fresh = { ...EMPTY_OFFER, title: "", summary: "", topics: [], reach: "place" as const };
    const offer = (await findOptional(db, id)) ?? { ...fresh, providerId: organisation.id };
    return typedOf({ ...offer, ...afterOf(changes) });
  },
  async fields(answering, db, { id, state, action }) {
    const choices = await findChoices(choosingOf(answering), db, await findOptional(db, id));
    return <OfferFields t={answering.t} state={state} choices={choices} action={action} />;
  },
  labelOf: ({ t }, field, typed) => labelOfOfferField(t, field, { typed }),
  async read(answering, db, id, typed) {
    const offer = await getOffer(db, id);
    const result = await readOffer(choosingOf(answering), db, { ...typed, providerId: [offer.providerId] }, offer);
    if (!result.ok) return result;
    const { audience } = result.value;
    const said = stored(contentOf(result.value, offer, answering.services.newId));
    return {
      ok: true,
      changes: findChanges<Partial<OfferContent> & { audience?: string }>(offer, { ...said, audience }),
    };
  },
  async words(around, db, id) {
    return offerFieldWords(
      around.t,
      await findNames(around, db, await getOffer(db, id)),
      around.services.clock.today(),
    );
  },
  apply: async (db, scope, id, changes) => reviseOffer(db, scope, await getOffer(db, id), afterOf(changes)),
  change: async (db, scope, id, transition) => changeOfferState(db, scope, await getOffer(db, id), transition),
  async add(answering, db, typed) {
    const { organisation, scope, services } = answering;
    const sent = { ...typed, providerId: [organisation.id] };
    const result = await readOffer(choosingOf(answering), db, sent, undefined);
    if (!result.ok) return result;
    const content = contentOf(result.value, undefined, services.newId);
    const { id } = await createOffer(db, scope, content, { state: "draft", audience: result.value.audience });
    return { ok: true, id };
  },
};
