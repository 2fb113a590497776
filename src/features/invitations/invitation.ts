/** Who is asked to a meeting, and what became of it: rules, as far as no database has to be asked. */

export const ANSWERS = ["yes", "perhaps", "no", "deputy"] as const;
export type Answer = (typeof ANSWERS)[number];

/** As what somebody is invited. Advisers and guests have no vote; who chairs is invited, too. */
export const INVITED_AS = ["chair", "member", "adviser", "guest"] as const;
export type InvitedAs = (typeof INVITED_AS)[number];

/** How an answer came. */
export const ANSWERED_BY = ["link", "calendar", "member", "office"] as const;
export type AnsweredBy = (typeof ANSWERED_BY)[number];

/** One person asked to one meeting. */
export type Invitation = {
  id: string;
  meetingId: string;
  groupId: string;
  organisationId: string | null;
  organisationName: string | null;
  organisationSlug: string | null;
  seatId: string | null;
  contactId: string | null;
  name: string;
  email: string | null;
  phone: string | null;
  role: InvitedAs;
  /** Why somebody is on the list, in words. */
  reason: string;
  linkId: string;
  linkEndedAt: Date | null;
  listedAt: Date;
  invitedAt: Date | null;
  /** Of the meeting, as it was told last; and what their calendar was told, counted for each person. */
  sentSequence: number | null;
  calendarSequence: number | null;
  sentAt: Date | null;
  toldWords: string | null;
  mailId: string | null;
  uninvitedAt: Date | null;
  answer: Answer | null;
  answeredAt: Date | null;
  answeredBy: AnsweredBy | null;
  answeredSequence: number | null;
  notedBy: string | null;
  replyAt: Date | null;
  replySequence: number | null;
  comment: string;
  proposal: string | null;
  deputyName: string | null;
  deputyEmail: string | null;
  deputyOfId: string | null;
  deputyOfName: string | null;
  remindedAt: Date | null;
  bouncedAt: Date | null;
  bounce: string | null;
};

/** What of a meeting decides about its invitations. */
export type Asking = { stage: string; day: string; sequence: number };

/** Where an invitation stands. `old`: answered to a time that no longer holds. */
export type Standing = Answer | "listed" | "open" | "old" | "uninvited";
export const STANDINGS = ["yes", "perhaps", "deputy", "no", "open", "old", "listed", "uninvited"] as const;

type Answered = Pick<Invitation, "invitedAt" | "uninvitedAt" | "answer" | "answeredSequence">;

export function standingOf(invitation: Answered, meeting: Pick<Asking, "sequence">): Standing {
  const { invitedAt, uninvitedAt, answer, answeredSequence } = invitation;
  if (uninvitedAt !== null) return "uninvited";
  if (answer !== null) return (answeredSequence ?? 0) < meeting.sequence ? "old" : answer;
  return invitedAt === null ? "listed" : "open";
}

/** How many of each. */
export function countStandings(
  invitations: readonly Answered[],
  meeting: Pick<Asking, "sequence">,
): Record<Standing, number> {
  const counts = Object.fromEntries(STANDINGS.map((one) => [one, 0])) as Record<Standing, number>;
  for (const one of invitations) counts[standingOf(one, meeting)] += 1;
  return counts;
}

/** Until when a meeting can be answered, and its link opened: the link stays for what was agreed. */
const LINK_DAYS = 14;
const DAY = 86_400_000;

const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** Whether somebody can still say whether they come. */
export const canAnswer = (meeting: Asking, today: string): boolean =>
  (meeting.stage === "invited" || meeting.stage === "running") && meeting.day >= today;

/** Whether a link still leads to the meeting: some days longer than it can be answered. */
export const isLinkOpen = (
  { linkEndedAt, uninvitedAt }: Pick<Invitation, "linkEndedAt" | "uninvitedAt">,
  meeting: Pick<Asking, "day">,
  today: string,
): boolean => linkEndedAt === null && uninvitedAt === null && today <= daysAfter(meeting.day, LINK_DAYS);

/** The first moment at which a link leads nowhere: for mails that carry it. */
export const linkEnd = ({ day }: Pick<Asking, "day">): Date => new Date(`${daysAfter(day, LINK_DAYS + 1)}T00:00:00Z`);

/** Whether mails go out for a meeting: never for one that has been. */
export const canBeTold = (meeting: Asking, today: string): boolean =>
  meeting.day >= today && (meeting.stage === "draft" || meeting.stage === "invited");

/** What somebody has to be told now. */
export type Telling = "ask" | "ask_again" | "update" | "called_off";

/**
 * What an invitation lacks. The first mail is sent by a click alone; what follows from changes is not: another time asks
 * again, other words are told once, a meeting called off is called off for whoever knew of it.
 */
export function lacks(
  invitation: Pick<Invitation, "invitedAt" | "uninvitedAt" | "sentSequence" | "toldWords" | "email">,
  meeting: Asking,
  words: string,
): Telling | undefined {
  const { invitedAt, uninvitedAt, sentSequence, toldWords, email } = invitation;
  if (uninvitedAt !== null || invitedAt === null || email === null) return undefined;
  if (meeting.stage === "cancelled") return (sentSequence ?? 0) < meeting.sequence ? "called_off" : undefined;
  if (meeting.stage !== "invited") return undefined;
  if ((sentSequence ?? 0) < meeting.sequence) return "ask_again";
  return toldWords === words ? undefined : "update";
}

/** Days that lie between two mails that ask the same for the same meeting. */
const DAYS_BETWEEN = 3;

/** Who is reminded by mail, whom somebody has to call, and who was written to only just now. */
export function whomToRemind<One extends Pick<Invitation, "sentAt" | "remindedAt" | "bouncedAt" | "email"> & Answered>(
  invitations: readonly One[],
  meeting: Pick<Asking, "sequence">,
  now: Date,
): { write: One[]; call: One[]; justWritten: One[] } {
  const sorted: { write: One[]; call: One[]; justWritten: One[] } = { write: [], call: [], justWritten: [] };
  const since = new Date(now.getTime() - DAYS_BETWEEN * DAY);
  for (const one of invitations) {
    const standing = standingOf(one, meeting);
    if (standing !== "open" && standing !== "old") continue;
    const last = Math.max(one.sentAt?.getTime() ?? 0, one.remindedAt?.getTime() ?? 0);
    if (one.email === null || one.bouncedAt !== null) sorted.call.push(one);
    else if (last > since.getTime()) sorted.justWritten.push(one);
    else sorted.write.push(one);
  }
  return sorted;
}
