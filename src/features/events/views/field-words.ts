import type { PlainMessageKey, Translator } from "../../../platform/i18n/translate.ts";
import { nameOfChoice, type OwnerChoices } from "../../directory/index.ts";
import type { FieldWords } from "../../records/index.ts";

/** What the form calls a field. */
export const labelOf = (t: Translator, field: string): string => t(`events-office.field.${field}` as PlainMessageKey);

const TEXTS = [
  "title",
  "summary",
  "description",
  "fromTime",
  "untilTime",
  "venue",
  "street",
  "postcode",
  "locality",
  "onlineUrl",
  "costNote",
  "registrationUrl",
  "phone",
  "email",
  "website",
] as const;

/** How the history names the fields of an event, and tells their values. */
export function eventFieldWords(t: Translator, choices: OwnerChoices): FieldWords {
  const codes = (list: string) => (value: unknown) =>
    t.list((value as string[]).map((code) => t.code(list as "offers.topic", code)));
  const day = (value: unknown) => (typeof value === "string" ? t.date(value, "long") : "");
  const named = (value: unknown) => nameOfChoice(choices, value);
  const label = (field: string) => labelOf(t, field);
  return {
    ...Object.fromEntries(TEXTS.map((field) => [field, { label: label(field) }])),
    organiserId: { label: label("organiserId"), show: named },
    ags: { label: label("where"), show: named },
    reach: { label: label("where"), show: (value) => t.code("offers.reach", String(value)) },
    startsOn: { label: label("startsOn"), show: day },
    endsOn: { label: label("endsOn"), show: day },
    repeatsUntil: { label: label("repeatsUntil"), show: day },
    skipped: { label: label("skipped"), show: (value) => t.list((value as string[]).map(day)) },
    repeats: { label: label("repeats"), show: (value) => t.code("events-office.repeats", String(value)) },
    topics: { label: label("topics"), show: codes("offers.topic") },
    targetGroups: { label: label("targetGroups"), show: codes("offers.targetGroup") },
    languages: {
      label: label("languages"),
      show: (value) => t.list((value as string[]).map((code) => t.languageName(code))),
    },
    cost: { label: label("cost"), show: (value) => t.code("offers.cost", String(value)) },
    registration: { label: label("registration"), show: (value) => t.code("events.registration", String(value)) },
    audience: { label: label("audience"), show: (value) => t.code("records-office.audience", String(value)) },
  };
}
