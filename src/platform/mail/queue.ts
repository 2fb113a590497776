import { createHash } from "node:crypto";
import type { SignInDb, TenantDb } from "../db/doors.ts";
import { enqueue, mailQueue } from "../jobs/index.ts";

/** A mail to be written down. */
export type NewMail = {
  tenantId: string;
  id: string;
  /** What sort of mail it is, in lower case with hyphens: `sign-in`, `invitation`. The workspace has a word for each. */
  kind: string;
  to: { address: string; name?: string };
  subject: string;
  text: string;
  html: string;
  /** Now. */
  at: Date;
  /** The text lets somebody in until then: it is not sent later, nobody reads it afterwards, and it is blanked. */
  secretUntil?: Date;
  /** An entry for the recipient's calendar, answered from there (platform/calendar); `method` is that in `content`. */
  calendar?: { method: "REQUEST" | "CANCEL" | "PUBLISH"; content: string };
  /** Files that go along, at most 20 of 10 MB; the same one in many mails is kept once. Not before signing in. */
  attachments?: readonly Attachment[];
  /** Where people's answers go, if not to the sender. */
  replyTo?: string;
  /** Only for mail that people may decline: where they do so (RFC 2369, and RFC 8058 where it is https). */
  unsubscribeUrl?: string;
};

/** A file in a mail. `type`: its media type, `application/pdf`. */
export type Attachment = { name: string; type: string; body: Uint8Array };

/** What no address of ours has: white space, control characters, and what addresses are quoted, listed and commented with. */
const ADDRESS = /^[^\s\p{C}<>()[\]\\,;:"@]+@[^\s\p{C}<>()[\]\\,;:"@]+$/u;

/** An address that mail cannot go to; check what people type before it comes here. */
export class UnusableAddress extends Error {}

/** Whether mail can be addressed to it: one plain address, at most 254 characters (RFC 5321, 4.5.3.1.3). */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && ADDRESS.test(text);
}

/** One line: line breaks and other control characters would begin a header of their own. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();

/** A method in the header that is another one than in the file makes programs ignore both. */
function checkCalendar({ calendar }: NewMail): void {
  if (calendar === undefined) return;
  const methods = calendar.content.match(/^METHOD:.*$/gm) ?? [];
  if (methods.length !== 1 || methods[0]?.trim() !== `METHOD:${calendar.method}`)
    throw new Error("The calendar has another method than the mail.");
}

async function attach(db: TenantDb | SignInDb, { tenantId, id, at, attachments = [] }: NewMail): Promise<void> {
  for (const [position, { name, type, body }] of attachments.entries()) {
    const checksum = createHash("sha256").update(body).digest();
    // Whoever writes mails need not be somebody who may read them: no conflict is named, so nothing has to be seen.
    await db
      .insertInto("mail_file")
      .values({ tenant_id: tenantId, checksum, body: Buffer.from(body), written_at: at })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await db
      .insertInto("mail_attachment")
      .values({
        tenant_id: tenantId,
        mail_id: id,
        position,
        name: oneLine(name).slice(0, 200),
        media_type: type,
        checksum,
      })
      .execute();
  }
}

/**
 * Writes a mail in the transaction of `db` and the job that sends it: it leaves exactly when the transaction is
 * committed, soon afterwards. Without a mail server it is kept and can be read in the workspace.
 * @throws UnusableAddress
 */
export async function queueMail(db: TenantDb | SignInDb, mail: NewMail): Promise<void> {
  if (!isMailAddress(mail.to.address)) throw new UnusableAddress("This is no mail address.");
  if (mail.unsubscribeUrl !== undefined && !/^https?:\/\/[^\s<>]+$/.test(mail.unsubscribeUrl)) {
    throw new Error("Mail is declined at a web address.");
  }
  if (mail.replyTo !== undefined && !isMailAddress(mail.replyTo)) throw new UnusableAddress("Answers need an address.");
  checkCalendar(mail);
  // Nothing is returned: before signing in, the program may write mails but see none.
  await db
    .insertInto("mail")
    .values({
      tenant_id: mail.tenantId,
      id: mail.id,
      kind: mail.kind,
      to_address: mail.to.address,
      to_name: mail.to.name === undefined ? null : oneLine(mail.to.name) || null,
      subject: oneLine(mail.subject),
      text_body: mail.text,
      html_body: mail.html,
      created_at: mail.at,
      secret_until: mail.secretUntil ?? null,
      unsubscribe_url: mail.unsubscribeUrl ?? null,
      reply_to: mail.replyTo ?? null,
      calendar: mail.calendar?.content ?? null,
      calendar_method: mail.calendar?.method ?? null,
    })
    .execute();
  await attach(db, mail);
  await enqueue(db, mailQueue, { tenant: mail.tenantId, id: mail.id });
}
