import type { TenantDb } from "../../platform/db/doors.ts";
import { findMeeting, type Meeting } from "../meetings/index.ts";
import { findLinkSecret, readToken } from "../records/index.ts";
import { findApproval } from "./queries.ts";
import type { Approval } from "./approval.ts";
import { findVersion, type Version } from "./versions.ts";

/** Days the link of minutes leads somewhere: long enough to see what became of one's own contributions. */
export const MINUTES_LINK_DAYS = 400;
const DAY = 86_400_000;

/** Whoever minutes were sent to. */
export type Holder = { id: string; name: string; email: string; organisationId: string | null };

/** What the holder of a link reads: the newest version. */
export type Held = { holder: Holder; meeting: Meeting; approval: Approval; version: Version };

/**
 * The minutes a link leads to; undefined where there is no such link, its time is over, or what it led to is gone. With
 * the eyes of the program.
 */
export async function findHeld(db: TenantDb, token: string, now: Date): Promise<Held | undefined> {
  const linkId = readToken(await findLinkSecret(db), "minutes", token);
  if (linkId === undefined) return undefined;
  const row = await db
    .selectFrom("minutes_recipient")
    .select(["id", "name", "email", "organisation_id as organisationId", "meeting_id as meetingId"])
    .where("link_id", "=", linkId)
    .where("sent_at", ">", new Date(now.getTime() - MINUTES_LINK_DAYS * DAY))
    .executeTakeFirst();
  const meeting = row === undefined ? undefined : await findMeeting(db, row.meetingId);
  if (row === undefined || meeting === undefined || meeting.deletedAt !== null) return undefined;
  const approval = await findApproval(db, meeting.id);
  const version = await findVersion(db, meeting.id, approval.version);
  const { meetingId: _meetingId, ...holder } = row;
  return version === undefined ? undefined : { holder, meeting, approval, version };
}
