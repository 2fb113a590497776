import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { Reason, Trace, Wanted } from "./trace.ts";

/** Everywhere in the county where these words stand; for the office. */
export async function findTraces(db: TenantDb, { names, marks }: Wanted): Promise<Trace[]> {
  const { rows } = await sql<Trace>`
    select place, key, part, said from find_traces(${[...names, ...marks]}::text[])`.execute(db);
  return rows;
}

export type Erasure = { number: number; erasedAt: Date; erasedBy: string; reason: Reason; places: number };

/** Who was erased, the last first: a number, and that it was done. */
export async function findErasures(db: TenantDb): Promise<Erasure[]> {
  const rows = await db
    .selectFrom("erasure")
    .select(["number", "erased_at", "erased_by", "reason", "places"])
    .orderBy("number", "desc")
    .limit(200)
    .execute();
  return rows.map((row) => ({
    number: row.number,
    erasedAt: row.erased_at,
    erasedBy: row.erased_by,
    reason: row.reason as Reason,
    places: row.places,
  }));
}
