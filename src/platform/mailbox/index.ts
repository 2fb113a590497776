/**
 * Mails that arrive in the one mailbox of the installation (IMAP): `mailboxHandler` fetches them every few minutes,
 * keeps each in its county and has it read by whoever knows what to do with it (`MailReader`); what nobody understands
 * waits for the office (`findUnclear`). `readMail` reads one, whatever it is.
 */
export type { Bounce } from "./bounce.ts";
export { mailboxHandler } from "./handler.ts";
export { readMail, type ReadMail } from "./read.ts";
export { connectMailbox, type Mailbox, MAILBOX_FAULTS, type MailboxFault } from "./server.ts";
export { findMailboxState, type MailboxState } from "./state.ts";
export { type Incoming, type MailReader, type Reading, takeMail, type Taking } from "./take.ts";
export {
  deleteOldIncoming,
  findRaw,
  findIncoming,
  findUnclear,
  INCOMING_DAYS,
  type IncomingMail,
  settleIncoming,
  type UnclearMail,
} from "./tray.ts";
