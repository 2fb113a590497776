import type { TenantDb } from "../../platform/db/doors.ts";
import type { Content, WorkspaceContext } from "./feature.ts";

/** What other features add to the page of an entry, in the order of the features. */
export async function findSections(
  context: WorkspaceContext,
  db: TenantDb,
  { kind, ...record }: { kind: string; id: string; slug: string; title: string },
): Promise<Content[]> {
  const found: Content[] = [];
  for (const section of context.services.registry.sections(kind)) {
    const content = await section.find(context, db, record);
    if (content !== undefined) found.push(content);
  }
  return found;
}
