import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { Answered, AnswerKind, OpenRequest, Scope } from "../records/index.ts";

/** Something an organisation is asked for. */
export type NewRequest = {
  organisationId: string;
  /** Name of the registered ask. */
  ask: string;
  /** Which one of its kind; empty where there is but one. */
  subject?: string;
  roundId?: string | null;
  dueOn?: string | null;
};

/**
 * Asks organisations; what is open already is not asked twice. They are told with the next bundled mail (`mailing.ts`),
 * and find it on their page at once. @returns how many were new
 */
export async function openRequests(db: TenantDb, scope: Scope, asked: readonly NewRequest[]): Promise<number> {
  if (asked.length === 0) return 0;
  const rows = asked.map((one) => ({
    id: scope.newId(),
    organisation_id: one.organisationId,
    ask: one.ask,
    subject: one.subject ?? "",
    round_id: one.roundId ?? null,
    due_on: one.dueOn ?? null,
  }));
  const result = await sql`
    insert into request (tenant_id, id, organisation_id, visible_to, ask, subject, round_id, asked_at, due_on)
    select ${scope.tenantId}, r.id, r.organisation_id, 'o:' || r.organisation_id::text, r.ask, r.subject, r.round_id,
      ${scope.clock.now()}, r.due_on
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (id uuid, organisation_id uuid, ask text, subject text, round_id uuid, due_on date)
    on conflict do nothing`.execute(db);
  return Number(result.numAffectedRows ?? 0n);
}

/** What is open for an organisation, first what is due first. */
export async function findOpenRequests(db: TenantDb, organisationId: string): Promise<OpenRequest[]> {
  const rows = await db
    .selectFrom("request")
    .select(["id", "ask", "subject", "round_id", "asked_at", "due_on"])
    .where("organisation_id", "=", organisationId)
    .where("answered_at", "is", null)
    .orderBy("due_on")
    .orderBy("asked_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    ask: row.ask,
    subject: row.subject,
    roundId: row.round_id,
    askedAt: row.asked_at,
    dueOn: row.due_on,
  }));
}

/** Of whom something of one ask is open, and what: for features that withdraw what has become needless. */
export async function findAsked(db: TenantDb, ask: string): Promise<{ organisationId: string; subject: string }[]> {
  const rows = await db
    .selectFrom("request")
    .select(["organisation_id", "subject"])
    .where("ask", "=", ask)
    .where("answered_at", "is", null)
    .execute();
  return rows.map((row) => ({ organisationId: row.organisation_id, subject: row.subject }));
}

/** How often, since when and when last mails have named an open request. */
export type Told = { times: number; first: Date | null; last: Date | null };

/** What mails have told of the open requests of one ask, by subject: for subjects that are one organisation's alone. */
export async function findTold(db: TenantDb, ask: string): Promise<Map<string, Told>> {
  const rows = await db
    .selectFrom("request")
    .select(["subject", "told_at", "told_last_at", "told_times"])
    .where("ask", "=", ask)
    .where("answered_at", "is", null)
    .execute();
  return new Map(
    rows.map((row) => [row.subject, { times: row.told_times, first: row.told_at, last: row.told_last_at }]),
  );
}

/** Closes requests with what was answered. */
export async function answerRequests(
  db: TenantDb,
  scope: Scope,
  by: string,
  answered: readonly Answered[],
): Promise<void> {
  for (const { request, answer, note } of answered)
    await db
      .updateTable("request")
      .set({ answered_at: scope.clock.now(), answered_by: by, answer, note: note ?? null })
      .where("tenant_id", "=", scope.tenantId)
      .where("id", "=", request)
      .where("answered_at", "is", null)
      .execute();
}

/** Closes all open requests of one ask and subject: the feature has got its answer in another way. */
export async function settleRequests(
  db: TenantDb,
  scope: Scope,
  settled: { organisationId: string; ask: string; subject?: string; answer: AnswerKind | "withdrawn"; by: string },
): Promise<void> {
  await db
    .updateTable("request")
    .set({ answered_at: scope.clock.now(), answered_by: settled.by, answer: settled.answer })
    .where("tenant_id", "=", scope.tenantId)
    .where("organisation_id", "=", settled.organisationId)
    .where("ask", "=", settled.ask)
    .where("subject", "=", settled.subject ?? "")
    .where("answered_at", "is", null)
    .execute();
}
