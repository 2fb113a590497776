import { describe, expect, it } from "vitest";
import type { Values } from "./fields.ts";
import { offerList } from "./lists/offers.ts";
import { organisationList } from "./lists/organisations.ts";
import { MatchIndex, keysOf } from "./match-keys.ts";
import { type Decided, decisionKey, type Decisions, type Existing, matchEntries } from "./match.ts";
import { readList } from "./testing.ts";

const HEADER = "Einrichtung;Straße;PLZ;Ort;Telefon\n";
const entriesOf = async (rows: string) => (await readList(HEADER + rows, organisationList)).entries;
const keyOf = (values: Values) => decisionKey(values, organisationList);

type Answers = { chosen?: Decided; remembered?: [Values, { same?: string; others?: Set<string> }][] };
async function match(rows: string, existing: Existing[], { chosen, remembered = [] }: Answers = {}) {
  const decisions: Decisions = {
    chosen: () => chosen,
    remembered: new Map(remembered.map(([values, answer]) => [keyOf(values), answer])),
  };
  return matchEntries(await entriesOf(rows), existing, organisationList, decisions);
}

const meiningen = { reach: "place", ags: "16066042", locality: "Meiningen" } as const;
const schmalkalden = { reach: "place", ags: "16066063", locality: "Schmalkalden" } as const;
const AWO: Existing = {
  id: "awo",
  values: {
    name: "AWO Kreisverband Schmalkalden e. V.",
    street: "Pfaffenbach 2",
    postcode: "98574",
    place: schmalkalden,
  },
};
const AWO_ROW = "AWO KV Schmalkalden;Pfaffenbach 2;98574;Schmalkalden;03683 6044-0\n";
const AWO_KEY: Values = { name: "AWO KV Schmalkalden", place: schmalkalden };

describe("what a person decided about an entry", () => {
  it("holds for this list", async () => {
    expect((await match(AWO_ROW, [AWO]))[0]).toMatchObject({ outcome: "maybe" });
    expect((await match(AWO_ROW, [AWO], { chosen: { same: "awo" } }))[0]).toMatchObject({
      outcome: "updated",
      id: "awo",
    });
    // What it was told apart from stays known, so that the answer can be changed and remembered.
    expect((await match(AWO_ROW, [AWO], { chosen: { isNew: true } }))[0]).toMatchObject({
      outcome: "created",
      candidates: [{ id: "awo" }],
    });
  });

  it("is not asked again with the next list", async () => {
    const same = await match(AWO_ROW, [AWO], { remembered: [[AWO_KEY, { same: "awo" }]] });
    expect(same[0]).toMatchObject({ outcome: "updated", id: "awo" });
    const other = await match(AWO_ROW, [AWO], { remembered: [[AWO_KEY, { others: new Set(["awo"]) }]] });
    expect(other[0]).toMatchObject({ outcome: "created" });
  });

  it("is about the one of its name in its place", () => {
    const at = (locality: string): Values => ({ name: "Tafel", place: { reach: "place", ags: null, locality } });
    expect(keyOf(at("Meiningen"))).not.toBe(keyOf(at("Wasungen")));
    expect(keyOf({ name: "AWO KV Schmalkalden e. V." })).toBe(keyOf({ name: "AWO KV Schmalkalden" }));
  });

  it("makes no question of an entry that is left out, nor of those that look like it", async () => {
    const verdicts = await match(`${AWO_ROW}AWO KV Schmalkalden;Markt 1;98574;Schmalkalden;\n`, [], {
      chosen: { isOut: true },
    });
    expect(verdicts.map((verdict) => verdict.outcome)).toEqual(["created", "created"]);
  });
});

describe("several that are called alike in one place", () => {
  const one: Existing = {
    id: "one",
    values: { name: "Tafel", street: "Markt 1", postcode: "98617", place: meiningen, phone: ["+49 3693 111"] },
  };
  const two: Existing = {
    id: "two",
    values: { name: "Tafel", street: "Ring 9", postcode: "98617", place: meiningen, phone: ["+49 3693 222"] },
  };
  const rowOne = "Tafel;Markt 1;98617;Meiningen;03693 111\n";
  const rowTwo = "Tafel;Ring 9;98617;Meiningen;03693 222\n";
  const key: Values = { name: "Tafel", place: meiningen };
  const remembered: Answers["remembered"] = [[key, { same: "two", others: new Set(["one"]) }]];

  it("are each known again by what they say", async () => {
    for (const answers of [{}, { remembered }]) {
      const verdicts = await match(rowOne + rowTwo, [one, two], answers);
      expect(verdicts).toMatchObject([
        { outcome: "unchanged", id: "one" },
        { outcome: "unchanged", id: "two" },
      ]);
    }
  });

  it("are never merged by an answer that was about the other", async () => {
    const [moved] = await match("Tafel;Neue Straße 5;98617;Meiningen;03693 333\n", [one, two], { remembered });
    expect(moved).toMatchObject({ outcome: "maybe" });
    // The one the answer was about is gone: the one that is left may be meant, or may not.
    const [left] = await match("Tafel;Neue Straße 5;98617;Meiningen;\n", [one], { remembered });
    expect(left).toMatchObject({ outcome: "maybe", candidates: [{ id: "one" }] });
  });
});

describe("entries without a name", () => {
  it("are like nothing", async () => {
    const nameless: Existing = { id: "x", values: { place: meiningen } };
    expect((await match(";;;Meiningen;\n", [nameless]))[0]).toMatchObject({ outcome: "created" });
  });
});

describe("hundreds of one title", () => {
  const course = (number: number): Values => ({
    name: "Sprachkurs",
    title: "Sprachkurs",
    provider: `Träger ${number}`,
  });

  it("are each found by provider and place, and not all compared with all", () => {
    const index = new MatchIndex();
    const numbers = Array.from({ length: 1000 }, (_, number) => number);
    for (const number of numbers) {
      const values = course(number);
      index.add({ keys: keysOf(values, offerList), values, runs: [], target: { id: String(number) } });
    }
    for (const number of [0, 500, 999]) {
      const near = index.near(keysOf(course(number), offerList));
      expect(near.map((known) => known.target)).toContainEqual({ id: String(number) });
      expect(near.length).toBeLessThan(500);
    }
  });
});
