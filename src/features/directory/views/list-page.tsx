import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Browse,
  ButtonLink,
  type Column,
  EmptyState,
  Ends,
  Heading,
  Lead,
  Note,
  Table,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import {
  chooseColumn,
  COUNT_LIMIT,
  isAllChosen,
  isWaitingList,
  ListChips,
  ListFilters,
  type ListFound,
  ListOrder,
  ListPages,
  listQuery,
  ManyForm,
  ManyNotice,
  type ManyProblem,
  NothingFits,
  StateBadge,
  type WorkspaceContext,
  withQuery,
} from "../../records/index.ts";
import type { Organisation } from "../organisation.ts";
import type { Place } from "../places.ts";
import { canEnter, canPublish } from "../policy.ts";
import { DirectoryTabs } from "./directory-tabs.tsx";
import { HelpSearch } from "./help-search.tsx";

type Props = {
  context: WorkspaceContext;
  list: ListFound;
  organisations: readonly Organisation[];
  places: readonly Place[];
  uninformed: number;
  /** Why nothing was done with several at once. */
  problem?: ManyProblem | undefined;
};

function sentence({ context: { t }, list }: Props): string {
  const isNarrowed = list.words !== "" || [...list.choice.values()].some((codes) => codes.length > 0);
  if (list.total > COUNT_LIMIT) return t("directory-office.list.over", { limit: COUNT_LIMIT });
  return isNarrowed
    ? t("directory-office.list.fitting", { count: list.total })
    : t("directory-office.list.all", { count: list.total });
}

/** What needs the office, as ways into the list. */
function Attention({ context: { t, path, viewer, query }, list }: Props) {
  if (viewer.role !== "office" || listQuery(query).size > 0) return <></>;
  const waiting = list.counts.get("state:in_review") ?? 0;
  const stale = list.counts.get("fresh:no") ?? 0;
  const links = [
    ...(waiting > 0
      ? [{ href: `${path}?stand=in_review`, label: t("directory-office.list.inReview", { count: waiting }) }]
      : []),
    ...(stale > 0
      ? [{ href: `${path}?bestaetigt=no`, label: t("directory-office.list.notConfirmed", { count: stale }) }]
      : []),
  ];
  if (links.length === 0) return <></>;
  return (
    <ul class="cluster">
      {links.map((link) => (
        <li>
          <a class="alone" href={link.href}>
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What an organisation can share besides languages, in a few words. */
function Shares({ organisation, context: { t } }: { organisation: Organisation; context: WorkspaceContext }) {
  const { rooms, knowHow } = organisation;
  const lines = [
    ...(rooms.length === 0 ? [] : [t("directory-office.list.rooms", { count: rooms.length })]),
    ...knowHow.slice(0, 2),
  ];
  const more = knowHow.length - 2;
  return (
    <>
      {lines.length === 0 ? "–" : lines.join("; ")}
      {more > 0 ? ` ${t("directory-office.list.more", { count: more })}` : ""}
    </>
  );
}

const LANGUAGES_SHOWN = 4;

function languagesOf({ languages }: Organisation, { t }: WorkspaceContext): string {
  if (languages.length === 0) return "–";
  const shown = languages.slice(0, LANGUAGES_SHOWN).map((code) => t.languageName(code));
  const more = languages.length - shown.length;
  return more > 0 ? `${shown.join(", ")} ${t("directory-office.list.more", { count: more })}` : shown.join(", ");
}

const isChoosable = ({ context, organisations }: Props): boolean =>
  canPublish(context.viewer) && isWaitingList(organisations);

function columns(props: Props): Column<Organisation>[] {
  const { context } = props;
  const { t, paths, viewer, query } = context;
  const choose: Column<Organisation>[] = isChoosable(props)
    ? [chooseColumn(t, { titleOf: ({ name }) => name, isAll: isAllChosen(query) })]
    : [];
  const state: Column<Organisation>[] =
    viewer.role === "reader"
      ? []
      : [
          {
            label: t("directory-office.column.state"),
            cell: (organisation) => <StateBadge t={t} state={organisation.state} />,
          },
        ];
  return [
    ...choose,
    {
      label: t("directory-office.column.organisation"),
      rowHeader: true,
      cell: (organisation) => (
        <>
          <a href={paths.intern(`akteure/${organisation.slug}`)}>{organisation.name}</a>
          <span class="note">
            <br />
            {t.code("directory.organisationKind", organisation.kind)}
            {organisation.membership === "member"
              ? null
              : ` · ${t.code("directory.membership", organisation.membership)}`}
          </span>
        </>
      ),
    },
    { label: t("directory-office.column.place"), cell: ({ placeName, locality }) => placeName ?? locality ?? "–" },
    { label: t("directory-office.column.languages"), cell: (organisation) => languagesOf(organisation, context) },
    {
      label: t("directory-office.column.shares"),
      cell: (organisation) => <Shares organisation={organisation} context={context} />,
    },
    ...state,
  ];
}

function Results(props: Props) {
  const { context, list, organisations } = props;
  const { t, path, paths, viewer } = context;
  const query = listQuery(context.query);
  const shared = { t, path, query, list };
  if (organisations.length === 0) {
    if (query.size > 0) return <NothingFits {...shared} next={{ href: path, label: t("ui.clearFilters") }} />;
    const next = canEnter(viewer) ? { href: paths.intern("akteure/neu"), label: t("directory-office.new") } : undefined;
    return (
      <EmptyState title={t("directory-office.list.empty")} next={next}>
        <p>{t("directory-office.list.emptyHelp")}</p>
      </EmptyState>
    );
  }
  const table = (
    <Table caption={t("directory-office.title")} quietCaption columns={columns(props)} rows={[...organisations]} />
  );
  const toSheet = (name: string) => withQuery(paths.intern(`akteure/${name}`), query, { seite: undefined });
  return (
    <>
      <ListOrder {...shared} />
      {isChoosable(props) ? <ManyForm {...shared} table={table} /> : table}
      <ListPages {...shared} />
      <p>
        <a href={toSheet("export.xlsx")}>{t("records-office.exportXlsx")}</a>
        {" · "}
        <a href={toSheet("export.csv")}>{t("records-office.exportCsv")}</a>
      </p>
      <Note>{t("directory-office.list.exportNote")}</Note>
    </>
  );
}

/** Who there is in the network, as far as the viewer may see it: who can help, filters, a table. */
export function organisationsPage(props: Props): JSX.Element {
  const { context, list, problem } = props;
  const { t, path, paths, viewer } = context;
  const query = listQuery(context.query);
  const shared = { t, path, query, list };
  return workspacePage(context, {
    title: t("directory-office.title"),
    current: "directory",
    children: (
      <>
        <ManyNotice t={t} problem={problem} />
        <Ends>
          <Heading level={1}>{t("directory-office.title")}</Heading>
          {canEnter(viewer) ? (
            <ButtonLink href={paths.intern("akteure/neu")} look="secondary">
              {t("directory-office.new")}
            </ButtonLink>
          ) : null}
        </Ends>
        <Lead>{sentence(props)}</Lead>
        <Attention {...props} />
        <DirectoryTabs context={context} current="akteure" uninformed={props.uninformed} />
        <HelpSearch context={context} list={list} places={props.places} />
        <ListChips {...shared} />
        <Browse table filters={<ListFilters {...shared} />} main={<Results {...props} />} />
      </>
    ),
  });
}
