import { sql } from "kysely";
import type { SignInDb } from "../../platform/db/doors.ts";
import { executePrepared } from "../../platform/db/prepared.ts";
import { readerKeys, type Role, type Services, type Viewer } from "../records/index.ts";
import { expiryOf, findSessionState, hashSecret } from "./sessions.ts";

const MINUTE = 60_000;

/** Whether the county trusts the provider on whose word the session rests, where it rests on one. */
export const isTrusted = () =>
  sql<boolean>`(session.vouched_by is null or session.vouched_by =
    (select issuer from identity_provider provider where provider.tenant_id = membership.tenant_id))`;

/**
 * The open session of a secret with the account's open memberships in a county: first the one chosen on this device, else
 * the one with the strongest role.
 */
export async function findMemberships(db: SignInDb, tenantId: string, secret: string, now: Date) {
  const query = db
    .selectFrom("session")
    .innerJoin("membership", "membership.account_id", "session.account_id")
    .leftJoin("session_place", (join) =>
      join
        .onRef("session_place.session_id", "=", "session.id")
        .onRef("session_place.tenant_id", "=", "membership.tenant_id")
        .onRef("session_place.membership_id", "=", "membership.id"),
    )
    .select([
      "session.id as session_id",
      "session.created_at as session_began_at",
      "membership.id",
      "membership.account_id",
      "membership.name",
      "membership.email",
      "membership.role",
      "membership.organisation_id",
      "membership.accepted_at",
      "membership.visited_at",
      "membership.previous_visit_at",
    ])
    .where("session.secret_hash", "=", hashSecret(secret))
    .where("session.ended_at", "is", null)
    .where("session.expires_at", ">", now)
    .where("membership.tenant_id", "=", tenantId)
    .where("membership.ended_at", "is", null)
    .where(isTrusted())
    .orderBy("session_place.membership_id", (order) => order.asc().nullsLast())
    .orderBy("membership.role")
    .orderBy("membership.id");
  return executePrepared(db, "memberships-of-session", query);
}

type Row = Awaited<ReturnType<typeof findMemberships>>[number];

/** Somebody with the rights of one of their memberships. `keys`: what its seats allow besides (`findSeatKeys`). */
export const viewerOf = (
  tenantId: string,
  row: Row,
  previousVisitAt: Date | null,
  keys: readonly string[] = [],
): Viewer => ({
  tenantId,
  accountId: row.account_id,
  membershipId: row.id,
  name: row.name,
  role: row.role as Role,
  isOffice: row.role === "office",
  organisationId: row.organisation_id,
  keys: [...readerKeys({ id: row.id, role: row.role as Role, organisationId: row.organisation_id }), ...keys],
  previousVisitAt,
});

/** What all features together let a membership read besides what its role does; through the door of its county. */
export async function findSeatKeys(
  { registry, clock }: Services,
  db: SignInDb,
  tenantId: string,
  row: Row,
): Promise<string[]> {
  const holder = {
    tenantId,
    id: row.id,
    role: row.role as Role,
    organisationId: row.organisation_id,
    email: row.email.toLowerCase(),
    today: clock.today(),
  };
  const found: string[] = [];
  for (const { findKeys } of registry.inUse) found.push(...((await findKeys?.(db, holder)) ?? []));
  return found;
}

/** Notes for which of their places in a county somebody works from now on, on this device. */
export async function choosePlace(
  db: SignInDb,
  secret: string,
  place: { tenantId: string; membershipId: string },
): Promise<void> {
  const session = await findSessionState(db, secret);
  if (session === undefined) return;
  await db
    .insertInto("session_place")
    .values({ session_id: session.id, tenant_id: place.tenantId, membership_id: place.membershipId })
    .onConflict((conflict) =>
      conflict.columns(["session_id", "tenant_id"]).doUpdateSet({ membership_id: place.membershipId }),
    )
    .execute();
}

/**
 * Who a session secret stands for in a county, with the rights of the open membership. Notes the visit at most once in
 * five minutes; a pause of more than an hour begins a new visit ("what changed since last time").
 */
export async function findViewer(services: Services, tenantId: string, secret: string): Promise<Viewer | undefined> {
  const now = services.clock.now();
  return services.doors.asSignIn(async (db) => {
    const [row] = await findMemberships(db, tenantId, secret, now);
    if (row === undefined) return undefined;
    const visit = noteVisit(row.visited_at, row.previous_visit_at, now);
    if (visit.isDue) {
      await db
        .updateTable("membership")
        .set({ visited_at: now, previous_visit_at: visit.previous, accepted_at: row.accepted_at ?? now })
        .where("tenant_id", "=", tenantId)
        .where("id", "=", row.id)
        .execute();
      await db
        .updateTable("session")
        .set({ last_seen_at: now, expires_at: expiryOf(row.session_began_at, now) })
        .where("id", "=", row.session_id)
        .execute();
    }
    return viewerOf(tenantId, row, visit.previous, await findSeatKeys(services, db, tenantId, row));
  }, tenantId);
}

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
