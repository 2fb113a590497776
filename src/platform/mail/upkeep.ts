import type { TenantDb } from "../db/doors.ts";
import { enqueue, mailQueue } from "../jobs/index.ts";

/** Days after which a mail is deleted, sent or not: it is personal data and no archive. */
export const MAIL_DAYS = 30;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Deletes what is older than so many days, in the county of `db`, and files that no mail brings any more. */
export async function deleteOldMails(db: TenantDb, now: Date, days: number = MAIL_DAYS): Promise<void> {
  await db
    .deleteFrom("mail")
    .where("created_at", "<", new Date(now.getTime() - days * DAY))
    .execute();
  await db
    .deleteFrom("mail_file")
    .where("written_at", "<", new Date(now.getTime() - DAY))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("mail_attachment as a")
            .select("a.mail_id")
            .whereRef("a.tenant_id", "=", "mail_file.tenant_id")
            .whereRef("a.checksum", "=", "mail_file.checksum"),
        ),
      ),
    )
    .execute();
}

/** Blanks texts that let somebody in and no longer do. */
export async function blankExpiredSecrets(db: TenantDb, now: Date): Promise<void> {
  await db
    .updateTable("mail")
    .set({ text_body: "", html_body: "", calendar: null })
    .where("secret_until", "<=", now)
    .where("text_body", "<>", "")
    .execute();
}

/**
 * Makes sure that every mail that waits has a job: after a backup is restored there is none. Where there is one, nothing
 * changes (`oncePerId`).
 */
export async function resumeWaitingMails(db: TenantDb, now: Date): Promise<void> {
  const waiting = await db
    .selectFrom("mail")
    .select(["tenant_id", "id"])
    .where("sent_at", "is", null)
    .where("failed_at", "is", null)
    .where("kept_at", "is", null)
    .where("created_at", "<", new Date(now.getTime() - 10 * MINUTE))
    .orderBy("created_at")
    .limit(1000)
    .execute();
  for (const mail of waiting) await enqueue(db, mailQueue, { tenant: mail.tenant_id, id: mail.id });
}

/**
 * Sends a failed mail again. One whose text is blank stays as it is.
 * @returns whether it is on its way
 */
export async function sendMailAgain(db: TenantDb, tenantId: string, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("mail")
    .set({ failed_at: null, failure: null, failure_detail: null, attempts: 0 })
    .where("id", "=", id)
    .where("failed_at", "is not", null)
    .where("text_body", "<>", "")
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await enqueue(db, mailQueue, { tenant: tenantId, id });
  return true;
}
