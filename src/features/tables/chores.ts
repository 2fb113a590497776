import type { TenantDb } from "../../platform/db/doors.ts";
import { countRows, findDays, type Period } from "../records/index.ts";

const findOld = (db: TenantDb, before: Date) =>
  db
    .selectFrom("topic_table as t")
    .innerJoin("meeting as m", (join) =>
      join.onRef("m.tenant_id", "=", "t.tenant_id").onRef("m.id", "=", "t.meeting_id"),
    )
    .select("t.id")
    .where("m.day", "<", before.toISOString().slice(0, 10));

/** How long a table's page shows what became of what was said there. */
export const TABLE_PERIOD: Period = {
  name: "tables",
  days: 180,
  shortest: 14,
  longest: 730,
  law: "Artikel 5 Absatz 1 Buchstabe e DSGVO: Was übernommen wurde, steht im Protokoll; das Übrige braucht dann niemand mehr.",
  count: (db, before) => countRows(findOld(db, before)),
};

/** Forgets tables of meetings long past with what was said there; results taken over stay. */
export async function forgetTables(db: TenantDb, now: Date): Promise<void> {
  const before = new Date(now.getTime() - (await findDays(db, TABLE_PERIOD)) * 86_400_000);
  await db.deleteFrom("topic_table").where("id", "in", findOld(db, before)).execute();
}
