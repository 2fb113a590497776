/**
 * Mail through a transactional outbox: `renderMail` makes text and HTML, `queueMail` writes it in the transaction of what
 * causes it, `mailHandler` sends it as a job. Without a mail server mails are kept and can be read in the workspace.
 */
export { mailHandler } from "./handler.ts";
export { type Attachment, isMailAddress, type NewMail, queueMail, UnusableAddress } from "./queue.ts";
export { type MailContent, type MailPart, type RenderedMail, renderMail } from "./render.tsx";
export { connectMailServer, type Failure, FAILURES, type MailServer, parseSender } from "./server.ts";
export { blankExpiredSecrets, deleteOldMails, MAIL_DAYS, resumeWaitingMails, sendMailAgain } from "./upkeep.ts";
