import { expect, test } from "vitest";
import { createVersionMemory } from "./version-memory.ts";

const counted = () => {
  let calls = 0;
  return { make: async () => ++calls, calls: () => calls };
};

test("an answer is made once per version, also for those who ask at the same time", async () => {
  const memory = createVersionMemory();
  const { make } = counted();
  const ask = (version: number) => memory.remember("county", version, "places", make);
  expect(await Promise.all([ask(1), ask(1)])).toEqual([1, 1]);
  expect(await ask(1)).toBe(1);
  expect(await ask(2)).toBe(2);
  expect(memory.size).toBe(1);
});

test("who still knows the older version gets an answer and disturbs nobody", async () => {
  const memory = createVersionMemory();
  const { make } = counted();
  expect(await memory.remember("county", 2, "places", make)).toBe(1);
  expect(await memory.remember("county", 1, "places", make)).toBe(2);
  expect(await memory.remember("county", 2, "places", make)).toBe(1);
});

test("counties do not share answers", async () => {
  const memory = createVersionMemory();
  const { make } = counted();
  expect(await memory.remember("one", 1, "places", make)).toBe(1);
  expect(await memory.remember("other", 1, "places", make)).toBe(2);
});

test("what failed is tried again", async () => {
  const memory = createVersionMemory();
  const fail = () => Promise.reject(new Error("database gone"));
  await expect(memory.remember("county", 1, "places", fail)).rejects.toThrow("database gone");
  expect(memory.size).toBe(0);
  expect(await memory.remember("county", 1, "places", counted().make)).toBe(1);
});

test("it never keeps more than it may, and the last asked for stays", async () => {
  const memory = createVersionMemory(50);
  for (let county = 0; county < 20; county += 1)
    for (let key = 0; key < 10; key += 1) await memory.remember(String(county), 1, String(key), async () => key);
  expect(memory.size).toBe(50);
  const { make, calls } = counted();
  await memory.remember("19", 1, "9", make);
  expect(calls()).toBe(0);
  await memory.remember("0", 1, "9", make);
  expect(calls()).toBe(1);
  expect(memory.size).toBe(50);
});
