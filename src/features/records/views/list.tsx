import type { PlainMessageKey, Translator } from "../../../platform/i18n/translate.ts";
import {
  EmptyState,
  FilterChips,
  FilterGroup,
  type FilterItem,
  FilterPanel,
  FoldedFilterGroup,
  type Link,
  SortLinks,
} from "../../../platform/ui/index.ts";
import { answersOf, countOf } from "../facets.ts";
import { FRESHNESS, LIST_PAGE_SIZE, type ListFilter, type ListFound, type ListSort, toggleCode } from "../listing.ts";
import { withQuery } from "../paths.ts";
import { COUNT_LIMIT } from "../search.ts";
import { TurnPages } from "./turn-pages.tsx";

type Props = {
  t: Translator;
  /** Path of the list, without query. */
  path: string;
  query: URLSearchParams;
  list: ListFound;
};

/** A count as it is told: exact up to 1,000. */
export const tellListCount = (t: Translator, count: number): string =>
  count > COUNT_LIMIT ? t("records-office.overCount", { limit: COUNT_LIMIT }) : t.number(count);

/** What is chosen, each to be taken off by one click. Nothing where nothing is. */
export function ListChips({ t, path, query, list }: Props) {
  const words =
    list.words === ""
      ? []
      : [
          {
            href: withQuery(path, query, { q: undefined, seite: undefined }),
            label: t("records-office.searchedFor", { words: list.words }),
          },
        ];
  const chips = list.filters.flatMap((filter) =>
    (list.choice.get(filter.name) ?? []).map((code) => ({
      href: toggleCode(path, query, filter.name, code),
      label: filter.label(code),
    })),
  );
  if (words.length + chips.length === 0) return <></>;
  return (
    <FilterChips
      label={t("records-office.chosen")}
      removeLabel={t("records-office.filterRemove")}
      chips={[...words, ...chips]}
      clear={{ href: path, label: t("ui.clearFilters") }}
    />
  );
}

/** The answers of a filter with what would remain; answers that never occur are left out unless they are chosen. */
function itemsOf(filter: ListFilter, { t, path, query, list }: Props): FilterItem[] {
  const chosen = list.choice.get(filter.name) ?? [];
  const count = (code: string) => countOf(list.counts, filter, code, chosen);
  const answers = answersOf(list.counts, filter, chosen);
  const codes =
    filter.codes === undefined
      ? answers.toSorted((a, b) => count(b) - count(a) || t.compare(filter.label(a), filter.label(b)))
      : answers;
  return codes
    .filter((code) => chosen.includes(code) || count(code) > 0 || filter.facet === FRESHNESS)
    .map((code) => ({
      href: toggleCode(path, query, filter.name, code),
      label: filter.label(code),
      count: count(code) === 0 ? 0 : tellListCount(t, count(code)),
      checked: chosen.includes(code),
    }));
}

/** Filters with more answers than this are folded. */
const IN_SIGHT = 9;

function FilterAnswers({ filter, props }: { filter: ListFilter; props: Props }) {
  const items = itemsOf(filter, props);
  const group = { title: filter.title, items, removeLabel: props.t("records-office.filterRemove") };
  if (items.length === 0) return <></>;
  return filter.isFolded === true || items.length > IN_SIGHT ? (
    <FoldedFilterGroup {...group} />
  ) : (
    <FilterGroup {...group} />
  );
}

/** All filters of a list with the numbers they lead to. */
export function ListFilters(props: Props) {
  const { t, list } = props;
  const set = [...list.choice.values()].reduce((sum, codes) => sum + codes.length, 0);
  return (
    <FilterPanel
      title={t("records-office.filter")}
      summary={set === 0 ? t("records-office.filter") : t("records-office.filterChosen", { count: set })}
    >
      {list.filters.map((filter) => (
        <FilterAnswers filter={filter} props={props} />
      ))}
    </FilterPanel>
  );
}

const SORT_WORDS: Record<ListSort, PlainMessageKey> = {
  passend: "records-office.sort.fitting",
  bestaetigt: "records-office.sort.recent",
  name: "records-office.sort.title",
  ort: "records-office.sort.place",
  beginn: "records-office.sort.begin",
  neueste: "records-office.sort.newest",
};

/** Ways to order the list; the one in use is bold. */
export function ListOrder({ t, path, query, list }: Props) {
  const shown: ListSort[] = list.words === "" ? [...list.sorts] : ["passend", ...list.sorts];
  return (
    <SortLinks
      label={t("ui.sortBy")}
      items={shown.map((sort) => ({
        href: withQuery(path, query, { sortierung: sort, seite: undefined }),
        label: t(SORT_WORDS[sort]),
        current: sort === list.sort,
      }))}
    />
  );
}

/** Links to the pages before and after; nothing where one page holds all. Counts end at COUNT_LIMIT, and so do pages. */
export function ListPages({ t, path, query, list }: Props) {
  const pages = Math.ceil(Math.min(list.total, COUNT_LIMIT) / LIST_PAGE_SIZE);
  const toPage = (number: number) => withQuery(path, query, { seite: number === 1 ? undefined : String(number) });
  return <TurnPages t={t} page={list.page} pages={pages} to={toPage} />;
}

/** Nothing fits: which filter to take off and what it would bring. `next` is one step on. */
export function NothingFits({ t, path, query, list, next }: Props & { next?: Link | undefined }) {
  return (
    <EmptyState title={t("records-office.listNone")} next={next}>
      {list.loosen.length === 0 ? null : (
        <ul>
          {list.loosen.map(({ filter, code, count }) => (
            <li>
              <a href={toggleCode(path, query, filter.name, code)}>
                {t("records-office.listLoosen", { count, filter: filter.label(code) })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </EmptyState>
  );
}
