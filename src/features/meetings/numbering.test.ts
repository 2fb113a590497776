import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canContinue, chainOf, numberFor, type Numbered, numbersOf, type Series } from "./numbering.ts";

const series = (id: string, said: Partial<Series> = {}): Series => ({
  id,
  groupId: "g",
  name: id,
  continuesId: null,
  heldBefore: 0,
  ...said,
});
const meeting = (id: string, seriesId: string, day: string): Numbered => ({ id, seriesId, day, fromTime: "15:00" });

describe("numbers of meetings", () => {
  it("go on over the chain of series: after six conferences and one network meeting comes the eighth", () => {
    const all = [series("conference", { heldBefore: 2 }), series("network", { continuesId: "conference" })];
    const held = [
      ...[1, 2, 3, 4].map((n) => meeting(`c${n}`, "conference", `200${n}-05-01`)),
      meeting("n1", "network", "2013-04-01"),
    ];
    const chain = chainOf(all, "network");
    expect(numberFor(chain, held, { seriesId: "network", day: "2015-10-20", fromTime: "09:00" })).toBe(8);
    expect(numbersOf(chain, held).get("c4")).toBe(6);
  });

  it("are the same whatever the series are called", () => {
    const held = [meeting("a", "s", "2015-01-01"), meeting("b", "s", "2016-01-01")];
    expect(numbersOf([series("s", { name: "Koordinierungsstab Flüchtlinge" })], held)).toEqual(
      numbersOf([series("s", { name: "Koordinierungsstab für Migration und Teilhabe" })], held),
    );
  });

  it("count a meeting that is entered afterwards at its own day", () => {
    const held = [meeting("a", "s", "2015-01-01"), meeting("c", "s", "2016-01-01")];
    expect(numberFor([series("s")], held, { seriesId: "s", day: "2015-06-01", fromTime: "15:00" })).toBe(2);
  });

  it("end where a chain bites its tail", () => {
    const all = [series("a", { continuesId: "b" }), series("b", { continuesId: "a" })];
    expect(chainOf(all, "a").map(({ id }) => id)).toEqual(["b", "a"]);
    expect(canContinue([series("a"), series("b", { continuesId: "a" })], "a", "b")).toBe(false);
    expect(canContinue([series("a"), series("b")], "b", "a")).toBe(true);
  });

  it("are 1, 2, 3 … after those held before, without gaps and without doubles, in whatever order meetings come", () => {
    const days = fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 30 });
    fc.assert(
      fc.property(days, days, fc.nat(20), fc.nat(20), (first, second, before, between) => {
        const all = [series("a", { heldBefore: before }), series("b", { continuesId: "a", heldBefore: between })];
        const toMeetings = (seriesId: string, numbers: readonly number[]) =>
          numbers.map((day, index) => meeting(`${seriesId}${index}`, seriesId, String(10_000 + day)));
        const meetings = [...toMeetings("a", first), ...toMeetings("b", second)];
        const numbers = numbersOf(chainOf(all, "b"), meetings);
        const wanted = [
          ...first.map((_, index) => before + index + 1),
          ...second.map((_, index) => before + first.length + between + index + 1),
        ];
        expect([...numbers.values()].toSorted((x, y) => x - y)).toEqual(wanted);
        expect(numbersOf(chainOf(all, "b"), meetings.toReversed())).toEqual(numbers);
      }),
    );
  });
});
