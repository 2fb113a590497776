import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Ask, Conflict, type Matter, type Scope } from "../records/index.ts";
import type { Askable } from "./askable.ts";
import { type NewRequest, openRequests } from "./requests.ts";
import type { Round, Rule } from "./round.ts";

type NewRound = Pick<Round, "title" | "letter" | "asks" | "rule" | "dueOn" | "remindOn">;

/** Prepares a round; nobody is asked yet. @returns its id */
export async function createRound(db: TenantDb, scope: Scope, round: NewRound): Promise<string> {
  const id = scope.newId();
  await db
    .insertInto("round")
    .values({
      tenant_id: scope.tenantId,
      id,
      title: round.title,
      letter: round.letter,
      asks: round.asks,
      rule: JSON.stringify(round.rule),
      due_on: round.dueOn,
      remind_on: round.remindOn,
      made_at: scope.clock.now(),
      made_by: scope.actor.name,
    })
    .execute();
  return id;
}

const selectRounds = (db: TenantDb) =>
  db
    .selectFrom("round")
    .select(["id", "title", "letter", "asks", "rule", "due_on", "made_at", "made_by", "sent_at", "closed_at"])
    // A list of days comes as texts only when told to.
    .select(sql<string[]>`remind_on::text[]`.as("remind_on"));

const toRound = (row: Awaited<ReturnType<ReturnType<typeof selectRounds>["execute"]>>[number]): Round => ({
  id: row.id,
  title: row.title,
  letter: row.letter,
  asks: row.asks,
  rule: row.rule as Rule,
  dueOn: row.due_on,
  remindOn: row.remind_on,
  madeAt: row.made_at,
  madeBy: row.made_by,
  sentAt: row.sent_at,
  closedAt: row.closed_at,
});

export async function findRound(db: TenantDb, id: string): Promise<Round | undefined> {
  const row = await selectRounds(db).where("id", "=", id).executeTakeFirst();
  return row && toRound(row);
}

/** What was open when its round ended was not answered. */
const isAnswered = sql`q.answered_at is not null
  and not (q.answer = 'withdrawn' and coalesce(q.answered_at >= round.closed_at, false))`;

/** How many organisations a round has asked, and how many of them have answered everything. */
export type Progress = { asked: number; answered: number };

/** The rounds with how far they are, the newest first. */
export async function findRounds(db: TenantDb): Promise<(Round & Progress)[]> {
  const rows = await selectRounds(db).orderBy("made_at", "desc").orderBy("id").limit(100).execute();
  const counts = await sql<{ round_id: string; asked: number; answered: number }>`
    select round_id, count(*)::int as asked, count(*) filter (where is_done)::int as answered
    from (select q.round_id, q.organisation_id, bool_and(${isAnswered}) as is_done
      from request q join round on round.tenant_id = q.tenant_id and round.id = q.round_id
      where q.round_id = any(${rows.map(({ id }) => id)}::uuid[]) group by q.round_id, q.organisation_id) each
    group by round_id`.execute(db);
  const byRound = new Map(counts.rows.map((row) => [row.round_id, row]));
  return rows.map((row) => {
    const { asked = 0, answered = 0 } = byRound.get(row.id) ?? {};
    return { ...toRound(row), asked, answered };
  });
}

/** What these kinds of questions are about for each of these organisations; `asks`: of the round. */
async function findMatters(
  db: TenantDb,
  scope: Scope,
  asks: readonly Ask[],
  organisationIds: readonly string[],
): Promise<(Matter & { ask: string })[]> {
  const found: (Matter & { ask: string })[] = [];
  for (const ask of asks) {
    const matters =
      (await ask.findMatters?.(db, scope, organisationIds)) ??
      organisationIds.map((organisationId) => ({ organisationId, subject: "" }));
    found.push(...matters.map((matter) => ({ ...matter, ask: ask.name })));
  }
  return found;
}

