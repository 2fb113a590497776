import type { JSX } from "hono/jsx/jsx-runtime";
import { workspacePage } from "../../accounts/index.ts";
import {
  canPublish,
  isNarrowed,
  type ListFound,
  type ManyProblem,
  RecordList,
  StateBadge,
  type WorkspaceContext,
} from "../../records/index.ts";
import type { News } from "../news.ts";

type Props = {
  context: WorkspaceContext;
  list: ListFound;
  entries: readonly News[];
  problem?: ManyProblem | undefined;
};

/** What needs somebody, as ways into the list. */
function attentionOf({ context: { t, path, viewer }, list }: Props) {
  const waiting = list.counts.get("state:in_review") ?? 0;
  const own = viewer.organisationId;
  return [
    ...(waiting > 0 && canPublish(viewer)
      ? [{ href: `${path}?stand=in_review`, label: t("records-office.inReview", { count: waiting }) }]
      : []),
    ...(viewer.role === "office" ? [{ href: `${path}/gastbeitrag`, label: t("news-office.guest.title") }] : []),
    ...(own === null ? [] : [{ href: `${path}?von=${own}`, label: t("records-office.ownEntries") }]),
  ];
}

/** News of the network as far as the viewer may see them. */
export function newsListPage(props: Props): JSX.Element {
  const { context, list } = props;
  const { t, paths } = context;
  return workspacePage(context, {
    title: t("news-office.title"),
    current: "news",
    children: (
      <RecordList
        {...props}
        kind="news"
        title={t("news-office.title")}
        lead={
          isNarrowed(list)
            ? t("records-office.listFitting", { count: list.total })
            : t("news-office.listLead", { count: list.total })
        }
        enter={{ href: paths.intern("neuigkeiten/neu"), label: t("news-office.new") }}
        attention={attentionOf(props)}
        columns={[
          {
            label: t("news-office.column.news"),
            rowHeader: true,
            cell: (news) => (
              <>
                <a href={paths.intern(`neuigkeiten/${news.slug}`)}>{news.title}</a>
                <span class="note">
                  <br />
                  {news.ownerName ?? t("news-office.byOffice")}
                </span>
              </>
            ),
          },
          { label: t("news-office.column.day"), cell: (news) => t.date(news.toldOn, "short") },
          { label: t("news-office.column.author"), cell: (news) => news.authorName ?? "–" },
          { label: t("offers-office.column.state"), cell: (news) => <StateBadge t={t} state={news.state} /> },
        ]}
        titleOf={(news) => news.title}
        empty={{ title: t("news-office.empty"), help: t("news-office.emptyHelp") }}
        search={{ label: t("news-office.searchLabel") }}
      />
    ),
  });
}
