import { expect, test } from "vitest";
import { Tally } from "./tally.ts";

test("sums add up by group and key until they are taken", () => {
  const tally = new Tally();
  for (const key of ["a", "b", "a"]) tally.add("eins", key);
  tally.add("zwei", "a");
  const taken = tally.take();
  expect([...(taken.get("eins") ?? [])]).toEqual([
    ["a", 2],
    ["b", 1],
  ]);
  expect(taken.get("zwei")?.get("a")).toBe(1);
  expect(tally.take().size).toBe(0);
});

test("what could not be written down is counted with what came since", () => {
  const tally = new Tally();
  tally.add("eins", "a", 3);
  const taken = tally.take();
  tally.add("eins", "a");
  tally.putBack("eins", taken.get("eins") ?? new Map());
  expect(tally.take().get("eins")?.get("a")).toBe(4);
});

test("memory is not filled by many different keys, and known ones are still counted", () => {
  const tally = new Tally(2);
  for (const key of ["a", "b", "c", "d", "a"]) tally.add("eins", key);
  expect([...(tally.take().get("eins") ?? [])]).toEqual([
    ["a", 2],
    ["b", 1],
  ]);
});
