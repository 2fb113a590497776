import { describe, expect, it } from "vitest";
import { periodsAsked, wantedBy } from "./owed.ts";

const TODAY = "2026-08-15";
const firstHalf = { startsOn: "2026-01-01", endsOn: "2026-06-30" };
const going = { isCourse: false, since: "2025-03-01", until: null, runs: [] };
const course = (...runs: { startsOn: string; endsOn: string | null }[]) => ({ ...going, isCourse: true, runs });

describe("what goes on", () => {
  it("is asked about after the period, not within it", () => {
    expect(periodsAsked(going, "half_year", TODAY)).toEqual([firstHalf]);
    expect(periodsAsked(going, "half_year", "2026-06-30")).toEqual([{ startsOn: "2025-07-01", endsOn: "2025-12-31" }]);
    expect(periodsAsked(going, "quarter", TODAY)).toEqual([{ startsOn: "2026-04-01", endsOn: "2026-06-30" }]);
  });

  it("is asked about only for periods in which it was there", () => {
    expect(periodsAsked({ ...going, since: "2026-06-30" }, "half_year", TODAY)).toEqual([firstHalf]);
    expect(periodsAsked({ ...going, since: "2026-07-01" }, "half_year", TODAY)).toEqual([]);
    expect(periodsAsked({ ...going, until: "2026-01-01" }, "half_year", TODAY)).toEqual([firstHalf]);
    expect(periodsAsked({ ...going, until: "2025-12-31" }, "half_year", TODAY)).toEqual([]);
  });

  it("is not asked about where the county asks for courses alone", () => {
    expect(periodsAsked(going, undefined, TODAY)).toEqual([]);
  });
});

describe("a course", () => {
  it("is asked about when it is over, for its own days, once for all that run at the same time", () => {
    const spring = { startsOn: "2026-03-02", endsOn: "2026-06-26" };
    const running = { startsOn: "2026-08-03", endsOn: "2026-08-15" };
    expect(periodsAsked(course(spring, spring, running), "half_year", TODAY)).toEqual([spring]);
    expect(periodsAsked(course(spring, running), undefined, "2026-08-16")).toEqual([running, spring]);
  });

  it("is forgotten a year after its end", () => {
    const old = { startsOn: "2025-02-01", endsOn: "2025-08-14" };
    expect(periodsAsked(course(old), "half_year", TODAY)).toEqual([]);
  });

  it("without an end is asked about like what goes on", () => {
    expect(periodsAsked(course({ startsOn: "2025-09-01", endsOn: null }), "half_year", TODAY)).toEqual([firstHalf]);
  });
});

it("figures are wanted thirty days after the end", () => {
  expect(wantedBy(firstHalf)).toBe("2026-07-30");
});
