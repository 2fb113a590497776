import type { JSX } from "hono/jsx/jsx-runtime";
import { Heading } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { DeletedNotice, type DeletedRecord, TrashList, type WorkspaceContext } from "../../records/index.ts";

/** What was deleted and can come back; the one just deleted (`justDeleted`) stands first. */
export function trashPage(context: WorkspaceContext, deleted: readonly DeletedRecord[]): JSX.Element {
  const { t, paths, query } = context;
  const just = deleted.find((record) => record.id === query.get("gerade"));
  const restoreAction = (record: DeletedRecord) => paths.intern(`angebote/papierkorb/${record.id}/wiederherstellung`);
  return workspacePage(context, {
    title: t("records-office.trash"),
    current: "offers",
    trail: [{ href: paths.intern("angebote"), label: t("offers-office.title") }],
    children: (
      <>
        {just === undefined ? null : <DeletedNotice t={t} record={just} action={restoreAction(just)} />}
        <Heading level={1}>{t("records-office.trash")}</Heading>
        <TrashList t={t} records={deleted} restoreAction={restoreAction} />
      </>
    ),
  });
}
