import type { TenantDb } from "../../platform/db/doors.ts";
import { notAllowed, notFound } from "../../platform/http/answers.ts";
import { findGroup, findSeats } from "../groups/index.ts";
import { findAgenda, getMeeting, type Meeting } from "../meetings/index.ts";
import { Conflict, type WorkspaceContext } from "../records/index.ts";
import type { Approval } from "./approval.ts";
import { canRead, canRevise, canWrite } from "./policy.ts";
import { findApproval, findNotes, findPresentSeats, findResultBySlug, findResults } from "./queries.ts";
import type { Result } from "./result.ts";
import { findNameable } from "./who.ts";

/** The meeting of the address with how far its minutes are, for somebody who reads them. @throws 404 */
export async function getMinutes(context: WorkspaceContext, db: TenantDb) {
  const meeting = await getMeeting(context, db);
  const approval = await findApproval(db, meeting.id);
  return { meeting, approval };
}

/** The same for somebody who writes them now. @throws 403 who does not lead, 409 where they cannot be written any more */
export async function getWritable(
  context: WorkspaceContext,
  db: TenantDb,
): Promise<{ meeting: Meeting; approval: Approval }> {
  const found = await getMinutes(context, db);
  if (canWrite(context.viewer, found.meeting, found.approval)) return found;
  if (!canRead(context.viewer, found.meeting, { ...found.approval, sentAt: null })) throw notAllowed();
  throw new Conflict();
}

/** The result of the address. @throws 404 */
export async function getResult({ params }: WorkspaceContext, db: TenantDb): Promise<Result> {
  const result = await findResultBySlug(db, params["slug"] ?? "");
  if (result === undefined) throw notFound();
  return result;
}

/** The same for somebody who changes it. @throws 403, or 409 where it is agreed on */
export async function getRevisable(context: WorkspaceContext, db: TenantDb): Promise<Result> {
  const result = await getResult(context, db);
  if (canRevise(context.viewer, result)) return result;
  if (!canRevise(context.viewer, { ...result, meetingStage: "minutes", joinedInto: null })) throw notAllowed();
  throw new Conflict();
}

/** Everything minutes are written from. */
export async function findWriting(db: TenantDb, meeting: Meeting) {
  return {
    items: await findAgenda(db, meeting.id),
    notes: await findNotes(db, meeting.id),
    results: await findResults(db, meeting.id),
    nameable: await findNameable(db, meeting.id),
    group: await findGroup(db, meeting.groupId),
    seats: await findSeats(db, meeting.groupId),
    present: await findPresentSeats(db, meeting.id),
  };
}
export type Writing = Awaited<ReturnType<typeof findWriting>>;
