import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { Step } from "./period.ts";

/** Pages and questions on one list; what is rarer is in the spreadsheet. */
export const LONGEST_LIST = 100;

export type PageSum = { page: string; visits: number };
export type LanguageSum = { language: string; visits: number };

/** What was read between two days; months count where they begin in between. */
const between = ({ from, until }: Step) => sql<boolean>`starts_on between ${from}::date and ${until}::date`;
const SUM = sql<number>`sum(visits)::int`;

/** Sums of each part of a span, in its order; of one page alone where it is named. */
export async function findSumsOfSteps(db: TenantDb, steps: readonly Step[], page: string | undefined) {
  const { rows } = await sql<{ visits: number }>`
    select coalesce(sum(v.visits), 0)::int as visits
    from unnest(${steps.map((step) => step.from)}::date[], ${steps.map((step) => step.until)}::date[])
      with ordinality as step (first, last, number)
    left join visit_sum v on v.tenant_id = current_tenant() and v.starts_on between step.first and step.last
      and (${page ?? null}::text is null or v.page = ${page ?? null})
    group by step.number order by step.number`.execute(db);
  return rows.map((row) => row.visits);
}

/** The most read pages, over all languages. */
export async function findPageSums(db: TenantDb, span: Step, limit: number): Promise<PageSum[]> {
  return db
    .selectFrom("visit_sum")
    .select(["page", SUM.as("visits")])
    .where(between(span))
    .groupBy("page")
    .orderBy("visits", "desc")
    .orderBy("page")
    .limit(limit)
    .execute();
}

/** Sums by language; of one page alone where it is named. */
export async function findLanguageSums(db: TenantDb, span: Step, page: string | undefined): Promise<LanguageSum[]> {
  let query = db
    .selectFrom("visit_sum")
    .select(["language", SUM.as("visits")])
    .where(between(span));
  if (page !== undefined) query = query.where("page", "=", page);
  return query.groupBy("language").orderBy("visits", "desc").orderBy("language").execute();
}

export type SumLine = { grain: string; startsOn: string; language: string; page: string; visits: number };

/** Every sum of a span, for the spreadsheet. */
export async function findSumLines(db: TenantDb, span: Step, limit: number): Promise<SumLine[]> {
  const rows = await db
    .selectFrom("visit_sum")
    .select(["grain", "starts_on", "language", "page", "visits"])
    .where(between(span))
    .orderBy("starts_on")
    .orderBy("page")
    .orderBy("language")
    .limit(limit)
    .execute();
  return rows.map(({ starts_on, ...row }) => ({ ...row, startsOn: starts_on }));
}

/** Titles of entries by kind and the part of the address that names them. */
export async function findTitles(
  db: TenantDb,
  slugs: readonly string[],
): Promise<{ kind: string; slug: string; title: string }[]> {
  if (slugs.length === 0) return [];
  return db
    .selectFrom("record")
    .select(["kind", "slug", "title"])
    .where("slug", "in", [...slugs])
    .where("deleted_at", "is", null)
    .execute();
}

export type Unanswered = { language: string; question: string; times: number; firstOn: string; lastOn: string };

/** What was searched and not found, most asked first. */
export async function findUnanswered(db: TenantDb, limit: number): Promise<Unanswered[]> {
  const rows = await db
    .selectFrom("unanswered")
    .select(["language", "question", "times", "first_on", "last_on"])
    .orderBy("times", "desc")
    .orderBy("last_on", "desc")
    .orderBy("question")
    .limit(limit)
    .execute();
  return rows.map(({ first_on, last_on, ...row }) => ({ ...row, firstOn: first_on, lastOn: last_on }));
}
