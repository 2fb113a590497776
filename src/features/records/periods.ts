import type { TenantDb } from "../../platform/db/doors.ts";

/**
 * How long something of people is kept: days unless the county has chosen otherwise, within what is lawful and useful
 * (Art. 5 (1) e DSGVO). What it is called is `privacy-office.period.<name>`.
 */
export type Period = {
  name: string;
  days: number;
  shortest: number;
  longest: number;
  /** Why so long, with article and letter; German, because the law is. */
  law: string;
  /** How many would go today if what is older than `before` went: what is shown before a period is chosen. */
  count(db: TenantDb, before: Date): Promise<number>;
};

/** Length of a query's result, for `count`. */
export async function countRows(query: { execute(): Promise<readonly unknown[]> }): Promise<number> {
  return (await query.execute()).length;
}

/** How many days the county of the transaction keeps it. */
export async function findDays(
  db: TenantDb,
  { name, days, shortest, longest }: Pick<Period, "name" | "days" | "shortest" | "longest">,
): Promise<number> {
  const row = await db.selectFrom("retention").select("days").where("name", "=", name).executeTakeFirst();
  return Math.min(longest, Math.max(shortest, row?.days ?? days));
}
