import type { Translator } from "../../platform/i18n/translate.ts";
import { ORGANISATION_KINDS } from "../directory/index.ts";
import { LEVELS, TARGET_GROUPS, TOPICS } from "../offers/index.ts";
import { withQuery } from "../records/index.ts";

/** A way to narrow a list: its query name, the facet it asks for, its answers. */
export type Filter = {
  /** Name in the address: `thema=language`. */
  name: string;
  title: string;
  /** Facet prefix in the search table. */
  facet: string;
  label(code: string): string;
  /** Answers in this order; undefined: those that occur, by name. */
  codes?: readonly string[];
  /** Language of the labels where it is not the page's (names of places). */
  labelLang?: string;
};

/** What matters to many people; each is a facet `important:<code>`. */
export const IMPORTANT = ["places", "free", "childcare", "step_free", "after_work"] as const;

/** The filters of the offers page, in the order in which they stand. */
export function offerFilters(t: Translator, placeNames: ReadonlyMap<string, string>): Filter[] {
  const important: Record<string, string> = {
    places: t("site.filter.freePlaces"),
    free: t("site.filter.free"),
    childcare: t("site.filter.childcare"),
    step_free: t("site.filter.stepFree"),
    after_work: t("site.filter.evening"),
  };
  return [
    {
      name: "thema",
      title: t("site.filter.topic"),
      facet: "topic",
      codes: TOPICS,
      label: (code) => t.code("offers.topic", code),
    },
    {
      name: "wichtig",
      title: t("site.filter.important"),
      facet: "important",
      codes: IMPORTANT,
      label: (code) => important[code] ?? code,
    },
    {
      name: "niveau",
      title: t("site.filter.level"),
      facet: "level",
      codes: LEVELS,
      label: (code) => t.code("offers.level", code),
    },
    { name: "sprache", title: t("site.filter.language"), facet: "language", label: (code) => nameInBoth(code, t) },
    {
      name: "fuer",
      title: t("site.filter.targetGroup"),
      facet: "target",
      codes: TARGET_GROUPS,
      label: (code) => t.code("offers.targetGroup", code),
    },
    {
      name: "ort",
      title: t("site.filter.place"),
      facet: "place",
      label: (code) => placeNames.get(code) ?? code,
      labelLang: "de",
    },
  ];
}

/** The filters of the list of actors. */
export function actorFilters(t: Translator, placeNames: ReadonlyMap<string, string>): Filter[] {
  return [
    {
      name: "thema",
      title: t("site.filter.topic"),
      facet: "topic",
      codes: TOPICS,
      label: (code) => t.code("offers.topic", code),
    },
    {
      name: "art",
      title: t("site.filter.kind"),
      facet: "kind",
      codes: ORGANISATION_KINDS,
      label: (code) => t.code("directory.organisationKind", code),
    },
    { name: "sprache", title: t("site.filter.language"), facet: "language", label: (code) => nameInBoth(code, t) },
    {
      name: "ort",
      title: t("site.filter.place"),
      facet: "place",
      label: (code) => placeNames.get(code) ?? code,
      labelLang: "de",
    },
  ];
}

const ownNames = new Map<string, Intl.DisplayNames>();

/** A language by its name here and in itself: "Arabisch – العربية". */
function nameInBoth(code: string, t: Translator): string {
  const here = t.languageName(code);
  try {
    let names = ownNames.get(code);
    if (names === undefined)
      ownNames.set(code, (names = new Intl.DisplayNames(code, { type: "language", fallback: "none" })));
    const own = names.of(code);
    return own === undefined || own === here ? here : `${here} – ${t.isolate(own)}`;
  } catch {
    return here;
  }
}

/** What is chosen, by filter name: only codes that look like codes. */
export function readChoice(query: URLSearchParams, filters: readonly Filter[]): Map<string, string[]> {
  return new Map(
    filters.map((filter) => [
      filter.name,
      [...new Set(query.getAll(filter.name))].filter((code) => /^[A-Za-z0-9_]{1,40}$/.test(code)).slice(0, 20),
    ]),
  );
}

/** The choice as groups of facets: one of each group has to hold. "What matters" adds up instead. */
export function toGroups(choice: ReadonlyMap<string, readonly string[]>, filters: readonly Filter[]): string[][] {
  return filters.flatMap((filter) => {
    const facets = (choice.get(filter.name) ?? []).map((code) => `${filter.facet}:${code}`);
    return filter.facet === "important" ? facets.map((facet) => [facet]) : [facets];
  });
}

/** The address with a code added or taken off; paging starts over. */
export function toggle(path: string, query: URLSearchParams, name: string, code: string): string {
  const chosen = query.getAll(name);
  return withQuery(path, query, {
    [name]: chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code],
    seite: undefined,
  });
}
