import { describe, expect, it } from "vitest";
import { weekdayOf } from "../src/platform/clock.ts";
import { datesOf } from "./days.ts";

/** Every weekday, the end of a year, a leap day. */
const TODAYS = ["2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20", "2026-11-21", "2026-11-22"];
TODAYS.push("2026-12-30", "2028-02-28");

describe("days of the demo", () => {
  it.each(TODAYS)("fall where people would set them, loaded on %s", (today) => {
    const [course] = datesOf({ starts: 12, ends: 166, weekdays: [2, 4] }, today, false);
    expect([2, 4]).toContain(weekdayOf(course?.startsOn ?? ""));
    expect([2, 4]).toContain(weekdayOf(course?.endsOn ?? ""));
    const [week] = datesOf({ starts: 37, ends: 41, weekdays: [1, 2, 3, 4, 5] }, today, false);
    expect([week?.startsOn, week?.endsOn].map((day) => weekdayOf(day ?? ""))).toEqual([1, 5]);
    const [test] = datesOf({ starts: 38 }, today, false);
    expect(weekdayOf(test?.startsOn ?? "")).toBeLessThan(6);
    const [party] = datesOf({ starts: 38 }, today, true);
    expect(weekdayOf(party?.startsOn ?? "")).toBe(6);
  });

  it("are once a month where it says so", () => {
    const days = (nth: 1 | 3 | -1) =>
      datesOf({ starts: 3, ends: 100, weekdays: [3], nth }, "2026-11-22", false).map(({ startsOn }) => startsOn);
    expect(days(1)).toEqual(["2026-12-02", "2027-01-06", "2027-02-03"]);
    expect(days(3)).toEqual(["2026-12-16", "2027-01-20", "2027-02-17"]);
    expect(days(-1)).toEqual(["2026-11-25", "2026-12-30", "2027-01-27", "2027-02-24"]);
  });

  it("stay as they are where they are written out", () => {
    expect(datesOf({ starts: "2026-12-06" }, "2026-11-22", false)).toEqual([{ startsOn: "2026-12-06", endsOn: null }]);
  });
});
