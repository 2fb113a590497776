import { describe, expect, it } from "vitest";
import { describeCounty } from "./around.ts";

/** Centre points of the Kreis Unna. */
const UNNA: [string, number, number][] = [
  ["Bergkamen", 7.64, 51.61],
  ["Bönen", 7.76, 51.6],
  ["Fröndenberg/Ruhr", 7.77, 51.47],
  ["Holzwickede", 7.62, 51.5],
  ["Kamen", 7.66, 51.59],
  ["Lünen", 7.52, 51.61],
  ["Schwerte", 7.57, 51.44],
  ["Selm", 7.47, 51.7],
  ["Unna", 7.69, 51.53],
  ["Werne", 7.64, 51.66],
];

const place = ([name, lon, lat]: [string, number | null, number | null]) => ({
  ags: name,
  name,
  kind: "municipality",
  postcode: null,
  population: null,
  lon,
  lat,
  association: null,
});

describe("neighbours", () => {
  const county = describeCounty(UNNA.map(place));

  it("are the places between which no third lies", () => {
    expect(county.neighboursOf(["Unna"])).toEqual(["Bönen", "Fröndenberg/Ruhr", "Holzwickede", "Kamen"]);
    expect(county.neighboursOf(["Selm"])).toEqual(["Lünen", "Werne"]);
    expect(county.neighboursOf(["Kamen"])).toContain("Bergkamen");
  });

  it("are neighbours of each other, and every place has some", () => {
    for (const [name] of UNNA) {
      const around = county.neighboursOf([name]);
      expect(around.length, name).toBeGreaterThan(0);
      for (const other of around) expect(county.neighboursOf([other])).toContain(name);
    }
  });

  it("of several places are around all of them, and none of them", () => {
    expect(county.neighboursOf(["Unna", "Kamen"])).not.toContain("Kamen");
    expect(county.neighboursOf(["Unna", "Kamen"])).toContain("Bergkamen");
    expect(county.neighboursOf([])).toEqual([]);
  });

  it("are unknown where nobody knows where a place lies", () => {
    const some = describeCounty([place(["A", 7, 51]), place(["B", null, null]), place(["C", 7.1, 51])]);
    expect(some.neighboursOf(["B"])).toEqual([]);
    expect(some.neighboursOf(["A"])).toEqual(["C"]);
    expect(describeCounty([]).neighboursOf(["A"])).toEqual([]);
  });
});
