import { showPhone } from "../../../platform/phone/number.ts";
import type { Translator } from "../../../platform/i18n/translate.ts";
import type { FieldWords } from "../../records/index.ts";
import type { Run } from "../offer.ts";
import { describeRun } from "../phrases.ts";

/** Names of what offers refer to by id or code: providers, municipalities, persons. */
export type OfferNames = {
  providers: ReadonlyMap<string, string>;
  places: ReadonlyMap<string, string>;
  persons: ReadonlyMap<string, string>;
};

const listed =
  (t: Translator, word: (code: string) => string) =>
  (value: unknown): string =>
    t.list((Array.isArray(value) ? value : [value]).map((code) => word(String(code))));

const PLAIN = [
  "title",
  "summary",
  "description",
  "costNote",
  "childcareNote",
  "accessibilityNote",
  "ageFrom",
  "ageTo",
  "registrationNote",
  "registrationUrl",
  "email",
  "website",
  "venue",
  "street",
  "postcode",
  "locality",
  "documents",
  "validFrom",
  "validUntil",
] as const;

/** How the history tells the fields of an offer. */
export function offerFieldWords(t: Translator, names: OfferNames, today: string): FieldWords {
  const plain = PLAIN.map((field) => [field, { label: t(`offers-office.field.${field}`) }] as const);
  const coded = (
    field: "topics" | "targetGroups" | "residence" | "levels" | "accessibility",
    word: (code: string) => string,
  ) => [field, { label: t(`offers-office.field.${field}`), show: listed(t, word) }] as const;
  const named = (known: ReadonlyMap<string, string>) => (value: unknown) => known.get(String(value)) ?? "…";
  return Object.fromEntries([
    ...plain,
    ["phone", { label: t("offers-office.field.phone"), show: (value: unknown) => showPhone(String(value)) }],
    coded("topics", (code) => t.code("offers.topic", code)),
    coded("targetGroups", (code) => t.code("offers.targetGroup", code)),
    coded("residence", (code) => t.code("offers.residence", code)),
    coded("levels", (code) => t.code("offers.level", code)),
    coded("accessibility", (code) => t.code("offers.accessibility", code)),
    ["languages", { label: t("offers-office.field.languages"), show: listed(t, (code) => t.languageName(code)) }],
    [
      "courseType",
      { label: t("offers-office.field.courseType"), show: listed(t, (code) => t.code("offers.courseType", code)) },
    ],
    ["cost", { label: t("offers-office.field.cost"), show: listed(t, (code) => t.code("offers.cost", code)) }],
    [
      "childcare",
      { label: t("offers-office.field.childcare"), show: listed(t, (code) => t.code("offers.childcare", code)) },
    ],
    [
      "registration",
      { label: t("offers-office.field.registration"), show: listed(t, (code) => t.code("offers.registration", code)) },
    ],
    ["reach", { label: t("offers-office.field.where"), show: listed(t, (code) => t.code("offers.reach", code)) }],
    [
      "audience",
      { label: t("offers-office.field.audience"), show: listed(t, (code) => t.code("records-office.audience", code)) },
    ],
    ["ags", { label: t("directory-office.filter.place"), show: named(names.places) }],
    ["providerId", { label: t("offers-office.field.providerId"), show: named(names.providers) }],
    ["contactId", { label: t("offers-office.field.contactId"), show: named(names.persons) }],
    [
      "runs",
      {
        label: t("offers-office.field.runs"),
        show: (value: unknown) => (value as Run[]).map((run) => tellRun(run, t, today)).join("; "),
      },
    ],
  ]);
}

/** A run in the history: when, and how places stand. */
function tellRun(run: Run, t: Translator, today: string): string {
  const places = run.places === null ? "" : t("offers-office.run.total", { total: run.places });
  const free = run.free === null ? "" : t("offers-office.run.free", { free: run.free });
  return [describeRun(run, t, today), places, free].filter((part) => part !== "").join(", ");
}
