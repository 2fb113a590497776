import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findWhiteSpots, LEAST_PLACES, meanOf, NOTHING, type Sums, tellUse } from "./coverage.ts";

const sums = (more: Partial<Sums>): Sums => ({ ...NOTHING, offers: 1, known: 1, ...more });

describe("what is told of use", () => {
  it("is nothing for the public, whatever there is", () => {
    const anySums = fc.record({
      offers: fc.nat(20),
      places: fc.nat(200),
      taken: fc.nat(200),
      waiting: fc.option(fc.nat(50)),
      known: fc.nat(20),
    });
    fc.assert(
      fc.property(anySums, (any) => {
        expect(tellUse(any, "public")).toEqual({ level: undefined, share: undefined, waiting: undefined });
        expect(tellUse(any, "network").share).toBeUndefined();
      }),
    );
  });

  it("is the same for the network however few people are in a band that could tell them apart", () => {
    // Of two counts below five the network never learns which it was.
    fc.assert(
      fc.property(fc.nat(60), fc.nat(4), fc.nat(4), (places, one, other) => {
        expect(tellUse(sums({ places, taken: one }), "network")).toEqual(
          tellUse(sums({ places, taken: other }), "network"),
        );
      }),
    );
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), (one, other) => {
        const places = 40;
        expect(tellUse(sums({ places, taken: 30, waiting: one }), "network")).toEqual(
          tellUse(sums({ places, taken: 30, waiting: other }), "network"),
        );
      }),
    );
  });

  it("is a band for the network from enough places on, and the number for the office", () => {
    const large = sums({ places: LEAST_PLACES, taken: LEAST_PLACES, waiting: 12 });
    expect(tellUse(large, "network")).toEqual({ level: "full", share: undefined, waiting: 10 });
    expect(tellUse(large, "office")).toEqual({ level: "full", share: 1, waiting: 12 });
    const small = sums({ places: LEAST_PLACES - 1, taken: 3 });
    expect(tellUse(small, "network").level).toBeUndefined();
    expect(tellUse(small, "office").level).toBe("little");
  });
});

describe("white spots", () => {
  const places = ["1", "2"].map((ags) => ({
    ags,
    name: `Ort ${ags}`,
    kind: "municipality",
    postcode: null,
    population: 10_000,
    lon: null,
    lat: null,
    association: null,
  }));
  const counted = {
    cells: new Map([
      ["language 1", sums({})],
      ["language 2", sums({})],
      ["housing 1", sums({})],
      ["health county", sums({ offers: 3 })],
    ]),
    columns: new Map(),
    rows: new Map([["1", sums({ offers: 2 })]]),
    all: NOTHING,
  };

  it("are fields without an offer there, what is missing most first; what is county-wide is told beside", () => {
    const spots = findWhiteSpots(counted, ["language", "housing", "health"], places);
    expect(spots.map(({ code, places: where, countywide }) => [code, where.map(({ ags }) => ags), countywide])).toEqual(
      [
        ["health", ["1", "2"], 3],
        ["housing", ["2"], 0],
      ],
    );
  });

  it("stand against the mean of the county by inhabitants", () => {
    expect(meanOf(counted, places)).toBe(1);
  });
});
