import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import { Refusal } from "../../platform/http/answers.ts";
import { noteSource } from "../directory/index.ts";
import { type Change, deleteRecord, type Scope, writeEvent } from "../records/index.ts";
import { IMPORT_TARGETS, type ImportKind, type Written } from "./kinds.ts";
import type { PlanItem } from "./plan.ts";
import { DAYS_TO_UNDO, type ImportResult, type StoredImport } from "./store.ts";

/** Where entries come from: a list in the browser (with its id), or the command line. */
export type Source = { kind: ImportKind; fileName: string; importId: string | null; visibleTo: string };

/** What the row said and nothing was made of: kept in the history, so that nothing written is lost. */
function leftOver(item: PlanItem): Change[] {
  const { rest, written, values } = item.entry.row;
  const columnOf = (field: string) => item.problems.find((problem) => problem.field === field)?.column ?? "";
  const unread = Object.entries(written)
    .filter(([field]) => values[field] === undefined)
    .map(([field, text]) => [columnOf(field) === "" ? field : columnOf(field), text]);
  return [...Object.entries(rest), ...unread].map(([column, text]) => ({
    field: `column:${column}`,
    before: null,
    after: text,
  }));
}

async function writeItem(db: TenantDb, scope: Scope, source: Source, item: PlanItem): Promise<Written> {
  const target = IMPORT_TARGETS[source.kind];
  const { verdict } = item;
  const since = scope.clock.now();
  const written =
    verdict.outcome === "updated"
      ? await target.update(db, scope, item, verdict.id)
      : await target.create(db, scope, item);
  // Persons the list has brought have to be told (Art. 14 DSGVO): where their data came from stands with them.
  if (target.record === "organisation") await noteSource(db, scope, written.recordId, source.fileName, since);
  await writeEvent(db, scope, written.recordId, "imported", { note: source.fileName, changes: leftOver(item) });
  return written;
}

/** The database says nothing about the row: it could not go on beside others (SQLSTATE class 40). */
const isTransient = (error: object): boolean =>
  "code" in error && typeof error.code === "string" && error.code.startsWith("40");

/** One row that the database refuses takes back only itself. */
async function tryItem(db: TenantDb, work: () => Promise<void>): Promise<boolean> {
  await sql`savepoint import_row`.execute(db);
  try {
    await work();
    await sql`release savepoint import_row`.execute(db);
    return true;
  } catch (error) {
    const isRefused = error instanceof Error && "severity" in error && !isTransient(error);
    if (!isRefused && !(error instanceof Refusal)) throw error;
    await sql`rollback to savepoint import_row`.execute(db);
    return false;
  }
}

async function noteEntry(
  db: TenantDb,
  scope: Scope,
  source: Source & { importId: string },
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

/**
 * Takes planned entries over: new ones are in review, changed ones keep their state. Open ones are left out, as is one
 * that the database refuses.
 */
export async function applyItems(
  db: TenantDb,
  scope: Scope,
  source: Source,
  items: readonly PlanItem[],
): Promise<ImportResult> {
  const result: ImportResult = { created: 0, updated: 0, unchanged: 0, skipped: 0, skippedRows: [] };
  const { importId } = source;
  for (const item of items) {
    const { outcome } = item;
    if (outcome === "unchanged") {
      result.unchanged += 1;
      continue;
    }
    const isWritten =
      outcome !== "open" &&
      (await tryItem(db, async () => {
        const written = await writeItem(db, scope, source, item);
        if (importId !== null) await noteEntry(db, scope, { ...source, importId }, item, written);
      }));
    if (isWritten) result[outcome] += 1;
    else {
      result.skipped += 1;
      result.skippedRows.push(item.entry.row.row);
    }
  }
  return result;
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
  const none = { created: 0, updated: 0, unchanged: 0, skipped: 0, skippedRows: [] };
  const result = { ...none, ...stored.result, undone: { taken, kept } };
  await db
    .updateTable("import")
    .set({ state: "undone", result: JSON.stringify(result) })
    .where("id", "=", stored.id)
    .execute();
  return result;
}
