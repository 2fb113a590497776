/** What the office has done in the demo about entries that nobody has confirmed for long. */
import { hold, noteSeen } from "../src/features/freshness/actions.ts";
import { findWatched } from "../src/features/freshness/queries.ts";
import { type Scope, termsOf } from "../src/features/records/index.ts";
import { addDays } from "../src/platform/clock.ts";
import type { TenantDb } from "../src/platform/db/doors.ts";

/** Holds one overdue entry, and has seen another. */
export async function loadFreshness(db: TenantDb, scope: Scope, { ags }: { ags: string }): Promise<void> {
  const today = scope.clock.today();
  const entries = await findWatched(db, termsOf({}, ags), today);
  const [first, second] = entries.filter(({ state }) => state === "overdue");
  if (first !== undefined)
    await hold(db, scope, {
      ids: [first.id],
      until: addDays(today, 60),
      reason: "Die Beratungsstelle zieht um, die neuen Zeiten stehen noch nicht fest.",
    });
  if (second !== undefined) await noteSeen(db, scope, [second.id]);
}
