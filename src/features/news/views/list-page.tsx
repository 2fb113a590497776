import type { JSX } from "hono/jsx/jsx-runtime";
import { recordListPage } from "../../accounts/index.ts";
import { attentionOf, leadOf, type ListShown, stateColumn, titleColumn } from "../../records/index.ts";
import { newsKind } from "../kind.ts";
import type { News } from "../news.ts";

/** News of the network as far as the viewer may see them. */
export function newsListPage(shown: ListShown<News>): JSX.Element {
  const { context, list } = shown;
  const { t, path, viewer } = context;
  const toGuest = { href: `${path}/gastbeitrag`, label: t("news-office.guest.title") };
  return recordListPage({
    ...shown,
    kind: newsKind,
    menu: "news",
    lead: leadOf(t, list, t("news-office.listLead", { count: list.total })),
    enterLabel: t("news-office.new"),
    attention: [...attentionOf(context, list), ...(viewer.role === "office" ? [toGuest] : [])],
    columns: [
      titleColumn(
        context,
        newsKind,
        t("news-office.column.news"),
        (news: News) => news.ownerName ?? t("news-office.byOffice"),
      ),
      { label: t("news-office.column.day"), cell: (news) => t.date(news.toldOn, "short") },
      { label: t("news-office.column.author"), cell: (news) => news.authorName ?? "–" },
      stateColumn(t),
    ],
    empty: { title: t("news-office.empty"), help: t("news-office.emptyHelp") },
    search: { label: t("news-office.searchLabel") },
  });
}
