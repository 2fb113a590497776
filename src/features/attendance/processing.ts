import type { TenantDb } from "../../platform/db/doors.ts";
import { countRows, findDays, type Period } from "../records/index.ts";

const named = (db: TenantDb, before: Date) =>
  db
    .selectFrom("attendance")
    .select("id")
    .where("marked_at", "<", before)
    .where((eb) => eb.or([eb("name", "is not", null), eb("represented_by", "is not", null)]));

/** How long it is known by name who was at a meeting; that an organisation was there stays. */
export const ATTENDANCE_PERIOD: Period = {
  name: "attendance",
  days: 730,
  shortest: 30,
  longest: 1825,
  law: "Artikel 5 Absatz 1 Buchstabe e DSGVO: Namen werden gebraucht, bis Protokolle genehmigt und Rückfragen geklärt sind.",
  count: (db, before) => countRows(named(db, before)),
};

/** Takes names off attendance that has had its time. */
export async function forgetNames(db: TenantDb, now: Date): Promise<void> {
  const before = new Date(now.getTime() - (await findDays(db, ATTENDANCE_PERIOD)) * 86_400_000);
  await db
    .updateTable("attendance")
    .set({ name: null, represented_by: null })
    .where("id", "in", named(db, before))
    .execute();
}
