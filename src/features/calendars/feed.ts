import { createHash } from "node:crypto";
import type { CalendarEntry } from "../../platform/calendar/index.ts";

/** Whether what somebody was invited to by mail stands in their subscribed calendar, too. */
export const INVITED = ["with", "without"] as const;

/** A calendar somebody subscribes: everything of theirs, or one group's. */
export type Feed = {
  id: string;
  email: string;
  group: { id: string; name: string; slug: string } | null;
  linkId: string;
  madeAt: Date;
  invited: (typeof INVITED)[number];
  revokedAt: Date | null;
};

/** A meeting, as far as a calendar shows it, with the own invitation where there is one. */
export type FeedMeeting = {
  id: string;
  slug: string;
  title: string;
  groupName: string;
  stage: string;
  day: string;
  fromTime: string;
  untilTime: string;
  venue: string;
  address: string;
  videoUrl: string | null;
  sequence: number;
  changedAt: Date;
  invitation: { id: string; answer: string | null; answeredAt: Date | null; isOld: boolean } | null;
};

/** Days back and ahead that a calendar goes, and entries it has at most: programs read all of it each time. */
export const DAYS_BACK = 60;
export const DAYS_AHEAD = 500;
const MOST = 500;

/** What an entry of a meeting says in words. */
export type Words = { answer(code: string): string; online(href: string): string };

type Naming = { uid: string; url: string; words: Words };

/** How a meeting stands in the calendar: an own „nein“ leaves the time free, „vielleicht“ holds it. */
export function entryOf(meeting: FeedMeeting, { uid, url, words }: Naming): CalendarEntry {
  const { invitation, stage, venue, address, videoUrl } = meeting;
  const isOff = stage === "cancelled";
  const answer = invitation === null || isOff ? null : invitation.isOld ? "old" : (invitation.answer ?? "none");
  const said = [answer === null ? "" : words.answer(answer), videoUrl === null ? "" : words.online(videoUrl), url];
  const status = isOff ? ("CANCELLED" as const) : answer === "perhaps" ? ("TENTATIVE" as const) : undefined;
  const answeredAt = invitation?.answeredAt ?? meeting.changedAt;
  return {
    uid,
    sequence: meeting.sequence,
    changedAt: answeredAt > meeting.changedAt ? answeredAt : meeting.changedAt,
    title: `${meeting.title} (${meeting.groupName})`,
    description: said.filter((part) => part !== "").join("\n"),
    place: [venue, address].filter((part) => part !== "").join(", "),
    url,
    day: meeting.day,
    lastDay: meeting.day,
    fromTime: meeting.fromTime,
    untilTime: meeting.untilTime,
    ...(status === undefined ? {} : { status }),
    ...(isOff || answer === "no" || answer === "deputy" ? { isFree: true } : {}),
  };
}

/** Whether a meeting stands in this feed: what somebody was invited to they may have in their calendar already. */
export const belongs = ({ invitation, stage }: FeedMeeting, invited: Feed["invited"]): boolean =>
  invited === "with" || invitation === null || stage === "cancelled";

/** What comes first, the soonest first; nothing twice. */
export function inOrder(entries: readonly CalendarEntry[], today: string): CalendarEntry[] {
  const once = [...new Map(entries.map((entry) => [entry.uid, entry])).values()];
  const time = (entry: CalendarEntry) => `${entry.day} ${entry.fromTime ?? ""}`;
  // what lies ahead matters more than what was
  const ahead = once.filter(({ lastDay }) => lastDay >= today).toSorted((a, b) => time(a).localeCompare(time(b)));
  const past = once.filter(({ lastDay }) => lastDay < today).toSorted((a, b) => time(b).localeCompare(time(a)));
  return [...ahead, ...past]
    .slice(0, MOST)
    .toSorted((a, b) => time(a).localeCompare(time(b)) || a.uid.localeCompare(b.uid));
}

/** Names a version of a calendar by what is in it. */
export const etagOf = (body: string): string =>
  `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;

/** Whether a program has this version already; proxies that pack mark it as weak (RFC 9110, 13.1.2). */
export const isKnown = (header: string | undefined, etag: string): boolean =>
  header !== undefined && header.split(",").some((one) => one.trim().replace(/^W\//u, "") === etag);
