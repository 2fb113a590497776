import type { Translator } from "../../../platform/i18n/translate.ts";
import type { FieldWords } from "../../records/index.ts";

/** Fields of a result, as its form has them. */
export const FIELDS = [
  "kind",
  "title",
  "text",
  "topic",
  "broughtBy",
  "responsible",
  "responsibleEmail",
  "dueOn",
  "outcome",
  "isInternal",
  "itemId",
] as const;

/** How the history of a result tells its fields. */
export const wordsOf = (t: Translator): FieldWords => ({
  ...Object.fromEntries(
    FIELDS.filter((field) => field !== "itemId").map((field) => [
      field,
      { label: t.code("minutes-office.field", field) },
    ]),
  ),
  kind: { label: t("minutes-office.field.kind"), show: (value) => t.code("minutes-office.kind", String(value)) },
  outcome: {
    label: t("minutes-office.field.outcome"),
    show: (value) => t.code("minutes-office.outcome", String(value)),
  },
  votes: { label: t("minutes-office.votes") },
  joinedInto: { label: t("minutes-office.joinedInto") },
});
