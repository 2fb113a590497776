import type { PlainMessageKey } from "../../platform/i18n/translate.ts";

/** "As a brochure": a link that a feature adds to a list of another's kind, with what the list is narrowed by. */
export type ListLink = {
  kind: string;
  /** Which list: that of the site, or that of the workspace. */
  of: "site" | "workspace";
  label: PlainMessageKey;
  /** Behind `/:county/:lang/` or `/:county/intern/`. */
  path: string;
};