/** Those of a list whom the questions of a round have something to ask. */
export async function withMatters(
  db: TenantDb,
  scope: Scope,
  asks: readonly Ask[],
  askable: readonly Askable[],
): Promise<Askable[]> {
  const ids = askable.map(({ id }) => id);
  const asked = new Set((await findMatters(db, scope, asks, ids)).map(({ organisationId }) => organisationId));
  return askable.filter(({ id }) => asked.has(id));
}

/** Asks these organisations: everything the round asks for, once. @throws Conflict where it was sent already */
export async function sendRound(
  db: TenantDb,
  scope: Scope,
  round: Round,
  { asks, organisationIds }: { asks: readonly Ask[]; organisationIds: readonly string[] },
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable("round")
    .set({ sent_at: scope.clock.now() })
    .where("id", "=", round.id)
    .where("sent_at", "is", null)
    .where("closed_at", "is", null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Conflict();
  const { id: roundId, dueOn } = round;
  const matters = await findMatters(db, scope, asks, organisationIds);
  await openRequests(
    db,
    scope,
    matters.map((matter): NewRequest => ({ ...matter, roundId, dueOn })),
  );
}

/** Throws away a round that nobody was asked by yet. @throws Conflict where it was sent meanwhile */
export async function discardRound(db: TenantDb, id: string): Promise<void> {
  const { numDeletedRows } = await db
    .deleteFrom("round")
    .where("id", "=", id)
    .where("sent_at", "is", null)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw new Conflict();
}

/** Ends a round: nobody is reminded any more, and what is open is withdrawn. */
export async function closeRound(db: TenantDb, scope: Scope, id: string): Promise<void> {
  const now = scope.clock.now();
  await db
    .updateTable("round")
    .set({ closed_at: now, closed_by: scope.actor.name })
    .where("id", "=", id)
    .where("closed_at", "is", null)
    .execute();
  await db
    .updateTable("request")
    .set({ answered_at: now, answered_by: scope.actor.name, answer: "withdrawn" })
    .where("round_id", "=", id)
    .where("answered_at", "is", null)
    .execute();
}

/** An organisation in a round: whether it has answered, when it was told, and how to call it. */
export type Asked = {
  id: string;
  slug: string;
  name: string;
  answeredAt: Date | null;
  answeredBy: string | null;
  answer: string | null;
  note: string | null;
  toldAt: Date | null;
  phones: { name: string | null; number: string }[];
};

/** Everybody a round asks, by name: who has not answered first. */
export async function findAsked(db: TenantDb, roundId: string): Promise<Asked[]> {
  const { rows } = await sql<{
    id: string;
    slug: string;
    title: string;
    is_done: boolean;
    answered_at: Date | null;
    answered_by: string | null;
    answer: string | null;
    note: string | null;
    told_at: Date | null;
    phones: Asked["phones"] | null;
  }>`
    select r.id, r.slug, r.title, q.*,
      (select jsonb_agg(jsonb_build_object('name', n.value, 'number', p.value)
          order by p.contact_id is not null, c.position, p.position)
        from contact_point p
        left join contact c on c.tenant_id = p.tenant_id and c.id = p.contact_id
        left join contact_point n on n.tenant_id = p.tenant_id and n.organisation_id = p.organisation_id
          and n.contact_id = p.contact_id and n.field = 'name'
        where p.tenant_id = r.tenant_id and p.organisation_id = r.id and p.field in ('phone', 'mobile')) as phones
    from (select q.organisation_id, bool_and(${isAnswered}) as is_done, max(q.answered_at) as answered_at,
        max(q.answered_by) as answered_by, min(q.answer) as answer, max(q.note) as note, max(q.told_at) as told_at
      from request q join round on round.tenant_id = q.tenant_id and round.id = q.round_id
      where q.round_id = ${roundId} group by q.organisation_id) q
    join record r on r.id = q.organisation_id and r.tenant_id = current_tenant()
    order by q.is_done, r.title, r.id`.execute(db);
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    name: row.title,
    answeredAt: row.is_done ? row.answered_at : null,
    answeredBy: row.answered_by,
    answer: row.answer,
    note: row.note,
    toldAt: row.told_at,
    phones: row.phones ?? [],
  }));
}
