import { expect, test } from "vitest";
import { remember, rememberWith } from "./remember.ts";

test("what was made once is not made again, and different values stay different", () => {
  const made: string[] = [];
  const span = remember((from: string, until: string, style?: string) => {
    made.push(from);
    return `${from}–${until} ${style}`;
  });
  expect([span("1", "2"), span("1", "2"), span("1", "2", "short"), span("12", "")]).toEqual([
    "1–2 undefined",
    "1–2 undefined",
    "1–2 short",
    "12– undefined",
  ]);
  expect(made).toEqual(["1", "1", "12"]);
});

test("it does not grow without end, and what fails is tried again", () => {
  let calls = 0;
  const count = remember((value: number) => {
    calls += 1;
    if (value < 0) throw new RangeError("negative");
    return value * 2;
  }, 10);
  for (let value = 0; value < 100; value += 1) count(value);
  expect(count(0)).toBe(0);
  expect(calls).toBe(101);
  expect(() => count(-1)).toThrow(RangeError);
  expect(() => count(-1)).toThrow(RangeError);
  expect(calls).toBe(103);
});

test("what belongs to an object is made anew for another one, and does not grow without end either", () => {
  const made: string[] = [];
  const greet = rememberWith((county: { name: string }, lang: string, part: string | undefined) => {
    made.push(`${county.name} ${lang} ${part}`);
    return made.length;
  }, 3);
  const [one, two] = [{ name: "one" }, { name: "two" }];
  expect([greet(one, "de", "a"), greet(one, "de", "a"), greet(one, "de", undefined), greet(two, "de", "a")]).toEqual([
    1, 1, 2, 3,
  ]);
  expect(greet(one, "uk", "a")).toBe(4);
  expect(greet(one, "de", "a")).toBe(5);
  expect(made).toEqual(["one de a", "one de undefined", "two de a", "one uk a", "one de a"]);
});
