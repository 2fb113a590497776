import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import { isMailAddress } from "../../platform/mail/index.ts";

/** Who is asked for an organisation, and by which address. */
export type Addressee = { organisationId: string; address: string; name: string | null };

/**
 * All addresses on file for these organisations, whom one would write to first: partners who sign in, contact persons in
 * their order, the organisation's own address. With the eyes of the office.
 */
async function findAddresses(db: TenantDb, organisationIds: readonly string[]): Promise<Addressee[]> {
  if (organisationIds.length === 0) return [];
  const { rows } = await sql<{ organisation_id: string; address: string; name: string | null }>`
    select organisation_id, address, name from (
      select organisation_id, email as address, name, 0 as rank, 0 as first, 0 as second from membership
      where organisation_id = any(${organisationIds}::uuid[]) and role = 'partner' and ended_at is null
      union all
      select p.organisation_id, p.value, named.value, case when p.contact_id is null then 2 else 1 end,
        coalesce(c.position, 0), p.position
      from contact_point p
      left join contact c on c.tenant_id = p.tenant_id and c.id = p.contact_id
      left join contact_point named on named.tenant_id = p.tenant_id and named.organisation_id = p.organisation_id
        and named.contact_id = p.contact_id and named.field = 'name'
      where p.organisation_id = any(${organisationIds}::uuid[]) and p.field = 'email'
    ) known
    order by organisation_id, rank, first, second, lower(address), name`.execute(db);
  return rows
    .map((row) => ({ organisationId: row.organisation_id, address: row.address.trim(), name: row.name }))
    .filter(({ address }) => isMailAddress(address));
}

/** The one person to write to for each organisation that has an address. By organisation. */
export async function findAddressees(
  db: TenantDb,
  organisationIds: readonly string[],
): Promise<Map<string, Addressee>> {
  const found = new Map<string, Addressee>();
  for (const one of await findAddresses(db, organisationIds))
    if (!found.has(one.organisationId)) found.set(one.organisationId, one);
  return found;
}

/** The organisations that have this address on file, each with the name that goes with it. */
export async function findOrganisationsAt(db: TenantDb, address: string): Promise<(Addressee & { title: string })[]> {
  const wanted = address.toLowerCase();
  const { rows } = await sql<{ id: string; title: string }>`
    select r.id, r.title from record r
    where r.kind = 'organisation' and r.deleted_at is null and (
      exists (select from contact_point p where p.tenant_id = r.tenant_id and p.organisation_id = r.id
        and p.field = 'email' and lower(p.value) = ${wanted})
      or exists (select from membership m where m.tenant_id = r.tenant_id and m.organisation_id = r.id
        and m.role = 'partner' and m.ended_at is null and lower(m.email) = ${wanted}))
    order by r.title, r.id limit 20`.execute(db);
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  const found = new Map<string, Addressee & { title: string }>();
  for (const one of await findAddresses(db, [...titles.keys()]))
    if (one.address.toLowerCase() === wanted && !found.has(one.organisationId))
      found.set(one.organisationId, { ...one, title: titles.get(one.organisationId) ?? "" });
  return [...found.values()];
}
