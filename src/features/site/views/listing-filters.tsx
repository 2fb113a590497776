import type { Language } from "../../../platform/i18n/languages.ts";
import type { JSX } from "hono/jsx/jsx-runtime";
import { getTranslator } from "../../../platform/i18n/translate.ts";
import { remember } from "../../../platform/remember.ts";
import {
  type Child,
  Cluster,
  FilterGroup,
  type FilterItem,
  FilterPanel,
  FoldedFilterGroup,
  Note,
  PointMap,
  renderAround,
} from "../../../platform/ui/index.ts";
import { answersOf, COUNT_LIMIT, countOf, type PublicContext, withQuery } from "../../records/index.ts";
import { addTo, beforeCode, ELSEWHERE, type Filter, NEIGHBOURS, PLACE, toggle } from "../filters.ts";
import type { Listing, Sort } from "../listing.ts";
import { placePoints, tellCount } from "./place-points.ts";
import type { Section } from "./site-page.tsx";

/** What a list of the public site shows. */
export type ListingProps = {
  context: PublicContext;
  list: Listing;
  /** Of what it is a list. */
  kind: string;
  section: Section;
  path: string;
  title: string;
  /** First sentence: how many fit. */
  sentence: string;
  none: string;
  sorts: readonly Sort[];
  /** What it can be narrowed by, ready to be put in; undefined where nothing was found. */
  panels: Panels | undefined;
  /** The page's entries, as cards. */
  children: Child[];
};

/** What narrows a list: the filters, and where there is a map, the map with its places. */
export type Panels = { filters: JSX.Element; where: JSX.Element | undefined };

/** The address of the list with this code added, or taken off where it is chosen. */
export type Ways = (name: string, code: string) => string;

export type PanelProps = {
  context: PublicContext;
  list: Listing;
  ways: Ways;
  /** Legend of the map; no map without it. */
  mapLegend: string | undefined;
};

/** Words that find very much are counted over a part of it: there are more. */
const isPart = (list: Listing): boolean => list.words !== "" && list.total > COUNT_LIMIT;

/** The answers of a filter with what would remain. Answers that never occur are left out unless they are chosen. */
function filterItems(filter: Filter, props: PanelProps): FilterItem[] {
  const { context, list } = props;
  const chosen = list.choice.get(filter.name) ?? [];
  const answers = answersOf(list.counts, filter, chosen)
    .map((code) => ({ code, count: countOf(list.counts, filter, code, chosen) }))
    .filter(({ code, count }) => count > 0 || filter.name === "thema" || chosen.includes(code))
    .map(({ code, count }) => tellItem(code, count, filter, props));
  if (filter.codes !== undefined) return answers;
  return orderOf(context.t.lang, ...answers.map(({ label }) => label)).flatMap((index) => answers[index] ?? []);
}

/** How labels stand in a language. Comparing takes longer than all else here, and every page has the same to compare. */
const orderOf = remember((lang: Language, ...labels: string[]): number[] => {
  const { compare } = getTranslator(lang);
  return [...labels.keys()].toSorted((a, b) => compare(labels[a] ?? "", labels[b] ?? ""));
}, 500);

function itemOf(code: string, filter: Filter, props: PanelProps): FilterItem {
  const { list } = props;
  return tellItem(code, countOf(list.counts, filter, code, list.choice.get(filter.name) ?? []), filter, props);
}

function tellItem(code: string, count: number, filter: Filter, { context, list, ways }: PanelProps): FilterItem {
  const chosen = list.choice.get(filter.name) ?? [];
  return {
    href: ways(filter.name, code),
    label: filter.label(code),
    lang: filter.langOf?.(code),
    count: count === 0 ? 0 : tellCount(count, context.t, isPart(list)),
    checked: chosen.includes(code),
  };
}

/** Filters with more answers than this are folded. */
const IN_SIGHT = 9;

/** The questions a list can be narrowed by. Places stand beside the map where there is one. */
function Filters(props: PanelProps) {
  const { context, list } = props;
  const { t } = context;
  const set = [...list.choice.values()].reduce((sum, codes) => sum + codes.length, 0);
  const removeLabel = t("site.filter.remove");
  return (
    <FilterPanel
      title={t("site.filter.heading")}
      summary={set === 0 ? t("site.filter.heading") : `${t("site.filter.heading")} – ${t.number(set)}`}
    >
      {list.filters
        .filter((filter) => props.mapLegend === undefined || filter.name !== PLACE)
        .map((filter) => ({ filter, items: filterItems(filter, props) }))
        .filter(({ items }) => items.length > 0)
        .map(({ filter, items }) =>
          filter.isFolded === true || items.length > IN_SIGHT ? (
            <FoldedFilterGroup title={filter.title} items={items} removeLabel={removeLabel} />
          ) : (
            <FilterGroup title={filter.title} items={items} removeLabel={removeLabel} />
          ),
        )}
    </FilterPanel>
  );
}

