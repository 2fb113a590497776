import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { Rule } from "./round.ts";

/** An organisation a round may ask. */
export type Askable = { id: string; slug: string; name: string; kind: string; placeName: string | null };

const any = (column: ReturnType<typeof sql.ref>, values: readonly string[]) =>
  values.length === 0 ? sql`true` : sql`${column} = any(${values}::text[])`;

/** Something of theirs has one of these topics: the organisation itself or an entry of it. */
const hasTopic = (topics: readonly string[]) =>
  topics.length === 0
    ? sql`true`
    : sql`exists (select from record own join search s on s.tenant_id = own.tenant_id and s.id = own.id
        where own.tenant_id = r.tenant_id and own.owner_id = r.id and own.deleted_at is null
          and s.facets && ${topics.map((topic) => `topic:${topic}`)}::text[])`;

/** Something of theirs that others read was not confirmed since the day. */
const isUnconfirmed = (day: string | null) =>
  day === null
    ? sql`true`
    : sql`exists (select from record own where own.tenant_id = r.tenant_id and own.owner_id = r.id
        and own.state = 'published' and own.deleted_at is null
        and (own.confirmed_at is null or own.confirmed_at < ${day}::date))`;

const hasAddress = sql`(exists (select from contact_point p where p.tenant_id = r.tenant_id
    and p.organisation_id = r.id and p.field = 'email')
  or exists (select from membership m where m.tenant_id = r.tenant_id and m.organisation_id = r.id
    and m.role = 'partner' and m.ended_at is null))`;

/** The organisations a rule chooses, by name; deleted ones and those that have ended are asked nothing. */
export async function findAskable(db: TenantDb, rule: Rule): Promise<Askable[]> {
  const { rows } = await sql<{ id: string; slug: string; title: string; kind: string; place_name: string | null }>`
    select r.id, r.slug, r.title, o.kind, p.name as place_name
    from record r
    join organisation o on o.tenant_id = r.tenant_id and o.id = r.id
    left join place p on p.ags = o.ags
    where r.kind = 'organisation' and r.deleted_at is null and r.state <> 'ended'
      and ${any(sql.ref("o.kind"), rule.kinds)}
      and ${any(sql.ref("o.membership"), rule.memberships)}
      and ${any(sql.ref("o.ags"), rule.places)}
      and ${hasTopic(rule.topics)}
      and ${isUnconfirmed(rule.notSince)}
      and ${rule.withAddress ? hasAddress : sql`true`}
    order by r.title, r.id limit 5000`.execute(db);
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    name: row.title,
    kind: row.kind,
    placeName: row.place_name,
  }));
}
