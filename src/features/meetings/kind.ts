import type { TenantDb } from "../../platform/db/doors.ts";
import type { Kind, ToldHit } from "../records/index.ts";
import { findMeetingsByIds } from "./queries.ts";

/** Meetings as a search over all kinds tells of them. */
async function tellMeetings(db: TenantDb, ids: readonly string[]): Promise<ReadonlyMap<string, ToldHit>> {
  const found = await findMeetingsByIds(db, ids);
  return new Map(
    found.map((meeting): [string, ToldHit] => {
      const besides = [meeting.groupName, meeting.venue, meeting.placeName].filter(Boolean).join(" ");
      const texts = { title: meeting.title, summary: "", text: `${meeting.description} ${meeting.outcome}`, besides };
      return [meeting.id, { place: meeting.placeName ?? meeting.venue, by: meeting.groupName, texts }];
    }),
  );
}

/** Meetings as a kind of record. What everybody may know of one stands in a notice; the entry stays with its body. */
export const meetingKind: Kind = {
  kind: "meeting",
  label: "meetings.kindLabel",
  icon: "meeting",
  internPath: ({ slug }) => `treffen/${slug}`,
  tell: tellMeetings,
  several: { label: "meetings-office.title", path: "treffen" },
  restoredBy: ["office", "partner"],
};
