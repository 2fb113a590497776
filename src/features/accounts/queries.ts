import type { TenantDb } from "../../platform/db/doors.ts";
import type { Change, Role } from "../records/index.ts";

/** Somebody's place in a county, as the office and the person see it. */
export type Member = {
  id: string;
  accountId: string;
  name: string;
  email: string;
  role: Role;
  organisation: { id: string; slug: string; name: string } | null;
  invitedAt: Date;
  invitedBy: string;
  /** The last visit; null: never came. */
  visitedAt: Date | null;
  endedAt: Date | null;
};

function selectMembers(db: TenantDb) {
  return db
    .selectFrom("membership")
    .leftJoin("record", (join) =>
      join.onRef("record.tenant_id", "=", "membership.tenant_id").onRef("record.id", "=", "membership.organisation_id"),
    )
    .select([
      "membership.id",
      "membership.account_id as accountId",
      "membership.name",
      "membership.email",
      "membership.role",
      "membership.invited_at as invitedAt",
      "membership.invited_by as invitedBy",
      "membership.visited_at as visitedAt",
      "membership.ended_at as endedAt",
      "record.id as organisationId",
      "record.slug as organisationSlug",
      "record.title as organisationName",
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectMembers>["execute"]>>[number];

function toMember({ organisationId, organisationSlug, organisationName, role, ...row }: Row): Member {
  const organisation =
    organisationId === null ? null : { id: organisationId, slug: organisationSlug ?? "", name: organisationName ?? "" };
  return { ...row, role: role as Role, organisation };
}

/** Everybody in the county the reader may see, by name; those whose access has ended last. */
export async function findMembers(db: TenantDb): Promise<Member[]> {
  const rows = await selectMembers(db)
    .orderBy("membership.ended_at", (order) => order.desc().nullsFirst())
    .orderBy("membership.name")
    .orderBy("membership.id")
    .execute();
  return rows.map(toMember);
}

/** One member; undefined where there is none the reader may see. */
export async function findMember(db: TenantDb, id: string): Promise<Member | undefined> {
  const row = await selectMembers(db).where("membership.id", "=", id).executeTakeFirst();
  return row === undefined ? undefined : toMember(row);
}

/** The mail address of a membership, where the reader may see it. */
export async function findMemberContact(db: TenantDb, id: string): Promise<string | undefined> {
  return (await db.selectFrom("membership").select("email").where("id", "=", id).executeTakeFirst())?.email;
}

/** What happened to a membership. `changes` holds roles and organisations by id. */
export type MemberEvent = { kind: string; at: Date; actorName: string; changes: Change[] };

/** What happened to a membership, newest first. */
export async function findMemberEvents(db: TenantDb, membershipId: string): Promise<MemberEvent[]> {
  const rows = await db
    .selectFrom("membership_event")
    .select(["kind", "at", "actor_name as actorName", "changes"])
    .where("membership_id", "=", membershipId)
    .orderBy("at", "desc")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ ...row, changes: row.changes as Change[] }));
}

/** Organisations somebody can be invited for, by name. */
export async function findOrganisationChoices(db: TenantDb): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom("record")
    .select(["id", "title as name"])
    .where("kind", "=", "organisation")
    .where("deleted_at", "is", null)
    .where("state", "!=", "ended")
    .orderBy("title")
    .orderBy("id")
    .execute();
}

/**
 * Whether somebody with this address has access already, so that inviting them is not what is meant. Who is a partner may
 * become one for another organisation besides.
 */
export async function hasAccess(db: TenantDb, email: string, organisationId: string | undefined): Promise<boolean> {
  const rows = await db
    .selectFrom("membership")
    .select(["role", "organisation_id"])
    .where("email", "=", email)
    .where("ended_at", "is", null)
    .execute();
  return rows.some(
    (row) => organisationId === undefined || row.role !== "partner" || row.organisation_id === organisationId,
  );
}
