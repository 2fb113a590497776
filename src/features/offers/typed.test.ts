import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readForm, type Typed } from "../../platform/http/forms.ts";
import { offerForm } from "./forms.ts";
import type { Run } from "./offer.ts";
import { anyOffer, sampleForm } from "./offers.fixture.ts";
import { contentOf, keepRunIds, typedOf } from "./typed.ts";

const provider = "3f0c1f0e-6d2b-4a7e-9b1a-0d3c5e7f9a1b";
const typedForm = (more: Record<string, string | string[]> = {}): Typed =>
  Object.fromEntries(
    Object.entries(sampleForm(provider, more)).map(([name, value]) => [name, Array.isArray(value) ? value : [value]]),
  );
const faults = (more: Record<string, string | string[]>) => {
  const result = readForm(offerForm, typedForm(more));
  return result.ok ? {} : Object.fromEntries(result.errors.map((error) => [error.field, error.key]));
};
const read = (more: Record<string, string | string[]>) => {
  const result = readForm(offerForm, typedForm(more));
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
};

describe("the form of an offer", () => {
  it("gives back every offer that fills it, with the ids of its runs", () => {
    fc.assert(
      fc.property(anyOffer, (offer) => {
        const result = readForm(offerForm, typedOf(offer));
        if (!result.ok) throw new Error(JSON.stringify(result.errors));
        const back = contentOf(result.value, offer, () => "new");
        expect({ ...back, runs: back.runs.map((run) => ({ ...run, id: "" })) }).toEqual({
          ...offer,
          runs: offer.runs.map((run) => ({ ...run, id: "" })),
        });
        expect(back.runs.map((run) => run.id).toSorted()).toEqual(offer.runs.map((run) => run.id).toSorted());
      }),
      { numRuns: 200 },
    );
  });

  it("keeps the order that topics and languages had, with new ones after them", () => {
    const input = read({ topics: ["language", "work", "leisure"] });
    const before = { ...contentOf(input, undefined, () => "new"), topics: ["leisure", "language"] };
    expect(contentOf(input, before, () => "new").topics).toEqual(["leisure", "language", "work"]);
  });

  it("asks for six things at once, each with a question", () => {
    const result = readForm(offerForm, {});
    expect(result.ok).toBe(false);
    if (!result.ok)
      expect(result.errors.map((error) => [error.field, error.key])).toEqual([
        ["title", "offers-office.error.title"],
        ["providerId", "offers-office.error.provider"],
        ["summary", "offers-office.error.summary"],
        ["topics", "offers-office.error.topics"],
        ["where", "offers-office.error.where"],
        ["registration", "offers-office.error.registration"],
      ]);
  });

  it("takes days, times and addresses as people type them", () => {
    const value = read({
      validUntil: "31.12.2026",
      website: "www.example.org/kurse",
      "runs.0.startsOn": "1.9.2026",
      "runs.0.fromTime": "9.30 Uhr",
      "runs.0.untilTime": "11",
    });
    expect(value.validUntil).toBe("2026-12-31");
    expect(value.website).toBe("https://www.example.org/kurse");
    expect(value.runs[0]).toMatchObject({ startsOn: "2026-09-01", fromTime: "09:30", untilTime: "11:00" });
  });

  it("says what is wrong beside the field and the row it was typed in", () => {
    expect(faults({ validUntil: "31.02.2026" })).toEqual({ validUntil: "ui.error.date" });
    expect(faults({ website: "javascript:alert(1)" })).toEqual({ website: "ui.error.url" });
    expect(faults({ email: "info(at)verein" })).toEqual({ email: "ui.error.email" });
    expect(faults({ ageFrom: "30", ageTo: "12" })).toEqual({ ageTo: "offers-office.error.agesTurned" });
    expect(faults({ "runs.0.note": "", "runs.3.note": "nur im Sommer" })).toEqual({
      "runs.3.startsOn": "offers-office.error.runStart",
    });
    expect(faults({ "runs.1.startsOn": "2026-09-01", "runs.1.places": "5", "runs.1.free": "6" })).toEqual({
      "runs.1.free": "offers-office.error.moreFreeThanPlaces",
    });
  });

  it("loses nothing that was typed when something is wrong", () => {
    const anyTyped = fc.dictionary(
      fc.constantFrom("title", "summary", "where", "email", "runs.0.startsOn", "runs.2.free", "topics", "fremd"),
      fc.array(fc.string(), { minLength: 1, maxLength: 3 }),
    );
    fc.assert(
      fc.property(anyTyped, (typed) => {
        expect(readForm(offerForm, typed).typed).toEqual(typed);
      }),
    );
  });
});

describe("runs of a form", () => {
  const run = (id: string, startsOn: string, more: Partial<Run> = {}): Run => ({
    id,
    startsOn,
    endsOn: null,
    weekdays: [],
    fromTime: null,
    untilTime: null,
    note: null,
    venue: null,
    places: null,
    free: null,
    waiting: null,
    ...more,
  });

  it("stay the same runs when only their places change, and new ones are new", () => {
    const before = [run("a", "2026-09-01"), run("b", "2026-10-01")];
    const typed = [run("", "2026-10-01", { free: 3 }), run("", "2026-09-01"), run("", "2026-11-01")];
    expect(keepRunIds(before, typed, () => "new").map((one) => one.id)).toEqual(["b", "a", "new"]);
  });

  it("never share an id, even where two are alike", () => {
    const before = [run("a", "2026-09-01"), run("b", "2026-09-01")];
    const ids = keepRunIds(before, [run("", "2026-09-01"), run("", "2026-09-01")], () => "new").map((one) => one.id);
    expect(ids.toSorted()).toEqual(["a", "b"]);
  });
});
