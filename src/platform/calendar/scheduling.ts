import { addDays, momentOf } from "../clock.ts";
import { escape, joinLines, quote, said, utc } from "./lines.ts";

/** What somebody has answered, in the words of RFC 5545, 3.2.12. */
export const PARTSTATS = ["NEEDS-ACTION", "ACCEPTED", "TENTATIVE", "DECLINED", "DELEGATED"] as const;
export type PartStat = (typeof PARTSTATS)[number];

/** A mail address with the name of who is behind it. */
export type Party = { address: string; name: string };

/**
 * One entry for the calendar of one person, who can answer it from there (RFC 5546). Nobody but this person and who
 * asks is named in it, so that no mail spreads the addresses of others. It happens once: what comes again is an entry
 * of its own each time, because series are where calendars break.
 */
export type ScheduledEntry = {
  /** Of this person alone (`makeUid`), and for ever the same for the same entry. */
  uid: string;
  /** Raised where `isSignificant`, and where it is called off or somebody is asked no more; never by an answer. */
  sequence: number;
  /** When this message is written: later than that of the message before. */
  writtenAt: Date;
  title: string;
  /** Short, with the address of the page where it can be answered, too: some programs show nothing else. */
  description: string;
  place: string;
  url: string;
  /** `YYYY-MM-DD`, in Germany. */
  day: string;
  /** `HH:MM`, on German clocks. */
  fromTime: string;
  /** Before `fromTime`: on the day after. */
  untilTime: string;
  /** Held for the time being, not yet fixed (`STATUS:TENTATIVE`). */
  isHeld?: boolean;
  /** Who asks; answers go to this address, so it is one that is read: that of the sender of mails. */
  organizer: Party;
  attendee: Party & { role: "CHAIR" | "REQ-PARTICIPANT" | "OPT-PARTICIPANT" | "NON-PARTICIPANT" };
};

/** What a change is measured by. `area`: the municipality it is in; another room there is a matter of words. */
export type Substance = Pick<ScheduledEntry, "day" | "fromTime" | "untilTime" | "isHeld"> & { area?: string | null };

/** What would take an address apart, or end its line. */
const UNFIT = /[\s\p{C}<>"';:,\\]/u;

/** As the value of ORGANIZER and ATTENDEE: without `mailto:` calendars show no buttons. @throws where it is no address */
function mailto(address: string): string {
  if (UNFIT.test(address) || !address.includes("@")) throw new Error("This is no mail address.");
  return `mailto:${address}`;
}

const named = ({ name }: Party): string => (name.trim() === "" ? "" : `;CN=${quote(name)}`);

/** In UTC, which every calendar shows in its own zone: no zone of ours has to be understood. */
function timesOf({ day, fromTime, untilTime }: ScheduledEntry): string[] {
  const lastDay = untilTime > fromTime ? day : addDays(day, 1);
  return [`DTSTART:${utc(momentOf(day, fromTime))}`, `DTEND:${utc(momentOf(lastDay, untilTime))}`];
}

const message = (method: string, entry: ScheduledEntry, more: readonly string[]): string =>
  joinLines([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Miteinander//DE",
    "CALSCALE:GREGORIAN",
    `METHOD:${method}`,
    "BEGIN:VEVENT",
    `UID:${escape(entry.uid)}`,
    `DTSTAMP:${utc(entry.writtenAt)}`,
    `SEQUENCE:${entry.sequence}`,
    ...timesOf(entry),
    `ORGANIZER${named(entry.organizer)}:${mailto(entry.organizer.address)}`,
    ...more,
    ...said("SUMMARY", entry.title),
    ...said("DESCRIPTION", entry.description),
    ...said("LOCATION", entry.place),
    `URL:${entry.url}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ]);

/**
 * `METHOD:REQUEST`: somebody is asked, asked again, or told of other words.
 * @param known what they have answered to this `sequence`; then it stands in their calendar as it is, and nothing is
 *   asked. `NEEDS-ACTION` where they have not: calendars show buttons
 * @returns `text/calendar`, lines end with CR LF
 * @throws where an address is none
 */
export function writeRequest(entry: ScheduledEntry, known: PartStat = "NEEDS-ACTION"): string {
  const { role } = entry.attendee;
  // Said expressly: what is left out is understood in several ways.
  const asks = known === "NEEDS-ACTION" && role !== "NON-PARTICIPANT";
  const rules = `;CUTYPE=INDIVIDUAL;ROLE=${role};PARTSTAT=${known};RSVP=${asks ? "TRUE" : "FALSE"}`;
  return message("REQUEST", entry, [
    `ATTENDEE${rules}${named(entry.attendee)}:${mailto(entry.attendee.address)}`,
    `STATUS:${entry.isHeld === true ? "TENTATIVE" : "CONFIRMED"}`,
    "TRANSP:OPAQUE",
  ]);
}

/**
 * `METHOD:CANCEL`: it goes out of the calendar of this person.
 * @param why `called-off`: for all; `uninvited`: it takes place without them, so nothing is said of its state. In both
 *   cases with a `sequence` above that of the last request to them; a later request goes on from there
 */
export function writeCancellation(entry: ScheduledEntry, why: "called-off" | "uninvited"): string {
  const attendee = `ATTENDEE;ROLE=${entry.attendee.role}${named(entry.attendee)}:${mailto(entry.attendee.address)}`;
  return message("CANCEL", entry, [attendee, ...(why === "called-off" ? ["STATUS:CANCELLED"] : [])]);
}

/** Whether who has answered must be asked again: another time, another municipality, fixed what was only held. */
export const isSignificant = (before: Substance, after: Substance): boolean =>
  before.day !== after.day ||
  before.fromTime !== after.fromTime ||
  before.untilTime !== after.untilTime ||
  (before.isHeld ?? false) !== (after.isHeld ?? false) ||
  (before.area ?? null) !== (after.area ?? null);

/** Whose an entry is, as its name in calendars tells: the county's part of the data, and the secret of the person. */
export type UidParts = { tenantId: string; token: string };

/**
 * The name of an entry in the calendar of one person. It holds their secret, so an answer that names it comes from them
 * whatever address it is sent from.
 * @param token letters, digits, `.`, `_` and `-`
 * @param domain that of the address which asks
 */
export function makeUid({ tenantId, token }: UidParts, domain: string): string {
  const uid = `${tenantId}~${token}@${domain}`;
  if (readUid(uid) === undefined) throw new Error("This cannot name an entry.");
  return uid;
}

/** What a name made by `makeUid` was made of; undefined: not made by it. The token is still to be checked. */
export function readUid(uid: string): UidParts | undefined {
  const found = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})~([\w.-]{16,120})@[^\s@]{1,255}$/u.exec(uid.trim());
  return found?.[1] === undefined || found[2] === undefined ? undefined : { tenantId: found[1], token: found[2] };
}
