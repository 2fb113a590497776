import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import { notFound, Refusal } from "../../platform/http/answers.ts";
import type { Table } from "../../platform/sheets/table.ts";
import type { Scope } from "../records/index.ts";
import type { ImportKind } from "./kinds.ts";
import type { Choices } from "./plan.ts";

/** What became of a list when it was taken over. */
export type ImportResult = {
  created: number;
  updated: number;
  unchanged: number;
  skipped: number;
  skippedRows: number[];
  undone?: { taken: number; kept: { title: string; slug: string }[] };
};

/** A list somebody uploaded, with everything chosen and corrected so far. */
export type StoredImport = {
  id: string;
  kind: ImportKind;
  fileName: string;
  uploadedAt: Date;
  uploadedByName: string;
  state: "uploaded" | "mapped" | "running" | "done" | "undone" | "discarded";
  /** `office`, or `o:<organisation>` for a partner's own list. */
  visibleTo: string;
  uploadedBy: string | null;
  progress: Progress | null;
  tables: Table[];
  choices: Choices;
  result: ImportResult | null;
  doneAt: Date | null;
};

/** How far a list is being taken over, in entries. */
export type Progress = { done: number; total: number };

/** How long an import can be taken back, in days. */
export const DAYS_TO_UNDO = 30;

/** Keeps an uploaded list. Nothing of it is an entry yet. @param visibleTo `office`, or `o:<organisation>` for a partner's own list */
export async function storeImport(
  db: TenantDb,
  scope: Scope,
  upload: { kind: ImportKind; fileName: string; tables: readonly Table[]; visibleTo: string },
): Promise<string> {
  const id = scope.newId();
  await db
    .insertInto("import")
    .values({
      tenant_id: scope.tenantId,
      id,
      kind: upload.kind,
      file_name: upload.fileName.slice(0, 200),
      visible_to: upload.visibleTo,
      uploaded_at: scope.clock.now(),
      uploaded_by: scope.actor.id,
      uploaded_by_name: scope.actor.name,
      state: "uploaded",
      tables: JSON.stringify(upload.tables),
    })
    .execute();
  return id;
}

type Mapping = {
  sheet?: number;
  headerRow?: number;
  columns?: (string | null)[];
  defaults?: Record<string, string>;
  withoutUnread?: boolean;
};

const COLUMNS = [
  "id",
  "kind",
  "file_name",
  "uploaded_at",
  "uploaded_by",
  "uploaded_by_name",
  "visible_to",
  "state",
  "mapping",
  "corrections",
  "decisions",
  "progress",
  "result",
  "done_at",
] as const;

/**
 * The list with its choices. @throws Refusal 404 where the viewer does not see it
 * @param part `fate`: what becomes of it; without its cells while it is taken over, because the page with its progress is asked for again and again
 */
export async function getImport(db: TenantDb, id: string, part: "whole" | "fate" = "whole"): Promise<StoredImport> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw notFound();
  const isBare = part === "fate" ? "running" : "";
  const row = await db
    .selectFrom("import")
    .select(COLUMNS)
    .select(sql`case when state = ${isBare} then '[]'::jsonb else tables end`.as("tables"))
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  const mapping = row.mapping as Mapping;
  return {
    id: row.id,
    kind: row.kind as ImportKind,
    fileName: row.file_name,
    uploadedAt: row.uploaded_at,
    uploadedByName: row.uploaded_by_name,
    state: row.state as StoredImport["state"],
    tables: row.tables as unknown as Table[],
    choices: {
      sheet: mapping.sheet,
      headerRow: mapping.headerRow,
      columns: mapping.columns,
      defaults: mapping.defaults,
      corrections: row.corrections as Choices["corrections"],
      decisions: row.decisions as Choices["decisions"],
      withoutUnread: mapping.withoutUnread ?? false,
    },
    visibleTo: row.visible_to,
    uploadedBy: row.uploaded_by,
    progress: row.progress as Progress | null,
    result: row.result as ImportResult | null,
    doneAt: row.done_at,
  };
}

/** Lists of the last 90 days, newest first, without discarded ones. */
export async function findImports(db: TenantDb, since: Date) {
  return db
    .selectFrom("import")
    .select(["id", "kind", "file_name", "uploaded_at", "uploaded_by_name", "state", "done_at"])
    .where("uploaded_at", ">", since)
    .where("state", "!=", "discarded")
    .orderBy("uploaded_at", "desc")
    .limit(100)
    .execute();
}

/** Keeps what somebody chose or typed; only until the list is taken over. */
export async function keepChoices(
  db: TenantDb,
  id: string,
  choices: Choices,
  state: "uploaded" | "mapped",
): Promise<void> {
  const mapping: Mapping = {
    ...(choices.sheet === undefined ? {} : { sheet: choices.sheet }),
    ...(choices.headerRow === undefined ? {} : { headerRow: choices.headerRow }),
    ...(choices.columns === undefined ? {} : { columns: [...choices.columns] }),
    ...(choices.defaults === undefined ? {} : { defaults: choices.defaults }),
    ...(choices.withoutUnread ? { withoutUnread: true } : {}),
  };
  const row = await db
    .updateTable("import")
    .set({
      mapping: JSON.stringify(mapping),
      corrections: JSON.stringify(choices.corrections),
      decisions: JSON.stringify(choices.decisions),
      state,
    })
    .where("id", "=", id)
    .where("state", "in", ["uploaded", "mapped"])
    .returning("id")
    .executeTakeFirst();
  if (row === undefined) throw new Refusal(409, "conflict");
}

/** Reads the list as one of another kind: what was chosen so far meant other fields. */
export async function changeKind(db: TenantDb, id: string, kind: ImportKind): Promise<void> {
  await db
    .updateTable("import")
    .set({ kind, mapping: "{}", corrections: "{}", decisions: "{}", state: "uploaded" })
    .where("id", "=", id)
    .where("state", "in", ["uploaded", "mapped"])
    .execute();
}

/** Throws a list away that was not taken over; its cells go with it. */
export async function discardImport(db: TenantDb, id: string): Promise<void> {
  await db.deleteFrom("import").where("id", "=", id).where("state", "in", ["uploaded", "mapped"]).execute();
}

/** Hands the list to the job that takes it over; exactly one of two people pressing at once gets to. */
export async function startTakingOver(db: TenantDb, id: string, total: number): Promise<void> {
  const row = await db
    .updateTable("import")
    .set({ state: "running", progress: JSON.stringify({ done: 0, total }) })
    .where("id", "=", id)
    .where("state", "in", ["uploaded", "mapped"])
    .returning("id")
    .executeTakeFirst();
  if (row === undefined) throw new Refusal(409, "conflict");
}

/** Waits until nobody else is writing this list; until the end of the transaction. */
export async function lockImport(db: TenantDb, id: string): Promise<void> {
  await db.selectFrom("import").select("id").where("id", "=", id).forUpdate().execute();
}

export async function keepProgress(db: TenantDb, id: string, progress: Progress): Promise<void> {
  await db
    .updateTable("import")
    .set({ progress: JSON.stringify(progress) })
    .where("id", "=", id)
    .execute();
}

/** Marks the list as taken over, with what became of it. */
export async function finishImport(db: TenantDb, scope: Scope, id: string, result: ImportResult): Promise<void> {
  await db
    .updateTable("import")
    .set({ state: "done", done_at: scope.clock.now(), result: JSON.stringify(result) })
    .where("id", "=", id)
    .where("state", "=", "running")
    .execute();
}
