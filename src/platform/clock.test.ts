import { expect, test } from "vitest";
import { fixedClock, systemClock } from "./clock.ts";

test("the day is the day in Germany, not in UTC", () => {
  expect(fixedClock("2026-06-30T22:30:00Z").today()).toBe("2026-07-01");
  expect(fixedClock("2026-12-31T22:30:00Z").today()).toBe("2026-12-31");
  expect(fixedClock("2026-12-31T23:30:00Z").today()).toBe("2027-01-01");
});

test("a fixed clock cannot be moved through the date it hands out", () => {
  const clock = fixedClock("2026-11-22T10:00:00Z");
  clock.now().setFullYear(1999);
  expect(clock.now().toISOString()).toBe("2026-11-22T10:00:00.000Z");
});

test("what is no moment is refused", () => {
  expect(() => fixedClock("gestern")).toThrow(RangeError);
});

test("the system clock's day has the ISO shape", () => {
  expect(systemClock.today()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
