import type { TenantDb } from "../../platform/db/doors.ts";
import type { Scope } from "../records/index.ts";
import { counts, type Line, type Status, type Subject } from "./attendance.ts";

type Meeting = { id: string; groupId: string };

/** What is said of somebody. `status` null: what was marked is taken back. */
export type Mark = { status: Status | null; representedBy: string | null; tappedAt: Date };

/** The row of a subject in this meeting, locked, so that two people at the door follow each other. */
async function findMarked(db: TenantDb, meeting: Meeting, { of, id }: Subject) {
  const query = db
    .selectFrom("attendance")
    .select(["id", "marked_at"])
    .where("meeting_id", "=", meeting.id)
    .forUpdate();
  if (of === "guest") return query.where("id", "=", id).executeTakeFirst();
  if (of === "invitation") return query.where("invitation_id", "=", id).executeTakeFirst();
  return query.where("seat_id", "=", id).where("invitation_id", "is", null).executeTakeFirst();
}

/**
 * Marks one line of the list. Of two marks for the same line the one tapped later counts, whichever arrives first.
 * @returns whether it counted
 */
export async function mark(
  db: TenantDb,
  scope: Scope,
  meeting: Meeting,
  line: Line,
  { status, representedBy, tappedAt }: Mark,
): Promise<boolean> {
  const now = scope.clock.now();
  const found = await findMarked(db, meeting, line.subject);
  if (!counts(found?.marked_at ?? null, tappedAt, now)) return false;
  const markedAt = tappedAt > now ? now : tappedAt;
  if (status === null) {
    if (found !== undefined) await db.deleteFrom("attendance").where("id", "=", found.id).execute();
    return true;
  }
  const said = { status, represented_by: representedBy, marked_at: markedAt, marked_by: scope.actor.name };
  if (found !== undefined) {
    await db.updateTable("attendance").set(said).where("id", "=", found.id).execute();
    return true;
  }
  // A guest who was taken off meanwhile is not there any more.
  if (line.subject.of === "guest") return false;
  await insert(db, scope, meeting, [{ line, said }]);
  return true;
}

type Said = { status: Status; represented_by: string | null; marked_at: Date; marked_by: string };

async function insert(
  db: TenantDb,
  scope: Scope,
  meeting: Meeting,
  all: readonly { line: Line; said: Said }[],
): Promise<void> {
  if (all.length === 0) return;
  await db
    .insertInto("attendance")
    .values(
      all.map(({ line, said }) => ({
        tenant_id: scope.tenantId,
        id: scope.newId(),
        meeting_id: meeting.id,
        group_id: meeting.groupId,
        invitation_id: line.subject.of === "invitation" ? line.subject.id : null,
        organisation_id: line.organisationId,
        seat_id: line.seatId,
        name: line.name,
        came_as: line.cameAs,
        ...said,
      })),
    )
    // Somebody else at the door was faster: theirs stands, and the page shows it.
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Everybody who said yes and is not marked yet is there; who said no is excused. @returns how many were marked */
export async function markAsAnswered(
  db: TenantDb,
  scope: Scope,
  meeting: Meeting,
  lines: readonly Line[],
): Promise<number> {
  const statusOf = ({ answer }: Line): Status | undefined =>
    answer === "yes" ? "present" : answer === "no" ? "excused" : answer === "deputy" ? "represented" : undefined;
  const open = lines.flatMap((line) => {
    const status = line.status === null ? statusOf(line) : undefined;
    if (status === undefined) return [];
    const represented_by = status === "represented" ? line.deputy : null;
    return [{ line, said: { status, represented_by, marked_at: scope.clock.now(), marked_by: scope.actor.name } }];
  });
  await insert(db, scope, meeting, open);
  return open.length;
}

/** Somebody who came without being on the list. */
export type Guest = { name: string; organisationId: string | null; institution: string | null };

/** Adds somebody who came, and is there. @returns the id of the line */
export async function addGuest(db: TenantDb, scope: Scope, meeting: Meeting, guest: Guest): Promise<string> {
  const id = scope.newId();
  await db
    .insertInto("attendance")
    .values({
      tenant_id: scope.tenantId,
      id,
      meeting_id: meeting.id,
      group_id: meeting.groupId,
      organisation_id: guest.organisationId,
      institution: guest.institution,
      name: guest.name,
      status: "present",
      came_as: "guest",
      marked_at: scope.clock.now(),
      marked_by: scope.actor.name,
    })
    .execute();
  return id;
}
