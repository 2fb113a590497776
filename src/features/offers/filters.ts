import type { Translator } from "../../platform/i18n/translate.ts";
import type { FacetFilter } from "../records/index.ts";
import { COURSE_TYPES, LEVELS, RESIDENCE_STATUSES, TARGET_GROUPS, TIMES_OF_WEEK } from "./codes.ts";
import { ANYBODY } from "./search-document.ts";

/** What matters to many people; each is a facet `important:<code>`, and all that are chosen have to hold. */
const IMPORTANT = ["places", "free", "childcare", "step_free"] as const;

/** Who may come: whoever has this status, and whoever asks for none. */
const residence = (t: Translator): FacetFilter => ({
  name: "aufenthalt",
  title: t("offers.filter.residence"),
  facet: "residence",
  codes: RESIDENCE_STATUSES,
  label: (code) => t.code("offers.residence", code),
  facetsOf: (code) => [`residence:${code}`, `residence:${ANYBODY}`],
  isFolded: true,
});

const when = (t: Translator): FacetFilter => ({
  name: "wann",
  title: t("offers.filter.time"),
  facet: "time",
  codes: TIMES_OF_WEEK,
  label: (code) => t.code("offers.timeOfWeek", code),
});

/** What offers can be narrowed by besides topic and place, on the site and in the workspace. */
export function offerFacetFilters(t: Translator, languageName: (code: string) => string): FacetFilter[] {
  return [
    {
      name: "wichtig",
      title: t("offers.filter.important"),
      facet: "important",
      codes: IMPORTANT,
      label: (code) => t.code("offers.important", code),
      addsUp: true,
    },
    when(t),
    {
      name: "niveau",
      title: t("offers.filter.level"),
      facet: "level",
      codes: LEVELS,
      label: (code) => t.code("offers.level", code),
    },
    { name: "sprache", title: t("offers.filter.language"), facet: "language", label: languageName },
    {
      name: "fuer",
      title: t("offers.filter.targetGroup"),
      facet: "target",
      codes: TARGET_GROUPS,
      label: (code) => t.code("offers.targetGroup", code),
      isFolded: true,
    },
    residence(t),
    {
      name: "kurs",
      title: t("offers.filter.courseType"),
      facet: "course",
      codes: COURSE_TYPES,
      label: (code) => t.code("offers.courseType", code),
      isFolded: true,
    },
  ];
}
