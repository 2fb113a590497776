import { type Content, type Property, readContent } from "./content.ts";
import { PARTSTATS, type PartStat } from "./scheduling.ts";

/** What a calendar program answers for somebody (RFC 5546, 3.2.3, 3.2.6, 3.2.7), as it arrives from real ones. */
export type CalendarReply = {
  /** `COUNTER`: another time is proposed; `REFRESH`: the entry is asked for again. */
  method: "REPLY" | "COUNTER" | "REFRESH";
  uid: string;
  /** Who answers: the address in small letters, without `mailto:`. */
  attendee: string;
  attendeeName: string;
  /** Undefined where there is none or one that nobody knows. */
  partstat: PartStat | undefined;
  /** When it was answered, as the program says; undefined: it does not. */
  dtstamp: Date | undefined;
  /** Of what was answered; 0 where it is not said (RFC 5546, 3.2.3). */
  sequence: number;
  /** What was written along, at most 2000 characters. */
  comment: string;
  /** Addresses of who comes instead. */
  delegatedTo: readonly string[];
  /** The start that is proposed by a `COUNTER`, as it is written there: zones of other programs are not understood. */
  proposed: string | undefined;
};

/** Why a calendar holds no answer. */
export type ReplyFault = "too_large" | "other_method" | "no_event" | "no_uid" | "no_attendee" | "several";

const COMMENT_LENGTH = 2000;

const METHODS = ["REPLY", "COUNTER", "REFRESH"] as const;

const isMethod = (word: string | undefined): word is CalendarReply["method"] =>
  METHODS.some((method) => method === word);

const textOf = (property: Property | undefined): string => {
  const value = property?.getFirstValue();
  return value === undefined || value === null ? "" : String(value).trim();
};

/** A parameter, whether there is one or several of it. */
const parametersOf = (property: Property, name: string): string[] =>
  [property.getParameter(name) ?? []].flat().map((word) => word.trim());

const plainAddress = (uri: string): string =>
  uri
    .trim()
    .replace(/^mailto:/iu, "")
    .trim()
    .toLowerCase();

/** A moment; one without `Z` counts as UTC, because it has to be something. */
function momentIn(property: Property | undefined): Date | undefined {
  const found = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)Z?$/.exec(textOf(property));
  const moment = new Date(`${found?.[1] ?? ""}Z`);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

function sequenceIn(property: Property | undefined): number {
  const number = Number(textOf(property));
  return Number.isSafeInteger(number) && number >= 0 && number < 2 ** 31 ? number : 0;
}

function partstatOf(attendee: Property): PartStat | undefined {
  const said = parametersOf(attendee, "partstat")[0]?.toUpperCase();
  return PARTSTATS.find((partstat) => partstat === said);
}

/** Who answers: the only one, or among those of a whole event the sender, or the only one who says something. */
function findAttendee(all: readonly Property[], sender: string): Property | undefined {
  const addresses = new Set(all.map((one) => plainAddress(textOf(one))));
  if (addresses.size === 1) return all[0];
  const ofSender = all.find((one) => plainAddress(textOf(one)) === sender);
  if (ofSender !== undefined) return ofSender;
  const answering = all.filter((one) => !["NEEDS-ACTION", undefined].includes(partstatOf(one)));
  return answering.length === 1 ? answering[0] : undefined;
}

/** Whole events with all their exceptions come, too: what is answered is the one that is no exception. */
function chooseEvent({ events }: Content): Map<string, Property[]> | ReplyFault {
  const first = events.find((event) => !event.has("RECURRENCE-ID")) ?? events[0];
  if (first === undefined) return "no_event";
  if (textOf(first.get("UID")?.[0]) === "") return "no_uid";
  const uids = new Set(events.map((event) => textOf(event.get("UID")?.[0])).filter((uid) => uid !== ""));
  return uids.size > 1 ? "several" : first;
}

/**
 * The answer in a calendar, from whatever program: nothing is expected but who answers, and to what. Never throws.
 * @param declared the method that the mail says the calendar has; used where the calendar itself says none
 * @param sender address the mail comes from, in small letters
 */
export function readCalendarReply(text: string, sender: string, declared?: string): CalendarReply | ReplyFault {
  const content = readContent(text);
  if (content === undefined) return "too_large";
  const method = content.method ?? declared?.toUpperCase();
  if (!isMethod(method)) return "other_method";
  const event = chooseEvent(content);
  if (typeof event === "string") return event;
  const one = (name: string) => event.get(name)?.[0];
  const attendees = event.get("ATTENDEE") ?? [];
  const attendee = findAttendee(attendees, sender);
  if (attendee === undefined) return attendees.length > 1 ? "several" : "no_attendee";
  return {
    method,
    uid: textOf(one("UID")),
    attendee: plainAddress(textOf(attendee)),
    attendeeName: parametersOf(attendee, "cn")[0] ?? "",
    partstat: partstatOf(attendee),
    dtstamp: momentIn(one("DTSTAMP")),
    sequence: sequenceIn(one("SEQUENCE")),
    comment: (textOf(one("COMMENT")) || textOf(one("X-RESPONSE-COMMENT"))).slice(0, COMMENT_LENGTH),
    delegatedTo: parametersOf(attendee, "delegated-to").map(plainAddress).slice(0, 10),
    proposed: method === "COUNTER" ? textOf(one("DTSTART")).slice(0, 40) || undefined : undefined,
  };
}
