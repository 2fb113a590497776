import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDue } from "./announcement.ts";

const at = (text: string): Date => new Date(text);

describe("what was said is told", () => {
  it("daily at seven in the morning, German time, in summer and winter", () => {
    expect(isDue("daily", at("2026-11-22T10:00:00+01:00"), at("2026-11-23T06:59:00+01:00"))).toBe(false);
    expect(isDue("daily", at("2026-11-22T10:00:00+01:00"), at("2026-11-23T07:00:00+01:00"))).toBe(true);
    expect(isDue("daily", at("2026-07-22T10:00:00+02:00"), at("2026-07-23T06:59:00+02:00"))).toBe(false);
    expect(isDue("daily", at("2026-07-22T10:00:00+02:00"), at("2026-07-23T07:00:00+02:00"))).toBe(true);
  });

  it("weekly on Monday", () => {
    expect(isDue("weekly", at("2026-11-18T10:00:00+01:00"), at("2026-11-22T23:00:00+01:00"))).toBe(false);
    expect(isDue("weekly", at("2026-11-18T10:00:00+01:00"), at("2026-11-23T07:30:00+01:00"))).toBe(true);
    expect(isDue("weekly", at("2026-11-23T07:30:00+01:00"), at("2026-11-29T23:00:00+01:00"))).toBe(false);
  });

  it("to who hears of announcements at once what others say once a day, to who wants nothing never", () => {
    expect(isDue("at_once", at("2026-11-22T10:00:00+01:00"), at("2026-11-23T08:00:00+01:00"))).toBe(true);
    expect(isDue("off", at("2020-01-01T00:00:00Z"), at("2026-11-23T08:00:00+01:00"))).toBe(false);
  });

  it("never twice for the same boundary, and always once within its time", () => {
    const moments = fc.date({ min: at("2025-01-01T00:00:00Z"), max: at("2030-01-01T00:00:00Z"), noInvalidDate: true });
    fc.assert(
      fc.property(moments, fc.constantFrom("daily" as const, "weekly" as const), (moment, way) => {
        expect(isDue(way, moment, moment)).toBe(false);
        const longest = (way === "daily" ? 25 : 7 * 24 + 1) * 3_600_000;
        expect(isDue(way, moment, new Date(moment.getTime() + longest + 60_000))).toBe(true);
      }),
    );
  });
});
