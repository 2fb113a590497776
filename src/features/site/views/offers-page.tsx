import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Band,
  Browse,
  EmptyState,
  FilterChips,
  FilterGroup,
  type FilterItem,
  FilterPanel,
  Heading,
  Lead,
  Note,
  Pagination,
  PointMap,
  ResultList,
  SearchForm,
  SortLinks,
} from "../../../platform/ui/index.ts";
import { COUNT_LIMIT, type PublicContext, withQuery } from "../../records/index.ts";
import type { Filter } from "../filters.ts";
import { toggle } from "../filters.ts";
import { type OfferListing, PAGE_SIZE } from "../offer-list.ts";
import { OfferCard } from "./offer-card.tsx";
import { sitePage } from "./site-page.tsx";

type Props = { context: PublicContext; list: OfferListing };

/** A count as it is told: exact up to 1,000. */
const tell = (count: number, { t }: PublicContext) =>
  count > COUNT_LIMIT ? t("site.overCount", { limit: COUNT_LIMIT }) : t.number(count);

function Sentence({ context, list }: Props) {
  const { t } = context;
  if (list.total === 0) return <Lead>{t("site.offers.none")}</Lead>;
  if (list.total > COUNT_LIMIT) return <Lead>{t("site.offers.matchingOver", { limit: COUNT_LIMIT })}</Lead>;
  if (list.all > COUNT_LIMIT || list.total === list.all)
    return <Lead>{t("site.offersCount", { count: list.total })}</Lead>;
  return <Lead>{t("site.offers.matching", { count: list.total, total: list.all })}</Lead>;
}

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
      removeLabel={t("ui.removeFilter", { name: "" })}
      chips={[...words, ...chips]}
      clear={{ href: path, label: t("ui.clearFilters") }}
    />
  );
}

/** The answers of a filter with what would remain. Answers that never occur are left out unless they are chosen. */
function filterItems(filter: Filter, { context, list }: Props): FilterItem[] {
  const chosen = list.choice.get(filter.name) ?? [];
  const occurring = [...list.counts.keys()]
    .filter((facet) => facet.startsWith(`${filter.facet}:`))
    .map((facet) => facet.slice(filter.facet.length + 1));
  const codes =
    filter.codes ??
    [...new Set([...occurring, ...chosen])].toSorted((a, b) => context.t.compare(filter.label(a), filter.label(b)));
  return codes
    .filter((code) => chosen.includes(code) || list.counts.has(`${filter.facet}:${code}`) || filter.name === "thema")
    .map((code) => {
      const count = list.counts.get(`${filter.facet}:${code}`) ?? 0;
      return {
        href: toggle(context.path, context.query, filter.name, code),
        label: filter.label(code),
        lang: filter.labelLang,
        count: count === 0 ? 0 : tell(count, context),
        checked: chosen.includes(code),
      };
    });
}

function Filters({ context, list }: Props) {
  const { t } = context;
  const set = [...list.choice.values()].reduce((sum, codes) => sum + codes.length, 0);
  const summary = set === 0 ? t("site.filter.heading") : `${t("site.filter.heading")} – ${t.number(set)}`;
  return (
    <FilterPanel title={t("site.filter.heading")} summary={summary}>
      {list.filters
        .filter((filter) => filter.name !== "ort")
        .map((filter) => ({ filter, items: filterItems(filter, { context, list }) }))
        .filter(({ items }) => items.length > 0)
        .map(({ filter, items }) => (
          <FilterGroup title={filter.title} items={items} removeLabel={t("ui.removeFilter", { name: "" })} />
        ))}
    </FilterPanel>
  );
}

