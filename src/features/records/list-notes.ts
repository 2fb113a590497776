import type { TenantDb } from "../../platform/db/doors.ts";
import type { Content, WorkspaceContext } from "./feature.ts";

/** "Next meeting on 3 December": a line that a feature adds to each entry in a list of another's kind. */
export type ListNote = {
  kind: string;
  /** By id, for those of which there is something to say. */
  find(context: WorkspaceContext, db: TenantDb, ids: readonly string[]): Promise<ReadonlyMap<string, Content>>;
};

/** What other features say of entries in a list, by id, in the order of the features. */
export async function findListNotes(
  context: WorkspaceContext,
  db: TenantDb,
  kind: string,
  ids: readonly string[],
): Promise<Map<string, Content[]>> {
  const found = new Map<string, Content[]>();
  for (const note of context.services.registry.listNotes(kind))
    for (const [id, content] of await note.find(context, db, ids)) found.set(id, [...(found.get(id) ?? []), content]);
  return found;
}
