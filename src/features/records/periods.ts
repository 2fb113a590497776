import type { TenantDb } from "../../platform/db/doors.ts";

/**
 * How long something of people is kept: days unless the county has chosen otherwise, within what is lawful and useful
 * (Art. 5 (1) e DSGVO). What it is called is `privacy-office.period.<name>`.
 */
export type Period = { name: string; days: number; shortest: number; longest: number };

/** How many days the county of the transaction keeps it. */
export async function findDays(db: TenantDb, { name, days, shortest, longest }: Period): Promise<number> {
  const row = await db.selectFrom("retention").select("days").where("name", "=", name).executeTakeFirst();
  return Math.min(longest, Math.max(shortest, row?.days ?? days));
}
