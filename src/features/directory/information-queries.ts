import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import { dayOf } from "../../platform/clock.ts";
import type { Scope } from "../records/index.ts";
import { type InformationWay, monthLater, type Uninformed } from "./information.ts";

/** Notes where the persons of an organisation entered since a moment came from: those the list has just brought. */
export async function noteSource(
  db: TenantDb,
  scope: Scope,
  organisationIds: readonly string[],
  source: string,
  since: Date,
): Promise<void> {
  await sql`
    insert into contact_source (tenant_id, contact_id, organisation_id, source, obtained_at)
    select c.tenant_id, c.id, c.organisation_id, ${source}, ${scope.clock.now()} from contact c
    where c.tenant_id = ${scope.tenantId} and c.organisation_id = any(${[...organisationIds]}::uuid[]) and c.created_at >= ${since}
    on conflict do nothing`.execute(db);
}

type Row = {
  contact_id: string;
  source: string;
  obtained_at: Date;
  title: string;
  slug: string;
  street: string | null;
  postcode: string | null;
  locality: string | null;
  fields: string[] | null;
  name: string | null;
};

function toUninformed(row: Row): Uninformed {
  const obtainedOn = dayOf(row.obtained_at);
  return {
    contactId: row.contact_id,
    name: row.name,
    organisation: row.title,
    slug: row.slug,
    street: row.street,
    town: [row.postcode, row.locality].filter(Boolean).join(" "),
    source: row.source,
    obtainedOn,
    due: monthLater(obtainedOn),
    fields: row.fields ?? [],
  };
}

/** Persons who were not told yet that we have their data, the most urgent first. Only the office asks. */
export async function findUninformed(db: TenantDb): Promise<Uninformed[]> {
  const rows = await db
    .selectFrom("contact_source as s")
    .innerJoin("organisation as o", (join) =>
      join.onRef("o.tenant_id", "=", "s.tenant_id").onRef("o.id", "=", "s.organisation_id"),
    )
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "o.tenant_id").onRef("r.id", "=", "o.id"))
    .select((eb) => [
      "s.contact_id",
      "s.source",
      "s.obtained_at",
      "r.title",
      "r.slug",
      "o.street",
      "o.postcode",
      "o.locality",
      eb
        .selectFrom("contact_point as cp")
        .select(sql<string[]>`array_agg(distinct cp.field)`.as("fields"))
        .whereRef("cp.contact_id", "=", "s.contact_id")
        .as("fields"),
      eb
        .selectFrom("contact_point as cp")
        .select("cp.value")
        .whereRef("cp.contact_id", "=", "s.contact_id")
        .where("cp.field", "=", "name")
        .limit(1)
        .as("name"),
    ])
    .where("s.informed_on", "is", null)
    .where("r.deleted_at", "is", null)
    .orderBy("s.obtained_at")
    .orderBy("r.title")
    .limit(1000)
    .execute();
  return rows.map(toUninformed);
}

/** Records that these persons were told: when, how, by whom. @returns how many were still open */
export async function markInformed(
  db: TenantDb,
  scope: Scope,
  contactIds: readonly string[],
  done: { on: string; way: InformationWay },
): Promise<number> {
  const ids = contactIds.filter((id) => /^[0-9a-f-]{36}$/.test(id));
  if (ids.length === 0) return 0;
  const rows = await db
    .updateTable("contact_source")
    .set({ informed_on: done.on, informed_way: done.way, informed_by: scope.actor.name })
    .where("contact_id", "in", ids)
    .where("informed_on", "is", null)
    .returning("contact_id")
    .execute();
  return rows.length;
}
