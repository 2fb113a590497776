/**
 * Entries for calendars: files and feeds to read (`writeCalendar`), messages to one person that are answered from the
 * calendar (`writeRequest`, `writeCancellation`; RFC 5545, 5546), and what comes back (`readCalendarReply`,
 * `judgeReply`). All pure; mails carry them (platform/mail), mailboxes bring the answers (platform/mailbox).
 */
export { type CalendarEntry, type CalendarHead, writeCalendar } from "./entry.ts";
export { type Invited, type Judgement, judgeReply } from "./judge.ts";
export { type CalendarReply, readCalendarReply, type ReplyFault } from "./reply.ts";
export {
  isSignificant,
  makeUid,
  type Party,
  type PartStat,
  readUid,
  type ScheduledEntry,
  type Substance,
  type UidParts,
  writeCancellation,
  writeRequest,
} from "./scheduling.ts";
