/** What lists of entries that organisations own have in common: how they begin, what needs somebody, columns. */
import type { Translator } from "../../../platform/i18n/translate.ts";
import type { Child, Column } from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../feature.ts";
import { type ListFound, OWNER } from "../listing.ts";
import type { ListedKind } from "../keeping.ts";
import { canPublish } from "../ownership.ts";
import { COUNT_LIMIT } from "../search.ts";
import { isNarrowed } from "./record-list.tsx";
import { StateBadge } from "./state-box.tsx";

/** How many there are, in a sentence; `all` where nothing narrows the list. */
export function leadOf(t: Translator, list: ListFound, all: string): string {
  if (!isNarrowed(list)) return all;
  if (list.total > COUNT_LIMIT) return t("records-office.listOver", { limit: COUNT_LIMIT });
  return t("records-office.listFitting", { count: list.total });
}

/** What needs somebody, as ways into the list. */
export function attentionOf({ t, path, viewer }: WorkspaceContext, list: ListFound): { href: string; label: string }[] {
  const waiting = canPublish(viewer) ? (list.counts.get("state:in_review") ?? 0) : 0;
  const stale = list.counts.get("fresh:no") ?? 0;
  const own = viewer.organisationId;
  const owner = list.filters.find(({ facet }) => facet === OWNER);
  return [
    ...(waiting > 0
      ? [{ href: `${path}?stand=in_review`, label: t("records-office.inReview", { count: waiting }) }]
      : []),
    ...(stale > 0
      ? [{ href: `${path}?bestaetigt=no`, label: t("records-office.notConfirmed", { count: stale }) }]
      : []),
    ...(own === null || owner === undefined
      ? []
      : [{ href: `${path}?${owner.name}=${own}`, label: t("records-office.ownEntries") }]),
  ];
}

/** The title as the way to the entry, and in small whose it is. */
export const titleColumn = <Entry extends { slug: string; title: string }>(
  { paths }: WorkspaceContext,
  kind: ListedKind,
  label: string,
  noteOf: (entry: Entry) => Child,
): Column<Entry> => ({
  label,
  rowHeader: true,
  cell: (entry) => (
    <>
      <a href={paths.intern(kind.internPath(entry))}>{entry.title}</a>
      <span class="note">
        <br />
        {noteOf(entry)}
      </span>
    </>
  ),
});

/** How far an entry is. */
export const stateColumn = <Entry extends { state: string }>(t: Translator): Column<Entry> => ({
  label: t("records-office.filterState"),
  cell: (entry) => <StateBadge t={t} state={entry.state} />,
});
