import type { Translator } from "../../../platform/i18n/translate.ts";
import type { FieldWords } from "../../records/index.ts";

const FIELDS = [
  "title",
  "number",
  "day",
  "fromTime",
  "untilTime",
  "venue",
  "address",
  "videoUrl",
  "bring",
  "moderation",
  "description",
  "outcome",
] as const;

/** How the history of a meeting tells its fields. */
export const meetingWords = (t: Translator): FieldWords => ({
  ...Object.fromEntries(FIELDS.map((field) => [field, { label: t(`meetings-office.field.${field}`) }])),
  stage: {
    label: t("meetings-office.field.stage"),
    show: (value) => t.code("meetings-office.stage", String(value)),
  },
});

/** What the form calls its fields, for the summary of faults. */
export const labelOf =
  (t: Translator) =>
  (field: string): string => {
    const known = [...FIELDS, "groupId", "series", "seriesName", "ags"] as const;
    const one = known.find((name) => name === field);
    return one === undefined ? field : t(`meetings-office.field.${one}`);
  };
