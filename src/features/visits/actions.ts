import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import { countRows, findDays, type Period, programReader, type Services } from "../records/index.ts";
import { readSumKey } from "./counting.ts";
import { DAYS_UNANSWERED, firstKeptDay, firstKeptMonth, firstKeptQuestion } from "./period.ts";

/** Different questions of one county that are kept; the least asked go first. */
const MOST_QUESTIONS = 1000;

type Columns = { languages: string[]; texts: string[]; times: number[] };

/** Sums as columns, in the order of their keys: two processes that write at once then never wait for each other in a circle. */
function toColumns(sums: ReadonlyMap<string, number>): Columns {
  const columns: Columns = { languages: [], texts: [], times: [] };
  for (const [key, times] of [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const { language, what } = readSumKey(key);
    columns.languages.push(language);
    columns.texts.push(what);
    columns.times.push(times);
  }
  return columns;
}

async function addVisits(db: TenantDb, tenantId: string, today: string, sums: ReadonlyMap<string, number>) {
  const { languages, texts, times } = toColumns(sums);
  await sql`
    insert into visit_sum (tenant_id, grain, starts_on, language, page, visits)
    select ${tenantId}::uuid, 'day', ${today}::date, * from unnest(${languages}::text[], ${texts}::text[], ${times}::int[])
    on conflict (tenant_id, grain, starts_on, language, page) do update set visits = visit_sum.visits + excluded.visits
  `.execute(db);
}

async function addUnanswered(db: TenantDb, tenantId: string, today: string, sums: ReadonlyMap<string, number>) {
  const { languages, texts, times } = toColumns(sums);
  await sql`
    insert into unanswered (tenant_id, language, question, times, first_on, last_on)
    select ${tenantId}::uuid, language, question, times, ${today}::date, ${today}::date
    from unnest(${languages}::text[], ${texts}::text[], ${times}::int[]) as sums (language, question, times)
    on conflict (tenant_id, language, question)
      do update set times = unanswered.times + excluded.times, last_on = excluded.last_on
  `.execute(db);
}

/**
 * Writes down what was counted since the last time, one transaction a county; what cannot be written is kept for the next
 * time. Once a minute and at the end of the program (app/counting.ts): a crash loses a minute.
 */
export async function writeCounted({ counted, doors, clock, log }: Services): Promise<void> {
  const today = clock.today();
  const work = [
    { tally: counted.visits, write: addVisits },
    { tally: counted.unanswered, write: addUnanswered },
  ];
  for (const { tally, write } of work) {
    for (const [tenantId, sums] of tally.take()) {
      try {
        await doors.withTenant(programReader(tenantId), (db) => write(db, tenantId, today, sums));
      } catch (error) {
        tally.putBack(tenantId, sums);
        log.warn("visits not written", { tenant: tenantId, error });
      }
    }
  }
}

/** Makes months of days that are long past, and ends months that are. */
export async function foldVisits(db: TenantDb, today: string): Promise<void> {
  await sql`
    with old as (
      delete from visit_sum where grain = 'day' and starts_on < ${firstKeptDay(today)}::date
      returning tenant_id, starts_on, language, page, visits)
    insert into visit_sum (tenant_id, grain, starts_on, language, page, visits)
    select tenant_id, 'month', date_trunc('month', starts_on)::date, language, page, sum(visits)::int
    from old group by 1, 3, 4, 5
    on conflict (tenant_id, grain, starts_on, language, page) do update set visits = visit_sum.visits + excluded.visits
  `.execute(db);
  await db
    .deleteFrom("visit_sum")
    .where("grain", "=", "month")
    .where("starts_on", "<", firstKeptMonth(today))
    .execute();
}

/** How long what was asked and not found is kept. */
export const QUESTION_PERIOD: Period = {
  name: "questions",
  days: DAYS_UNANSWERED,
  shortest: 14,
  longest: DAYS_UNANSWERED,
  law: "Artikel 5 Absatz 1 Buchstabe c DSGVO: wer sucht, kann Namen eintippen",
  count: (db, before) =>
    countRows(db.selectFrom("unanswered").select("question").where("last_on", "<", before.toISOString().slice(0, 10))),
};

/** Forgets questions nobody has asked for long, and all but the most asked. */
export async function forgetQuestions(db: TenantDb, today: string): Promise<void> {
  const first = firstKeptQuestion(today, await findDays(db, QUESTION_PERIOD));
  await db.deleteFrom("unanswered").where("last_on", "<", first).execute();
  await sql`
    delete from unanswered where (language, question) in (
      select language, question from unanswered order by times desc, last_on desc, question offset ${MOST_QUESTIONS})
  `.execute(db);
}

/** Takes a question off the list: the office has seen to it. Asked again, it comes back. */
export async function settleQuestion(db: TenantDb, question: { language: string; question: string }): Promise<void> {
  await db
    .deleteFrom("unanswered")
    .where("language", "=", question.language)
    .where("question", "=", question.question)
    .execute();
}
