import type { JSX } from "hono/jsx/jsx-runtime";
import { Heading } from "../../../platform/ui/index.ts";
import { DeletedNotice, type DeletedRecord, TrashList, type WorkspaceContext } from "../../records/index.ts";
import { workspacePage } from "./workspace-page.tsx";

type Trash = {
  /** Id of the menu entry the page belongs to. */
  current: string;
  /** The list it belongs to: its words, and where it is behind `intern/`. */
  list: { label: string; path: string };
};

/** What of a kind was deleted and can come back; the one just deleted stands first. */
export function trashPage(
  context: WorkspaceContext,
  deleted: readonly DeletedRecord[],
  { current, list }: Trash,
): JSX.Element {
  const { t, paths, query } = context;
  const just = deleted.find((record) => record.id === query.get("gerade"));
  const restoreAction = (record: DeletedRecord) =>
    paths.intern(`${list.path}/papierkorb/${record.id}/wiederherstellung`);
  return workspacePage(context, {
    title: t("records-office.trash"),
    current,
    trail: [{ href: paths.intern(list.path), label: list.label }],
    children: (
      <>
        {just === undefined ? null : <DeletedNotice t={t} record={just} action={restoreAction(just)} />}
        <Heading level={1}>{t("records-office.trash")}</Heading>
        <TrashList t={t} records={deleted} restoreAction={restoreAction} />
      </>
    ),
  });
}
