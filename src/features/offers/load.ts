import type { TenantDb } from "../../platform/db/doors.ts";
import {
  type Choosing,
  findMunicipalities,
  findOrganisation,
  findOrganisationNames,
  findPlaceName,
} from "../directory/index.ts";
import type { InCounty } from "../records/index.ts";
import type { Offer } from "./offer.ts";
import type { OfferNames } from "./views/field-words.ts";
import type { FormChoices } from "./views/form-parts.tsx";

/** Persons of an organisation with the names the viewer may see. */
async function findPersons(db: TenantDb, organisationId: string | undefined): Promise<{ id: string; name: string }[]> {
  if (organisationId === undefined) return [];
  const provider = await findOrganisation(db, organisationId);
  return (provider?.persons ?? []).flatMap((person) => {
    const name = person.points.find((point) => point.field === "name")?.value;
    return name === undefined ? [] : [{ id: person.id, name }];
  });
}

/** What can be chosen in the form: by the office any provider, by partners their own; the offer's own values always. */
export async function findChoices(
  { viewer, tenant, services }: Choosing,
  db: TenantDb,
  offer: Offer | undefined,
): Promise<FormChoices> {
  const all = await findOrganisationNames(db);
  const own = offer?.providerId ?? viewer.organisationId;
  const providers = viewer.role === "office" ? all : all.filter((organisation) => organisation.id === own);
  const places = await findMunicipalities(db, tenant.ags, services.clock.today());
  const isGone = offer?.ags && !places.some((place) => place.ags === offer.ags);
  const former =
    isGone && offer.ags ? [{ ags: offer.ags, name: (await findPlaceName(db, offer.ags)) ?? offer.ags }] : [];
  const provider = offer?.providerId ?? (viewer.role === "partner" ? (viewer.organisationId ?? undefined) : undefined);
  return {
    providers,
    places: [...places.map(({ ags, name }) => ({ ags, name })), ...former],
    persons: await findPersons(db, provider),
  };
}

/** Names of what offers refer to, for the history. */
export async function findNames(
  { tenant, services }: Pick<InCounty, "tenant" | "services">,
  db: TenantDb,
  offer: Offer,
): Promise<OfferNames> {
  const places = await findMunicipalities(db, tenant.ags, services.clock.today());
  const providers = await findOrganisationNames(db);
  const persons = await findPersons(db, offer.providerId);
  return {
    providers: new Map(providers.map((one) => [one.id, one.name])),
    places: new Map(places.map((one) => [one.ags, one.name])),
    persons: new Map(persons.map((one) => [one.id, one.name])),
  };
}
