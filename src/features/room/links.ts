import { addDays } from "../../platform/clock.ts";
import type { Meeting } from "../meetings/index.ts";

/** Somebody from outside who runs one meeting behind a link. */
export type ModeratorLink = {
  id: string;
  meetingId: string;
  groupId: string;
  linkId: string;
  name: string;
  email: string;
  sentAt: Date;
  sentBy: string;
  revokedAt: Date | null;
};

/** Days after the meeting on which the link still leads to it. */
const DAYS_AFTER = 1;

/** The last day on which a link leads to its meeting: it moves with it. */
export const lastDayOf = ({ day }: Pick<Meeting, "day">): string => addDays(day, DAYS_AFTER);
