import { sql } from "kysely";
import type { Clock } from "../../platform/clock.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import { forgetWords, type Scope, type Services } from "../records/index.ts";
import { pseudonymOf, type Reason, type Wanted } from "./trace.ts";

/** What is theirs alone goes first, then addresses of pages (while titles still tell them), then every other word. */
async function eraseWords(
  db: TenantDb,
  { names, marks }: Wanted,
  pseudonym: string,
  spared: string[],
): Promise<number> {
  const { rows: own } = await sql<{ places: number }>`
    select erase_own_rows(${names}::text[], ${marks}::text[], ${spared}::text[]) as places`.execute(db);
  const { rows: slugs } = await sql<{ places: number }>`
    select erase_slugs(${names}::text[], ${marks}::text[], ${pseudonym}, ${spared}::text[]) as places`.execute(db);
  const { rows: traces } = await sql<{ places: number }>`
    select erase_traces(${names}::text[], ${marks}::text[], ${pseudonym}, ${spared}::text[]) as places`.execute(db);
  return [...own, ...slugs, ...traces].reduce((sum, { places }) => sum + places, 0);
}

/**
 * Erases a person from the county (Art. 17 DSGVO). What is theirs goes whole; where they are named in what others have
 * written or done, a pseudonym stands from then on, so that history and minutes stay intact. What is found by these
 * words is analysed anew at once. @returns the number of the pseudonym
 */
export async function eraseEverywhere(
  db: TenantDb,
  services: Pick<Services, "registry" | "doors"> & { clock: Clock },
  scope: Scope,
  { wanted, spared, reason }: { wanted: Wanted; spared: readonly string[]; reason: Reason },
): Promise<number> {
  // One erasure after the other: a number is given once.
  await sql`select id from tenant where id = current_tenant() for update`.execute(db);
  const { rows: last } = await sql<{ number: number }>`
    select coalesce(max(number), 0)::int as number from erasure where tenant_id = current_tenant()`.execute(db);
  const number = (last[0]?.number ?? 0) + 1;
  const places = await eraseWords(db, wanted, pseudonymOf(number), [...spared]);
  await db
    .insertInto("erasure")
    .values({
      tenant_id: scope.tenantId,
      id: scope.newId(),
      number,
      erased_at: scope.clock.now(),
      erased_by: scope.actor.name,
      reason,
      places,
    })
    .execute();
  for (const chore of services.registry.features.flatMap((feature) => feature.chores ?? []))
    if (chore.name.startsWith("analyse texts anew")) await chore.run(db, services.clock, scope, services.doors);
  await forgetWords(db);
  return number;
}
