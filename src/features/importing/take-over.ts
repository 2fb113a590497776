import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import { Refusal } from "../../platform/http/answers.ts";
import { noteSource } from "../directory/index.ts";
import { deleteRecord, type Scope } from "../records/index.ts";
import { IMPORT_TARGETS, type ImportKind, type Written } from "./kinds.ts";
import { decisionKey } from "./match.ts";
import { type Answer, rememberAnswers } from "./memory.ts";
import { leftOver } from "./left-over.ts";
import type { PlanItem } from "./plan-items.ts";
import { DAYS_TO_UNDO, type ImportResult, type StoredImport } from "./store.ts";

/** Where entries come from: a list in the browser (with its id), or the command line. */
export type Source = { kind: ImportKind; fileName: string; importId: string | null; visibleTo: string };

/** What the person decided about this entry, for the next list: what it is, and what it only looks like. */
function answersOf(item: PlanItem, kind: ImportKind, recordId: string): Answer[] {
  const { list } = IMPORT_TARGETS[kind];
  const { choice, verdict } = item;
  const joined = item.joined.map(({ entry }) => ({ key: decisionKey(entry.values, list), recordId, isSame: true }));
  if (choice === undefined) return joined;
  const key = decisionKey(item.entry.values, list);
  const others = verdict.outcome === "created" ? (verdict.candidates ?? []) : [];
  return [
    ...others.flatMap((other) => ("id" in other ? [{ key, recordId: other.id, isSame: false }] : [])),
    { key, recordId, isSame: true },
    ...joined,
  ];
}

type Noted = { item: PlanItem; written: Written };

/** Everything that is noted beside what was written: where persons came from, what was decided, which row it was. */
async function noteWritten(db: TenantDb, scope: Scope, source: Source, all: readonly Noted[], since: Date) {
  const ids = all.map(({ written }) => written.recordId);
  // Persons the list has brought have to be told (Art. 14 DSGVO): where their data came from stands with them.
  if (IMPORT_TARGETS[source.kind].record === "organisation") await noteSource(db, scope, ids, source.fileName, since);
  for (const { item, written } of all)
    await rememberAnswers(db, scope, source.kind, answersOf(item, source.kind, written.recordId));
  if (source.importId !== null) await noteEntries(db, scope, { ...source, importId: source.importId }, all);
}

async function updateItem(db: TenantDb, scope: Scope, source: Source, item: PlanItem): Promise<void> {
  const { verdict } = item;
  if (!("id" in verdict)) return;
  const { list, update } = IMPORT_TARGETS[source.kind];
  const since = scope.clock.now();
  const origin = () => ({ note: source.fileName, changes: leftOver(item, list) });
  const written = await update(db, { ...scope, origin }, item, verdict.id);
  await noteWritten(db, scope, source, [{ item, written }], since);
}

