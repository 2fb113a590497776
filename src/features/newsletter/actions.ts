import type { TenantDb } from "../../platform/db/doors.ts";
import { enqueue, mailingQueue } from "../../platform/jobs/index.ts";
import { changeState, Conflict, createRecord, findChanges, reviseRecord, type Scope } from "../records/index.ts";
import type { Issue, IssueContent } from "./newsletter.ts";

/** Begins an issue. @returns where it is found */
export async function createIssue(
  db: TenantDb,
  scope: Scope,
  content: IssueContent,
): Promise<{ id: string; slug: string }> {
  const id = scope.newId();
  const { slug, visibleTo } = await createRecord(db, scope, {
    id,
    kind: "newsletter",
    title: content.title,
    audience: "public",
    state: "draft",
    ownerId: null,
  });
  const { title: _title, ...columns } = content;
  await db
    .insertInto("newsletter")
    .values({ tenant_id: scope.tenantId, id, visible_to: visibleTo, ...columns })
    .execute();
  return { id, slug };
}

/** Changes an issue that has not been sent. @throws Conflict */
export async function reviseIssue(
  db: TenantDb,
  scope: Scope,
  before: Issue,
  content: IssueContent,
  version: number,
): Promise<void> {
  if (before.sentAt !== null) throw new Conflict();
  const { title, ...columns } = content;
  await reviseRecord(db, scope, before.id, { version, title, changes: findChanges<IssueContent>(before, content) });
  await db.updateTable("newsletter").set(columns).where("id", "=", before.id).execute();
}

/** Publishes the issue in the archive and has it written to everybody, by and by. Once. @throws Conflict */
export async function sendIssue(db: TenantDb, scope: Scope, issue: Issue): Promise<void> {
  const sent = await db
    .updateTable("newsletter")
    .set({ sent_at: scope.clock.now(), sent_by: scope.actor.name })
    .where("id", "=", issue.id)
    .where("sent_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (sent === undefined) throw new Conflict();
  await changeState(db, scope, issue.id, "publish");
  await enqueue(db, mailingQueue, { tenant: scope.tenantId, id: issue.id });
}