/** Where the entries are: a map and the same as a list, then what is not bound to a place. */
function Where(props: PanelProps) {
  const { context, list, mapLegend, ways } = props;
  const { t } = context;
  const filter = list.filters.find((one) => one.name === PLACE);
  if (filter === undefined || mapLegend === undefined) return <></>;
  const places = filterItems(filter, props).filter((item) => item.lang === "de" && (item.count !== 0 || item.checked));
  const elsewhere = ELSEWHERE.map((code) => itemOf(code, filter, props)).filter(
    (item) => item.count !== 0 || item.checked,
  );
  const points = placePoints({
    t,
    places: list.county.places,
    counts: list.counts,
    isPart: isPart(list),
    hrefOf: (ags) => ways(filter.name, ags),
    chosen: list.choice.get(filter.name) ?? [],
  });
  // Where nothing fits anywhere, there is nothing to tap on.
  if (places.length + elsewhere.length === 0) return <></>;
  return (
    <FilterGroup title={filter.title} items={[...places, ...elsewhere]} removeLabel={t("site.filter.remove")}>
      {points.length === 0 || places.length === 0 ? null : (
        <>
          <PointMap label={t("site.map.title")} points={points} {...list.ground} />
          <Note>{mapLegend}</Note>
        </>
      )}
    </FilterGroup>
  );
}

/** A hole for what the links begin with that add a code of this name, and one for the whole link that takes it off. */
const waysBetween =
  (list: Listing, hole: (name: string) => string): Ways =>
  (name, code) =>
    list.choice.get(name)?.includes(code) ? hole(`${name}=${code}`) : addTo(hole(name), name, code);

function linksOf({ path, query }: PublicContext, { filters, choice }: Listing): Record<string, string> {
  const links = filters.flatMap(({ name }): [string, string][] => [
    [name, beforeCode(path, query, name)],
    ...(choice.get(name) ?? []).map((code): [string, string] => [`${name}=${code}`, toggle(path, query, name, code)]),
  ]);
  return Object.fromEntries(links);
}

type Drawn = {
  filters: ReturnType<typeof renderAround<string>>;
  where: ReturnType<typeof renderAround<string>> | undefined;
};

/**
 * Filters and map of a list. What can be chosen, and how many each answer finds, is the same on all its pages and in all
 * its orders; only what the links begin with is not. So it is drawn once for all of them until something is published.
 */
export async function readPanels(
  context: PublicContext,
  list: Listing,
  mapLegend: string | undefined,
): Promise<Panels | undefined> {
  if (list.ids.length === 0) return undefined;
  const draw = async (): Promise<Drawn> => {
    const around = (Panel: typeof Filters) =>
      renderAround<string>((hole) => (
        <Panel context={context} list={list} mapLegend={mapLegend} ways={waysBetween(list, hole)} />
      ));
    return { filters: around(Filters), where: mapLegend === undefined ? undefined : around(Where) };
  };
  const drawn = await context.rememberDrawn(`panels ${context.lang} ${list.question}`, draw);
  const links = linksOf(context, list);
  return { filters: drawn.filters(links), where: drawn.where?.(links) };
}

/** Who has chosen where they live: what there is around, in the whole county, online. Nothing where all of it is chosen. */
export function Nearby({ context, list }: Pick<ListingProps, "context" | "list">) {
  const { t, path, query } = context;
  const filter = list.filters.find((one) => one.name === PLACE);
  const chosen = list.choice.get(PLACE) ?? [];
  const around = list.county.neighboursOf(chosen);
  if (filter?.facetsOf === undefined || !chosen.some((code) => list.county.names.has(code))) return <></>;
  const ways: Ways = (name, code) => toggle(path, query, name, code);
  const near = [NEIGHBOURS, ...ELSEWHERE]
    .filter((code) => !chosen.includes(code))
    .map((code) => ({ code, item: itemOf(code, filter, { context, list, ways, mapLegend: undefined }) }))
    .filter(({ item }) => item.count !== 0);
  if (near.length === 0 && !chosen.includes(NEIGHBOURS)) return <></>;
  const all = withQuery(path, query, { [PLACE]: [...chosen, ...near.map(({ code }) => code)], seite: undefined });
  const names = around.map((ags) => t.isolate(list.county.names.get(ags) ?? ags));
  return (
    <section class="stack stack--small no-print" aria-label={t("site.filter.near")}>
      {near.length === 0 ? null : (
        <Cluster>
          <b>{t("site.filter.near")}:</b>
          {near.map(({ item }) => (
            <a href={item.href} rel="nofollow">
              {item.label} ({item.count})
            </a>
          ))}
          {near.length < 2 ? null : (
            <a href={all} rel="nofollow">
              {t("site.filter.allNear")}
            </a>
          )}
        </Cluster>
      )}
      {around.length === 0 ? null : <Note>{t("site.filter.neighboursNamed", { places: t.list(names) })}</Note>}
    </section>
  );
}
