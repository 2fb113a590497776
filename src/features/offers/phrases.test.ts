import { describe, expect, it } from "vitest";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { TARGET_GROUPS } from "./codes.ts";
import { describeWho } from "./phrases.ts";

const everyAge = { ageFrom: null, ageTo: null };

describe("who may come", () => {
  it("begins with a capital and goes on as German is written inside a sentence", () => {
    const targetGroups = ["young_adults", "newcomers", "refugees"];
    expect(describeWho({ ...everyAge, targetGroups }, getTranslator("de"))).toBe(
      "Junge Erwachsene, Neuzugewanderte und Geflüchtete",
    );
    expect(describeWho({ ...everyAge, targetGroups }, getTranslator("de-leicht"))).toBe(
      "Junge Erwachsene, neue Menschen im Land·kreis und geflüchtete Menschen",
    );
  });

  it("tells ages behind the groups, and alone", () => {
    const ages = { ageFrom: 10, ageTo: 17 };
    expect(describeWho({ ...ages, targetGroups: ["children", "youth"] }, getTranslator("de"))).toBe(
      "Kinder und Jugendliche, 10 bis 17 Jahre",
    );
    expect(describeWho({ ageFrom: 27, ageTo: null, targetGroups: [] }, getTranslator("de"))).toBe("Ab 27 Jahren");
    expect(describeWho({ ...everyAge, targetGroups: [] }, getTranslator("de"))).toBe("");
  });

  it("names no group by an adjective with a capital", () => {
    for (const lang of ["de", "de-leicht"] as const)
      for (const code of TARGET_GROUPS)
        expect(getTranslator(lang).code("offers.targetGroup", code)).not.toMatch(
          /^(Neue?|Junge|Ältere|Geflüchtete|Freiwillige) /u,
        );
  });
});
