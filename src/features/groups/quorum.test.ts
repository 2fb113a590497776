import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { QUORUMS, VOTES } from "./group.ts";
import { isQuorate, neededSeats, votingSeats } from "./quorum.ts";

const DAY = "2026-11-23";
const seats = fc
  .array(fc.record({ vote: fc.constantFrom(...VOTES), over: fc.boolean() }), { maxLength: 40 })
  .map((all) =>
    all.map(({ vote, over }, index) => ({
      id: String(index),
      vote,
      fromOn: "2024-01-01",
      untilOn: over ? "2025-12-31" : null,
    })),
  );
const rule = fc.constantFrom(...QUORUMS).map((quorum) => ({ quorum, quorumNumber: quorum === "number" ? 3 : null }));
const ids = fc.array(fc.nat(45).map(String), { maxLength: 60 });

describe("quorum by seat", () => {
  it("knows what half, more than half and two thirds are", () => {
    const needed = (quorum: (typeof QUORUMS)[number], voting: number) =>
      neededSeats({ quorum, quorumNumber: 5 }, voting);
    expect([7, 8].map((voting) => needed("half", voting))).toEqual([4, 4]);
    expect([7, 8].map((voting) => needed("more_than_half", voting))).toEqual([4, 5]);
    expect([7, 9].map((voting) => needed("two_thirds", voting))).toEqual([5, 6]);
    expect([needed("number", 9), needed("none", 9)]).toEqual([5, 0]);
  });

  it("is never lost by more who come, and never won by advisers, strangers, or the same seat twice", () => {
    fc.assert(
      fc.property(rule, seats, ids, ids, (group, all, present, more) => {
        const counted = isQuorate(group, all, present, DAY);
        if (counted) expect(isQuorate(group, all, [...present, ...more], DAY)).toBe(true);
        const voting = new Set(votingSeats(all, DAY).map(({ id }) => id));
        const needless = [...present, ...present, ...more.filter((id) => !voting.has(id))];
        expect(isQuorate(group, all, needless, DAY)).toBe(counted);
      }),
    );
  });

  it("is reached when all voting seats are there, unless a fixed number asks for more than there are", () => {
    fc.assert(
      fc.property(rule, seats, (group, all) => {
        const voting = votingSeats(all, DAY);
        const everybody = isQuorate(
          group,
          all,
          voting.map(({ id }) => id),
          DAY,
        );
        expect(everybody).toBe(voting.length >= neededSeats(group, voting.length));
        if (group.quorum !== "number" && group.quorum !== "more_than_half") expect(everybody).toBe(true);
      }),
    );
  });

  it("counts whether enough of the seats are there, and one less is not enough", () => {
    fc.assert(
      fc.property(rule, seats, (group, all) => {
        const voting = votingSeats(all, DAY).map(({ id }) => id);
        const needed = neededSeats(group, voting.length);
        if (needed === 0 || needed > voting.length) return;
        expect(isQuorate(group, all, voting.slice(0, needed), DAY)).toBe(true);
        expect(isQuorate(group, all, voting.slice(0, needed - 1), DAY)).toBe(false);
      }),
    );
  });
});
