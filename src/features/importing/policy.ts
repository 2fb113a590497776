import type { PlainMessageKey, Translator } from "../../platform/i18n/translate.ts";
import type { ReadFault } from "../../platform/sheets/table.ts";
import type { Viewer } from "../records/index.ts";
import { IMPORT_KINDS, type ImportKind } from "./kinds.ts";

/** Who may load what, and who sees it. The office loads everything, a partner its own offers, a reader nothing. */
export const policy = {
  kinds: (viewer: Pick<Viewer, "role">): readonly ImportKind[] =>
    viewer.role === "office" ? IMPORT_KINDS : viewer.role === "partner" ? ["offers"] : [],
  visibleTo: (viewer: Pick<Viewer, "role" | "organisationId">): string =>
    viewer.role === "partner" && viewer.organisationId !== null ? `o:${viewer.organisationId}` : "office",
  /** Why a file could not be read, in words. */
  faultWords: (t: Translator, { code, params }: ReadFault): string =>
    (t as (key: PlainMessageKey, params: Record<string, string | number>) => string)(
      `importing.fault.${code}` as PlainMessageKey,
      params,
    ),
};
