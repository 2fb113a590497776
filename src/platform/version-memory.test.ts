import { expect, test } from "vitest";
import { VersionMemory } from "./version-memory.ts";

const counted = () => {
  let calls = 0;
  return { make: async () => ++calls, calls: () => calls };
};

test("an answer is made once per version, also for those who ask at the same time", async () => {
  const memory = new VersionMemory();
  const { make } = counted();
  const ask = (version: number) => memory.remember("county", version, "places", make);
  expect(await Promise.all([ask(1), ask(1)])).toEqual([1, 1]);
  expect(await ask(1)).toBe(1);
  expect(await ask(2)).toBe(2);
  expect(memory.size).toBe(1);
});

test("who still knows the older version gets an answer and disturbs nobody", async () => {
  const memory = new VersionMemory();
  const { make } = counted();
  expect(await memory.remember("county", 2, "places", make)).toBe(1);
  expect(await memory.remember("county", 1, "places", make)).toBe(2);
  expect(await memory.remember("county", 2, "places", make)).toBe(1);
});

test("counties do not share answers", async () => {
  const memory = new VersionMemory();
  const { make } = counted();
  expect(await memory.remember("one", 1, "places", make)).toBe(1);
  expect(await memory.remember("other", 1, "places", make)).toBe(2);
});

test("what failed is tried again", async () => {
  const memory = new VersionMemory();
  const fail = () => Promise.reject(new Error("database gone"));
  await expect(memory.remember("county", 1, "places", fail)).rejects.toThrow("database gone");
  expect(memory.size).toBe(0);
  expect(await memory.remember("county", 1, "places", counted().make)).toBe(1);
});

test("of several answers only those not known are asked for, and what is not found is asked for again", async () => {
  const memory = new VersionMemory();
  const asked: string[][] = [];
  const ask = (version: number, ...ids: string[]) =>
    memory.rememberEach("county", version, "offer", ids, async (missing) => {
      asked.push(missing);
      return new Map(missing.filter((id) => id !== "hidden").map((id) => [id, { id, version }]));
    });
  expect([...(await ask(1, "a", "b")).keys()]).toEqual(["a", "b"]);
  expect([...(await ask(1, "b", "c", "hidden")).values()].map(({ id }) => id)).toEqual(["b", "c"]);
  await ask(1, "a", "hidden");
  expect(asked).toEqual([["a", "b"], ["c", "hidden"], ["hidden"]]);
  expect((await ask(2, "a")).get("a")?.version).toBe(2);
  expect((await ask(1, "a")).get("a")?.version).toBe(1);
  expect((await ask(2, "a")).get("a")?.version).toBe(2);
  expect(memory.size).toBe(1);
});

test("answers found while something was published are kept for nobody who knows", async () => {
  const memory = new VersionMemory();
  await memory.rememberEach("county", 1, "offer", ["a"], async () => {
    await memory.remember("county", 2, "places", async () => "new");
    return new Map([["a", { text: "old" }]]);
  });
  const found = await memory.rememberEach("county", 2, "offer", ["a"], async () => new Map([["a", { text: "new" }]]));
  expect(found.get("a")?.text).toBe("new");
});

test("it never keeps more than it may, and the last group asked for stays", async () => {
  const memory = new VersionMemory(50);
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
