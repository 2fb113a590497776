import { type Child, FilterGroup, type FilterItem, FilterPanel, Note, PointMap } from "../../../platform/ui/index.ts";
import { COUNT_LIMIT, type PublicContext } from "../../records/index.ts";
import { type Filter, toggle } from "../filters.ts";
import type { Listing, Sort } from "../listing.ts";
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
  children: Child;
};

/** A count as it is told: exact up to 1,000. */
const tellCount = (count: number, { t }: PublicContext): string =>
  count > COUNT_LIMIT ? t("site.overCount", { limit: COUNT_LIMIT }) : t.number(count);

/** The answers of a filter with what would remain. Answers that never occur are left out unless they are chosen. */
function filterItems(filter: Filter, { context, list }: ListingProps): FilterItem[] {
  const chosen = list.choice.get(filter.name) ?? [];
  const prefix = `${filter.facet}:`;
  const occurring = [...list.counts.keys()]
    .filter((facet) => facet.startsWith(prefix))
    .map((facet) => facet.slice(prefix.length));
  const answers = (filter.codes ?? [...new Set([...occurring, ...chosen])])
    .filter((code) => chosen.includes(code) || list.counts.has(prefix + code) || filter.name === "thema")
    .map((code) => ({ code, label: filter.label(code) }));
  const byName = (a: { label: string }, b: { label: string }) => context.t.compare(a.label, b.label);
  return (filter.codes === undefined ? answers.toSorted(byName) : answers).map(({ code, label }) => {
    const count = list.counts.get(prefix + code) ?? 0;
    return {
      href: toggle(context.path, context.query, filter.name, code),
      label,
      lang: filter.labelLang,
      count: count === 0 ? 0 : tellCount(count, context),
      checked: chosen.includes(code),
    };
  });
}

/** The questions a list can be narrowed by. Places stand beside the map where there is one. */
export function Filters(props: ListingProps) {
  const { context, list } = props;
  const { t } = context;
  const set = [...list.choice.values()].reduce((sum, codes) => sum + codes.length, 0);
  return (
    <FilterPanel
      title={t("site.filter.heading")}
      summary={set === 0 ? t("site.filter.heading") : `${t("site.filter.heading")} – ${t.number(set)}`}
    >
      {list.filters
        .filter((filter) => props.mapLegend === undefined || filter.facet !== "place")
        .map((filter) => ({ filter, items: filterItems(filter, props) }))
        .filter(({ items }) => items.length > 0)
        .map(({ filter, items }) => (
          <FilterGroup title={filter.title} items={items} removeLabel={t("site.filter.remove")} />
        ))}
    </FilterPanel>
  );
}

/** Where the entries are: a map and the same as a list. */
export function Where(props: ListingProps) {
  const { context, list, mapLegend } = props;
  const { t, query, path } = context;
  const filter = list.filters.find((one) => one.facet === "place");
  if (filter === undefined || mapLegend === undefined) return <></>;
  const chosen = list.choice.get(filter.name) ?? [];
  const points = list.places.flatMap((place) => {
    if (place.lon === null || place.lat === null) return [];
    const count = list.counts.get(`place:${place.ags}`) ?? 0;
    return [
      {
        name: place.name,
        lon: place.lon,
        lat: place.lat,
        count,
        href: toggle(path, query, filter.name, place.ags),
        label: t("site.map.offersAt", { count, place: place.name }),
        selected: chosen.includes(place.ags),
      },
    ];
  });
  const items = filterItems(filter, props).filter((item) => item.count !== 0 || item.checked === true);
  // Where nothing fits anywhere, there is nothing to tap on.
  if (items.length === 0) return <></>;
  const elsewhere = (["county", "online"] as const).filter((reach) => list.counts.has(`reach:${reach}`));
  return (
    <>
      <FilterGroup title={filter.title} items={items} removeLabel={t("site.filter.remove")}>
        {points.length === 0 ? null : (
          <>
            <PointMap label={t("site.map.title")} points={points} />
            <Note>{mapLegend}</Note>
          </>
        )}
      </FilterGroup>
      {elsewhere.length === 0 ? null : (
        <Note>
          {elsewhere
            .map(
              (reach) =>
                `${t.code("offers.reach", reach)}: ${tellCount(list.counts.get(`reach:${reach}`) ?? 0, context)}`,
            )
            .join(t.dir === "rtl" ? "؛ " : " · ")}
        </Note>
      )}
    </>
  );
}
