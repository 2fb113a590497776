import type { TenantDb } from "../../platform/db/doors.ts";
import { createRecord, findChanges, reviseRecord, type Scope, type State } from "../records/index.ts";
import { type PageContent, type PlaceOfPage, TITLES, type WrittenPage } from "./page.ts";

/** Begins a page; until it is published the template stands on the site. @returns its id */
export async function createPage(
  db: TenantDb,
  scope: Scope,
  place: PlaceOfPage,
  content: PageContent,
  entry: { state: State },
): Promise<string> {
  const id = scope.newId();
  const { visibleTo } = await createRecord(db, scope, {
    id,
    kind: "page",
    title: TITLES[place],
    audience: "public",
    state: entry.state,
    ownerId: null,
    confirmedAt: entry.state === "published" ? scope.clock.now() : null,
  });
  await db
    .insertInto("page")
    .values({ tenant_id: scope.tenantId, id, visible_to: visibleTo, place, ...content })
    .execute();
  return id;
}

/**
 * Changes what is written, from the version the form was filled from; the history keeps both texts whole.
 * @throws Conflict when somebody was faster
 */
export async function revisePage(
  db: TenantDb,
  scope: Scope,
  before: WrittenPage,
  content: PageContent,
  version: number,
): Promise<void> {
  await reviseRecord(db, scope, before.id, { version, changes: findChanges<PageContent>(before, content) });
  await db
    .updateTable("page")
    .set(content)
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", before.id)
    .execute();
}
