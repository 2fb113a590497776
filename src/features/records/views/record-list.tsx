import {
  Browse,
  ButtonLink,
  type Child,
  type Column,
  EmptyState,
  Ends,
  Heading,
  Lead,
  type Link,
  Note,
  SearchForm,
  Stack,
  Table,
} from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../feature.ts";
import { type ListFound, listQuery } from "../listing.ts";
import type { ManyProblem } from "../many.ts";
import { canEnter, canPublish } from "../ownership.ts";
import { withQuery } from "../paths.ts";
import { ListChips, ListFilters, ListOrder, ListPages, NothingFits } from "./list.tsx";
import { chooseColumn, isAllChosen, isWaitingList, ManyForm, ManyNotice } from "./many.tsx";

type Listed = { id: string; state: string };

/** A list of entries of one kind in the workspace. */
export type RecordListProps<Entry extends Listed> = {
  context: WorkspaceContext;
  list: ListFound;
  /** The kind of its entries: other features add ways on from a list of it. */
  kind: string;
  entries: readonly Entry[];
  /** Why nothing was done with several at once. */
  problem?: ManyProblem | undefined;
  title: string;
  /** How many there are, in a sentence. */
  lead: string;
  /** Where a new one is entered. */
  enter: Link;
  /** Whether the viewer may enter one; as the office and partners may unless told otherwise. */
  mayEnter?: boolean;
  enterLook?: "secondary";
  /** What needs somebody, as ways into the list; shown while nothing narrows it. */
  attention: readonly { href: string; label: string }[];
  columns: readonly Column<Entry>[];
  titleOf(entry: Entry): string;
  /** What stands where there is nothing at all. */
  empty: { title: string; help?: string };
  /** Between the head and what was found: other views of the same. */
  above?: Child;
  /** The search; a line for words unless a kind has its own. */
  search: { label: string } | Child;
  /** What is to be known of the files of this list; none where it has no files. */
  exportNote?: string;
};

/** Whether something narrows the list. */
export const isNarrowed = (list: ListFound): boolean =>
  list.words !== "" || [...list.choice.values()].some((codes) => codes.length > 0);

function Attention<Entry extends Listed>({ context, attention }: RecordListProps<Entry>) {
  if (listQuery(context.query).size > 0 || attention.length === 0) return <></>;
  return (
    <ul class="cluster">
      {attention.map((link) => (
        <li>
          <a class="alone" href={link.href}>
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  );
}

const mayEnter = <Entry extends Listed>(props: RecordListProps<Entry>): boolean =>
  props.mayEnter ?? canEnter(props.context.viewer);

/** Words to search by; what is chosen comes along. */
function Search<Entry extends Listed>(props: RecordListProps<Entry>) {
  const { context, list, search, enterLook } = props;
  const { t, path, query } = context;
  if (!isLabelled(search)) return <>{search}</>;
  const hidden = [...listQuery(query).entries()]
    .filter(([name]) => name !== "q" && name !== "seite")
    .map(([name, value]) => ({ name, value }));
  return (
    <SearchForm
      action={path}
      value={list.words}
      label={search.label}
      buttonLabel={t("ui.search")}
      hidden={hidden}
      look={mayEnter(props) && enterLook === undefined ? "secondary" : "primary"}
    />
  );
}

const isLabelled = (search: { label: string } | Child): search is { label: string } =>
  typeof search === "object" && search !== null && "label" in search;

/** Ways on from the list: as files, to what other features make of it, to what was deleted. */
function Ways<Entry extends Listed>({ context, kind, exportNote }: RecordListProps<Entry>) {
  const { t, path, query, paths, services, viewer } = context;
  const plain = { seite: undefined, sortierung: undefined, auswahl: undefined };
  const toSheet = (name: string) => withQuery(`${path}/${name}`, listQuery(query), { seite: undefined });
  const files = [
    { href: toSheet("export.xlsx"), label: t("records-office.exportXlsx") },
    { href: toSheet("export.csv"), label: t("records-office.exportCsv") },
    ...services.registry.listLinks(kind, "workspace").map((link) => ({
      href: withQuery(paths.intern(link.path), listQuery(query), plain),
      label: t(link.label),
    })),
  ];
  const ways = [
    ...(exportNote === undefined ? [] : files),
    ...(canEnter(viewer) ? [{ href: paths.intern("papierkorb"), label: t("records-office.trash") }] : []),
  ];
  return (
    <>
      <p>
        {ways.map(({ href, label }, index) => (
          <>
            {index === 0 ? null : " · "}
            <a href={href}>{label}</a>
          </>
        ))}
      </p>
      {exportNote === undefined ? null : <Note>{exportNote}</Note>}
    </>
  );
}

function Results<Entry extends Listed>(props: RecordListProps<Entry>) {
  const { context, list, entries, title, enter, empty, titleOf } = props;
  const { t, path, viewer } = context;
  const query = listQuery(context.query);
  const shared = { t, path, query, list };
  if (entries.length === 0) {
    if (query.size > 0) return <NothingFits {...shared} next={{ href: path, label: t("ui.clearFilters") }} />;
    return (
      <EmptyState title={empty.title} next={mayEnter(props) ? enter : undefined}>
        {empty.help === undefined ? null : <p>{empty.help}</p>}
      </EmptyState>
    );
  }
  const isChoosable = canPublish(viewer) && isWaitingList(entries);
  const choose = isChoosable ? [chooseColumn<Entry>(t, { titleOf, isAll: isAllChosen(context.query) })] : [];
  const table = <Table caption={title} quietCaption columns={[...choose, ...props.columns]} rows={[...entries]} />;
  return (
    <Stack>
      <ListOrder {...shared} />
      {isChoosable ? <ManyForm {...shared} table={table} /> : table}
      <ListPages {...shared} />
      <Ways {...props} />
    </Stack>
  );
}

/** Entries of a kind as far as the viewer may see them: what needs somebody, search, filters, a table. */
export function RecordList<Entry extends Listed>(props: RecordListProps<Entry>) {
  const { context, list, problem, title, lead, enter, enterLook } = props;
  const { t, path } = context;
  const shared = { t, path, query: listQuery(context.query), list };
  return (
    <>
      <ManyNotice t={t} problem={problem} />
      <Ends>
        <Heading level={1}>{title}</Heading>
        {mayEnter(props) ? (
          <ButtonLink href={enter.href ?? ""} look={enterLook}>
            {enter.label}
          </ButtonLink>
        ) : null}
      </Ends>
      <Lead>{lead}</Lead>
      <Attention {...props} />
      {props.above}
      <Search {...props} />
      <ListChips {...shared} />
      <Browse table filters={<ListFilters {...shared} />} main={<Results {...props} />} />
    </>
  );
}
