import type { TenantDb } from "../../platform/db/doors.ts";
import type { Result } from "../minutes/index.ts";
import { type Scope, writeEvent } from "../records/index.ts";
import type { TaskAnswer } from "./forms.ts";
import type { Answer, AnswerKind } from "./task.ts";

/**
 * Writes down what somebody says of a task and does what follows: done is done, and can be taken back; another day and
 * „not mine“ wait for who leads the group, who does both at once. With the eyes of the program: whose a task is may not
 * see the group.
 */
export async function answerTask(
  db: TenantDb,
  scope: Scope,
  task: Result,
  said: TaskAnswer & { by: string; leads: boolean },
): Promise<void> {
  const at = scope.clock.now();
  const { what, note, day, by, leads } = said;
  const waits = (what === "new_date" || what === "not_mine") && !leads;
  await db
    .insertInto("task_answer")
    .values({
      tenant_id: scope.tenantId,
      id: scope.newId(),
      result_id: task.id,
      group_id: task.groupId,
      kind: what,
      day: what === "new_date" ? day : null,
      note,
      by,
      at,
      ...(waits ? {} : { settled_at: at, settled_by: by }),
    })
    .execute();
  const change = waits ? undefined : changeOf(said, at);
  if (change !== undefined) await db.updateTable("result").set(change).where("id", "=", task.id).execute();
  // What was waiting is settled by what is done now.
  if (!waits) await settle(db, task.id, by, at);
  await writeEvent(db, scope, task.id, `task_${what}`, { note: note === "" ? null : note });
}

function changeOf({ what, note, day, by }: TaskAnswer & { by: string }, at: Date) {
  switch (what) {
    case "done":
      return { done_at: at, done_by: by, done_note: note === "" ? null : note };
    case "reopened":
      return { done_at: null, done_by: null, done_note: null, dropped_at: null };
    case "new_date":
      return { due_on: day, reminded_at: null };
    case "not_mine":
      return { responsible_id: null, responsible: null, responsible_email: null };
    default:
      return { dropped_at: at };
  }
}

async function settle(db: TenantDb, resultId: string, by: string, at: Date): Promise<void> {
  await db
    .updateTable("task_answer")
    .set({ settled_at: at, settled_by: by })
    .where("result_id", "=", resultId)
    .where("settled_at", "is", null)
    .execute();
}

/** What was said of a task, newest first. */
export async function findAnswers(db: TenantDb, resultId: string): Promise<Answer[]> {
  const rows = await db
    .selectFrom("task_answer")
    .select(["id", "kind", "day", "note", "by", "at", "settled_at as settledAt"])
    .where("result_id", "=", resultId)
    .orderBy("at", "desc")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as AnswerKind }));
}
