/** Filters that lists of several kinds share. */
import type { Translator } from "../../platform/i18n/translate.ts";
import { FRESHNESS, type ListFilter } from "./listing.ts";
import { STATES } from "./state.ts";

/** How far an entry is. */
export const stateFilter = (t: Translator): ListFilter => ({
  name: "stand",
  title: t("records-office.filterState"),
  facet: "state",
  codes: STATES,
  label: (code) => t.code("records-office.state", code),
});

/** Whether an entry was confirmed of late. */
export const freshnessFilter = (t: Translator): ListFilter => ({
  name: "bestaetigt",
  title: t("records-office.filterFreshness"),
  facet: FRESHNESS,
  codes: ["no", "yes"],
  label: (code) => t.code("records-office.fresh", code),
});
