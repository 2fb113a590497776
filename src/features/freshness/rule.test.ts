import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../platform/clock.ts";
import {
  dayAfter,
  daysFromTo,
  DEFAULT_TERMS,
  type FreshnessTerms,
  isPaused,
  isStale,
  overdueFrom,
  termsOf,
} from "../records/index.ts";
import { standingOf, type Watched, WARNINGS } from "./rule.ts";

// Weimar: Good Friday is 3 April 2026, Easter Monday 6 April, then 1, 14 and 25 May and 20 September.
const THURINGIA = "16071";
const TERMS: FreshnessTerms = { days: { offer: 100 }, askBefore: 20, grace: 30, pauses: [], ags: THURINGIA };
const SUMMER = { label: "Sommerferien", from: "2026-07-01", to: "2026-08-14" };

const entry = (more: Partial<Watched> = {}): Watched => ({
  kind: "offer",
  confirmedOn: "2026-01-10",
  isReachable: true,
  warnings: { times: 0, firstOn: null, lastOn: null },
  seenOn: null,
  heldUntil: null,
  ...more,
});
const OVERDUE_FROM = "2026-04-23";
const warned = { times: 2, firstOn: "2026-04-24", lastOn: "2026-05-06" };
const stateAt = (today: string, more?: Partial<Watched>, terms = TERMS) => standingOf(entry(more), terms, today)?.state;

describe("an entry nobody confirms", () => {
  it("is fresh, its owner is asked, it is overdue, each from its day on", () => {
    expect(stateAt("2026-04-02")).toBe("fresh");
    expect(stateAt("2026-04-03")).toBe("soon");
    expect(stateAt("2026-04-22")).toBe("soon");
    expect(stateAt(OVERDUE_FROM)).toBe("overdue");
    expect(standingOf(entry(), TERMS, OVERDUE_FROM)?.overdueFrom).toBe(OVERDUE_FROM);
  });

  it("stays on the site as long as nobody was warned, or the office has not looked, however long that takes", () => {
    expect(stateAt("2028-01-15", { seenOn: "2026-05-01" })).toBe("overdue");
    expect(stateAt("2028-01-15", { seenOn: "2026-05-01", warnings: { ...warned, times: WARNINGS - 1 } })).toBe(
      "overdue",
    );
    expect(stateAt("2028-01-15", { warnings: warned })).toBe("overdue");
    // Seen before it was overdue is not seen.
    expect(stateAt("2028-01-15", { warnings: warned, seenOn: "2026-04-22" })).toBe("overdue");
  });

  it("goes when the days of grace since the first warning are over", () => {
    const all = { warnings: warned, seenOn: "2026-05-01" };
    expect(standingOf(entry(all), TERMS, "2026-05-10")).toMatchObject({ state: "overdue", leavesOn: "2026-05-27" });
    expect(stateAt("2026-05-27", all)).toBe("leaving");
    // The second warning came late, because nothing was done for months: a week passes first.
    const late = { warnings: { ...warned, lastOn: "2026-08-01" }, seenOn: "2026-05-01" };
    expect(stateAt("2026-08-07", late)).toBe("overdue");
    expect(stateAt("2026-08-08", late)).toBe("leaving");
  });

  it("is called where nobody can be written to: then the look of the office begins the days of grace", () => {
    const all = { isReachable: false, seenOn: "2026-05-01" };
    expect(stateAt("2026-06-01", all)).toBe("overdue");
    expect(stateAt("2026-06-02", all)).toBe("leaving");
  });

  it("stays where the office holds it, until the day it named", () => {
    const all = { warnings: warned, seenOn: "2026-05-01", heldUntil: "2026-09-30" };
    expect(stateAt("2026-09-30", all)).toBe("held");
    expect(stateAt("2026-10-01", all)).toBe("leaving");
  });

  it("never leaves in a pause, and pauses do not count", () => {
    const terms = { ...TERMS, pauses: [SUMMER] };
    const all = { warnings: { times: 2, firstOn: "2026-05-30", lastOn: "2026-06-20" }, seenOn: "2026-05-01" };
    expect(stateAt("2026-06-29", all, terms)).toBe("leaving");
    expect(stateAt("2026-07-01", all, terms)).toBe("overdue");
    expect(stateAt("2026-08-15", all, terms)).toBe("leaving");
    expect(overdueFrom(terms, "offer", "2026-06-30")).toBe(addDays("2026-10-09", 45 + 3));
  });

  it("neither leaves nor grows older on a public holiday of its county", () => {
    const day = "2026-09-20";
    expect(isPaused(TERMS, day)).toBe(true);
    expect(dayAfter(TERMS, "2026-09-19", 1)).toBe("2026-09-21");
    expect(isPaused({ ...TERMS, ags: "09162" }, day)).toBe(false);
    expect(dayAfter({ ...TERMS, ags: "09162" }, "2026-09-19", 1)).toBe(day);
  });

  it("that the law asks for stays, however long nobody confirms it", () => {
    const page = { ...entry({ isReachable: false, seenOn: "2026-05-01" }), kind: "page" };
    expect(standingOf(page, { ...TERMS, days: { page: 100 } }, "2030-01-15")).toMatchObject({
      state: "overdue",
      leavesOn: undefined,
    });
  });

  it("of a kind that is not named is never overdue", () => {
    expect(standingOf(entry({ kind: "news" }), TERMS, "2036-01-01")).toBeUndefined();
    expect(isStale(TERMS, "news", null, new Date("2036-01-01T00:00:00Z"))).toBe(false);
  });
});

