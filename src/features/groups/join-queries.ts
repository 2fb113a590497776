import type { TenantDb } from "../../platform/db/doors.ts";

/** An organisation that asks for a seat, as the lead and the organisation itself see it. */
export type JoinRequest = {
  id: string;
  groupId: string;
  /** Null: it is not in the directory yet. */
  organisationId: string | null;
  organisationName: string;
  name: string;
  email: string;
  phone: string | null;
  text: string;
  askedAt: Date;
  decidedAt: Date | null;
  decidedBy: string | null;
  decision: "accepted" | "refused" | "withdrawn" | null;
  note: string | null;
};

const selectRequests = (db: TenantDb) =>
  db
    .selectFrom("join_request")
    .select([
      "id",
      "group_id as groupId",
      "organisation_id as organisationId",
      "organisation_name as organisationName",
      "name",
      "email",
      "phone",
      "text",
      "asked_at as askedAt",
      "decided_at as decidedAt",
      "decided_by as decidedBy",
      "decision",
      "note",
    ])
    .orderBy("asked_at", "desc");

type Row = Awaited<ReturnType<ReturnType<typeof selectRequests>["execute"]>>[number];
const toRequest = (row: Row): JoinRequest => ({ ...row, decision: row.decision as JoinRequest["decision"] });

/** Requests to join a group, newest first, as far as the viewer may see them. */
export async function findJoinRequests(db: TenantDb, groupId: string): Promise<JoinRequest[]> {
  return (await selectRequests(db).where("group_id", "=", groupId).limit(500).execute()).map(toRequest);
}

/** One that waits, locked until it is decided; undefined where there is none. */
export async function findOpenRequest(db: TenantDb, groupId: string, id: string): Promise<JoinRequest | undefined> {
  const row = await selectRequests(db)
    .where("group_id", "=", groupId)
    .where("id", "=", id)
    .where("decided_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? undefined : toRequest(row);
}

/** All that wait, of all groups the viewer leads. */
export async function findWaiting(db: TenantDb): Promise<JoinRequest[]> {
  const rows = await selectRequests(db).where("decided_at", "is", null).limit(200).execute();
  return rows.map(toRequest);
}
