import type { Translator } from "../../../platform/i18n/translate.ts";
import type { Link } from "../../../platform/ui/index.ts";
import type { Paths } from "../../records/index.ts";

/** The legal pages, which every page links to (§ 5 DDG, § 12a BGG). */
export const legalLinks = (t: Translator, paths: Paths): Link[] => [
  { href: paths.site("de", "impressum"), label: t("ui.imprint") },
  { href: paths.site("de", "datenschutz"), label: t("ui.privacy") },
  { href: paths.site("de", "barrierefreiheit"), label: t("ui.accessibility") },
];
