import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";

/** Kind of the mails that ask for something. */
export const ASKS_MAIL = "asks";

/** That a round got more time, and what the office says about it. */
export type Prolonged = { dueOn: string; note: string };

/** An open request with what a mail tells of it. */
export type Untold = {
  id: string;
  organisationId: string;
  organisation: string;
  ask: string;
  subject: string;
  dueOn: string | null;
  toldLastAt: Date | null;
  toldTimes: number;
  /** Of its round: days of reminders and what the office writes; null where no round asked. */
  round: { id: string; letter: string; remindOn: string[]; prolonged: Prolonged | null } | null;
};

const roundOf = (row: {
  id: string;
  letter: string | null;
  remind_on: string[] | null;
  prolonged: Prolonged | null;
}): Untold["round"] => ({
  id: row.id,
  letter: row.letter ?? "",
  remindOn: row.remind_on ?? [],
  prolonged: row.prolonged,
});

const latestProlonging = sql<Prolonged | null>`(select jsonb_build_object('dueOn', p.due_on, 'note', p.note)
  from round_prolonging p where p.tenant_id = round.tenant_id and p.round_id = round.id
  order by p.at desc, p.due_on desc limit 1)`;

/** Everything that is open and may be told: rounds that are prepared or closed ask nobody. */
export async function findOpenToTell(db: TenantDb): Promise<Untold[]> {
  const rows = await db
    .selectFrom("request as q")
    .innerJoin("record as r", (join) =>
      join.onRef("r.tenant_id", "=", "q.tenant_id").onRef("r.id", "=", "q.organisation_id"),
    )
    .leftJoin("round", (join) => join.onRef("round.tenant_id", "=", "q.tenant_id").onRef("round.id", "=", "q.round_id"))
    .select([
      "q.id",
      "q.organisation_id",
      "r.title",
      "q.ask",
      "q.subject",
      "q.due_on",
      "q.told_last_at",
      "q.told_times",
      "q.round_id",
      "round.letter",
      sql<string[] | null>`round.remind_on::text[]`.as("remind_on"),
      latestProlonging.as("prolonged"),
    ])
    .where("q.answered_at", "is", null)
    .where("r.deleted_at", "is", null)
    .where((eb) =>
      eb.or([
        eb("q.round_id", "is", null),
        eb.and([eb("round.sent_at", "is not", null), eb("round.closed_at", "is", null)]),
      ]),
    )
    .orderBy("q.asked_at")
    .orderBy("r.title")
    .orderBy("q.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    organisationId: row.organisation_id,
    organisation: row.title,
    ask: row.ask,
    subject: row.subject,
    dueOn: row.due_on,
    toldLastAt: row.told_last_at,
    toldTimes: row.told_times,
    round: row.round_id === null ? null : roundOf({ ...row, id: row.round_id }),
  }));
}

/** Those of these addresses (in small letters) that were written to after `since`, or that mails come back from. */
export async function findUnwritable(db: TenantDb, addresses: readonly string[], since: Date): Promise<Set<string>> {
  const { rows } = await sql<{ address: string }>`
    select lower(to_address) as address from mail
      where kind = ${ASKS_MAIL} and created_at > ${since} and lower(to_address) = any(${addresses}::text[])
    union
    select lower(address) from bounce where settled_at is null and lower(address) = any(${addresses}::text[])`.execute(
    db,
  );
  return new Set(rows.map(({ address }) => address));
}

/** Notes that a mail names these requests. */
export async function noteTold(db: TenantDb, tenantId: string, ids: readonly string[], now: Date): Promise<void> {
  await sql`
    update request set told_at = coalesce(told_at, ${now}), told_last_at = ${now}, told_times = told_times + 1
    where tenant_id = ${tenantId} and id = any(${ids}::uuid[])`.execute(db);
}

/** One bundle of mails is written at a time in a county, whoever writes: nobody is written to twice. */
export async function lockMailing(db: TenantDb, tenantId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`asks:${tenantId}`}, 0))`.execute(db);
}
