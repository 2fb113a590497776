import { expect, it } from "vitest";
import { createFrequency } from "./frequency.ts";

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 22) + seconds * 1000);

it("allows each subject so many times within the span, and again when it waits", () => {
  const isAllowed = createFrequency({ most: 2, within: 60_000 });
  expect([isAllowed("a", at(0)), isAllowed("a", at(10)), isAllowed("a", at(20))]).toEqual([true, true, false]);
  expect(isAllowed("b", at(20))).toBe(true);
  expect(isAllowed("a", at(59))).toBe(false);
  expect(isAllowed("a", at(61))).toBe(true);
  expect(isAllowed("a", at(62))).toBe(false);
});
