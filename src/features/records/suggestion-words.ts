import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import { lexemesOfWord } from "./analysis/index.ts";
import type { Chore } from "./feature.ts";

/** Words kept for "Meinten Sie …" that no public entry of the county is found by any more. */
async function findForgotten(db: TenantDb): Promise<string[]> {
  // The words before the texts: what comes in between has its text.
  const words = await db
    .selectFrom("search_word")
    .select("word")
    .where("tenant_id", "=", sql<string>`current_tenant()`)
    .execute();
  const { rows } = await sql<{ word: string }>`
    select word from ts_stat(format(
      'select tsv from search where tenant_id = %L and visible_to = ''public''', current_tenant()))`.execute(db);
  const said = new Set(rows.map((row) => row.word));
  return words.map(({ word }) => word).filter((word) => !lexemesOfWord(word).every((lexeme) => said.has(lexeme)));
}

/**
 * Forgets the words of texts that are public no more: withdrawn, erased, reworded. Words are only ever added when
 * something is published, so somebody who misspells would else be offered what nobody may read any more.
 * @returns how many were forgotten
 */
export async function forgetWords(db: TenantDb): Promise<number> {
  if ((await findForgotten(db)).length === 0) return 0;
  // Every writer holds the county's row from its first change on: nobody brings a word back while it is forgotten.
  await sql`select id from tenant where id = current_tenant() for update`.execute(db);
  const forgotten = await findForgotten(db);
  await sql`
    delete from search_word where tenant_id = current_tenant() and word = any(${forgotten}::text[])`.execute(db);
  return forgotten.length;
}

/** Once a day in every county, as far as this process knows: it reads the words of all that is public. */
export function createWordChore(): Chore {
  const done = new Map<string, string>();
  return {
    name: "forget words that nothing public says any more",
    async run(db, clock, { tenantId }) {
      if (done.get(tenantId) === clock.today()) return;
      await forgetWords(db);
      done.set(tenantId, clock.today());
    },
  };
}
