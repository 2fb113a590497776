import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { Scope } from "../records/index.ts";
import { type Consent, type ConsentAct, type ConsentHow, DAYS_TO_RENEW, type Wording } from "./consent.ts";

/** How a consent was given, as it is written down. `wording` null: nobody knows it any more. */
export type Said = { how: ConsentHow; wording: Wording | null };

/** What was said about being published, the latest first. */
export async function findConsents(db: TenantDb, contactId: string): Promise<Consent[]> {
  const rows = await db
    .selectFrom("consent")
    .selectAll()
    .where("contact_id", "=", contactId)
    .orderBy("at", "desc")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    act: row.act as ConsentAct,
    onDay: row.on_day,
    how: row.how as ConsentHow,
    wording: row.wording,
    wordingVersion: row.wording_version,
    fields: row.fields,
    at: row.at,
    byName: row.by_name,
  }));
}

type Told = { contact_id: string; organisation_id: string; on_day: string; fields: string[] };

async function write(db: TenantDb, scope: Scope, act: ConsentAct, told: readonly Told[], said: Said): Promise<void> {
  if (told.length === 0) return;
  const { how, wording } = said;
  const shared = { act, how, at: scope.clock.now(), by_name: scope.actor.name };
  const words = { wording: wording?.text ?? null, wording_version: wording?.version ?? null };
  await db
    .insertInto("consent")
    .values(
      told.map((one) => {
        return {
          tenant_id: scope.tenantId,
          id: scope.newId(),
          ...shared,
          ...words,
          ...one,
          language: wording?.language ?? null,
        };
      }),
    )
    .execute();
}

/** The latest word of each person: whether it is one that holds, and of which day. */
const latest = sql`(select distinct on (c.contact_id) c.contact_id, c.act, c.on_day, c.fields from consent c
  where c.tenant_id = current_tenant() order by c.contact_id, c.at desc, c.id)`;

/** Writes down consents that have come or gone with what was saved of these organisations. */
export async function noteConsents(
  db: TenantDb,
  scope: Scope,
  organisationIds: readonly string[],
  said: Said = { how: "list", wording: null },
): Promise<void> {
  const ids = [...organisationIds];
  const { rows: given } = await sql<Told>`
    select p.contact_id, p.organisation_id, max(p.basis_on)::text as on_day, array_agg(distinct p.field order by p.field) as fields
    from contact_point p left join ${latest} l on l.contact_id = p.contact_id
    where p.tenant_id = current_tenant() and p.organisation_id = any(${ids}::uuid[]) and p.basis = 'consent'
    group by p.contact_id, p.organisation_id, l.act, l.on_day, l.fields
    having l.act is null or l.act in ('revoked') or l.on_day <> max(p.basis_on) or not l.fields @> array_agg(distinct p.field)`.execute(
    db,
  );
  await write(db, scope, "given", given, said);
  const { rows: gone } = await sql<Told>`
    select k.id as contact_id, k.organisation_id, ${scope.clock.today()} as on_day, l.fields
    from contact k join ${latest} l on l.contact_id = k.id and l.act in ('given', 'renewed')
    where k.tenant_id = current_tenant() and k.organisation_id = any(${ids}::uuid[]) and not exists (
      select from contact_point p where p.tenant_id = k.tenant_id and p.contact_id = k.id and p.basis = 'consent')`.execute(
    db,
  );
  await write(db, scope, "revoked", gone, { how: said.how, wording: null });
}

async function findPublished(db: TenantDb, contactId: string, onDay: string): Promise<Told | undefined> {
  const { rows } = await sql<Told>`
    select contact_id, organisation_id, ${onDay} as on_day, array_agg(distinct field order by field) as fields from contact_point
    where tenant_id = current_tenant() and contact_id = ${contactId} and basis = 'consent' and audience <> 'office'
      and (basis_until is null or basis_until >= ${onDay})
    group by contact_id, organisation_id`.execute(db);
  return rows[0];
}

/** The person agrees for another year, from today. @returns false where nothing is published on a consent any more */
export async function renewConsent(
  db: TenantDb,
  scope: Scope,
  contactId: string,
  until: string,
  said: Said,
): Promise<boolean> {
  const today = scope.clock.today();
  const told = await findPublished(db, contactId, today);
  if (told === undefined) return false;
  await sql`update contact_point set basis_on = ${today}, basis_until = ${until}
    where tenant_id = current_tenant() and contact_id = ${contactId} and basis = 'consent' and audience <> 'office'
      and (basis_until is null or basis_until >= ${today})`.execute(db);
  await write(db, scope, "renewed", [told], said);
  return true;
}

/**
 * The person takes the consent back: what rested on it is the office's alone from this moment, in every page, list and
 * booklet, because all of them read the same rows. @returns false where there was none
 */
export async function revokeConsent(db: TenantDb, scope: Scope, contactId: string, how: ConsentHow): Promise<boolean> {
  const told = await findPublished(db, contactId, scope.clock.today());
  await sql`update contact_point set basis = 'none', basis_on = null, basis_until = null, basis_note = null, audience = 'office'
    where tenant_id = current_tenant() and contact_id = ${contactId} and basis = 'consent'`.execute(db);
  if (told !== undefined) await write(db, scope, "revoked", [told], { how, wording: null });
  return told !== undefined;
}

/**
 * Makes fields whose consent has ended internal for good, so that pages that are ready are made anew. That they have
 * ended is the policies' to say, at the stroke of midnight; the basis stays written down, to show that there was one.
 */
export async function endConsents(db: TenantDb, scope: Scope): Promise<void> {
  const today = scope.clock.today();
  const { rows } = await sql<Told>`
    select contact_id, organisation_id, ${today} as on_day, array_agg(distinct field order by field) as fields from contact_point
    where tenant_id = current_tenant() and basis_until < ${today} and audience <> 'office' group by contact_id, organisation_id`.execute(
    db,
  );
  if (rows.length === 0) return;
  await write(db, scope, "lapsed", rows, { how: "time", wording: null });
  await sql`update contact_point set audience = 'office' where basis_until < ${today} and audience <> 'office'`.execute(
    db,
  );
}

/** No consent holds longer than `days` unasked; whose time was over already is given time to be asked. */
export async function limitConsents(db: TenantDb, today: string, days: number): Promise<void> {
  const limit = sql`greatest(basis_on + ${days}::int, ${today}::date + ${DAYS_TO_RENEW}::int)`;
  const isLonger = sql`basis = 'consent' and audience <> 'office' and (basis_until is null or basis_until > ${limit})`;
  const { rows } = await sql`select id from contact_point where ${isLonger} limit 1`.execute(db);
  if (rows.length > 0) await sql`update contact_point set basis_until = ${limit} where ${isLonger}`.execute(db);
}
