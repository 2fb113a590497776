import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import { Refusal } from "../../platform/http/answers.ts";
import { deleteRecord, type Scope, writeEvent } from "../records/index.ts";
import { IMPORT_TARGETS, type ImportKind, type Written } from "./kinds.ts";
import type { PlanItem } from "./plan.ts";
import { DAYS_TO_UNDO, type ImportResult, type StoredImport } from "./store.ts";

async function writeItem(
  db: TenantDb,
  scope: Scope,
  kind: ImportKind,
  item: PlanItem,
  fileName: string,
): Promise<Written> {
  const target = IMPORT_TARGETS[kind];
  const { verdict } = item;
  const written =
    verdict.outcome === "updated"
      ? await target.update(db, scope, item, verdict.id)
      : await target.create(db, scope, item);
  await writeEvent(db, scope, written.recordId, "imported", { note: fileName });
  return written;
}

/** One row that the database refuses takes back only itself. */
async function tryItem(db: TenantDb, work: () => Promise<void>): Promise<boolean> {
  await sql`savepoint import_row`.execute(db);
  try {
    await work();
    await sql`release savepoint import_row`.execute(db);
    return true;
  } catch (error) {
    if (!(error instanceof Error && "severity" in error) && !(error instanceof Refusal)) throw error;
    await sql`rollback to savepoint import_row`.execute(db);
    return false;
  }
}

/** Takes the planned entries over: new ones are in review, changed ones keep their state. Open ones are left out. */
export async function applyPlan(
  db: TenantDb,
  scope: Scope,
  source: { kind: ImportKind; fileName: string; importId: string | null; visibleTo: string },
  items: readonly PlanItem[],
): Promise<ImportResult> {
  const result: ImportResult = { created: 0, updated: 0, unchanged: 0, skipped: 0, skippedRows: [] };
  const skip = (item: PlanItem) => {
    result.skipped += 1;
    result.skippedRows.push(item.entry.row.row);
  };
  for (const item of items) {
    const { outcome } = item;
    if (outcome === "open") skip(item);
    else if (outcome === "unchanged") result.unchanged += 1;
    else if (
      await tryItem(db, async () => {
        const written = await writeItem(db, scope, source.kind, item, source.fileName);
        if (source.importId !== null)
          await noteEntry(db, scope, { ...source, importId: source.importId }, item, written);
      })
    ) {
      result[outcome] += 1;
    } else skip(item);
  }
  return result;
}

async function noteEntry(
  db: TenantDb,
  scope: Scope,
  source: { importId: string; visibleTo: string },
  item: PlanItem,
  written: Written,
): Promise<void> {
  const { version } = await db
    .selectFrom("record")
    .select("version")
    .where("id", "=", written.recordId)
    .executeTakeFirstOrThrow();
  await db
    .insertInto("import_entry")
    .values({
      tenant_id: scope.tenantId,
      import_id: source.importId,
      row_number: item.entry.row.row,
      record_id: written.recordId,
      outcome: item.outcome,
      version,
      before: written.before === null ? null : JSON.stringify(written.before),
      visible_to: source.visibleTo,
    })
    .execute();
}

/** The entries an import made or changed, with where they are now. */
export async function findImported(db: TenantDb, id: string) {
  return db
    .selectFrom("import_entry as e")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "e.tenant_id").onRef("r.id", "=", "e.record_id"))
    .select([
      "e.row_number",
      "e.outcome",
      "e.version",
      "e.before",
      "r.id",
      "r.kind",
      "r.title",
      "r.slug",
      "r.state",
      "r.version as version_now",
      "r.deleted_at",
    ])
    .where("e.import_id", "=", id)
    .orderBy("e.row_number")
    .execute();
}

/**
 * Takes a whole import back: what it made is deleted, what it changed is as before. What people changed since stays,
 * and is told.
 */
export async function undoImport(db: TenantDb, scope: Scope, stored: StoredImport): Promise<ImportResult> {
  const earliest = new Date(scope.clock.now().getTime() - DAYS_TO_UNDO * 86_400_000);
  if (stored.state !== "done" || stored.doneAt === null || stored.doneAt < earliest) throw new Refusal(409, "conflict");
  const target = IMPORT_TARGETS[stored.kind];
  const kept: { title: string; slug: string }[] = [];
  let taken = 0;
  for (const entry of await findImported(db, stored.id)) {
    if (entry.deleted_at !== null) continue;
    if (entry.version !== entry.version_now) {
      kept.push({ title: entry.title, slug: entry.slug });
      continue;
    }
    if (entry.outcome === "created") await deleteRecord(db, scope, entry.id);
    else await target.revert(db, scope, entry.id, entry.before);
    taken += 1;
  }
  const result = {
    ...(stored.result ?? { created: 0, updated: 0, unchanged: 0, skipped: 0, skippedRows: [] }),
    undone: { taken, kept },
  };
  await db
    .updateTable("import")
    .set({ state: "undone", result: JSON.stringify(result) })
    .where("id", "=", stored.id)
    .execute();
  return result;
}
