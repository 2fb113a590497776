import type { TenantDb } from "../../platform/db/doors.ts";
import type { Scope } from "./event.ts";
import { ANALYSIS_EDITION } from "./analysis/index.ts";
import type { Chore } from "./feature.ts";

/** Entries read at once, and analysed in an hour at most: the next hour goes on. */
const AT_ONCE = 200;
const IN_AN_HOUR = 10_000;

async function findOutdated(db: TenantDb, kind: string): Promise<string[]> {
  const rows = await db
    .selectFrom("search")
    .select("id")
    .where("kind", "=", kind)
    .where("edition", "<", ANALYSIS_EDITION)
    .limit(AT_ONCE)
    .execute();
  return rows.map(({ id }) => id);
}

/**
 * Analyses texts of a kind anew that were written with an older edition of the analysis: after an update of the program
 * they are found by all they say within the hour. `analyse` writes what is found of these entries.
 */
export function createAnalysisChore(
  kind: string,
  analyse: (db: TenantDb, scope: Scope, ids: readonly string[]) => Promise<void>,
): Chore {
  return {
    name: `analyse texts anew: ${kind}`,
    async run(db, _clock, scope) {
      for (let done = 0; done < IN_AN_HOUR; done += AT_ONCE) {
        const ids = await findOutdated(db, kind);
        await analyse(db, scope, ids);
        // Also what nobody reads any more (deleted): it would stand here in every round.
        if (ids.length > 0)
          await db.updateTable("search").set({ edition: ANALYSIS_EDITION }).where("id", "in", ids).execute();
        if (ids.length < AT_ONCE) return;
      }
    },
  };
}

/** Entries of a kind that time alone has made another document, from `today` on; the longest due first. */
async function findOfAnotherDay(db: TenantDb, kind: string, today: string): Promise<string[]> {
  const rows = await db
    .selectFrom("search")
    .select("id")
    .where("kind", "=", kind)
    .where("changes_on", "<=", today)
    .orderBy("changes_on")
    .limit(AT_ONCE)
    .execute();
  return rows.map((row) => row.id);
}

/** Brings lists up to date where a day has changed what they tell (a date is over). `analyse` writes what is found anew. */
export function createDayChore(
  kind: string,
  analyse: (db: TenantDb, scope: Scope, ids: readonly string[]) => Promise<void>,
): Chore {
  return {
    name: `bring lists up to date where a day has passed: ${kind}`,
    async run(db, _clock, scope) {
      for (let done = 0; done < IN_AN_HOUR; done += AT_ONCE) {
        const ids = await findOfAnotherDay(db, kind, scope.clock.today());
        await analyse(db, scope, ids);
        if (ids.length < AT_ONCE) return;
      }
    },
  };
}