function Where({ context, list }: Props) {
  const { t, query, path } = context;
  const filter = list.filters.find((one) => one.name === "ort");
  if (filter === undefined) return <></>;
  const chosen = list.choice.get("ort") ?? [];
  const points = list.places.flatMap((place) => {
    if (place.lon === null || place.lat === null) return [];
    const count = list.counts.get(`place:${place.ags}`) ?? 0;
    return [
      {
        name: place.name,
        lon: place.lon,
        lat: place.lat,
        count,
        href: toggle(path, query, "ort", place.ags),
        label: t("site.map.offersAt", { count, place: place.name }),
        selected: chosen.includes(place.ags),
      },
    ];
  });
  const countyWide = list.counts.get("reach:county") ?? 0;
  const online = list.counts.get("reach:online") ?? 0;
  return (
    <>
      <Heading level={2} size="small">
        {t("site.filter.place")}
      </Heading>
      <PointMap label={t("site.map.title")} points={points} />
      <Note>{t("site.map.legend")}</Note>
      <FilterGroup
        title={t("site.map.title")}
        items={filterItems(filter, { context, list }).filter((item) => item.count !== 0)}
        removeLabel={t("ui.removeFilter", { name: "" })}
      />
      {countyWide + online > 0 ? (
        <Note>
          {t("offers.reach.county")}: {tell(countyWide, context)} · {t("offers.reach.online")}: {tell(online, context)}
        </Note>
      ) : null}
    </>
  );
}

function Results({ context, list }: Props) {
  const { t, services, paths, query, path } = context;
  if (list.offers.length === 0) return <Nothing context={context} list={list} />;
  const sorts = [...(list.words === "" ? [] : (["passend"] as const)), "bestaetigt", "ort", "beginn"] as const;
  const labels = {
    passend: t("site.sort.relevance"),
    ort: t("site.sort.place"),
    beginn: t("site.sort.start"),
    bestaetigt: t("site.sort.confirmed"),
  };
  const codes = { passend: "fitting", ort: "place", beginn: "begin", bestaetigt: "recent" };
  const pages = Math.min(50, Math.ceil(Math.min(list.total, COUNT_LIMIT) / PAGE_SIZE));
  return (
    <>
      <SortLinks
        label={t("ui.sortBy")}
        items={sorts.map((sort) => ({
          href: withQuery(path, query, { sortierung: sort, seite: undefined }),
          label: labels[sort],
          current: codes[sort] === list.sort,
        }))}
      />
      <ResultList label={t("site.offers.title")}>
        {list.offers.map((offer) => (
          <OfferCard
            offer={offer}
            translations={list.translations}
            t={t}
            paths={paths}
            now={services.clock.now()}
            today={services.clock.today()}
          />
        ))}
      </ResultList>
      {pages > 1 ? (
        <Pagination
          label={t("ui.pagination")}
          position={t("ui.pageOf", { page: list.page, pages })}
          previous={
            list.page > 1
              ? {
                  href: withQuery(path, query, { seite: list.page === 2 ? undefined : String(list.page - 1) }),
                  label: t("ui.previous"),
                }
              : undefined
          }
          next={
            list.page < pages
              ? { href: withQuery(path, query, { seite: String(list.page + 1) }), label: t("ui.next") }
              : undefined
          }
        />
      ) : null}
    </>
  );
}

/** Nothing fits: which filter to take off, and whom to ask. */
function Nothing({ context, list }: Props) {
  const { t, query, path, paths, lang } = context;
  return (
    <EmptyState
      title={t("site.offers.none")}
      next={{ href: paths.site(lang, "kontakt"), label: t("site.nav.contact") }}
    >
      {list.loosen.length > 0 ? (
        <ul>
          {list.loosen.map(({ filter, code, count }) => (
            <li>
              <a href={toggle(path, query, filter.name, code)}>
                {t("site.offers.loosen", { count, filter: filter.label(code) })}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      <p>{t("site.offers.askUs")}</p>
    </EmptyState>
  );
}

/** Offers: what fits, how to narrow it, where it is. */
export function offersPage({ context, list }: Props): JSX.Element {
  const { t, query, path } = context;
  const hidden = [...query.entries()]
    .filter(([name]) => name !== "q" && name !== "seite")
    .map(([name, value]) => ({ name, value }));
  return sitePage(context, {
    title: t("site.offers.title"),
    section: "offers",
    path: "angebote",
    trail: [],
    noIndex: query.size > 0,
    children: (
      <Band first>
        <Heading level={1}>{t("site.offers.title")}</Heading>
        <Sentence context={context} list={list} />
        <SearchForm
          action={path}
          value={list.words}
          label={t("site.home.searchLabel")}
          buttonLabel={t("ui.search")}
          hidden={hidden}
        />
        <Chosen context={context} list={list} />
        <Browse
          filters={<Filters context={context} list={list} />}
          main={<Results context={context} list={list} />}
          side={<Where context={context} list={list} />}
        />
      </Band>
    ),
  });
}
