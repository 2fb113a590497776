import type { TenantDb } from "../../platform/db/doors.ts";
import { queueMail } from "../../platform/mail/index.ts";
import { findLinkSecret, makeToken, programReader, type Scope, type Services } from "../records/index.ts";
import type { Around } from "./actions.ts";
import { isDue, type Way } from "./announcement.ts";
import { type Collected, collectedMail, MAIL_KIND } from "./mails.ts";
import { findReaders, type GroupReader } from "./readers.ts";

type Choice = { id: string; groupId: string; address: string; how: Way; toldUntil: Date };

/** Somebody's own words are not news to them: their name, as it stands there. */
async function collect(db: TenantDb, choice: Choice, ownName: string): Promise<Collected> {
  const announcements = await db
    .selectFrom("announcement as a")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "a.tenant_id").onRef("r.id", "=", "a.id"))
    .select(["r.title", "r.slug", "a.body", "a.author"])
    .where("r.deleted_at", "is", null)
    .where("a.group_id", "=", choice.groupId)
    .where("a.told_at", ">", choice.toldUntil)
    .where("a.author", "!=", ownName)
    .orderBy("a.told_at")
    .execute();
  const comments = await db
    .selectFrom("announcement_comment as c")
    .innerJoin("announcement as a", (join) =>
      join.onRef("a.tenant_id", "=", "c.tenant_id").onRef("a.id", "=", "c.announcement_id"),
    )
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "a.tenant_id").onRef("r.id", "=", "a.id"))
    .select(["r.title", "r.slug", "c.text", "c.author"])
    .where("r.deleted_at", "is", null)
    .where("a.group_id", "=", choice.groupId)
    .where("c.said_at", ">", choice.toldUntil)
    .where("c.author", "!=", ownName)
    .orderBy("c.said_at")
    .execute();
  return { announcements: choice.how === "at_once" ? [] : announcements, comments };
}

/** Choices that are due, locked: two processes tell nobody twice. */
async function findDueChoices(db: TenantDb, now: Date): Promise<Choice[]> {
  const rows = await db
    .selectFrom("announcement_choice")
    .select(["id", "group_id as groupId", "address", "how", "told_until as toldUntil"])
    .where("how", "!=", "off")
    .where("told_until", "<", now)
    .orderBy("told_until")
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map((row) => ({ ...row, how: row.how as Way })).filter((one) => isDue(one.how, one.toldUntil, now));
}

async function tellOne(
  db: TenantDb,
  { services, tenant, scope }: Around,
  choice: Choice,
  { secret, readers }: { secret: string; readers: readonly GroupReader[] },
): Promise<void> {
  const now = scope.clock.now();
  const reader = readers.find(({ address }) => address === choice.address);
  // Who no longer belongs to the group hears nothing more of it, and the address goes.
  if (reader === undefined) {
    await db.deleteFrom("announcement_choice").where("id", "=", choice.id).execute();
    return;
  }
  const collected = await collect(db, choice, reader.name);
  await db.updateTable("announcement_choice").set({ told_until: now }).where("id", "=", choice.id).execute();
  if (collected.announcements.length + collected.comments.length === 0) return;
  const group = await db
    .selectFrom("record")
    .select(["title", "slug"])
    .where("id", "=", choice.groupId)
    .executeTakeFirstOrThrow();
  const token = makeToken(secret, "announcements", choice.id);
  await queueMail(db, {
    tenantId: tenant.id,
    id: scope.newId(),
    kind: MAIL_KIND,
    to: { address: choice.address, name: reader.name },
    at: now,
    ...collectedMail(services, tenant, { group, collected, token }),
  });
}

/** Writes the collected mails that are due: one to each reader of each group, and noted as told with it. */
export async function tellCollected(services: Services, tenantId: string, scope: Scope): Promise<void> {
  const tenant = (await services.tenants.list()).find(({ id }) => id === tenantId);
  if (tenant === undefined) return;
  await services.doors.withTenant(programReader(tenantId), async (db) => {
    const due = await findDueChoices(db, scope.clock.now());
    if (due.length === 0) return;
    const secret = await findLinkSecret(db);
    const readersOf = new Map<string, GroupReader[]>();
    for (const choice of due) {
      const readers = readersOf.get(choice.groupId) ?? (await findReaders(db, scope, choice.groupId));
      readersOf.set(choice.groupId, readers);
      await tellOne(db, { services, tenant, scope }, choice, { secret, readers });
    }
  });
}
