import type { Language } from "../../../platform/i18n/languages.ts";
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
} from "../../../platform/ui/index.ts";
import { answersOf, COUNT_LIMIT, countOf, type PublicContext, withQuery } from "../../records/index.ts";
import { ELSEWHERE, type Filter, NEIGHBOURS, PLACE, toggle } from "../filters.ts";
import type { Listing, Sort } from "../listing.ts";
import { placePoints, tellCount } from "./place-points.ts";
import type { Section } from "./site-page.tsx";

/** What a list of the public site shows. */
export type ListingProps = {
  context: PublicContext;
  list: Listing;
  section: Section;
  path: string;
  title: string;
  /** First sentence: how many fit. */
  sentence: string;
  none: string;
  sorts: readonly Sort[];
  /** Legend of the map; no map without it. */
  mapLegend?: string;
  /** The page's entries, as cards. */
  children: Child[];
};

/** Words that find very much are counted over a part of it: there are more. */
const isPart = (list: Listing): boolean => list.words !== "" && list.total > COUNT_LIMIT;

/** The answers of a filter with what would remain. Answers that never occur are left out unless they are chosen. */
function filterItems(filter: Filter, props: ListingProps): FilterItem[] {
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

function itemOf(code: string, filter: Filter, props: ListingProps): FilterItem {
  const { list } = props;
  return tellItem(code, countOf(list.counts, filter, code, list.choice.get(filter.name) ?? []), filter, props);
}

function tellItem(code: string, count: number, filter: Filter, { context, list }: ListingProps): FilterItem {
  const chosen = list.choice.get(filter.name) ?? [];
  return {
    href: toggle(context.path, context.query, filter.name, code),
    label: filter.label(code),
    lang: filter.langOf?.(code),
    count: count === 0 ? 0 : tellCount(count, context.t, isPart(list)),
    checked: chosen.includes(code),
  };
}

/** Filters with more answers than this are folded. */
const IN_SIGHT = 9;

/** The questions a list can be narrowed by. Places stand beside the map where there is one. */
export function Filters(props: ListingProps) {
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
export function Where(props: ListingProps) {
  const { context, list, mapLegend } = props;
  const { t, path, query } = context;
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
    hrefOf: (ags) => toggle(path, query, filter.name, ags),
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

/** Who has chosen where they live: what there is around, in the whole county, online. Nothing where all of it is chosen. */
export function Nearby(props: ListingProps) {
  const { context, list } = props;
  const { t, path, query } = context;
  const filter = list.filters.find((one) => one.name === PLACE);
  const chosen = list.choice.get(PLACE) ?? [];
  const around = list.county.neighboursOf(chosen);
  if (filter?.facetsOf === undefined || !chosen.some((code) => list.county.names.has(code))) return <></>;
  const ways = [NEIGHBOURS, ...ELSEWHERE]
    .filter((code) => !chosen.includes(code))
    .map((code) => ({ code, item: itemOf(code, filter, props) }))
    .filter(({ item }) => item.count !== 0);
  if (ways.length === 0 && !chosen.includes(NEIGHBOURS)) return <></>;
  const all = withQuery(path, query, { [PLACE]: [...chosen, ...ways.map(({ code }) => code)], seite: undefined });
  const names = around.map((ags) => t.isolate(list.county.names.get(ags) ?? ags));
  return (
    <section class="stack stack--small no-print" aria-label={t("site.filter.near")}>
      {ways.length === 0 ? null : (
        <Cluster>
          <b>{t("site.filter.near")}:</b>
          {ways.map(({ item }) => (
            <a href={item.href} rel="nofollow">
              {item.label} ({item.count})
            </a>
          ))}
          {ways.length < 2 ? null : (
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
