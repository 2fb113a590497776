import type { Language } from "../../platform/i18n/languages.ts";

/** The language a browser asks for first among those offered (RFC 9110 §12.5.4); German where it asks for none of them. */
export function preferredLanguage(acceptLanguage: string, offered: readonly Language[]): Language {
  const wishes = acceptLanguage
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters
        .map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1])
        .find((found) => found !== undefined);
      return { language: tag.split("-")[0] ?? "", quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter((wish) => wish.quality > 0)
    .toSorted((a, b) => b.quality - a.quality);
  const found = wishes.map((wish) => wish.language).find((language) => offered.some((code) => code === language));
  return offered.find((code) => code === found) ?? "de";
}
