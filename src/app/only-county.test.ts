import { expect, test } from "vitest";
import { explain } from "../explain.ts";
import { checkCounty } from "./only-county.ts";

const counties = (...slugs: string[]) => slugs.map((slug) => ({ slug }));

test("a county that is there, or none asked for, is nothing to speak of", () => {
  expect(checkCounty(counties("peine", "unna"), "unna")).toBeUndefined();
  expect(checkCounty(counties("peine", "unna"), undefined)).toBeUndefined();
});

test("a county that is not there is refused, with those there are", () => {
  const told = (known: { slug: string }[]) => {
    try {
      return checkCounty(known, "una");
    } catch (fault) {
      return explain(fault);
    }
  };
  expect(told(counties("peine", "unna"))).toBe(
    "Den Landkreis „una“ aus MITEINANDER_COUNTY gibt es in dieser Datenbank nicht; es gibt: peine, unna.",
  );
  expect(told(counties(..."abcdefghijk"))).toMatch(/: a, .*, j, …\.$/);
});

test("before the first county is made it is only told how to make it", () => {
  expect(checkCounty([], "unna")).toContain("bin/miteinander county");
});
