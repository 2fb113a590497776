import type { Doors, SignInDb, TenantDb } from "../db/doors.ts";
import { MAILBOX_FAULTS, type MailboxFault } from "./server.ts";

/** How the mailbox fares; `failing`: since when it is not reached, and why. */
export type MailboxState = {
  lookedAt: Date;
  reachedAt: Date | null;
  failing: { since: Date; fault: MailboxFault } | undefined;
  /** Mails that belong to no county, left in the mailbox so far. */
  unassigned: number;
};

/** Undefined: nobody has ever looked. */
export async function findMailboxState(db: TenantDb | SignInDb): Promise<MailboxState | undefined> {
  const row = await (db as TenantDb).selectFrom("mailbox_state").selectAll().executeTakeFirst();
  if (row === undefined) return undefined;
  const fault = MAILBOX_FAULTS.find((one) => one === row.fault);
  return {
    lookedAt: row.looked_at,
    reachedAt: row.reached_at,
    failing: row.failing_since === null || fault === undefined ? undefined : { since: row.failing_since, fault },
    unassigned: row.unassigned,
  };
}

/** Notes a visit. @returns whether something has changed: it is reached again, or not any more, or not for another reason */
export async function noteVisit(
  doors: Doors,
  { now, fault, left }: { now: Date; fault: MailboxFault | undefined; left: number },
): Promise<boolean> {
  return doors.asSignIn(async (db) => {
    const before = await findMailboxState(db);
    const values = {
      looked_at: now,
      reached_at: fault === undefined ? now : (before?.reachedAt ?? null),
      failing_since: fault === undefined ? null : (before?.failing?.since ?? now),
      fault: fault ?? null,
      unassigned: (before?.unassigned ?? 0) + left,
    };
    await db
      .insertInto("mailbox_state")
      .values(values)
      .onConflict((conflict) => conflict.column("one").doUpdateSet(values))
      .execute();
    return before?.failing?.fault !== fault;
  });
}
