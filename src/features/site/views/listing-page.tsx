import type { JSX } from "hono/jsx/jsx-runtime";
import type { PlainMessageKey } from "../../../platform/i18n/translate.ts";
import {
  Band,
  Browse,
  type Child,
  FilterChips,
  Heading,
  Lead,
  Notice,
  ResultList,
  SearchForm,
  SortLinks,
} from "../../../platform/ui/index.ts";
import { COUNT_LIMIT, TurnPages, withQuery } from "../../records/index.ts";
import { isListed, toggle } from "../filters.ts";
import type { Sort } from "../listing.ts";
import { type ListingProps, Nearby } from "./listing-filters.tsx";
import { NothingFound } from "./nothing-found.tsx";
import { sitePage } from "./site-page.tsx";

const SORT_WORDS: Record<Sort, PlainMessageKey> = {
  passend: "site.sort.relevance",
  bestaetigt: "site.sort.confirmed",
  name: "site.sort.title",
  ort: "site.sort.place",
  beginn: "site.sort.start",
};

function Chosen({ context, list }: ListingProps) {
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
      lang: filter.langOf?.(code),
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

/** A line before the first entry that fits only partly. */
function withDivision(cards: Child[], { context: { t }, list }: ListingProps): Child[] {
  const at = list.whole - (list.page - 1) * list.pageSize;
  if (list.sort !== "passend" || list.whole >= list.total || at < 0 || at >= cards.length) return cards;
  return [
    ...cards.slice(0, at),
    <p class="card">
      <b>{t("site.search.partly")}</b>
    </p>,
    ...cards.slice(at),
  ];
}

/** Ways on with the same choice: "Als Broschüre". */
function WaysOn({ context, kind }: ListingProps) {
  const { t, lang, paths, query, services } = context;
  const links = services.registry.listLinks(kind, "site");
  const none = { seite: undefined, sortierung: undefined, anzahl: undefined };
  return (
    <>
      {links.map(({ label, path }) => (
        <p class="no-print">
          <a class="alone" href={withQuery(paths.site(lang, path), query, none)} rel="nofollow">
            {t(label)}
          </a>
        </p>
      ))}
    </>
  );
}

function Results(props: ListingProps) {
  const { context, list, sorts, title, children } = props;
  const { t, query, path } = context;
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
      <ResultList label={title}>{withDivision(children, props)}</ResultList>
      <TurnPages t={t} page={list.page} pages={pages} to={toPage} />
      <WaysOn {...props} />
    </>
  );
}

/** Says when words were read otherwise than they were typed. */
function Understood({ context: { t }, list: { understood } }: ListingProps) {
  if (understood === undefined) return <></>;
  const { corrected, leftOut } = understood;
  if (corrected.length > 0)
    return <Notice kind="info">{t("site.search.corrected", { words: corrected.join(" ") })}</Notice>;
  if (leftOut.length > 0) return <Notice kind="info">{t("site.search.leftOut", { words: leftOut.join(" ") })}</Notice>;
  return <></>;
}

/** A list of the public site: what fits, how to narrow it, where it is. */
export function listingPage(props: ListingProps): JSX.Element {
  const { context, list, title, panels } = props;
  const { t, query, path } = context;
  const isEmpty = list.ids.length === 0;
  const isSomewhere = list.county.places.some(({ ags }) => list.counts.has(`place:${ags}`));
  const hidden = [...query.entries()]
    .filter(([name]) => name !== "q" && name !== "seite")
    .map(([name, value]) => ({ name, value }));
  const pages = list.page === 1 ? [] : [t("ui.page", { page: list.page })];
  const words = list.words === "" ? [] : [t("site.offers.searchedFor", { query: list.words })];
  return sitePage(context, {
    title,
    tabTitle: [...words, title, ...pages].join(" – "),
    section: props.section,
    path: props.path,
    trail: [],
    isKeepable: !isEmpty,
    noIndex: !isListed(query) || isEmpty,
    children: (
      <Band first>
        <Heading level={1}>{title}</Heading>
        {isEmpty ? null : <Lead>{props.sentence}</Lead>}
        <Understood {...props} />
        <SearchForm
          action={path}
          value={list.words}
          label={t("site.home.searchLabel")}
          buttonLabel={t("ui.search")}
          hidden={hidden}
        />
        <Chosen {...props} />
        <Nearby context={context} list={list} />
        {panels === undefined ? (
          <NothingFound {...props} />
        ) : (
          <Browse
            filters={panels.filters}
            main={<Results {...props} />}
            side={panels.where}
            sideLink={isSomewhere ? t("site.map.show") : undefined}
          />
        )}
      </Band>
    ),
  });
}
