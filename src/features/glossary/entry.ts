import { LANGUAGES } from "../../platform/i18n/languages.ts";

/** A word of the county's glossary: what people call something, and the German term it stands for. */
export type Entry = { id: string; language: string; phrase: string; term: string; updatedAt: Date; updatedBy: string };

/** What is said of an entry. */
export type EntryContent = Pick<Entry, "language" | "phrase" | "term">;

/** Languages people may ask in besides those of the site. */
const OTHERS = ["pl", "ro", "bg", "fr", "es", "it", "sq", "sr", "ku", "ps", "ti", "am", "so", "vi", "ur", "hi", "ka"];

/** Languages of entries, German first: "de" is for words of the county itself. */
export const ENTRY_LANGUAGES: readonly string[] = [
  ...new Set([...LANGUAGES.map(({ code }) => code.slice(0, 2)), ...OTHERS]),
];

/** Where two entries say the same. */
export const keyOfEntry = ({ language, phrase, term }: EntryContent): string =>
  [language, phrase.toLowerCase(), term.toLowerCase()].join("\n");
