import { getLanguage, type Language } from "../../platform/i18n/languages.ts";

/** A language as files name it (BCP 47): Leichte Sprache is `de-simple`, a registered variant (RFC 5646). */
export const codeOf = (language: Language): string => getLanguage(language).htmlLang;

/** The language of ours that a code means, among these: `uk-UA` is `uk`, `DE-simple` Leichte Sprache. */
export function languageOfCode(code: string, languages: readonly Language[]): Language | undefined {
  const asked = code.toLowerCase();
  return (
    languages.find((language) => codeOf(language).toLowerCase() === asked) ??
    languages.find((language) => language === asked) ??
    languages.find((language) => !asked.startsWith("de") && codeOf(language).toLowerCase() === asked.split("-", 1)[0])
  );
}
