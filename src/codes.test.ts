import { expect, test } from "vitest";
import * as directory from "./features/directory/codes.ts";
import * as offers from "./features/offers/codes.ts";
import { compiled } from "./generated/messages/index.ts";
import { LANGUAGES } from "./platform/i18n/languages.ts";
import { type CodeList, getTranslator } from "./platform/i18n/translate.ts";

const LISTS: [CodeList, readonly string[]][] = [
  ["offers.topic", offers.TOPICS],
  ["offers.topicHint", offers.TOPICS],
  ["offers.targetGroup", offers.TARGET_GROUPS],
  ["offers.level", offers.LEVELS],
  ["offers.levelHint", offers.LEVELS],
  ["offers.courseType", offers.COURSE_TYPES],
  ["offers.cost", offers.COSTS],
  ["offers.childcare", offers.CHILDCARE],
  ["offers.accessibility", offers.ACCESSIBILITY],
  ["offers.residence", offers.RESIDENCE_STATUSES],
  ["offers.registration", offers.REGISTRATIONS],
  ["offers.reach", offers.REACHES],
  ["directory.organisationKind", directory.ORGANISATION_KINDS],
  ["directory.membership", directory.MEMBERSHIPS],
  ["directory.contactField", directory.CONTACT_FIELDS],
  ["directory-office.legalBasis", directory.LEGAL_BASES],
];

test.each(LISTS)("every code of %s has a word in every language", (list, codes) => {
  for (const { code: language } of LANGUAGES) {
    // what only the workspace says need not be in all languages
    const messages = compiled[list.includes("-office.") ? "de" : language];
    const without = codes.filter((code) => !Object.hasOwn(messages, `${list}.${code}`));
    expect(without, language).toEqual([]);
  }
});

test("every language spoken has a name in every language", () => {
  for (const { code: language } of LANGUAGES) {
    const t = getTranslator(language);
    expect(offers.SPOKEN_LANGUAGES.filter((code) => t.languageName(code) === code)).toEqual([]);
  }
});
