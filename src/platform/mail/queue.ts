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
  /** Only for mail that people may decline: where they do so (RFC 2369, and RFC 8058 where it is https). */
  unsubscribeUrl?: string;
};

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
    })
    .execute();
  await enqueue(db, mailQueue, { tenant: mail.tenantId, id: mail.id });
}
