import type { Clock } from "../clock.ts";
import type { Doors, Reader, TenantDb } from "../db/doors.ts";
import { type Handler, type Job, MAIL_TRIES, mailQueue } from "../jobs/index.ts";
import type { Attachment } from "./queue.ts";
import type { Failure, MailServer, OutgoingMail, Sending } from "./server.ts";

/** A text that lets somebody in does not stay longer than it has to. */
const BLANK = { text_body: "", html_body: "", calendar: null };

const program = (tenantId: string): Reader => ({ tenantId, accountId: null, isOffice: true, keys: [] });

/** A mail that waits to be sent, locked for this transaction. */
async function findWaiting(db: TenantDb, id: string) {
  return db
    .selectFrom("mail")
    .selectAll()
    .where("id", "=", id)
    .where("sent_at", "is", null)
    .where("failed_at", "is", null)
    .where("kept_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
}

async function findAttachments(db: TenantDb, mailId: string): Promise<Attachment[]> {
  return db
    .selectFrom("mail_attachment as a")
    .innerJoin("mail_file as f", (join) =>
      join.onRef("f.tenant_id", "=", "a.tenant_id").onRef("f.checksum", "=", "a.checksum"),
    )
    .select(["a.name", "a.media_type as type", "f.body"])
    .where("a.mail_id", "=", mailId)
    .orderBy("a.position")
    .execute();
}

type Waiting = NonNullable<Awaited<ReturnType<typeof findWaiting>>>;

async function giveUp(db: TenantDb, mail: Waiting, now: Date, failure: Failure, detail: string | null): Promise<void> {
  const outcome = { failed_at: now, failure, failure_detail: detail };
  await db
    .updateTable("mail")
    .set(mail.secret_until === null ? outcome : { ...outcome, ...BLANK })
    .where("id", "=", mail.id)
    .execute();
}

/** Counts the try before it is made, so that a mail that brings the program down is not tried for ever. */
async function beginTry(db: TenantDb, mail: Waiting, now: Date): Promise<OutgoingMail | undefined> {
  if (mail.secret_until !== null && mail.secret_until <= now) {
    await giveUp(db, mail, now, "secret_expired", mail.failure_detail);
    return undefined;
  }
  if (mail.attempts >= MAIL_TRIES) {
    await giveUp(db, mail, now, "interrupted", mail.failure_detail);
    return undefined;
  }
  await db
    .updateTable("mail")
    .set({ attempts: mail.attempts + 1 })
    .where("id", "=", mail.id)
    .execute();
  return {
    id: mail.id,
    to: { address: mail.to_address, name: mail.to_name },
    subject: mail.subject,
    text: mail.text_body,
    html: mail.html_body,
    date: mail.created_at,
    unsubscribeUrl: mail.unsubscribe_url,
    replyTo: mail.reply_to,
    calendar:
      mail.calendar === null || mail.calendar_method === null
        ? undefined
        : { method: mail.calendar_method, content: mail.calendar },
    attachments: await findAttachments(db, mail.id),
  };
}

/** @returns whether it is tried again */
async function noteOutcome(db: TenantDb, id: string, sending: Sending, now: Date): Promise<boolean> {
  const mail = await findWaiting(db, id);
  if (mail === undefined) return false;
  if (sending.ok) {
    const outcome = { sent_at: now, failure: null, failure_detail: null };
    await db
      .updateTable("mail")
      .set(mail.secret_until === null ? outcome : { ...outcome, ...BLANK })
      .where("id", "=", id)
      .execute();
    return false;
  }
  if (sending.isFinal || mail.attempts >= MAIL_TRIES) {
    await giveUp(db, mail, now, sending.failure, sending.detail);
    return false;
  }
  await db
    .updateTable("mail")
    .set({ failure: sending.failure, failure_detail: sending.detail })
    .where("id", "=", id)
    .execute();
  return true;
}

/**
 * Sends the mails that `queueMail` has written. Without a server they are kept and never sent later on.
 *
 * Sent at least once, not exactly once: if the program dies after the mail server has taken a mail and before that is
 * noted, it goes out again, with the same Message-ID. No transaction spans the database and a mail server.
 */
export function mailHandler({
  doors,
  server,
  clock,
}: {
  doors: Doors;
  server: MailServer | undefined;
  clock: Clock;
}): Handler {
  const keep = (tenant: string, id: string) =>
    doors.withTenant(program(tenant), async (db) => {
      const mail = await findWaiting(db, id);
      if (mail === undefined) return;
      await db.updateTable("mail").set({ kept_at: clock.now() }).where("id", "=", id).execute();
    });

  async function run({ tenant, id }: Job): Promise<void> {
    if (server === undefined) return keep(tenant, id);
    const outgoing = await doors.withTenant(program(tenant), async (db) => {
      const mail = await findWaiting(db, id);
      return mail === undefined ? undefined : beginTry(db, mail, clock.now());
    });
    if (outgoing === undefined) return;
    // Outside of any transaction: a mail server may take its time.
    const sending = await server.send(outgoing);
    const again = await doors.withTenant(program(tenant), (db) => noteOutcome(db, id, sending, clock.now()));
    // What the server said may name the address: it stands with the mail, not in the log.
    if (again && !sending.ok) throw new Error(`mail not sent: ${sending.failure}`);
  }

  return { queue: mailQueue, run };
}
