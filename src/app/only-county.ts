import { UnsuitableDatabase } from "../platform/db/unsuitable.ts";

/** Slugs named to choose from. */
const MOST_NAMED = 10;

/**
 * The county whose addresses name none has to be there, or every address would be another than the one told.
 * @returns what to say where no county is there yet, and so nothing can be wrong
 * @throws UnsuitableDatabase where there are others
 */
export function checkCounty(known: readonly { slug: string }[], slug: string | undefined): string | undefined {
  if (slug === undefined || known.some((tenant) => tenant.slug === slug)) return undefined;
  const missing = `Den Landkreis „${slug}“ aus MITEINANDER_COUNTY gibt es in dieser Datenbank nicht`;
  if (known.length === 0) return `${missing}. Legen Sie ihn an: bin/miteinander county.`;
  const named = known.slice(0, MOST_NAMED).map((tenant) => tenant.slug);
  throw new UnsuitableDatabase(`${missing}; es gibt: ${named.join(", ")}${known.length > MOST_NAMED ? ", …" : ""}.`);
}
