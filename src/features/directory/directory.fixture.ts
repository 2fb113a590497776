import type { TestCounty } from "../records/testing.ts";
import { createOrganisation } from "./actions.ts";
import { EMPTY_ORGANISATION, type Organisation, type OrganisationContent, type PersonPoint } from "./organisation.ts";
import { findOrganisation } from "./queries.ts";

/** Days far enough from any day the tests may run on: the database compares with its own. */
export const LONG_AGO = "2001-01-31";
export const FAR_AHEAD = "2999-12-31";

const field = (changes: Partial<PersonPoint> & Pick<PersonPoint, "field" | "value">): PersonPoint => ({
  label: null,
  audience: "public",
  basis: "official_function",
  basisOn: null,
  basisUntil: null,
  basisNote: null,
  ...changes,
});

/** Values of a person's fields by what may be seen of them: search a page for the words. */
export const PERSON_FIELDS = {
  "Grete Amtlich": field({ field: "name", value: "Grete Amtlich" }),
  "0361 111111": field({ field: "phone", value: "0361 111111", basis: "none" }),
  "0361 222222": field({ field: "phone", value: "0361 222222", audience: "network" }),
  "0361 333333": field({
    field: "phone",
    value: "0361 333333",
    basis: "consent",
    basisOn: LONG_AGO,
    basisUntil: LONG_AGO,
    basisNote: "Ordner Netzwerk",
  }),
  "0361 444444": field({
    field: "mobile",
    value: "0361 444444",
    basis: "consent",
    basisOn: LONG_AGO,
    basisUntil: FAR_AHEAD,
  }),
  "0361 555555": field({ field: "phone", value: "0361 555555", audience: "office" }),
} satisfies Record<string, PersonPoint>;

/** Enters an organisation with one person who has every kind of field. */
export async function enterWithPerson(
  county: TestCounty,
  changes: Partial<OrganisationContent> = {},
): Promise<Organisation> {
  const content: OrganisationContent = {
    ...EMPTY_ORGANISATION,
    name: `Beratungshaus ${crypto.randomUUID().slice(0, 8)}`,
    persons: [{ id: crypto.randomUUID(), points: Object.values(PERSON_FIELDS) }],
    ...changes,
  };
  const { id } = await county.use((db) => createOrganisation(db, county.scope(), content, { state: "published" }));
  return getOrganisation(county, id);
}

/** The organisation as the office sees it. */
export async function getOrganisation(county: TestCounty, id: string): Promise<Organisation> {
  const found = await county.use((db) => findOrganisation(db, id));
  if (found === undefined) throw new Error("No such organisation.");
  return found;
}
