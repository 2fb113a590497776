import type { JSX } from "hono/jsx/jsx-runtime";
import type { Column } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import {
  COUNT_LIMIT,
  isNarrowed,
  type ListFound,
  type ManyProblem,
  RecordList,
  StateBadge,
  type WorkspaceContext,
} from "../../records/index.ts";
import type { Organisation } from "../organisation.ts";
import { canEnter } from "../policy.ts";

type Props = {
  context: WorkspaceContext;
  list: ListFound;
  organisations: readonly Organisation[];
  /** Why nothing was done with several at once. */
  problem?: ManyProblem | undefined;
};

function sentence({ context: { t }, list }: Props): string {
  if (list.total > COUNT_LIMIT) return t("directory-office.list.over", { limit: COUNT_LIMIT });
  return isNarrowed(list)
    ? t("directory-office.list.fitting", { count: list.total })
    : t("directory-office.list.all", { count: list.total });
}

/** What needs the office, as ways into the list. */
function attentionOf({ context: { t, path, viewer }, list }: Props) {
  if (viewer.role !== "office") return [];
  const waiting = list.counts.get("state:in_review") ?? 0;
  const stale = list.counts.get("fresh:no") ?? 0;
  return [
    ...(waiting > 0
      ? [{ href: `${path}?stand=in_review`, label: t("directory-office.list.inReview", { count: waiting }) }]
      : []),
    ...(stale > 0
      ? [{ href: `${path}?bestaetigt=no`, label: t("directory-office.list.notConfirmed", { count: stale }) }]
      : []),
  ];
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

function columns(props: Props): Column<Organisation>[] {
  const { context } = props;
  const { t, paths, viewer } = context;
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

/** Who there is in the network, as far as the viewer may see it: who can help, filters, a table. */
export function organisationsPage(props: Props): JSX.Element {
  const { context, organisations } = props;
  const { t, paths } = context;
  return workspacePage(context, {
    title: t("directory-office.title"),
    current: "directory",
    children: (
      <RecordList
        {...props}
        kind="organisation"
        entries={organisations}
        title={t("directory-office.title")}
        lead={sentence(props)}
        mayEnter={canEnter(context.viewer)}
        enter={{ href: paths.intern("akteure/neu"), label: t("directory-office.new") }}
        enterLook="secondary"
        attention={attentionOf(props)}
        columns={columns(props)}
        titleOf={({ name }) => name}
        empty={{ title: t("directory-office.list.empty"), help: t("directory-office.list.emptyHelp") }}
        search={{ label: t("directory-office.list.search") }}
        exportNote={t("directory-office.list.exportNote")}
      />
    ),
  });
}
