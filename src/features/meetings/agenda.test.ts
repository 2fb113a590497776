import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitOf, minuteOf, moved, startTimes, timeAt } from "./agenda.ts";

describe("an agenda", () => {
  it("says when each item begins", () => {
    expect(startTimes("09:00", [{ minutes: 10 }, { minutes: 30 }, { minutes: 20 }])).toEqual([
      "09:00",
      "09:10",
      "09:40",
    ]);
  });

  it("does not know when items begin after one of unsaid length", () => {
    expect(startTimes("15:00", [{ minutes: 10 }, { minutes: null }, { minutes: 20 }])).toEqual([
      "15:00",
      "15:10",
      null,
    ]);
  });

  it("says by how much it is too long, and how many items have no length", () => {
    const meeting = { fromTime: "15:00", untilTime: "17:00" };
    expect(fitOf(meeting, [{ minutes: 90 }, { minutes: 45 }, { minutes: null }])).toEqual({
      planned: 135,
      there: 120,
      over: 15,
      unsaid: 1,
    });
    expect(fitOf(meeting, [{ minutes: 120 }]).over).toBe(0);
  });

  it("keeps all its items when one goes up or down, and nothing happens at either end", () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(ids, fc.nat(), fc.constantFrom<-1 | 1>(-1, 1), (order, at, by) => {
        const id = order[at % order.length] ?? "";
        const after = moved(order, id, by);
        expect(after.toSorted()).toEqual(order.toSorted());
        const to = Math.min(order.length - 1, Math.max(0, order.indexOf(id) + by));
        expect(after.indexOf(id)).toBe(to);
      }),
    );
  });

  it("reads and writes times of day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => {
        expect(minuteOf(timeAt(minute))).toBe(minute);
      }),
    );
  });
});
