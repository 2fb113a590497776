import { addDays, dayOf, timeOf } from "../../platform/clock.ts";

/** How somebody hears of a group by mail. */
export const WAYS = ["at_once", "daily", "weekly", "off"] as const;
export type Way = (typeof WAYS)[number];

/** Something told in a group. */
export type Announcement = {
  id: string;
  slug: string;
  title: string;
  version: number;
  deletedAt: Date | null;
  body: string;
  author: string;
  toldAt: Date;
  updatedAt: Date;
  group: { id: string; slug: string; title: string };
  /** How many have said something to it. */
  comments: number;
};

export type Comment = { id: string; text: string; author: string; membershipId: string; saidAt: Date };

/** How many announcements a page lists. */
export const PAGE = 20;

/** Where an announcement's page is, behind `/:county/intern/`. */
export const pathOf = ({ slug }: { slug: string }): string => `mitteilungen/${slug}`;

/** When collected mails go out: in the morning, German time. */
const HOUR = "07:00";

/** Monday of the week of a day. */
const mondayOf = (day: string): string => addDays(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7));

/**
 * Whether what was said since `toldUntil` is due to be told now: daily at seven in the morning, weekly on Monday at
 * seven. Who hears of announcements at once gets what others say to them once a day.
 */
export function isDue(way: Way, toldUntil: Date, now: Date): boolean {
  if (way === "off") return false;
  const latest = timeOf(now) >= HOUR ? dayOf(now) : addDays(dayOf(now), -1);
  const boundary = `${way === "weekly" ? mondayOf(latest) : latest} ${HOUR}`;
  return `${dayOf(toldUntil)} ${timeOf(toldUntil)}` < boundary;
}
