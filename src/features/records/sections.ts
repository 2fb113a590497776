import type { PublicDb, TenantDb } from "../../platform/db/doors.ts";
import type { Content, PublicContext, WorkspaceContext } from "./feature.ts";

/** The offers of an organisation: a part of a page that another feature finds and shows, in the page's transaction. */
export type RecordSection = {
  kind: string;
  /** Under its own heading of level 2; undefined where there is nothing to show. */
  find(
    context: WorkspaceContext,
    db: TenantDb,
    record: { id: string; slug: string; title: string },
  ): Promise<Content | undefined>;
};

/** The dates of a group: a part of a public page, of what the public door shows. */
export type SiteSection = {
  kind: string;
  /** Under its own heading of level 2; undefined where there is nothing to show. */
  find(
    context: PublicContext,
    db: PublicDb,
    record: { id: string; slug: string; title: string },
  ): Promise<Content | undefined>;
};

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

/** What other features add to the public page of an entry, in the order of the features. */
export async function findSiteSections(
  context: PublicContext,
  db: PublicDb,
  { kind, ...record }: { kind: string; id: string; slug: string; title: string },
): Promise<Content[]> {
  const found: Content[] = [];
  for (const section of context.services.registry.siteSections(kind)) {
    const content = await section.find(context, db, record);
    if (content !== undefined) found.push(content);
  }
  return found;
}
