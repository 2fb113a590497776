import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readForm } from "../../platform/http/forms.ts";
import { CONTACT_FIELDS, MEMBERSHIPS, ORGANISATION_KINDS, RESOURCES, SPOKEN_LANGUAGES, TOPICS } from "./codes.ts";
import { AUDIENCES, organisationForm, WAYS } from "./forms.ts";
import type { OrganisationContent, Person } from "./organisation.ts";
import { personForm, personOf, typedNobody, typedPerson } from "./person-form.ts";
import { contentOf, typedOf, withoutUntouchedRows } from "./typed.ts";

const TODAY = "2026-11-23";
const ROWS = ["points", "rooms", "facts", "projects"];

/** A text as somebody may type it: never empty, never with space around it. */
const words = fc
  .stringMatching(/^[A-Za-zÄÖÜäöüß0-9„“<&"' -]{1,30}$/u)
  .filter((text) => text.trim() === text && text !== "");
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const days = fc.constantFrom("2019-02-28", "2024-02-29", "2025-12-31");
const ags = fc.constantFrom("16066042", "16066063", "16063003");
const VALUES: Record<string, string> = {
  email: "a@b.example.org",
  website: "https://www.example.org/",
  other: "03693 5550-1",
};
const valueFor = (field: string) => VALUES[field] ?? VALUES["other"] ?? "";

const point = fc.record({
  field: fc.constantFrom(...WAYS),
  label: orNull(words),
  audience: fc.constantFrom(...AUDIENCES),
});
const some = <T extends string>(codes: readonly T[]) => fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 4 });
const optional = { requiredKeys: [] as [] };

const content: fc.Arbitrary<OrganisationContent> = fc
  .record({
    name: words,
    shortName: orNull(words),
    kind: fc.constantFrom(...ORGANISATION_KINDS),
    membership: fc.constantFrom(...MEMBERSHIPS),
    description: words,
    responsibilities: fc.constantFrom("", "Aufenthalt\nund Arbeit"),
    topics: some(TOPICS),
    street: orNull(words),
    postcode: orNull(fc.constantFrom("98617", "36433")),
    locality: orNull(words),
    ags: orNull(ags),
    actsFor: fc.uniqueArray(ags),
    languages: some(SPOKEN_LANGUAGES),
    resources: some(RESOURCES),
    knowHow: fc.uniqueArray(words, { maxLength: 3 }),
    rooms: fc.array(
      fc
        .record({ seats: fc.nat(500), note: words }, optional)
        .chain((rest) => words.map((name) => ({ name, ...rest }))),
      { maxLength: 3 },
    ),
    facts: fc.array(fc.record({ label: words, value: words, date: days }), { maxLength: 3 }),
    projects: fc.array(
      fc.record({ text: words, from: days }, optional).chain((rest) => words.map((title) => ({ title, ...rest }))),
      { maxLength: 3 },
    ),
    points: fc.array(
      point.map((one) => ({ ...one, value: valueFor(one.field) })),
      { maxLength: 4 },
    ),
    persons: fc.constant<Person[]>([]),
  })
  .map((one) => ({ ...one, actsFor: one.actsFor.filter((place) => place !== one.ags) }));

describe("the form of an organisation", () => {
  it("says of an organisation what it was filled from", () => {
    fc.assert(
      fc.property(content, (organisation) => {
        const read = readForm(organisationForm, withoutUntouchedRows(typedOf(organisation), ROWS));
        expect(read.ok).toBe(true);
        if (read.ok) expect({ ...contentOf(read.value), persons: [] }).toEqual(organisation);
      }),
    );
  });

  it("leaves out rows in which only choices stand, and keeps those with a single word", () => {
    const typed = {
      "points.0.field": ["phone"],
      "points.0.value": [""],
      "points.0.audience": ["public"],
      "points.3.field": ["phone"],
      "points.3.value": [""],
      "points.3.label": ["Zentrale"],
    };
    expect(Object.keys(withoutUntouchedRows(typed, ["points"]))).toEqual([
      "points.3.field",
      "points.3.value",
      "points.3.label",
    ]);
  });

  it.each([
    [{ name: [""], kind: ["school"] }, "name", "directory-office.error.name"],
    [{ name: ["A"], kind: [""] }, "kind", "directory-office.error.kind"],
    [{ name: ["A"], kind: ["school"], postcode: ["9861"] }, "postcode", "ui.error.postcode"],
    [
      {
        name: ["A"],
        kind: ["school"],
        "points.4.field": ["email"],
        "points.4.value": ["info(at)x"],
        "points.4.audience": ["public"],
      },
      "points.4.value",
      "ui.error.email",
    ],
    [
      {
        name: ["A"],
        kind: ["school"],
        "projects.1.title": ["P"],
        "projects.1.from": ["2026-02-01"],
        "projects.1.to": ["2026-01-01"],
      },
      "projects.1.to",
      "directory-office.error.endBeforeStart",
    ],
  ])("says beside the field what is wrong: %#", (typed, field, key) => {
    const read = readForm(organisationForm, typed as unknown as Record<string, string[]>);
    expect(read.ok ? [] : read.errors).toEqual([{ field, key }]);
  });

  it("takes a website without its protocol", () => {
    const typed = {
      name: ["A"],
      kind: ["school"],
      "points.0.field": ["website"],
      "points.0.value": ["www.example.org"],
      "points.0.audience": ["public"],
    };
    const read = readForm(organisationForm, typed);
    expect(read.ok && read.value.points[0]?.value).toBe("https://www.example.org");
  });
});

