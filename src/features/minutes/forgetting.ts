import { type SqlBool, sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import { countRows, findDays, type Period } from "../records/index.ts";

/** What stands where a name was and something must stand. */
const NAMELESS = "–";

const oldVersions = (db: TenantDb, before: Date) =>
  db
    .selectFrom("minutes_version")
    .select(["meeting_id", "number"])
    .where("made_at", "<", before)
    .where(sql<SqlBool>`persons <> '{}'`);

/** Results of old meetings that name people; not tasks somebody still sees to. */
const oldResults = (db: TenantDb, before: Date) =>
  db
    .selectFrom("result as r")
    .innerJoin("meeting as m", (join) =>
      join.onRef("m.tenant_id", "=", "r.tenant_id").onRef("m.id", "=", "r.meeting_id"),
    )
    .select("r.id")
    .where("m.day", "<", before.toISOString().slice(0, 10))
    .where((eb) =>
      eb.or([eb("r.kind", "<>", "task"), eb("r.done_at", "is not", null), eb("r.dropped_at", "is not", null)]),
    )
    .where((eb) =>
      eb.or([
        eb("r.brought_by", "is not", null),
        eb("r.brought_by_email", "is not", null),
        eb("r.responsible", "is not", null),
        eb("r.responsible_email", "is not", null),
        eb("r.link_address", "is not", null),
      ]),
    );

const oldRecipients = (db: TenantDb, before: Date) =>
  db.selectFrom("minutes_recipient").select("id").where("sent_at", "<", before);

const oldObjections = (db: TenantDb, before: Date) =>
  db.selectFrom("minutes_objection").select("id").where("raised_at", "<", before).where("name", "<>", NAMELESS);

/** How long it is known by name who said, brought and took on what; what was agreed on stays, with the organisation. */
export const MINUTES_PERIOD: Period = {
  name: "minutes",
  days: 1095,
  shortest: 180,
  longest: 3650,
  law: "Artikel 5 Absatz 1 Buchstabe e DSGVO: Namen werden gebraucht, solange Beschlüsse umgesetzt und nachgefragt werden; der Inhalt der Protokolle bleibt.",
  async count(db, before) {
    let count = 0;
    for (const old of [oldVersions, oldResults, oldRecipients, oldObjections])
      count += await countRows(old(db, before));
    return count;
  },
};

/** Takes names of people out of minutes that have had their time: versions, results, whom they were sent to, objections. */
export async function forgetNames(db: TenantDb, now: Date): Promise<void> {
  const before = new Date(now.getTime() - (await findDays(db, MINUTES_PERIOD)) * 86_400_000);
  await db
    .updateTable("minutes_version")
    .set({ persons: "{}" })
    .where("made_at", "<", before)
    .where(sql<SqlBool>`persons <> '{}'`)
    .execute();
  const closed = (await oldResults(db, before).execute()).map(({ id }) => id);
  if (closed.length > 0) {
    await db.updateTable("task_answer").set({ by: NAMELESS }).where("result_id", "in", closed).execute();
    await db
      .updateTable("result")
      .set({ brought_by: null, brought_by_email: null, responsible: null, responsible_email: null, link_address: null })
      .where("id", "in", closed)
      .execute();
  }
  await db.deleteFrom("minutes_recipient").where("sent_at", "<", before).execute();
  await db
    .updateTable("minutes_objection")
    .set({ name: NAMELESS })
    .where("id", "in", oldObjections(db, before))
    .execute();
}
