import type { Translator } from "../../platform/i18n/translate.ts";
import type { Line } from "./attendance.ts";

/** Empty lines at the end of the list to sign, for who comes besides. */
export const BLANK = 12;

/** What stands in a line of the list to sign. */
export const sheetRows = (t: Translator, lines: readonly Line[]) =>
  lines.map(({ name, organisation, vote }) => ({
    name: name ?? "",
    organisation: organisation === name ? "" : (organisation ?? ""),
    vote: vote === "advisory" ? t("attendance.advisory") : "",
  }));
