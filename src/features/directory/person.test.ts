import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Person, PersonPoint } from "./organisation.ts";
import { audienceOf, isBasisValid, tellPersons } from "./person.ts";

const TODAY = "2026-11-23";

const point = (changes: Partial<PersonPoint> = {}): PersonPoint => ({
  field: "name",
  value: "T. Beispiel",
  label: null,
  audience: "public",
  basis: "official_function",
  basisOn: null,
  basisUntil: null,
  basisNote: null,
  ...changes,
});

describe("a legal basis", () => {
  it("holds on the last day of a consent and not on the day after", () => {
    const consent = { basis: "consent", basisOn: "2025-01-01" } as const;
    expect(isBasisValid(point({ ...consent, basisUntil: TODAY }), TODAY)).toBe(true);
    expect(isBasisValid(point({ ...consent, basisUntil: "2026-11-22" }), TODAY)).toBe(false);
    expect(isBasisValid(point(consent), TODAY)).toBe(true);
  });

  it("makes a field internal where there is none, whatever audience was chosen", () => {
    expect(audienceOf(point({ basis: "none" }), TODAY)).toBe("office");
    expect(audienceOf(point({ audience: "network" }), TODAY)).toBe("network");
  });
});

describe("what the history is told of persons", () => {
  const person = (id: string, value: string): Person => ({ id, points: [point({ value })] });
  const anyPersons = fc.uniqueArray(
    fc.record({ id: fc.constantFrom("a", "b", "c", "d"), value: fc.string({ minLength: 8, maxLength: 12 }) }),
    { selector: (one) => one.id },
  );

  it("is numbers alone", () => {
    fc.assert(
      fc.property(anyPersons, anyPersons, (before, after) => {
        const told = tellPersons(
          before.map((one) => person(one.id, one.value)),
          after.map((one) => person(one.id, one.value)),
        );
        const values = Object.values({ ...told?.before, ...told?.after });
        expect(values.every((value) => typeof value === "number")).toBe(true);
      }),
    );
  });

  it("says how many came, went and changed, and nothing where nothing did", () => {
    const before = [person("a", "Anna"), person("b", "Bert")];
    expect(tellPersons(before, before)).toBeUndefined();
    expect(tellPersons(before, [person("a", "Anne"), person("c", "Carl")])).toEqual({
      before: { count: 2 },
      after: { count: 2, added: 1, changed: 1, removed: 1 },
    });
  });
});
