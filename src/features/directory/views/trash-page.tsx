import type { JSX } from "hono/jsx/jsx-runtime";
import { Heading } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { DeletedNotice, type DeletedRecord, TrashList, type WorkspaceContext } from "../../records/index.ts";

/** Organisations that were deleted and can come back; the one just deleted stands first. */
export function trashPage({
  context,
  deleted,
}: {
  context: WorkspaceContext;
  deleted: readonly DeletedRecord[];
}): JSX.Element {
  const { t, paths, query } = context;
  const just = deleted.find((record) => record.id === query.get("gerade"));
  const restoreAction = (record: DeletedRecord) => paths.intern(`akteure/papierkorb/${record.id}/wiederherstellung`);
  return workspacePage(context, {
    title: t("records-office.trash"),
    current: "directory",
    trail: [{ href: paths.intern("akteure"), label: t("directory-office.title") }],
    children: (
      <>
        {just === undefined ? null : <DeletedNotice t={t} record={just} action={restoreAction(just)} />}
        <Heading level={1}>{t("records-office.trash")}</Heading>
        <TrashList t={t} records={deleted} restoreAction={restoreAction} />
      </>
    ),
  });
}
