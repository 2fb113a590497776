/** Meetings for tests of this feature and of those after it. */
import type { TestCounty } from "../records/testing.ts";
import { createMeeting } from "./actions.ts";
import { addItem as putItem } from "./agenda-actions.ts";
import { EMPTY_ITEM, type ItemContent } from "./agenda.ts";
import { EMPTY_MEETING, type Meeting, type MeetingContent } from "./meeting.ts";
import { findMeeting } from "./queries.ts";

/** A draft of a group's meeting in a test county, on a day that lies ahead there; all may be said otherwise. */
export async function makeMeeting(
  county: TestCounty,
  said: Partial<MeetingContent> & { groupId: string },
  stage?: "draft" | "closed",
): Promise<Meeting> {
  const times = { title: "1. Netzwerktreffen", day: "2026-12-10", fromTime: "15:00", untilTime: "17:00" };
  return county.use(async (db) => {
    const { id } = await createMeeting(db, county.scope(), { ...EMPTY_MEETING, ...times, ...said }, stage);
    const meeting = await findMeeting(db, id);
    if (meeting === undefined) throw new Error("A meeting that was made is not seen.");
    return meeting;
  });
}

/** An item at the end of its agenda. @returns its id */
export const addItem = (county: TestCounty, meeting: Meeting, said: Partial<ItemContent> = {}): Promise<string> =>
  county.use((db) => putItem(db, county.scope(), meeting, { ...EMPTY_ITEM, title: "Begrüßung", ...said }));
