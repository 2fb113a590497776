import type { FormState } from "../records/index.ts";
import type { OrganisationInput } from "./forms.ts";
import type { Organisation } from "./organisation.ts";
import type { Place } from "./places.ts";

/** Fields of the form that are rows. */
export const ROWS = ["points", "rooms", "facts", "projects"] as const;

/** Places are chosen from those of the county; what stood there before may stay. */
export function findForeignPlaces(
  { ags, actsFor }: OrganisationInput,
  places: readonly Place[],
  organisation?: Organisation,
): FormState["errors"] {
  const known = new Set([...places.map((place) => place.ags), organisation?.ags, ...(organisation?.actsFor ?? [])]);
  return [
    ...(ags === null || known.has(ags) ? [] : [{ field: "ags", key: "ui.error.invalid" }]),
    ...(actsFor.every((one) => known.has(one)) ? [] : [{ field: "actsFor", key: "ui.error.invalid" }]),
  ];
}
