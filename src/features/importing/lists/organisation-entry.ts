/** Between the values of a row and an organisation, in both directions. Its persons are a row each. */
import type { OrganisationContent, Person } from "../../directory/index.ts";
import type { Values } from "../fields.ts";
import { getValues, putValues, type Shown, type ShownPart, textOf } from "../lens.ts";
import { mergeEntry } from "../merge.ts";
import { type OrganisationAround, organisationColumns } from "./organisation-columns.ts";
import { organisationList } from "./organisations.ts";
import { personColumns } from "./person-columns.ts";

const NOWHERE = { isWhole: true, today: "", newId: () => "", placeName: () => undefined };

/** An organisation in the fields of its rows. Persons of whom nothing is shown have no row. */
export function showOrganisation(content: OrganisationContent, around: OrganisationAround): Shown {
  return {
    values: getValues(organisationColumns, content, around),
    parts: content.persons
      .map((person) => ({ key: person.id, values: getValues(personColumns, person, around) }))
      .filter(({ values }) => Object.keys(values).length > 0),
  };
}

/** The organisation with those columns changed in which `after` is not as `before`. */
export function putOrganisation(
  content: OrganisationContent,
  change: { before: Shown; after: Shown },
  around: OrganisationAround,
): OrganisationContent {
  const values = { before: change.before.values, after: change.after.values };
  return {
    ...putValues(organisationColumns, content, values, around),
    persons: putPersons(content.persons, change, around),
  };
}

function putPersons(
  persons: readonly Person[],
  { before, after }: { before: Shown; after: Shown },
  around: OrganisationAround,
): Person[] {
  const was = new Map(before.parts.map((part) => [part.key, part.values]));
  const is = new Map(after.parts.map((part) => [part.key, part.values]));
  const put = (person: Person, old: Values, now: Values): Person =>
    putValues(personColumns, person, { before: old, after: now }, around);
  const changed = persons.map((person) => {
    const now = is.get(person.id);
    return now === undefined ? person : put(person, was.get(person.id) ?? {}, now);
  });
  // A person of whom every cell was emptied, and nothing internal is left, is none.
  const left = changed.filter((person) => person.points.length > 0);
  const isNew = ({ key, values }: ShownPart): boolean => key === "" && hasName(values);
  return [
    ...left,
    ...after.parts.filter(isNew).map(({ values }) => put({ id: around.newId(), points: [] }, {}, values)),
  ];
}

const hasName = (values: Values): boolean =>
  textOf(values["contactName"]) !== undefined || textOf(values["contactFunction"]) !== undefined;

/** An organisation in the fields of its rows, with all that is stored, for comparing with lists from outside. */
export function fromOrganisation(
  content: OrganisationContent,
  placeName: string | null = null,
): { values: Values; runs: Values[] } {
  const { values, parts } = showOrganisation(content, { ...NOWHERE, placeName: () => placeName ?? undefined });
  return { values, runs: parts.map((part) => part.values) };
}

/**
 * What the organisation is after a list from outside: `base` with what its rows say; a name that is there stays. Empty
 * cells take nothing away; further numbers and addresses are added. Persons stay internal and without a legal basis
 * until somebody records one.
 */
export function toOrganisation(
  base: OrganisationContent,
  given: { values: Values; runs: readonly Values[] },
  around: Omit<OrganisationAround, "isWhole">,
): OrganisationContent {
  const whole = { ...around, isWhole: true };
  const before = showOrganisation(base, whole);
  return putOrganisation(base, { before, after: mergeEntry(before, given, organisationList) }, whole);
}
