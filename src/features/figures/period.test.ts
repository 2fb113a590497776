import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../platform/clock.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { isWithin, namePeriod, periodAround, periodsBefore, RHYTHMS } from "./period.ts";

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays("2010-01-01", days));
const anyRhythm = fc.constantFrom(...RHYTHMS);

describe("calendar periods", () => {
  it("hold the day they are around", () => {
    fc.assert(
      fc.property(anyRhythm, anyDay, (rhythm, day) => {
        const period = periodAround(rhythm, day);
        expect(isWithin({ startsOn: day, endsOn: day }, period)).toBe(true);
        expect(periodAround(rhythm, period.endsOn)).toEqual(period);
      }),
    );
  });

  it("follow each other without a gap", () => {
    fc.assert(
      fc.property(anyRhythm, anyDay, (rhythm, day) => {
        const [last, before] = periodsBefore(rhythm, day, 2);
        expect(addDays(last?.endsOn ?? "", 1)).toBe(periodAround(rhythm, day).startsOn);
        expect(addDays(before?.endsOn ?? "", 1)).toBe(last?.startsOn);
      }),
    );
  });

  it("are called as people call them", () => {
    const t = getTranslator("de");
    expect(namePeriod(periodAround("half_year", "2026-03-03"), t)).toBe("1. Halbjahr 2026");
    expect(namePeriod(periodAround("quarter", "2026-12-31"), t)).toBe("4. Quartal 2026");
    expect(namePeriod(periodAround("year", "2026-03-03"), t)).toBe("2026");
    expect(namePeriod({ startsOn: "2026-03-02", endsOn: "2026-06-26" }, t)).toContain("2026");
  });
});
