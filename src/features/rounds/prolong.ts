import type { TenantDb } from "../../platform/db/doors.ts";
import { Conflict, type Scope } from "../records/index.ts";
import { reminderDays, type Round } from "./round.ts";

/** More time for a round: until when it was and is, and what the office says about it. Days `YYYY-MM-DD`. */
export type Prolonging = { dueBefore: string; dueOn: string; note: string; at: Date; byName: string };

/** Days of reminders of a round with a new end: those chosen at first that come before it, and a week and a day before it. */
export const remindersFor = ({ remindOn }: Pick<Round, "remindOn">, dueOn: string, today: string): string[] => {
  const added = reminderDays(dueOn, { chosen: ["week", "last"], days: [] }, today);
  return [...new Set([...remindOn.filter((day) => day < dueOn), ...added])].toSorted();
};

/**
 * Gives a round that runs more time: who has not answered is asked until then, and reminded before.
 * @throws Conflict where it was not sent, has ended, or got another end meanwhile
 */
export async function prolongRound(
  db: TenantDb,
  scope: Scope,
  round: Round,
  { dueOn, note }: { dueOn: string; note: string },
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable("round")
    .set({ due_on: dueOn, remind_on: remindersFor(round, dueOn, scope.clock.today()) })
    .where("id", "=", round.id)
    .where("due_on", "=", round.dueOn)
    .where("sent_at", "is not", null)
    .where("closed_at", "is", null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Conflict();
  await db
    .updateTable("request")
    .set({ due_on: dueOn })
    .where("round_id", "=", round.id)
    .where("answered_at", "is", null)
    .execute();
  await db
    .insertInto("round_prolonging")
    .values({
      tenant_id: scope.tenantId,
      id: scope.newId(),
      round_id: round.id,
      due_before: round.dueOn,
      due_on: dueOn,
      note,
      at: scope.clock.now(),
      by_name: scope.actor.name,
    })
    .execute();
}

/** How often a round got more time, the latest first. */
export async function findProlongings(db: TenantDb, roundId: string): Promise<Prolonging[]> {
  const rows = await db
    .selectFrom("round_prolonging")
    .selectAll()
    .where("round_id", "=", roundId)
    .orderBy("at", "desc")
    .orderBy("due_on", "desc")
    .execute();
  return rows.map((row) => ({
    dueBefore: row.due_before,
    dueOn: row.due_on,
    note: row.note,
    at: row.at,
    byName: row.by_name,
  }));
}
