import type { TenantDb } from "../../platform/db/doors.ts";
import type { Scope } from "../records/index.ts";
import type { Feed } from "./feed.ts";
import { findFeeds } from "./queries.ts";

/** The feed of an address, made where there is none; one that was revoked stays so. */
export async function makeFeed(
  db: TenantDb,
  scope: Scope,
  { email, groupId }: { email: string; groupId: string | null },
): Promise<Feed> {
  await db
    .insertInto("calendar_feed")
    .values({
      tenant_id: scope.tenantId,
      id: scope.newId(),
      email,
      group_id: groupId,
      link_id: scope.newId(),
      made_at: scope.clock.now(),
      known_on: scope.clock.today(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const feed = (await findFeeds(db, email)).find(({ group }) => (group?.id ?? null) === groupId);
  if (feed === undefined) throw new Error("There is no such feed.");
  return feed;
}

/** A new secret address; the old one leads nowhere from now on. */
export const renewFeed = async (db: TenantDb, scope: Scope, id: string): Promise<void> =>
  void (await db
    .updateTable("calendar_feed")
    .set({ link_id: scope.newId(), made_at: scope.clock.now(), revoked_at: null })
    .where("id", "=", id)
    .execute());

/** Ends a feed: its address leads nowhere from now on. Ending it twice is ending it once. */
export const revokeFeed = async (db: TenantDb, scope: Scope, id: string): Promise<void> =>
  void (await db
    .updateTable("calendar_feed")
    .set({ revoked_at: scope.clock.now() })
    .where("id", "=", id)
    .where("revoked_at", "is", null)
    .execute());

/** Whether what somebody was invited to by mail stands in it as well. */
export const chooseInvited = async (db: TenantDb, id: string, invited: Feed["invited"]): Promise<void> =>
  void (await db.updateTable("calendar_feed").set({ invited }).where("id", "=", id).execute());
