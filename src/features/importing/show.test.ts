import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCell } from "./cells/read.ts";
import { indexPlaces } from "./cells/place.ts";
import type { FieldValue, ImportField } from "./fields.ts";
import { offerFields } from "./lists/offers.ts";
import { organisationFields } from "./lists/organisations.ts";
import { showValue } from "./show.ts";
import { CONTEXT, PLACES } from "./testing.ts";

const around = {
  context: CONTEXT,
  places: indexPlaces(PLACES),
  areas: { known: new Set<string>() },
  placeText: "",
  postcode: undefined,
};
const fieldOf = (name: string): ImportField => {
  const field = [...organisationFields, ...offerFields].find((one) => one.name === name);
  if (field === undefined) throw new Error(name);
  return field;
};

const digits = (least: number, most: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${least - 1},${most - 1}}$`));
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom("00", "15", "30", "45"))
  .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${minute}`);
const day = fc
  .date({ min: new Date("2000-01-01T00:00:00Z"), max: new Date("2060-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const weekdays = fc
  .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
  .map((days) => days.toSorted((a, b) => a - b));
const codes = (field: ImportField) =>
  fc.uniqueArray(fc.constantFrom(...Object.keys(field.words ?? {})), { minLength: 1, maxLength: 5 });

/** Values each field may have; what is shown for them must read back as the same. */
const VALUES: Record<string, fc.Arbitrary<FieldValue>> = {
  phone: fc.uniqueArray(
    fc.oneof(
      fc
        .tuple(fc.constantFrom("3693", "36847", "361", "30", "511", "2303"), digits(4, 5), fc.option(digits(1, 3)))
        .map(([area, body, extension]) => `+49 ${area} ${body}${extension === null ? "" : `-${extension}`}`),
      digits(7, 8).map((body) => `+49 171 ${body}`),
    ),
    { minLength: 1, maxLength: 3 },
  ),
  times: fc.record({ weekdays, from: clock, until: fc.option(clock) }).map((slot) => [slot]),
  period: fc.uniqueArray(day, { minLength: 2, maxLength: 2 }).map((days) => {
    const [from = "", until = ""] = days.toSorted();
    return { from, until };
  }),
  starts: day,
  levels: fc.constantFrom(["none"], ["A1"], ["A1", "A2", "B1"], ["none", "A1"], ["B2", "C1"]),
  ages: fc
    .integer({ min: 1, max: 90 })
    .chain((from) =>
      fc.option(fc.integer({ min: from, max: 99 })).map((until) => ({ from, until: until === from ? null : until })),
    ),
  postcode: fc.stringMatching(/^\d{5}$/u),
  places: fc.integer({ min: 0, max: 900 }),
  email: fc.uniqueArray(fc.constantFrom("info@a.example.org", "b.c@d.example.org", "x@y.example.org"), {
    minLength: 1,
  }),
  website: fc.uniqueArray(
    fc.constantFrom("https://a.example.org", "http://b.example.org/c?d=e", "https://x.example.org/kurs/"),
    { minLength: 1 },
  ),
  registrationUrl: fc.constantFrom("https://a.example.org", "http://b.example.org/c?d=e"),
  topics: codes(fieldOf("topics")),
  targetGroups: codes(fieldOf("targetGroups")),
  languages: codes(fieldOf("languages")),
  residence: codes(fieldOf("residence")),
  accessibility: codes(fieldOf("accessibility")),
  kind: codes(fieldOf("kind")).map((found) => found[0] ?? ""),
  courseType: codes(fieldOf("courseType")).map((found) => found[0] ?? ""),
  registration: codes(fieldOf("registration")).map((found) => found[0] ?? ""),
  childcare: codes(fieldOf("childcare")).map((found) => found[0] ?? ""),
  membership: codes(fieldOf("membership")).map((found) => found[0] ?? ""),
};

describe("what we show of a value", () => {
  it.each(Object.keys(VALUES))("reads back as the same: %s", (name) => {
    const field = fieldOf(name);
    const values = VALUES[name];
    if (values === undefined) throw new Error(name);
    fc.assert(
      fc.property(values, (value) => {
        const { value: read } = readCell(showValue(field, value), field, around);
        expect(read).toEqual(value);
      }),
      { numRuns: 150 },
    );
  });
});
