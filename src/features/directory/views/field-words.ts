import type { Translator } from "../../../platform/i18n/translate.ts";
import type { FieldWords } from "../../records/index.ts";
import type { ContactPoint, Fact, Project, Room } from "../organisation.ts";
import type { PersonsTold } from "../person.ts";
import { showValue } from "../phones.ts";
import type { Place } from "../places.ts";

const PLAIN = ["name", "shortName", "responsibilities", "description", "street", "postcode", "locality"] as const;

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** Persons in the history: „2, davon 1 neu“, never who. */
function tellPersons(t: Translator, value: unknown): string {
  const { count, added = 0, changed = 0, removed = 0 } = value as Partial<PersonsTold> & { count: number };
  const parts = [
    ...(added > 0 ? [t("directory-office.persons.added", { count: added })] : []),
    ...(changed > 0 ? [t("directory-office.persons.changed", { count: changed })] : []),
    ...(removed > 0 ? [t("directory-office.persons.removed", { count: removed })] : []),
  ];
  return [t.number(count), ...parts].join(", ");
}

/** How the history tells the fields of an organisation. */
export function organisationFieldWords(t: Translator, places: readonly Place[]): FieldWords {
  const names = new Map(places.map((place) => [place.ags, place.name]));
  const coded = (word: (code: string) => string) => (value: unknown) =>
    t.list(listOf(value).map((code) => word(String(code))));
  const rows =
    <Row>(tell: (row: Row) => string) =>
    (value: unknown) =>
      listOf(value)
        .map((row) => tell(row as Row))
        .join("; ");
  const label = (field: Parameters<typeof labelKey>[0]) => t(labelKey(field));
  return {
    ...Object.fromEntries(PLAIN.map((field) => [field, { label: label(field) }])),
    kind: { label: label("kind"), show: coded((code) => t.code("directory.organisationKind", code)) },
    membership: { label: label("membership"), show: coded((code) => t.code("directory.membership", code)) },
    audience: { label: label("audience"), show: coded((code) => t.code("records-office.audience", code)) },
    topics: { label: label("topics"), show: coded((code) => t.code("offers.topic", code)) },
    languages: { label: label("languages"), show: coded((code) => t.languageName(code)) },
    ags: { label: label("ags"), show: coded((code) => names.get(code) ?? code) },
    actsFor: { label: label("actsFor"), show: coded((code) => names.get(code) ?? code) },
    resources: { label: label("resources"), show: coded((code) => t.code("directory-office.resource", code)) },
    knowHow: { label: label("knowHow"), show: coded((text) => text) },
    rooms: { label: label("rooms"), show: rows<Room>((room) => room.name) },
    facts: { label: label("facts"), show: rows<Fact>((fact) => `${fact.label}: ${fact.value}`) },
    projects: { label: label("projects"), show: rows<Project>((project) => project.title) },
    points: {
      label: label("points"),
      show: rows<ContactPoint>(
        (point) =>
          `${t.code("directory.contactField", point.field)} ${showValue(point)} (${t.code("directory-office.pointAudience", point.audience)})`,
      ),
    },
    persons: { label: t("directory-office.persons.title"), show: (value) => tellPersons(t, value) },
  };
}

type FieldName =
  | (typeof PLAIN)[number]
  | "kind"
  | "membership"
  | "audience"
  | "topics"
  | "languages"
  | "ags"
  | "actsFor"
  | "resources"
  | "knowHow"
  | "rooms"
  | "facts"
  | "projects"
  | "points";

const labelKey = (field: FieldName) => `directory-office.field.${field}` as const;
