import type { Person, PersonPoint, PointAudience } from "./organisation.ts";

/** The person's value in a field; undefined where there is none. */
export const valueOf = (person: Person, field: PersonPoint["field"]): string | undefined =>
  person.points.find((point) => point.field === field)?.value;

/** What to call somebody: the name, else the function. */
export const nameOf = (person: Person): string | undefined => valueOf(person, "name") ?? valueOf(person, "function");

/** Whether the legal basis of a field holds on `today` (`YYYY-MM-DD`); the last day of a consent belongs to it. */
export const isBasisValid = (point: PersonPoint, today: string): boolean =>
  point.basis !== "none" && (point.basisUntil === null || point.basisUntil >= today);

/**
 * Who sees the field today: without a legal basis, or after its end, the office and the own organisation alone.
 * Says the same as the policies of `contact_point`, for those who see it anyway.
 */
export const audienceOf = (point: PersonPoint, today: string): PointAudience =>
  isBasisValid(point, today) ? point.audience : "office";

/** Persons as the history may know them: how many there are and what happened, never who. */
export type PersonsTold = { count: number; added: number; changed: number; removed: number };

/** What happened to the persons of an organisation, without a word of what is stored on them (Art. 17 DSGVO). */
export function tellPersons(
  before: readonly Person[],
  after: readonly Person[],
): { before: { count: number }; after: PersonsTold } | undefined {
  const asText = (person: Person) => JSON.stringify(person.points);
  const known = new Map(before.map((person) => [person.id, asText(person)]));
  const kept = new Set(after.map((person) => person.id));
  const told = {
    count: after.length,
    added: after.filter((person) => !known.has(person.id)).length,
    changed: after.filter((person) => known.has(person.id) && known.get(person.id) !== asText(person)).length,
    removed: before.filter((person) => !kept.has(person.id)).length,
  };
  return told.added + told.changed + told.removed === 0 ? undefined : { before: { count: before.length }, after: told };
}
