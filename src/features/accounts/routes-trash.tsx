import { notAllowed, notFound, page } from "../../platform/http/answers.ts";
import {
  canKeep,
  type DeletedRecord,
  findDeleted,
  restoreRecord,
  scopeOf,
  toEntry,
  type WorkspaceContext,
  type WorkspaceRoute,
} from "../records/index.ts";
import { trashPage } from "./views/trash-page.tsx";

const kindsOf = ({ services }: WorkspaceContext) =>
  services.registry.kinds.filter(({ restoredBy }) => restoredBy !== undefined).map(({ kind }) => kind);

/** Whether this person takes back what was deleted of a kind: what is theirs, and what is of a body they lead. */
const canRestore = ({ services, viewer }: WorkspaceContext, record: DeletedRecord): boolean =>
  services.registry.kind(record.kind)?.restoredBy?.includes(viewer.role) === true &&
  (canKeep(viewer, record) || viewer.keys.includes(`d:${record.ownerId}`));

async function showTrash(context: WorkspaceContext) {
  const deleted = await context.use((db) => findDeleted(db, kindsOf(context), context.services.clock.now()));
  return page(
    trashPage(
      context,
      deleted.filter((record) => canRestore(context, record)),
    ),
  );
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

async function restore(context: WorkspaceContext) {
  const { params, services } = context;
  const id = params["id"] ?? "";
  if (!ID.test(id)) throw notFound();
  return context.use(async (db) => {
    const [record] = await findDeleted(db, kindsOf(context), services.clock.now(), id);
    const kind = services.registry.kind(record?.kind ?? "");
    if (record === undefined || kind === undefined) throw notFound();
    if (!canRestore(context, record)) throw notAllowed();
    await restoreRecord(db, scopeOf(context), id);
    return toEntry(context, kind, record, "records-office.done.restored");
  });
}

const keepers = { door: "workspace", roles: ["office", "partner"] } as const;

/** What was deleted, of every kind, and the way back. */
export const trashRoutes: readonly WorkspaceRoute[] = [
  { ...keepers, method: "get", path: "papierkorb", handle: showTrash },
  { ...keepers, method: "post", path: "papierkorb/:id/wiederherstellung", handle: restore },
];
