import type { Language } from "../../platform/i18n/languages.ts";
import { remember } from "../../platform/remember.ts";
import { getTranslator, type Translator } from "../../platform/i18n/translate.ts";
import { ORGANISATION_KINDS } from "../directory/index.ts";
import { LEVELS, TARGET_GROUPS, TOPICS } from "../offers/index.ts";

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

const ownNames = remember((code: string) =>
  new Intl.DisplayNames(code, { type: "language", fallback: "none" }).of(code),
);

const namesInBoth = remember((lang: Language, code: string): string => {
  const t = getTranslator(lang);
  const here = t.languageName(code);
  try {
    const own = ownNames(code);
    return own === undefined || own === here ? here : `${here} – ${t.isolate(own)}`;
  } catch {
    return here;
  }
});

/** A language by its name here and in itself: "Arabisch – العربية". */
const nameInBoth = (code: string, t: Translator): string => namesInBoth(t.lang, code);

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

type Pair = { name: string; value: string; text: string };

const inAddress = (name: string, value: string): string => new URLSearchParams([[name, value]]).toString();

/** A list has a hundred links that differ in one code: the query is written out once for all of them. */
const written = new WeakMap<URLSearchParams, Pair[]>();

function writePairs(query: URLSearchParams): Pair[] {
  let pairs = written.get(query);
  if (pairs === undefined) {
    pairs = [...query].map(([name, value]) => ({ name, value, text: inAddress(name, value) }));
    written.set(query, pairs);
  }
  return pairs;
}

/** The address with a code added or taken off; paging starts over. */
export function toggle(path: string, query: URLSearchParams, name: string, code: string): string {
  const others: string[] = [];
  const own: string[] = [];
  let isChosen = false;
  for (const pair of writePairs(query)) {
    if (pair.name === name && pair.value === code) isChosen = true;
    else if (pair.name === name) own.push(pair.text);
    else if (pair.name !== "seite") others.push(pair.text);
  }
  const rest = [...others, ...own, ...(isChosen ? [] : [inPlain(name, code)])].join("&");
  return rest === "" ? path : `${path}?${rest}`;
}

/** Nearly all names and codes are letters and digits, which stand in an address as they are. */
const inPlain = (name: string, code: string): string =>
  /^\w+$/.test(name + code) ? `${name}=${code}` : inAddress(name, code);