async function createItems(db: TenantDb, scope: Scope, source: Source, items: readonly PlanItem[]): Promise<void> {
  const { list, create } = IMPORT_TARGETS[source.kind];
  const since = scope.clock.now();
  const made = items.map((item) => ({ id: scope.newId(), item }));
  const byId = new Map(made.map(({ id, item }) => [id, item]));
  const origin = (id: string) => {
    const item = byId.get(id);
    return item && { note: source.fileName, changes: leftOver(item, list) };
  };
  await create(db, { ...scope, origin }, made);
  const noted = made.map(({ id, item }): Noted => ({ item, written: { recordId: id, before: null } }));
  await noteWritten(db, scope, source, noted, since);
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

async function noteEntries(
  db: TenantDb,
  scope: Scope,
  source: Source & { importId: string },
  all: readonly Noted[],
): Promise<void> {
  const ids = all.map(({ written }) => written.recordId);
  const records = await db.selectFrom("record").select(["id", "version"]).where("id", "in", ids).execute();
  const versions = new Map(records.map((record) => [record.id, record.version]));
  const rows = all.map(({ item, written }) => ({
    tenant_id: scope.tenantId,
    import_id: source.importId,
    row_number: item.entry.row.row,
    record_id: written.recordId,
    outcome: item.outcome,
    version: versions.get(written.recordId) ?? 1,
    before: written.before === null ? null : JSON.stringify(written.before),
    visible_to: source.visibleTo,
  }));
  await db.insertInto("import_entry").values(rows).execute();
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
  const count = (item: PlanItem, outcome: "created" | "updated", isWritten: boolean): void => {
    if (isWritten) result[outcome] += 1;
    else {
      result.skipped += 1;
      result.skippedRows.push(item.entry.row.row);
    }
  };
  const created = items.filter((item) => item.outcome === "created");
  // All in one go; where the database refuses one of them, each by itself.
  const isCreated = created.length > 1 && (await tryItem(db, () => createItems(db, scope, source, created)));
  for (const item of items) {
    const { outcome, verdict } = item;
    if (outcome === "unchanged") {
      result.unchanged += 1;
      if ("id" in verdict) await rememberAnswers(db, scope, source.kind, answersOf(item, source.kind, verdict.id));
    } else if (outcome === "created")
      count(item, outcome, isCreated || (await tryItem(db, () => createItems(db, scope, source, [item]))));
    else if (outcome === "updated") count(item, outcome, await tryItem(db, () => updateItem(db, scope, source, item)));
    else count(item, "created", false);
  }
  return result;
}

/** Which rows of the list are written already, with what became of them. */
export async function findWritten(db: TenantDb, id: string, rows?: readonly number[]): Promise<Map<number, string>> {
  const found = await db
    .selectFrom("import_entry")
    .select(["row_number", "outcome"])
    .where("import_id", "=", id)
    .$if(rows !== undefined, (query) => query.where("row_number", "in", rows ?? []))
    .execute();
  return new Map(found.map((row) => [row.row_number, row.outcome]));
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

/** An entry as the import left it: all that its rows did to it, in their order. */
export type Imported = Awaited<ReturnType<typeof findImported>>[number];

/** The rows of each entry, in their order; several may mean the same one. */
function byRecord(entries: readonly Imported[]): Imported[][] {
  const groups = new Map<string, Imported[]>();
  for (const entry of entries) groups.set(entry.id, [...(groups.get(entry.id) ?? []), entry]);
  return [...groups.values()];
}

/** Entries that people changed since the import: taking it back leaves them as they are now. */
export function findChangedSince(entries: readonly Imported[]): Imported[] {
  return byRecord(entries).flatMap((rows) => {
    const last = rows.at(-1);
    return last === undefined || last.deleted_at !== null || last.version === last.version_now ? [] : [last];
  });
}

/**
 * Takes a whole import back: what it made is deleted, what it changed is as before. What people changed since stays,
 * and is told.
 */
export async function undoImport(db: TenantDb, scope: Scope, stored: StoredImport): Promise<ImportResult> {
  const earliest = new Date(scope.clock.now().getTime() - DAYS_TO_UNDO * 86_400_000);
  if (stored.state !== "done" || stored.doneAt === null || stored.doneAt < earliest) throw new Refusal(409, "conflict");
  const target = IMPORT_TARGETS[stored.kind];
  const entries = await findImported(db, stored.id);
  const changed = findChangedSince(entries);
  const stays = new Set(changed.map((entry) => entry.id));
  const taken = byRecord(entries).flatMap(([first]) =>
    first === undefined || first.deleted_at !== null || stays.has(first.id) ? [] : [first],
  );
  for (const first of taken) {
    if (first.outcome === "created") await deleteRecord(db, scope, first.id);
    else await target.revert(db, scope, first.id, first.before);
  }
  const kept = changed.map(({ title, slug }) => ({ title, slug }));
  const none = { created: 0, updated: 0, unchanged: 0, skipped: 0, skippedRows: [] };
  const result = { ...none, ...stored.result, undone: { taken: taken.length, kept } };
  await db
    .updateTable("import")
    .set({ state: "undone", result: JSON.stringify(result) })
    .where("id", "=", stored.id)
    .execute();
  return result;
}
