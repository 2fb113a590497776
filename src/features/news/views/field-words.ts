import type { PlainMessageKey, Translator } from "../../../platform/i18n/translate.ts";
import { nameOfChoice, type OwnerChoices } from "../../directory/index.ts";
import type { FieldWords } from "../../records/index.ts";

/** What the form calls a field. */
export const newsLabelOf = (t: Translator, field: string): string => t(`news-office.field.${field}` as PlainMessageKey);

/** How the history names the fields of news, and tells their values. */
export function newsFieldWords(t: Translator, choices: OwnerChoices): FieldWords {
  const topics = (value: unknown) => t.list((value as string[]).map((code) => t.code("offers.topic", code)));
  const named = (value: unknown) => nameOfChoice(choices, value);
  return {
    title: { label: t("news-office.field.title") },
    summary: { label: t("news-office.field.summary") },
    body: { label: t("news-office.field.body") },
    toldOn: { label: t("news-office.field.toldOn"), show: (value) => t.date(String(value), "long") },
    authorName: { label: t("news-office.field.authorName") },
    ownerId: { label: t("news-office.field.ownerId"), show: named },
    topics: { label: t("news-office.field.topics"), show: topics },
    ags: { label: t("news-office.field.ags"), show: named },
    audience: {
      label: t("news-office.field.audience"),
      show: (value) => t.code("records-office.audience", String(value)),
    },
  };
}
