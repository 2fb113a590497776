import { createHash, randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Clock } from "../clock.ts";
import { readUid } from "../calendar/index.ts";
import type { Doors, TenantDb } from "../db/doors.ts";
import type { Log } from "../log.ts";
import { readMail, type ReadMail } from "./read.ts";
import type { Disposal, RawMail } from "./server.ts";

/** A mail that is kept, for whoever reads it. */
export type Incoming = ReadMail & {
  id: string;
  /** When it was fetched. */
  arrivedAt: Date;
  /** Ids of our own mails (table `mail`) that it answers or reports on. Nobody outside knows them. */
  answersTo: readonly string[];
};

/**
 * What became of a mail: `taken`: it did what it wanted; `unclear`: somebody of the office looks at it; `ignored`: there
 * is nothing to do. `reason`: one word why, for people to be told in theirs; `aboutId`: what it is about.
 */
export type Reading = { outcome: "taken" | "unclear" | "ignored"; reason?: string; aboutId?: string };

/** Who understands some of the mails; in the transaction that keeps them, with the eyes of the program. */
export type MailReader = {
  name: string;
  read(db: TenantDb, tenantId: string, mail: Incoming): Promise<Reading | undefined>;
};

/** Bytes of a mail that are kept; answers are small, and a sender cannot fill the database. */
const KEPT = 256_000;
/** Mails of one sender that are kept within an hour. */
const MOST_OF_SENDER = 60;
const HOUR = 3_600_000;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Our Message-IDs are the ids of our mails. */
const ownIds = ({ answers }: ReadMail): string[] =>
  answers.map((id) => id.slice(0, id.indexOf("@"))).filter((id) => UUID.test(id));

/** Whose mail it is: named by the secret in its calendar, by what it answers, by who was written to, or there is one county. */
async function findTenant(doors: Doors, mail: ReadMail): Promise<string | undefined> {
  return doors.asSignIn(async (db) => {
    const tenants = (await db.selectFrom("tenant").select("id").execute()).map(({ id }) => id);
    const named = mail.reply === undefined ? undefined : readUid(mail.reply.uid)?.tenantId;
    if (named !== undefined && tenants.includes(named)) return named;
    const { rows } = await sql<{ id: string | null }>`
      select county_of_answer(${ownIds(mail)}::uuid[], ${mail.from.address}) as id`.execute(db);
    return rows[0]?.id ?? (tenants.length === 1 ? tenants[0] : undefined);
  });
}

async function hasSentTooMuch(db: TenantDb, from: string, now: Date): Promise<boolean> {
  const { n } = await db
    .selectFrom("incoming_mail")
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .where("from_address", "=", from)
    .where("arrived_at", ">", new Date(now.getTime() - HOUR))
    .executeTakeFirstOrThrow();
  return Number(n) >= MOST_OF_SENDER;
}

/** Writes it down. @returns false where that has been done already */
async function keep(db: TenantDb, tenantId: string, mail: Incoming, { raw, isCut }: RawMail): Promise<boolean> {
  const key = mail.messageId ?? createHash("sha256").update(raw).digest("hex");
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("incoming_mail")
    .values({
      tenant_id: tenantId,
      id: mail.id,
      message_key: key,
      arrived_at: mail.arrivedAt,
      from_address: mail.from.address,
      from_name: mail.from.name,
      subject: mail.subject,
      text_body: mail.text,
      raw: Buffer.from(raw.subarray(0, KEPT)),
      is_cut: isCut || raw.length > KEPT,
      outcome: "unclear",
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

type Told = { outcome: string; reader?: string; reason?: string; aboutId?: string };

/** The first reader that knows what to do. What one writes before it fails is undone; the mail stays, for people. */
async function ask(db: TenantDb, tenantId: string, mail: Incoming, { readers, log }: Taking): Promise<Told> {
  for (const { name, read } of readers) {
    await sql`savepoint reader`.execute(db);
    try {
      const reading = await read(db, tenantId, mail);
      if (reading !== undefined) return { ...reading, reader: name };
    } catch (error) {
      await sql`rollback to savepoint reader`.execute(db);
      log.error("mail not read", { reader: name, tenant: tenantId, id: mail.id, error });
      return { outcome: "failed", reader: name };
    }
  }
  // Absence notes and reports that nobody waits for.
  return mail.isAutomatic && mail.reply === undefined
    ? { outcome: "ignored", reason: "automatic" }
    : { outcome: "unclear" };
}

export type Taking = { doors: Doors; readers: readonly MailReader[]; clock: Clock; log: Log };

/**
 * Keeps a mail in its county and has it read, in one transaction: it is done whole, or not at all. The same mail again
 * changes nothing. @returns `left` where it belongs to no county, or its sender has sent too much
 */
export async function takeMail(rawMail: RawMail, taking: Taking): Promise<Disposal> {
  const read = await readMail(rawMail.raw);
  const tenantId = await findTenant(taking.doors, read);
  if (tenantId === undefined) return "left";
  const arrivedAt = taking.clock.now();
  const mail: Incoming = { ...read, id: randomUUID(), arrivedAt, answersTo: ownIds(read) };
  const program = { tenantId, accountId: null, isOffice: true, keys: [] };
  return taking.doors.withTenant(program, async (db) => {
    if (await hasSentTooMuch(db, mail.from.address, arrivedAt)) return "left";
    if (!(await keep(db, tenantId, mail, rawMail))) return "seen";
    const { outcome, reader = null, reason = null, aboutId = null } = await ask(db, tenantId, mail, taking);
    await db
      .updateTable("incoming_mail")
      .set({ outcome, reader, reason, about_id: aboutId })
      .where("id", "=", mail.id)
      .execute();
    return "seen";
  });
}
