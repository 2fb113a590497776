import type { JSX } from "hono/jsx/jsx-runtime";
import type { PlainMessageKey } from "../../../platform/i18n/translate.ts";
import {
  Band,
  Browse,
  type Child,
  FilterChips,
  FilterGroup,
  type FilterItem,
  FilterPanel,
  Heading,
  Lead,
  Note,
  Notice,
  Pagination,
  PointMap,
  ResultList,
  SearchForm,
  SortLinks,
} from "../../../platform/ui/index.ts";
import { COUNT_LIMIT, type PublicContext, withQuery } from "../../records/index.ts";
import { type Filter, toggle } from "../filters.ts";
import type { Listing, Sort } from "../listing.ts";
import { NothingFound } from "./nothing-found.tsx";
import { type Section, sitePage } from "./site-page.tsx";

type Props = {
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
export const tellCount = (count: number, { t }: PublicContext): string =>
  count > COUNT_LIMIT ? t("site.overCount", { limit: COUNT_LIMIT }) : t.number(count);

const SORT_WORDS: Record<Sort, PlainMessageKey> = {
  passend: "site.sort.relevance",
  bestaetigt: "site.sort.confirmed",
  name: "site.sort.title",
  ort: "site.sort.place",
  beginn: "site.sort.start",
};

function Chosen({ context, list }: Props) {
  const { t, query, path } = context;
  const words =
    list.words === ""
      ? []
      : [
          {
            href: withQuery(path, query, { q: undefined, seite: undefined }),
            label: t("site.offers.searchedFor", { query: list.words }),
          },
        ];
  const chips = list.filters.flatMap((filter) =>
    (list.choice.get(filter.name) ?? []).map((code) => ({
      href: toggle(path, query, filter.name, code),
      label: filter.label(code),
      lang: filter.labelLang,
    })),
  );
  if (words.length + chips.length === 0) return <></>;
  return (
    <FilterChips
      label={t("site.offers.yourChoice")}
      removeLabel={t("site.filter.remove")}
      chips={[...words, ...chips]}
      clear={{ href: path, label: t("ui.clearFilters") }}
    />
  );
}

/** The answers of a filter with what would remain. Answers that never occur are left out unless they are chosen. */
function filterItems(filter: Filter, { context, list }: Props): FilterItem[] {
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

function Filters(props: Props) {
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

function Where(props: Props) {
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
  // Where nothing fits anywhere, there is nothing to tap on.
  if (points.every(({ count, selected }) => count === 0 && !selected)) return <></>;
  const elsewhere = (["county", "online"] as const).filter((reach) => list.counts.has(`reach:${reach}`));
  return (
    <>
      <PointMap label={t("site.map.title")} points={points} />
      <Note>{mapLegend}</Note>
      <FilterGroup
        title={filter.title}
        items={filterItems(filter, props).filter((item) => item.count !== 0)}
        removeLabel={t("site.filter.remove")}
      />
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

function Results(props: Props) {
  const { context, list, sorts, title, children } = props;
  const { t, query, path } = context;
  if (list.ids.length === 0) return <NothingFound {...props} />;
  const shown: Sort[] = list.words === "" ? [...sorts] : ["passend", ...sorts];
  const pages = Math.min(50, Math.ceil(Math.min(list.total, COUNT_LIMIT) / list.pageSize));
  const toPage = (number: number) => withQuery(path, query, { seite: number === 1 ? undefined : String(number) });
  return (
    <>
      <SortLinks
        label={t("ui.sortBy")}
        items={shown.map((sort) => ({
          href: withQuery(path, query, { sortierung: sort, seite: undefined }),
          label: t(SORT_WORDS[sort]),
          current: sort === list.sort,
        }))}
      />
      <ResultList label={title}>{children}</ResultList>
      {pages > 1 ? (
        <Pagination
          label={t("ui.pagination")}
          position={t("ui.pageOf", { page: list.page, pages })}
          previous={list.page > 1 ? { href: toPage(list.page - 1), label: t("ui.previous") } : undefined}
          next={list.page < pages ? { href: toPage(list.page + 1), label: t("ui.next") } : undefined}
        />
      ) : null}
    </>
  );
}

/** Says when words were read otherwise than they were typed. */
function Understood({ context: { t }, list: { understood } }: Props) {
  if (understood === undefined) return <></>;
  const { corrected, leftOut } = understood;
  if (corrected.length > 0)
    return <Notice kind="info">{t("site.search.corrected", { words: corrected.join(" ") })}</Notice>;
  if (leftOut.length > 0) return <Notice kind="info">{t("site.search.leftOut", { words: leftOut.join(" ") })}</Notice>;
  return <></>;
}

/** A list of the public site: what fits, how to narrow it, where it is. */
export function listingPage(props: Props): JSX.Element {
  const { context, list, title } = props;
  const { t, query, path } = context;
  const hidden = [...query.entries()]
    .filter(([name]) => name !== "q" && name !== "seite")
    .map(([name, value]) => ({ name, value }));
  return sitePage(context, {
    title,
    section: props.section,
    path: props.path,
    trail: [],
    noIndex: query.size > 0,
    children: (
      <Band first>
        <Heading level={1}>{title}</Heading>
        <Lead>{props.sentence}</Lead>
        <Understood {...props} />
        <SearchForm
          action={path}
          value={list.words}
          label={t("site.home.searchLabel")}
          buttonLabel={t("ui.search")}
          hidden={hidden}
        />
        <Chosen {...props} />
        <Browse
          filters={<Filters {...props} />}
          main={<Results {...props} />}
          side={props.mapLegend === undefined ? undefined : <Where {...props} />}
        />
      </Band>
    ),
  });
}
