import { plantAnnouncements } from "./planted-announcements.fixture.ts";
import { plantGroups } from "./planted-groups.fixture.ts";
import { plantUnclearMail } from "./planted-invitations.fixture.ts";
import { plantMeetings } from "./planted-meetings.fixture.ts";
import { plantMinutes } from "./planted-minutes.fixture.ts";
import { plantPolls } from "./planted-poll.fixture.ts";
import type { Planting } from "./planting.fixture.ts";

/** Groups, what is told in them, their meetings, and what comes of these. */
export async function plantNetwork(planting: Planting): Promise<void> {
  await plantGroups(planting);
  await plantMeetings(planting);
  await plantUnclearMail(planting);
  await plantMinutes(planting);
  await plantAnnouncements(planting);
  await plantPolls(planting);
}
