import type { TenantDb } from "../../platform/db/doors.ts";
import type { Clock } from "../../platform/clock.ts";
import { bulkQueue, enqueue } from "../../platform/jobs/index.ts";
import { countRows, findDays, type Period } from "../records/index.ts";
import { DAYS_TO_UNDO } from "./store.ts";

/** How long uploaded lists are kept, and with them the way back from one. */
export const LIST_PERIOD: Period = {
  name: "lists",
  days: DAYS_TO_UNDO,
  shortest: 7,
  longest: 90,
  law: "Artikel 5 Absatz 1 Buchstabe e DSGVO: solange das Einlesen zurückgenommen werden kann",
  count: (db, before) =>
    countRows(
      db
        .selectFrom("import")
        .select("id")
        .where((eb) =>
          eb.or([
            eb.and([eb("state", "in", ["uploaded", "mapped"]), eb("uploaded_at", "<", before)]),
            eb.and([
              eb("state", "in", ["done", "undone"]),
              eb("done_at", "<", before),
              eb(eb.cast<string>("tables", "text"), "!=", "[]"),
            ]),
          ]),
        ),
    ),
};

/**
 * Forgets uploaded lists: the cells of one that was taken over when it can no longer be taken back, a list nobody went
 * on with as a whole. What they said of people must not live longer than it is needed (Art. 5 (1) e DSGVO).
 */
export async function forgetLists(db: TenantDb, clock: Clock): Promise<void> {
  const before = new Date(clock.now().getTime() - (await findDays(db, LIST_PERIOD)) * 86_400_000);
  await db
    .deleteFrom("import")
    .where("state", "in", ["uploaded", "mapped"])
    .where("uploaded_at", "<", before)
    .execute();
  await db
    .updateTable("import")
    .set({ tables: "[]", corrections: "{}" })
    .where("state", "in", ["done", "undone"])
    .where("done_at", "<", before)
    .execute();
  await db
    .updateTable("import_entry")
    .set({ before: null })
    .where("before", "is not", null)
    .where("import_id", "in", db.selectFrom("import").select("id").where("done_at", "<", before))
    .execute();
}

/**
 * Makes sure that every list that is being taken over has a job: after a backup is restored there is none. Where there is
 * one, nothing changes (`oncePerId`).
 */
export async function resumeLists(db: TenantDb): Promise<void> {
  const running = await db.selectFrom("import").select(["tenant_id", "id"]).where("state", "=", "running").execute();
  for (const list of running) await enqueue(db, bulkQueue, { tenant: list.tenant_id, id: list.id });
}
