/**
 * Mails that arrive: read (`readMail`, pure but for its parser), and fetched from the one mailbox of the installation.
 */
export type { Bounce } from "./bounce.ts";
export type { Incoming, Reading } from "./take.ts";
export { readMail, type ReadMail } from "./read.ts";
