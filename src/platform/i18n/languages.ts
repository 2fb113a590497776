/** The languages of the interface, from `locales/languages.json`. */
import { languageTable } from "../../generated/messages/languages.ts";
import type { Direction } from "./formatters.ts";

/** Code of a language as it stands in addresses and in the database: `de`, `de-leicht`, `en`, … */
export type Language = keyof typeof languageTable;

export type LanguageEntry = {
  code: Language;
  /** The language's name in itself. */
  name: string;
  dir: Direction;
  /** Value of the `lang` attribute. Leichte Sprache is `de-simple`: `simple` is a registered variant (RFC 5646). */
  htmlLang: string;
  /** Locale for `Intl`. Arabic with Latin digits, Farsi with its own, both by the Gregorian calendar. */
  locale: string;
  /** Whether the workspace exists in it, too; the public site exists in all. */
  workspace: boolean;
};

/** All languages in the order in which they are offered, German first. */
export const LANGUAGES: readonly LanguageEntry[] = Object.entries(languageTable).map(([code, entry]) => ({
  code: code as Language,
  ...entry,
}));

/** The language every message begins in and falls back to. */
export const MASTER_LANGUAGE: Language = "de";

export function isLanguage(code: string): code is Language {
  return Object.hasOwn(languageTable, code);
}

/** The entry of a language. */
export function getLanguage(code: Language): LanguageEntry {
  return { code, ...languageTable[code] };
}
