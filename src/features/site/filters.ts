import type { Language } from "../../platform/i18n/languages.ts";
import { remember } from "../../platform/remember.ts";
import { getTranslator, type Translator } from "../../platform/i18n/translate.ts";
import { ORGANISATION_KINDS } from "../directory/index.ts";
import { offerFacetFilters, TOPICS } from "../offers/index.ts";
import { type FacetFilter, facetsOf, groupsOf } from "../records/index.ts";
import type { County } from "../directory/index.ts";

/** A way to narrow a list of the site. */
export type Filter = FacetFilter & {
  /** Language of an answer where it is not the page's (names of places). */
  langOf?(code: string): string | undefined;
};

/** What the address says of places, and the answers that are no municipality. */
export const PLACE = "ort";
export const NEIGHBOURS = "neighbours";
export const ELSEWHERE = ["county", "online"] as const;

const isAgs = (code: string): boolean => /^\d+$/.test(code);

const byTopic = (t: Translator): Filter => ({
  name: "thema",
  title: t("site.filter.topic"),
  facet: "topic",
  codes: TOPICS,
  label: (code) => t.code("offers.topic", code),
});

const byMunicipality = (t: Translator, county: County): Filter => ({
  name: PLACE,
  title: t("site.filter.place"),
  facet: "place",
  label: (code) => county.names.get(code) ?? code,
  langOf: () => "de",
});

/** Municipalities, those around the chosen ones, the whole county, online: what is chosen adds to each other. */
function byPlace(t: Translator, county: County): Filter {
  const label = (code: string) => {
    if (code === NEIGHBOURS) return t("site.filter.neighbours");
    return isAgs(code) ? (county.names.get(code) ?? code) : t.code("offers.reach", code);
  };
  return {
    ...byMunicipality(t, county),
    label,
    langOf: (code) => (isAgs(code) ? "de" : undefined),
    facetsOf(code, chosen) {
      if (code === NEIGHBOURS) return county.neighboursOf(chosen.filter(isAgs)).map((ags) => `place:${ags}`);
      return isAgs(code) ? [`place:${code}`] : [`reach:${code}`];
    },
  };
}

/** The filters of the offers page, in the order in which they stand. */
export function offerFilters(t: Translator, county: County): Filter[] {
  return [byTopic(t), ...offerFacetFilters(t, (code) => nameInBoth(code, t)), byPlace(t, county)];
}

/** The filters of the list of actors. */
export function actorFilters(t: Translator, county: County): Filter[] {
  return [
    byTopic(t),
    {
      name: "art",
      title: t("site.filter.kind"),
      facet: "kind",
      codes: ORGANISATION_KINDS,
      label: (code) => t.code("directory.organisationKind", code),
    },
    {
      name: "sprache",
      title: t("offers.filter.language"),
      facet: "language",
      label: (code) => nameInBoth(code, t),
    },
    byMunicipality(t, county),
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

/** What is chosen, by filter name: only codes that look like codes, and stand for something. */
export function readChoice(query: URLSearchParams, filters: readonly Filter[]): Map<string, string[]> {
  return new Map(
    filters.map((filter) => {
      const asked = [...new Set(query.getAll(filter.name))];
      const codes = asked.filter((code) => /^[A-Za-z0-9_]{1,40}$/.test(code)).slice(0, 20);
      return [filter.name, codes.filter((code) => facetsOf(filter, code, codes).length > 0)];
    }),
  );
}

/** The choice as groups of facets: one of each group has to hold. */
export const toGroups = (choice: ReadonlyMap<string, readonly string[]>, filters: readonly Filter[]): string[][] =>
  filters.flatMap((filter) => groupsOf(filter, choice.get(filter.name) ?? []));

/**
 * Whether search engines are to list this choice: the whole list, or one topic of it. All others are ways through the same
 * entries, more of them than there are entries.
 */
export function isListed(query: URLSearchParams): boolean {
  return query.size === 0 || (query.size === 1 && query.has("thema"));
}

const inAddress = (name: string, value: string): string => new URLSearchParams([[name, value]]).toString();

/** What a link that changes one name begins with, and the values that name has. */
type Beginning = { others: string; own: readonly string[] };

/** A list has a hundred links that differ in one code: what they share is written out once for all of them. */
const written = new WeakMap<URLSearchParams, Map<string, Beginning>>();

function beginningOf(query: URLSearchParams, name: string): Beginning {
  let known = written.get(query);
  if (known === undefined) written.set(query, (known = new Map()));
  let beginning = known.get(name);
  if (beginning === undefined) {
    const kept = [...query].filter(([other]) => other !== name && other !== "seite");
    beginning = {
      others: kept.map(([other, value]) => `&${inAddress(other, value)}`).join(""),
      own: query.getAll(name),
    };
    known.set(name, beginning);
  }
  return beginning;
}

/** The address with a code added or taken off; paging starts over. */
export function toggle(path: string, query: URLSearchParams, name: string, code: string): string {
  const { others, own } = beginningOf(query, name);
  if (!own.includes(code)) return addTo(beforeCode(path, query, name), name, code);
  const rest = others + own.flatMap((one) => (one === code ? [] : `&${inPlain(name, one)}`)).join("");
  return rest === "" ? path : `${path}?${rest.slice(1)}`;
}

/** What all addresses begin with that `toggle` makes by adding a code of this name. */
export function beforeCode(path: string, query: URLSearchParams, name: string): string {
  const { others, own } = beginningOf(query, name);
  const rest = others + own.map((one) => `&${inPlain(name, one)}`).join("");
  return rest === "" ? `${path}?` : `${path}?${rest.slice(1)}&`;
}

/** The address with a code added, from what it begins with. */
export const addTo = (before: string, name: string, code: string): string => before + inPlain(name, code);

const PLAIN = /^\w+$/;

/** Nearly all names and codes are letters and digits, which stand in an address as they are. */
const inPlain = (name: string, code: string): string =>
  PLAIN.test(name) && PLAIN.test(code) ? `${name}=${code}` : inAddress(name, code);
