import { describe, expect, it } from "vitest";
import type { OfferContent, Run } from "./offer.ts";
import { sampleOffer } from "./offers.fixture.ts";
import { offerDocument } from "./search-document.ts";

const TODAY = "2026-11-24"; // a Tuesday

const run = (startsOn: string, more: Partial<Run> = {}): Run => ({
  id: "c0d1f0a2-0d3b-4a7c-9c3e-000000000001",
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

const documentOf = (more: Partial<OfferContent>) =>
  offerDocument(sampleOffer("provider", more), { provider: "VHS", place: "Meiningen" }, (_list, code) => code, TODAY);
const facets = (prefix: string, more: Partial<OfferContent>) =>
  [...new Set(documentOf(more).facets)]
    .filter((facet) => facet.startsWith(`${prefix}:`))
    .map((facet) => facet.slice(prefix.length + 1))
    .toSorted();

describe("when an offer takes place", () => {
  const times = (...runs: Run[]) => facets("time", { runs });

  it("is told by the hour at which one has to be there", () => {
    expect(times(run("2026-12-01", { fromTime: "08:30", untilTime: "15:00" }))).toEqual(["morning"]);
    expect(times(run("2026-12-01", { fromTime: "12:00" }))).toEqual(["afternoon"]);
    expect(times(run("2026-12-01", { fromTime: "16:59" }))).toEqual(["afternoon"]);
    expect(times(run("2026-12-01", { fromTime: "17:00" }))).toEqual(["evening"]);
    expect(times(run("2026-12-01"))).toEqual([]);
  });

  it("is on a weekend where a weekday of it is, or the day of what happens once", () => {
    expect(times(run("2026-12-01", { weekdays: [5, 6] }))).toEqual(["weekend"]);
    expect(times(run("2026-12-05"))).toEqual(["weekend"]);
    expect(times(run("2026-12-05", { endsOn: "2026-12-05" }))).toEqual(["weekend"]);
    // Which of these days it takes place on, nobody said.
    expect(times(run("2026-12-05", { endsOn: "2027-02-20" }))).toEqual([]);
    expect(times(run("2026-12-01", { weekdays: [1, 5] }))).toEqual([]);
  });

  it("leaves out what is over, and says on which day it has to be asked again", () => {
    const over = run("2026-09-01", { endsOn: "2026-11-23", weekdays: [2], fromTime: "19:00" });
    const today = run("2026-11-24", { fromTime: "09:00" });
    const open = run("2026-09-01", { weekdays: [1], fromTime: "14:00" });
    expect(times(over, today, open)).toEqual(["afternoon", "morning"]);
    expect(documentOf({ runs: [over, today, open] }).changesOn).toBe("2026-11-25");
    expect(documentOf({ runs: [over, open] }).changesOn).toBeNull();
    expect(documentOf({ runs: [] }).changesOn).toBeNull();
  });
});

describe("who may come", () => {
  it("is a facet for each status, and one for all where nobody is told apart", () => {
    expect(facets("residence", { residence: ["tolerated", "asylum_procedure"] })).toEqual([
      "asylum_procedure",
      "tolerated",
    ]);
    expect(facets("residence", { residence: [] })).toEqual(["anybody"]);
  });
});
