import { describe, expect, it } from "vitest";
import { after, beforeOf, itemEnds, minutesLeft, nextOf, type Place, runningOf, type Step } from "./room.ts";

const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 23, 14, minute));
const agenda = (...states: Place["state"][]): Place[] =>
  states.map((state, index) => ({ id: String(index), state, startedAt: null, endedAt: null }));
const walk = (items: readonly Place[], ...steps: [Step, number, string?][]): Place[] =>
  steps.reduce((now, [step, minute, id]) => after(now, step, id, at(minute)), [...items]);
const states = (items: readonly Place[]) => items.map(({ state }) => state);

describe("an agenda that is run", () => {
  const three = agenda("planned", "planned", "planned");

  it("has one running item at most: what begins ends the one before", () => {
    const items = walk(three, ["next", 0], ["next", 10], ["begin", 20, "0"]);
    expect(states(items)).toEqual(["running", "done", "planned"]);
    expect(items[1]).toMatchObject({ startedAt: at(10), endedAt: at(20) });
    expect(items[0]).toMatchObject({ startedAt: at(20), endedAt: null });
  });

  it("ends its last item where nothing comes after it", () => {
    const items = walk(agenda("planned"), ["next", 0], ["next", 5]);
    expect(states(items)).toEqual(["done"]);
    expect(nextOf(items)).toBeUndefined();
  });

  it("comes back to what was passed over", () => {
    const items = walk(three, ["begin", 0, "2"]);
    expect(nextOf(items)?.id).toBe("0");
  });

  it("goes one step back as if nobody had tapped: the time goes on from where it began", () => {
    const items = walk(three, ["next", 0], ["next", 10], ["back", 11]);
    expect(states(items)).toEqual(["running", "planned", "planned"]);
    expect(items[0]).toMatchObject({ startedAt: at(0), endedAt: null });
    expect(items[1]?.startedAt).toBeNull();
  });

  it("takes back its first item, too, and stays as it is where there is nothing to take back", () => {
    expect(states(walk(three, ["next", 0], ["back", 1]))).toEqual(["planned", "planned", "planned"]);
    expect(walk(three, ["back", 1])).toEqual(three);
  });

  it("knows which item ended last, the later one of two in one moment", () => {
    const ended = agenda("done", "done", "planned").map((one) => ({ ...one, endedAt: at(3) }));
    expect(beforeOf(ended)?.id).toBe("1");
    expect(beforeOf(three)).toBeUndefined();
  });

  it("says of an item that it was not reached, and plans it again", () => {
    const items = walk(three, ["skip", 0, "1"], ["next", 1], ["next", 2]);
    expect(states(items)).toEqual(["done", "not_reached", "running"]);
    expect(states(walk(items, ["plan", 3, "1"]))).toEqual(["done", "planned", "running"]);
  });

  it("is left with nothing planned or running when the meeting ends", () => {
    expect(states(walk(three, ["next", 0], ["close", 5]))).toEqual(["done", "not_reached", "not_reached"]);
    expect(runningOf(walk(three, ["next", 0], ["close", 5]))).toBeUndefined();
  });
});

describe("time left", () => {
  it("is counted in begun minutes, and below zero after the end", () => {
    const until = itemEnds({ startedAt: at(0), minutes: 20 });
    expect(until).toEqual(at(20));
    expect(minutesLeft(at(20), at(5))).toBe(15);
    expect(minutesLeft(at(20), new Date(at(5).getTime() + 1000))).toBe(15);
    expect(minutesLeft(at(20), new Date(at(20).getTime() + 1000))).toBe(0);
    expect(Object.is(minutesLeft(at(20), new Date(at(20).getTime() + 1000)), 0)).toBe(true);
    expect(minutesLeft(at(20), at(23))).toBe(-3);
  });

  it("is not told of an item of which nobody said how long it takes", () => {
    expect(itemEnds({ startedAt: at(0), minutes: null })).toBeUndefined();
    expect(itemEnds({ startedAt: null, minutes: 10 })).toBeUndefined();
  });
});
