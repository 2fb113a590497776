import { storePhone } from "../../platform/phone/number.ts";
import { upkeepOf } from "../directory/index.ts";
import { changeOfferState, createOffer, reviseOffer } from "./actions.ts";
import type { OfferInput } from "./forms.ts";
import { findChoices, findNames } from "./load.ts";
import { EMPTY_OFFER, type Offer } from "./offer.ts";
import { findOffer } from "./queries.ts";
import { readOffer } from "./read-offer.ts";
import { contentOf, typedOf } from "./typed.ts";
import { offerFieldWords } from "./views/field-words.ts";
import { labelOfOfferField, OfferFields } from "./views/form-page.tsx";

/** Offers looked after without an account. */
export const offerUpkeep = upkeepOf<Offer, OfferInput>({
  kind: "offer",
  addLabel: "offers-office.new",
  ownerField: "providerId",
  find: findOffer,
  fresh: ({ organisation }) =>
    typedOf({ ...EMPTY_OFFER, title: "", summary: "", topics: [], reach: "place", providerId: organisation.id }),
  typedOf,
  read: readOffer,
  saidOf(input, before, newId) {
    const content = contentOf(input, before, newId);
    // Telephone numbers are compared in the form in which they are stored.
    const phone = content.phone === null ? null : storePhone(content.phone);
    return { ...content, phone, audience: input.audience };
  },
  create: (db, scope, input, state) =>
    createOffer(db, scope, contentOf(input, undefined, scope.newId), { state, audience: input.audience }),
  revise: reviseOffer,
  change: changeOfferState,
  async fields({ t }, db, { choosing, entry, state, action }) {
    return <OfferFields t={t} state={state} choices={await findChoices(choosing, db, entry)} action={action} />;
  },
  labelOf: ({ t }, field, typed) => labelOfOfferField(t, field, { typed }),
  words: async (around, db, offer) =>
    offerFieldWords(around.t, await findNames(around, db, offer), around.services.clock.today()),
});
