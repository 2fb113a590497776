import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { offerFields } from "./lists/offers.ts";
import { organisationFields } from "./lists/organisations.ts";

const folder = import.meta.dirname;
const root = join(folder, "../../..");
const keysOf = (language: string) =>
  new Set(
    [...readFileSync(join(root, `locales/${language}/importing.mf2`), "utf8").matchAll(/^([\w.]+) =/gmu)].map(
      (match) => match[1],
    ),
  );
const sources = (path: string) =>
  readdirSync(path)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => readFileSync(join(path, name), "utf8"))
    .join("\n");

describe.each(["de", "en"])("the words of the import in %s", (language) => {
  const keys = keysOf(language);

  it("name every field", () => {
    const labels = [...organisationFields, ...offerFields].map((field) => field.label.replace("importing.", ""));
    expect(labels.filter((label) => !keys.has(label))).toEqual([]);
  });

  it("have a message for every problem and every fault of a file, and none for what does not exist", () => {
    const commandLine = readFileSync(join(root, "src/cli/import.ts"), "utf8");
    const code = sources(folder) + sources(join(folder, "cells")) + commandLine;
    const given = [
      ...code.matchAll(
        /"((?:word|words|several|phone|email|url|postcode|place|date|period|number|ages|cost|times|column|field|provider|maybe)_[a-z_]+)"/gu,
      ),
    ].map((match) => match[1]);
    const kinds = new Set(["postcode_place"]);
    const problems = new Set(
      given.filter((one) => one !== undefined && !kinds.has(one)).map((one) => `problem.${one}`),
    );
    const faults = [
      ...readFileSync(join(root, "src/platform/sheets/table.ts"), "utf8").matchAll(/^ {2}\| "(\w+)"/gmu),
    ].map((match) => `fault.${match[1]}`);
    const written = [...keys].filter((key) => key?.startsWith("problem.") || key?.startsWith("fault."));
    expect(problems.size).toBeGreaterThan(25);
    expect(new Set(written)).toEqual(new Set([...problems, ...faults, "fault.no_header"]));
  });
});
