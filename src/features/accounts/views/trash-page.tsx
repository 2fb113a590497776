import type { JSX } from "hono/jsx/jsx-runtime";
import { Heading } from "../../../platform/ui/index.ts";
import { DeletedNotice, type DeletedRecord, TrashList, type WorkspaceContext } from "../../records/index.ts";
import { workspacePage } from "./workspace-page.tsx";

/** What was deleted and can come back, of every kind; the one just deleted stands first. */
export function trashPage(context: WorkspaceContext, deleted: readonly DeletedRecord[]): JSX.Element {
  const { t, paths, query, services } = context;
  const just = deleted.find((record) => record.id === query.get("gerade"));
  const restoreAction = (record: DeletedRecord) => paths.intern(`papierkorb/${record.id}/wiederherstellung`);
  const labelOf = (kind: string) => {
    const found = services.registry.kind(kind);
    return found === undefined ? "" : t(found.label);
  };
  return workspacePage(context, {
    title: t("records-office.trash"),
    current: "trash",
    children: (
      <>
        {just === undefined ? null : <DeletedNotice t={t} record={just} action={restoreAction(just)} />}
        <Heading level={1}>{t("records-office.trash")}</Heading>
        <TrashList t={t} records={deleted} labelOf={labelOf} restoreAction={restoreAction} />
      </>
    ),
  });
}
