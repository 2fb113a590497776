import type { ImportTarget } from "./target.ts";
import { offers } from "./lists/offer-target.ts";
import { organisations } from "./lists/organisation-target.ts";

export type { ImportTarget, Written } from "./target.ts";

/** Lists that can be loaded. */
export const IMPORT_KINDS = ["organisations", "offers"] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];
export const isImportKind = (text: string): text is ImportKind => (IMPORT_KINDS as readonly string[]).includes(text);

/** The targets by kind. */
export const IMPORT_TARGETS: Record<ImportKind, ImportTarget> = { organisations, offers };
