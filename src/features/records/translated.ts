import type { PlainMessageKey } from "../../platform/i18n/translate.ts";

/** Texts of a kind that are translated, in its table, whose key is the record's id. */
export type TranslatedTexts = {
  table: string;
  fields: readonly TranslatedField[];
  /** What titles of files that belong to an entry are called; undefined: the kind has no files. */
  files?: PlainMessageKey;
};

/**
 * A text that is translated. `field` is its name among translations; `column` holds the German one, in the table of the
 * kind or, for `title`, in the record itself.
 */
export type TranslatedField = {
  field: string;
  column: string;
  label: PlainMessageKey;
  /** Most characters. */
  longest: number;
  /** Written with Markdown. */
  isMarkdown?: true;
};
