import type { Organisation } from "../directory/index.ts";
import type { Offer } from "../offers/index.ts";

/** Whom to call: the offer's own contact, else the person named, else the provider's. */
export function contactOf(offer: Offer, provider: Organisation | undefined) {
  const person = provider?.persons.find((one) => one.id === offer.contactId);
  const find = (field: string) =>
    [...(person?.points ?? []), ...(provider?.points ?? [])].find((point) => point.field === field)?.value ?? null;
  return {
    name: person?.points.find((point) => point.field === "name")?.value ?? null,
    phone: offer.phone ?? find("phone") ?? find("mobile"),
    email: offer.email ?? find("email"),
    website: offer.website ?? find("website"),
  };
}
