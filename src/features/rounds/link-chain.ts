import { type RawBuilder, sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import { Conflict, type Scope } from "../records/index.ts";

// Links that are passed on hang on the one they were passed on from, and all together on one root.

/**
 * What a link rests on. `address`: it is on file for the organisation; `member`, `office`: who has passed it on; `link`:
 * the one it was passed on from. It leads somewhere as long as that is so.
 */
export type RestsOn =
  | { on: "address" | "office" }
  | { on: "member"; membershipId: string }
  | { on: "link"; linkId: string };

/** The columns by which a new link hangs where it does, and ends with what it hangs on. @throws Conflict where the link above has ended in this moment */
export async function chain(db: TenantDb, { id, until }: { id: string; until: Date }, restsOn: RestsOn) {
  if (restsOn.on !== "link")
    return {
      root_id: id,
      expires_at: until,
      rests_on: restsOn.on,
      member_id: restsOn.on === "member" ? restsOn.membershipId : null,
    };
  const above = await db
    .selectFrom("personal_link")
    .select(["id as parent_id", "root_id", "rests_on", "member_id", "expires_at"])
    .where("id", "=", restsOn.linkId)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  if (above === undefined) throw new Conflict();
  return above;
}

/** Whether what a root (`root` in the query) rests on is still so. */
const RESTS: RawBuilder<boolean> = sql<boolean>`(case root.rests_on
  when 'address' then
    exists (select from contact_point p where p.tenant_id = root.tenant_id and p.organisation_id = root.organisation_id
      and p.field = 'email' and lower(trim(p.value)) = lower(root.address))
    or exists (select from membership m where m.tenant_id = root.tenant_id and m.organisation_id = root.organisation_id
      and m.role = 'partner' and m.ended_at is null and lower(m.email) = lower(root.address))
  when 'member' then
    exists (select from membership m where m.tenant_id = root.tenant_id and m.id = root.member_id
      and m.organisation_id = root.organisation_id and m.role = 'partner' and m.ended_at is null)
  else true end)`;

/**
 * Whether a link that is open by itself leads somewhere: nothing it hangs on is revoked, and what the root rests on is
 * still so. Asked each time, so that who leaves an organisation has no link to it from that moment.
 */
export async function stillRests(db: TenantDb, linkId: string): Promise<boolean> {
  const { rows } = await sql<{ rests: boolean }>`
    with recursive root as (
      select l.* from personal_link l where l.id = ${linkId}
      union all
      select above.* from personal_link above join root on above.tenant_id = root.tenant_id and above.id = root.parent_id
    )
    select coalesce(bool_and(revoked_at is null and (parent_id is not null or ${RESTS})), false) as rests
    from root`.execute(db);
  return rows[0]?.rests === true;
}

/** Links that hang on one root at most, however they were passed on: an office, and no list of addresses. */
const MOST_IN_CHAIN = 12;

/** Whether one more may hang there; who passes on at the same time waits. */
export async function mayPassOn(db: TenantDb, linkId: string): Promise<boolean> {
  const { rows } = await sql<{ count: string }>`
    with locked as (
      select root.id from personal_link root
      join personal_link own on own.tenant_id = root.tenant_id and own.root_id = root.id
      where own.id = ${linkId} for update of root
    )
    select count(*) from personal_link l where l.root_id = (select id from locked)`.execute(db);
  return Number(rows[0]?.count ?? MOST_IN_CHAIN) < MOST_IN_CHAIN;
}

/** A link as the office sees it, with those that hang on it. `rests`: what it rests on is still so. */
export type SentLink = {
  id: string;
  name: string | null;
  address: string;
  madeAt: Date;
  madeBy: string;
  expiresAt: Date;
  revokedAt: Date | null;
  revokedBy: string | null;
  rests: boolean;
  passedOn: SentLink[];
};

/** The links an organisation has been sent, newest first, each with what was passed on from it. For the office. */
export async function findLinks(db: TenantDb, organisationId: string): Promise<SentLink[]> {
  const rows = await db
    .selectFrom("personal_link as l")
    .innerJoin("personal_link as root", (join) =>
      join.onRef("root.tenant_id", "=", "l.tenant_id").onRef("root.id", "=", "l.root_id"),
    )
    .select(["l.id", "l.parent_id", "l.name", "l.address", "l.made_at", "l.made_by", "l.expires_at"])
    .select(["l.revoked_at", "l.revoked_by", RESTS.as("rests")])
    .where("l.organisation_id", "=", organisationId)
    .orderBy("root.made_at", "desc")
    .orderBy("root.id")
    .orderBy("l.made_at")
    .orderBy("l.id")
    .limit(100)
    .execute();
  const links = new Map<string, SentLink>(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        name: row.name,
        address: row.address,
        madeAt: row.made_at,
        madeBy: row.made_by,
        expiresAt: row.expires_at,
        revokedAt: row.revoked_at,
        revokedBy: row.revoked_by,
        rests: row.rests,
        passedOn: [],
      },
    ]),
  );
  const roots: SentLink[] = [];
  for (const { id, parent_id } of rows) {
    const link = links.get(id);
    if (link !== undefined) (links.get(parent_id ?? "")?.passedOn ?? roots).push(link);
  }
  return roots;
}

/**
 * Ends a link at once, and all that were passed on from it: they lead nowhere from that moment.
 * @returns whether the organisation has such a link
 */
export async function revokeLink(
  db: TenantDb,
  scope: Scope,
  { id, organisationId }: { id: string; organisationId: string },
): Promise<boolean> {
  const { rows } = await sql<{ own: boolean }>`
    with recursive below as (
      select l.tenant_id, l.id from personal_link l
      where l.tenant_id = ${scope.tenantId} and l.id = ${id} and l.organisation_id = ${organisationId}
      union
      select l.tenant_id, l.id from personal_link l join below b on b.tenant_id = l.tenant_id and b.id = l.parent_id
    ), ended as (
      update personal_link l set revoked_at = ${scope.clock.now()}, revoked_by = ${scope.actor.name}
      from below where below.tenant_id = l.tenant_id and below.id = l.id and l.revoked_at is null
    )
    select true as own from below limit 1`.execute(db);
  return rows.length > 0;
}
