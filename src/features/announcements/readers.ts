import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { Scope } from "../records/index.ts";
import type { Way } from "./announcement.ts";

/** Somebody of a group who can be written to. `way`: how they hear of it, chosen or as is usual for them. */
export type GroupReader = { address: string; name: string; way: Way };

/**
 * Who may hear of a group by mail, each address once: people on its seats, who moderates it, and everybody with an access
 * whose organisation sits in it or leads it. Representatives and moderators hear of announcements at once unless they want
 * it otherwise, everybody else as they choose. With the eyes of the program.
 */
export async function findReaders(
  db: TenantDb,
  { tenantId, clock }: Pick<Scope, "tenantId" | "clock">,
  groupId: string,
): Promise<GroupReader[]> {
  const today = clock.today();
  const { rows } = await sql<{ address: string; name: string; usual: Way; chosen: Way | null }>`
    with person as (
      select p.email as address, p.name, case p.role when 'representative' then 1 else 2 end as rank
      from seat_person p
      join seat s on s.tenant_id = p.tenant_id and s.id = p.seat_id
      where p.tenant_id = ${tenantId} and p.group_id = ${groupId} and p.email is not null
        and p.from_on <= ${today} and coalesce(p.until_on, ${today}) >= ${today}
        and s.from_on <= ${today} and coalesce(s.until_on, ${today}) >= ${today}
      union all
      select m.email, m.name, 1 from group_moderator m
      where m.tenant_id = ${tenantId} and m.group_id = ${groupId} and m.email is not null
        and m.from_on <= ${today} and coalesce(m.until_on, ${today}) >= ${today}
      union all
      select lower(m.email), m.name, 2 from membership m
      where m.tenant_id = ${tenantId} and m.ended_at is null and m.organisation_id in (
        select s.organisation_id from seat s
          where s.tenant_id = ${tenantId} and s.group_id = ${groupId} and s.organisation_id is not null
            and s.from_on <= ${today} and coalesce(s.until_on, ${today}) >= ${today}
        union select g.lead_id from network_group g where g.tenant_id = ${tenantId} and g.id = ${groupId}
        union select g.management_id from network_group g where g.tenant_id = ${tenantId} and g.id = ${groupId})
      union all
      select lower(m.email), m.name, 2 from membership m
      where m.tenant_id = ${tenantId} and m.ended_at is null and m.role = 'office'
    )
    select distinct on (person.address) person.address, person.name,
      case person.rank when 1 then 'at_once' else 'off' end as usual, choice.how as chosen
    from person
    left join announcement_choice choice
      on choice.tenant_id = ${tenantId} and choice.group_id = ${groupId} and choice.address = person.address
    order by person.address, person.rank, person.name`.execute(db);
  return rows.map(({ address, name, usual, chosen }) => ({ address, name, way: chosen ?? usual }));
}

/** How an address hears of a group; undefined where it may not. */
export async function findWay(db: TenantDb, scope: Scope, groupId: string, address: string): Promise<Way | undefined> {
  const readers = await findReaders(db, scope, groupId);
  return readers.find((one) => one.address === address.toLowerCase())?.way;
}

/** Writes down how an address wants to hear of a group from now on. */
export async function chooseWay(
  db: TenantDb,
  scope: Scope,
  choice: { groupId: string; address: string; way: Way },
): Promise<void> {
  await db
    .insertInto("announcement_choice")
    .values({
      tenant_id: scope.tenantId,
      id: scope.newId(),
      group_id: choice.groupId,
      address: choice.address.toLowerCase(),
      how: choice.way,
      told_until: scope.clock.now(),
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "group_id", "address"]).doUpdateSet({ how: choice.way }))
    .execute();
}

/** The rows of these addresses, made where they are missing: what their links are made for. @returns id by address */
export async function readyChoices(
  db: TenantDb,
  scope: Scope,
  groupId: string,
  readers: readonly GroupReader[],
): Promise<Map<string, string>> {
  if (readers.length === 0) return new Map();
  await db
    .insertInto("announcement_choice")
    .values(
      readers.map(({ address, way }) => ({
        tenant_id: scope.tenantId,
        id: scope.newId(),
        group_id: groupId,
        address,
        how: way,
        told_until: scope.clock.now(),
      })),
    )
    .onConflict((conflict) => conflict.columns(["tenant_id", "group_id", "address"]).doNothing())
    .execute();
  const rows = await db
    .selectFrom("announcement_choice")
    .select(["id", "address"])
    .where("group_id", "=", groupId)
    .where(
      "address",
      "in",
      readers.map(({ address }) => address),
    )
    .execute();
  return new Map(rows.map(({ id, address }) => [address, id]));
}
