import { describe, expect, it } from "vitest";
import { runInTurns, runThrough, type Steps } from "./steps.ts";

function* count(to: number): Steps<number> {
  let sum = 0;
  for (let number = 1; number <= to; number += 1) {
    sum += number;
    yield;
  }
  return sum;
}

describe("work in steps", () => {
  it("comes to the same at once and in turns", async () => {
    expect(runThrough(count(100))).toBe(5050);
    expect(await runInTurns(count(100), () => Promise.resolve())).toBe(5050);
  });

  it("lets others have their turn when it has had its own", async () => {
    let time = 0;
    let pauses = 0;
    const pause = () => Promise.resolve((pauses += 1));
    await runInTurns(count(100), pause, () => (time += 1));
    expect(pauses).toBeGreaterThan(3);
    expect(pauses).toBeLessThan(20);
  });
});