describe("the form of a person", () => {
  const consent = fc.record({
    basisOn: fc.constantFrom("2024-01-01", "2025-06-30"),
    basisUntil: orNull(fc.constantFrom("2026-01-31", "2028-01-31")),
    basisNote: orNull(words),
  });
  const NOTHING = { basisOn: null, basisUntil: null, basisNote: null };
  const field = fc.record({
    field: fc.constantFrom(...CONTACT_FIELDS),
    label: orNull(words),
    audience: fc.constantFrom(...AUDIENCES),
  });
  const personPoint = fc.oneof(
    field.map((one) => ({ ...one, ...NOTHING, audience: "office" as const, basis: "none" as const })),
    field.map((one) => ({ ...one, ...NOTHING, basis: "official_function" as const })),
    fc.tuple(field, consent).map(([one, said]) => ({ ...one, ...said, basis: "consent" as const })),
  );
  const person: fc.Arbitrary<Person> = fc
    .array(personPoint, { minLength: 1, maxLength: 5 })
    .map((points) => ({ id: "p", points: points.map((one) => ({ ...one, value: valueFor(one.field) })) }));

  it("says of a person what it was filled from, each field with its own consent", () => {
    fc.assert(
      fc.property(person, (one) => {
        const read = readForm(personForm(TODAY), withoutUntouchedRows(typedPerson(one, 3), ["points"]));
        expect(read.ok).toBe(true);
        if (read.ok) expect(personOf(read.value, "p")).toEqual(one);
      }),
    );
  });

  const fields = (changes: Record<string, string>) => ({
    version: ["1"],
    "points.0.field": ["phone"],
    "points.0.value": ["03693 5550-1"],
    "points.0.audience": ["public"],
    "points.0.basis": ["consent"],
    ...Object.fromEntries(Object.entries(changes).map(([name, value]) => [name, [value]])),
  });
  const errorsOf = (changes: Record<string, string>) => {
    const read = readForm(personForm(TODAY), fields(changes));
    return read.ok ? [] : read.errors;
  };

  it("asks for the day of a consent, once for the person", () => {
    expect(errorsOf({})).toEqual([{ field: "consentOn", key: "directory-office.error.consentDay" }]);
    expect(errorsOf({ consentOn: "2026-11-01" })).toEqual([]);
    expect(errorsOf({ "points.0.consentOn": "2026-11-01" })).toEqual([]);
  });

  it("takes no consent from the future, and none that ends before it began", () => {
    expect(errorsOf({ consentOn: "2026-11-24" }).map((one) => one.field)).toEqual(["consentOn"]);
    expect(errorsOf({ consentOn: "2026-11-01", consentUntil: "2026-10-31" }).map((one) => one.field)).toEqual([
      "consentUntil",
    ]);
  });

  it("lets nothing without a legal basis be for others", () => {
    expect(errorsOf({ "points.0.basis": "none" })).toEqual([
      { field: "points.0.basis", key: "directory-office.error.noBasis" },
    ]);
    expect(errorsOf({ "points.0.basis": "none", "points.0.audience": "office" })).toEqual([]);
  });

  it("wants to know something of a new person", () => {
    const read = readForm(personForm(TODAY), withoutUntouchedRows(typedNobody(1), ["points"]));
    expect(read.ok ? [] : read.errors).toEqual([{ field: "points", key: "directory-office.error.noFields" }]);
  });
});
