import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { Scope } from "../records/index.ts";

/** An address mails come back from, with the organisation that was written to. */
export type Bounce = {
  id: string;
  address: string;
  organisation: { id: string; name: string; slug: string } | null;
  notedAt: Date;
  notedBy: string;
  reason: string;
};

/** Addresses the mail server has refused for good: noted once, by the program. */
export async function noteRefused(db: TenantDb, scope: Scope): Promise<void> {
  await sql`
    insert into bounce (tenant_id, id, address, organisation_id, noted_at, noted_by, reason)
    select distinct on (lower(m.to_address)) m.tenant_id, gen_random_uuid(), m.to_address, l.organisation_id,
      ${scope.clock.now()}, 'Mailserver', left(coalesce(m.failure_detail, ''), 500)
    from mail m
    join personal_link l on l.tenant_id = m.tenant_id and l.mail_id = m.id
    where m.tenant_id = ${scope.tenantId} and m.failure = 'address_refused' and m.failed_at is not null
      and not exists (select from bounce b where b.tenant_id = m.tenant_id
        and lower(b.address) = lower(m.to_address) and b.noted_at >= m.failed_at)
    order by lower(m.to_address), m.failed_at desc
    on conflict do nothing`.execute(db);
}

/** The office has seen a mail come back. @returns false where that is known already */
export async function noteBounce(
  db: TenantDb,
  scope: Scope,
  { address, organisationId, reason }: { address: string; organisationId: string | null; reason: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("bounce")
    .values({
      tenant_id: scope.tenantId,
      id: scope.newId(),
      address,
      organisation_id: organisationId,
      noted_at: scope.clock.now(),
      noted_by: scope.actor.name,
      reason,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Addresses nothing is written to until somebody has looked after them, the oldest first. */
export async function findBounces(db: TenantDb): Promise<Bounce[]> {
  const rows = await db
    .selectFrom("bounce as b")
    .leftJoin("record as r", (join) =>
      join.onRef("r.tenant_id", "=", "b.tenant_id").onRef("r.id", "=", "b.organisation_id"),
    )
    .select(["b.id", "b.address", "b.noted_at", "b.noted_by", "b.reason", "r.id as organisation", "r.title", "r.slug"])
    .where("b.settled_at", "is", null)
    .orderBy("b.noted_at")
    .orderBy("b.id")
    .limit(500)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    address: row.address,
    organisation:
      row.organisation === null || row.title === null || row.slug === null
        ? null
        : { id: row.organisation, name: row.title, slug: row.slug },
    notedAt: row.noted_at,
    notedBy: row.noted_by,
    reason: row.reason,
  }));
}

/** The address may be written to again: it was mended, or it was a mistake. */
export async function settleBounce(db: TenantDb, scope: Scope, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("bounce")
    .set({ settled_at: scope.clock.now(), settled_by: scope.actor.name })
    .where("id", "=", id)
    .where("settled_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
