import { createHash } from "node:crypto";
import { readerKeys, type Role, type Services, type Viewer } from "../records/index.ts";

/** Days without a visit after which a session ends by itself. */
export const SESSION_DAYS = 30;

/** What is kept of a secret: its SHA-256. The secret itself is in the link or cookie only. */
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("base64url");

/**
 * Who a session secret stands for in a county, with the rights of the open membership. Notes the visit at most once in
 * five minutes; a pause of more than an hour begins a new visit ("what changed since last time").
 */
export async function findViewer(services: Services, tenantId: string, secret: string): Promise<Viewer | undefined> {
  const now = services.clock.now();
  return services.doors.asSignIn(async (db) => {
    const row = await db
      .selectFrom("session")
      .innerJoin("membership", "membership.account_id", "session.account_id")
      .select([
        "session.id as session_id",
        "session.last_seen_at",
        "membership.id",
        "membership.account_id",
        "membership.name",
        "membership.role",
        "membership.organisation_id",
        "membership.visited_at",
        "membership.previous_visit_at",
      ])
      .where("session.secret_hash", "=", hashSecret(secret))
      .where("session.ended_at", "is", null)
      .where("session.expires_at", ">", now)
      .where("membership.tenant_id", "=", tenantId)
      .where("membership.ended_at", "is", null)
      .orderBy("membership.role")
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const visit = noteVisit(row.visited_at, row.previous_visit_at, now);
    if (visit.isDue) {
      await db
        .updateTable("membership")
        .set({ visited_at: now, previous_visit_at: visit.previous })
        .where("tenant_id", "=", tenantId)
        .where("id", "=", row.id)
        .execute();
      const expires = new Date(now.getTime() + SESSION_DAYS * 86_400_000);
      await db
        .updateTable("session")
        .set({ last_seen_at: now, expires_at: expires })
        .where("id", "=", row.session_id)
        .execute();
    }
    return {
      tenantId,
      accountId: row.account_id,
      membershipId: row.id,
      name: row.name,
      role: row.role as Role,
      isOffice: row.role === "office",
      organisationId: row.organisation_id,
      keys: readerKeys({ id: row.id, organisationId: row.organisation_id }),
      previousVisitAt: visit.previous,
    };
  }, tenantId);
}

const MINUTE = 60_000;

/** When this visit is to be written down, and when the visit before it was. */
export function noteVisit(
  visitedAt: Date | null,
  previous: Date | null,
  now: Date,
): { isDue: boolean; previous: Date | null } {
  if (visitedAt === null) return { isDue: true, previous: null };
  const pause = now.getTime() - visitedAt.getTime();
  return { isDue: pause > 5 * MINUTE, previous: pause > 60 * MINUTE ? visitedAt : previous };
}
