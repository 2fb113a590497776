import type { Organisation } from "../../directory/index.ts";
import type { Offer, Run } from "../../offers/index.ts";
import type { Thing } from "./thing.ts";

type Address = { street: string | null; postcode: string | null; locality: string | null };

/** A postal address, as far as it is known. */
export function addressOf({ street, postcode, locality }: Address): Thing | undefined {
  if (street === null && postcode === null && locality === null) return undefined;
  return {
    "@type": "PostalAddress",
    streetAddress: street ?? undefined,
    postalCode: postcode ?? undefined,
    addressLocality: locality ?? undefined,
    addressCountry: "DE",
  };
}

/** Where an offer takes place; online there is only the page. */
export function locationOf(offer: Offer, url: string, run?: Run): Thing | undefined {
  if (offer.reach === "online") return { "@type": "VirtualLocation", url: offer.website ?? url };
  const address = addressOf({ ...offer, locality: offer.locality ?? offer.placeName });
  const name = run?.venue ?? offer.venue ?? offer.placeName;
  return address === undefined && name === null ? undefined : { "@type": "Place", name: name ?? undefined, address };
}

/** For whom it is there by place: the municipality, or the county. */
export const areaOf = (entry: Pick<Offer, "reach" | "placeName">, county: string): Thing => ({
  "@type": "AdministrativeArea",
  name: entry.reach === "place" ? (entry.placeName ?? county) : county,
});

/** Types of schema.org by kind of organisation; all others are organisations. */
const TYPES: Partial<Record<Organisation["kind"], string>> = {
  county_office: "GovernmentOrganization",
  municipal_office: "GovernmentOrganization",
  state_authority: "GovernmentOrganization",
  jobcenter: "GovernmentOrganization",
  police: "GovernmentOrganization",
  school: "School",
  daycare: "Preschool",
  adult_education: "EducationalOrganization",
  training_provider: "EducationalOrganization",
  university: "CollegeOrUniversity",
  welfare_association: "NGO",
  migrant_organisation: "NGO",
  initiative: "NGO",
  club: "NGO",
  health: "MedicalOrganization",
  library: "Library",
};

/** What an organisation is called in the words of schema.org. */
export const typeOf = (kind: Organisation["kind"]): string => TYPES[kind] ?? "Organization";
