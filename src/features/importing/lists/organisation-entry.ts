/** Between the values of a row and an organisation, in both directions. */
import type {
  ContactField,
  ContactPoint,
  LegalBasis,
  Membership,
  OrganisationContent,
  OrganisationKind,
  Person,
} from "../../directory/index.ts";
import type { FieldValue, PlaceValue, Values } from "../fields.ts";
import { fold } from "../words.ts";

const WAYS = ["phone", "mobile", "fax", "email", "website"] as const satisfies readonly ContactField[];

/**
 * What the organisation is after the import: `base` with what the row says; a name that is there stays. Empty cells take nothing away; further
 * numbers and addresses are added. Persons stay internal and without a legal basis until somebody records one.
 */
export function toOrganisation(base: OrganisationContent, values: Values, newId: () => string): OrganisationContent {
  const place = placeOf(values["place"]);
  const person = personOf(values, newId);
  const own = WAYS.flatMap((field) => textsOf(values[field]).map((value) => pointOf(field, value)));
  const points = person === undefined ? own : own.filter((point) => !belongsTo(person.name, point));
  return {
    ...base,
    name: base.name || (textOf(values["name"]) ?? ""),
    shortName: textOf(values["shortName"]) ?? base.shortName,
    kind: (textOf(values["kind"]) as OrganisationKind | undefined) ?? base.kind,
    membership: (textOf(values["membership"]) as Membership | undefined) ?? base.membership,
    description: textOf(values["description"]) ?? base.description,
    responsibilities: textOf(values["responsibilities"]) ?? base.responsibilities,
    topics: values["topics"] === undefined ? base.topics : textsOf(values["topics"]),
    languages: values["languages"] === undefined ? base.languages : textsOf(values["languages"]),
    street: textOf(values["street"]) ?? base.street,
    postcode: textOf(values["postcode"]) ?? base.postcode,
    locality: place === undefined || place.reach !== "place" ? base.locality : place.locality,
    ags: place?.ags ?? base.ags,
    rooms: [
      ...base.rooms,
      ...fresh(
        base.rooms.map((room) => room.name),
        textsOf(values["rooms"]),
      ).map((name) => ({ name })),
    ],
    knowHow: [...base.knowHow, ...fresh(base.knowHow, textsOf(values["knowHow"]))],
    points: [...base.points, ...points.filter((point) => !hasPoint(base.points, point))],
    persons: person === undefined ? base.persons : withPerson(base.persons, person, own),
  };
}

/** An organisation in the fields of a row, for comparing and for export. */
export function fromOrganisation(content: OrganisationContent): Values {
  const all = [...content.points, ...content.persons.flatMap((person) => person.points)];
  const ways = Object.fromEntries(
    WAYS.map((field): [string, string[]] => [
      field,
      all.filter((point) => point.field === field).map((point) => point.value),
    ]),
  );
  const names = content.persons.flatMap((person) =>
    person.points.filter((point) => point.field === "name").map((point) => point.value),
  );
  const roles = content.persons.flatMap((person) =>
    person.points.filter((point) => point.field === "function").map((point) => point.value),
  );
  const values: Record<string, FieldValue | null | undefined> = {
    name: content.name,
    shortName: content.shortName,
    kind: content.kind,
    membership: content.membership,
    description: content.description,
    responsibilities: content.responsibilities,
    topics: content.topics,
    street: content.street,
    postcode: content.postcode,
    place:
      content.locality === null && content.ags === null
        ? null
        : { reach: "place", ags: content.ags, locality: content.locality ?? "" },
    ...ways,
    website: ways["website"]?.[0],
    languages: content.languages,
    rooms: content.rooms.map((room) => room.name),
    knowHow: content.knowHow,
    contactName: names,
    contactFunction: roles,
  };
  return Object.fromEntries(
    Object.entries(values).filter((pair): pair is [string, FieldValue] => pair[1] != null && !isEmpty(pair[1])),
  );
}

function isEmpty(value: FieldValue): boolean {
  return value === "" || (Array.isArray(value) && value.length === 0);
}

type NamedPerson = Person & { name: string };
const INTERNAL: {
  audience: "office";
  basis: LegalBasis;
  label: null;
  basisOn: null;
  basisUntil: null;
  basisNote: null;
} = {
  audience: "office",
  basis: "none",
  label: null,
  basisOn: null,
  basisUntil: null,
  basisNote: null,
};

function personOf(values: Values, newId: () => string): NamedPerson | undefined {
  const name = textOf(values["contactName"]);
  if (name === undefined) return undefined;
  const role = textOf(values["contactFunction"]);
  const points = [{ field: "name" as const, value: name, ...INTERNAL }];
  return {
    id: newId(),
    name,
    points: role === undefined ? points : [...points, { field: "function" as const, value: role, ...INTERNAL }],
  };
}

/** A mail address with the person's surname in it is the person's, not the organisation's. */
function belongsTo(name: string, point: ContactPoint): boolean {
  const surname = fold(
    name.includes(",") ? (name.split(",")[0] ?? "") : (name.trim().split(/\s+/u).at(-1) ?? ""),
  ).replaceAll(" ", "");
  return (
    point.field === "email" &&
    surname.length >= 3 &&
    fold(point.value.split("@")[0] ?? "")
      .replaceAll(" ", "")
      .includes(surname)
  );
}

function withPerson(persons: readonly Person[], person: NamedPerson, own: readonly ContactPoint[]): Person[] {
  const mails = own.filter((point) => belongsTo(person.name, point)).map((point) => ({ ...point, ...INTERNAL }));
  const points = [...person.points, ...mails];
  const known = persons.find((one) =>
    one.points.some((point) => point.field === "name" && fold(point.value) === fold(person.name)),
  );
  if (known === undefined) return [...persons, { id: person.id, points }];
  const merged = { ...known, points: [...known.points, ...points.filter((point) => !hasPoint(known.points, point))] };
  return persons.map((one) => (one === known ? merged : one));
}

function pointOf(field: ContactField, value: string): ContactPoint {
  return { field, value, label: null, audience: "public" };
}

function hasPoint(points: readonly ContactPoint[], wanted: ContactPoint): boolean {
  const reduce = (value: string): string => value.toLowerCase().replace(/[\s/()-]/gu, "");
  return points.some((point) => point.field === wanted.field && reduce(point.value) === reduce(wanted.value));
}

function fresh(known: readonly string[], given: readonly string[]): string[] {
  return given.filter((text) => !known.some((other) => fold(other) === fold(text)));
}

function placeOf(value: FieldValue | undefined): PlaceValue | undefined {
  return typeof value === "object" && "reach" in value ? value : undefined;
}

function textOf(value: FieldValue | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function textsOf(value: FieldValue | undefined): string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