const aDay = fc.integer({ min: 0, max: 2000 }).map((days) => addDays("2026-01-01", days));
const lands = fc.constantFrom("01001", "05974", "09162", "11000", "12060", "14612", THURINGIA);
const pauses = fc.array(
  fc.tuple(aDay, fc.integer({ min: 0, max: 60 })).map(([from, days]) => ({ label: "", from, to: addDays(from, days) })),
  { maxLength: 4 },
);

describe("the clock", () => {
  it("counts every day that is no pause, and no other", () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 200 }), pauses, lands, (from, days, found, ags) => {
        const terms = { ...TERMS, pauses: found, ags };
        const end = dayAfter(terms, from, days);
        let counted = 0;
        for (let day = addDays(from, 1); day <= end; day = addDays(day, 1)) if (!isPaused(terms, day)) counted += 1;
        expect(counted).toBe(days);
      }),
      { numRuns: 60 },
    );
  });

  it("marks an entry on the site from the very day it is overdue", () => {
    fc.assert(
      fc.property(aDay, pauses, lands, (from, found, ags) => {
        const terms = { ...TERMS, pauses: found, ags };
        const first = overdueFrom(terms, "offer", from) ?? "";
        const at = (day: string) =>
          isStale(terms, "offer", new Date(`${from}T11:00:00Z`), new Date(`${day}T11:00:00Z`));
        expect(at(first)).toBe(true);
        expect(at(addDays(first, -1))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it("never shows a later state for an entry that was confirmed later", () => {
    const order = ["fresh", "soon", "overdue"];
    fc.assert(
      fc.property(aDay, aDay, aDay, pauses, (one, other, today, found) => {
        const [early = "", late = ""] = [one, other].toSorted();
        const terms = { ...TERMS, pauses: found };
        const [a, b] = [early, late].map((confirmedOn) => stateAt(today, { confirmedOn }, terms) ?? "");
        expect(order.indexOf(a ?? "")).toBeGreaterThanOrEqual(order.indexOf(b ?? ""));
      }),
      { numRuns: 60 },
    );
  });

  it("counts days across the change to summer time", () => {
    expect(daysFromTo("2026-03-28", "2026-03-30")).toBe(2);
  });
});

describe("what a county has chosen", () => {
  it("stands over the defaults, and nonsense does not count", () => {
    expect(termsOf({}, THURINGIA)).toEqual({ ...DEFAULT_TERMS, ags: THURINGIA });
    expect(termsOf({ days: { offer: 200 }, grace: -3, askBefore: "x" }, THURINGIA)).toEqual({
      ...DEFAULT_TERMS,
      ags: THURINGIA,
      days: { ...DEFAULT_TERMS.days, offer: 200 },
    });
  });
});
