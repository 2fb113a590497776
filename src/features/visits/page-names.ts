import type { PlainMessageKey, Translator } from "../../platform/i18n/translate.ts";
import type { Registry } from "../records/index.ts";

/** Pages that are no entries, by what stands behind `/{county}/{language}/`. */
const NAMES: Readonly<Record<string, PlainMessageKey>> = {
  "": "site.nav.home",
  angebote: "site.nav.offers",
  akteure: "site.nav.actors",
  termine: "site.nav.dates",
  neuigkeiten: "site.nav.news",
  newsletter: "newsletter.kindLabel",
  netzwerk: "site.nav.network",
  kontakt: "site.nav.contact",
  "erste-schritte": "site.guide.erste-schritte",
  notfall: "site.guide.notfall",
  rechtliches: "site.guide.rechtliches",
  impressum: "ui.imprint",
  datenschutz: "ui.privacy",
  barrierefreiheit: "ui.accessibility",
  "barriere-melden": "ui.reportBarrier",
};

/** A language by its name in the reader's language; Leichte Sprache by its own. */
export const nameLanguage = (t: Translator, code: string): string =>
  code === "de-leicht" ? t("ui.plainLanguage") : t.languageName(code);

/** The part of a page's address that may name an entry. */
export const slugOf = (page: string): string => page.slice(page.lastIndexOf("/") + 1);

/** How pages are called: entries by their title, our own pages by theirs, all others by their address. */
export function namePages(
  registry: Registry,
  t: Translator,
  titles: readonly { kind: string; slug: string; title: string }[],
): (page: string) => string {
  const entries = new Map(
    titles.flatMap(({ kind, slug, title }): [string, string][] => {
      const path = registry.kind(kind)?.sitePath?.({ slug });
      return path === undefined ? [] : [[path, title]];
    }),
  );
  return (page) => {
    const key = NAMES[page];
    return entries.get(page) ?? (key === undefined ? `/${page}` : t(key));
  };
}
