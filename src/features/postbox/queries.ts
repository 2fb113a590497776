import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { Mail, MailLine, MailState } from "./postbox.ts";

/** Mails on one page of the list. */
export const PAGE_SIZE = 50;

const STATE = sql<MailState>`case when sent_at is not null then 'sent' when failed_at is not null then 'failed'
  when kept_at is not null then 'kept' else 'waiting' end`;

const LINE = [
  "id",
  "kind",
  "to_address",
  "to_name",
  "subject",
  "created_at",
  "sent_at",
  "kept_at",
  "failed_at",
] as const;

type LineRow = {
  id: string;
  kind: string;
  to_address: string;
  to_name: string | null;
  subject: string;
  created_at: Date;
  sent_at: Date | null;
  kept_at: Date | null;
  failed_at: Date | null;
};

const toLine = (row: LineRow): MailLine => ({
  id: row.id,
  kind: row.kind,
  to: { address: row.to_address, name: row.to_name },
  subject: row.subject,
  writtenAt: row.created_at,
  sentAt: row.sent_at,
  keptAt: row.kept_at,
  failedAt: row.failed_at,
});

/** How many mails there are in each state. */
export async function countMails(db: TenantDb): Promise<Record<MailState, number>> {
  const rows = await db
    .selectFrom("mail")
    .select([STATE.as("state"), sql<number>`count(*)::int`.as("count")])
    .groupBy(sql`1`)
    .execute();
  const counts = { waiting: 0, sent: 0, kept: 0, failed: 0 };
  for (const { state, count } of rows) counts[state] = count;
  return counts;
}

/** One page of mails, newest first. */
export async function findMails(db: TenantDb, state: MailState | undefined, page: number): Promise<MailLine[]> {
  const rows = await db
    .selectFrom("mail")
    .select(LINE)
    .$if(state !== undefined, (query) => query.where(STATE, "=", state as MailState))
    .orderBy("created_at", "desc")
    .orderBy("id")
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
    .execute();
  return rows.map(toLine);
}

export async function findMail(db: TenantDb, id: string): Promise<Mail | undefined> {
  const row = await db
    .selectFrom("mail")
    .select([...LINE, "attempts", "failure", "failure_detail", "text_body", "secret_until"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    ...toLine(row),
    tries: row.attempts,
    failure: row.failure,
    failureDetail: row.failure_detail,
    text: row.text_body,
    secretUntil: row.secret_until,
  };
}
