import type { TenantDb } from "../../platform/db/doors.ts";
import { type FormResult, readForm, type Typed } from "../../platform/http/forms.ts";
import type { Choosing } from "../directory/index.ts";
import { offerForm, type OfferInput } from "./forms.ts";
import { findChoices } from "./load.ts";
import type { Offer } from "./offer.ts";

/** Reads the form against what can be chosen here; an answer that is not on the list is a fault of its field. */
export async function readOffer(
  choosing: Choosing,
  db: TenantDb,
  sent: Typed,
  offer: Offer | undefined,
): Promise<FormResult<OfferInput>> {
  const result = readForm(offerForm, sent);
  if (!result.ok) return result;
  const choices = await findChoices(choosing, db, offer);
  const { value, typed } = result;
  const errors: { field: string; key: string }[] = [];
  if (!choices.providers.some((provider) => provider.id === value.providerId))
    errors.push({ field: "providerId", key: "offers-office.error.provider" });
  if (/^\d/u.test(value.where) && !choices.places.some((place) => place.ags === value.where))
    errors.push({ field: "where", key: "offers-office.error.where" });
  if (errors.length > 0) return { ok: false, errors, typed };
  return { ...result, value: await withFittingContact(choosing, db, value, offer) };
}

/** A contact belongs to the provider; with another provider there is none until one is chosen. */
async function withFittingContact(choosing: Choosing, db: TenantDb, input: OfferInput, offer?: Offer) {
  if (input.contactId === null) return input;
  const around = offer === undefined ? undefined : { ...offer, providerId: input.providerId };
  const { persons } = await findChoices(choosing, db, around);
  return persons.some((person) => person.id === input.contactId) ? input : { ...input, contactId: null };
}
