import type { TenantDb } from "../../platform/db/doors.ts";
import { Conflict, type Scope, writeEvent } from "../records/index.ts";
import { type Download, type DownloadWords, MOST_FILES, titleField, type Upload } from "./file.ts";
import { findDownloads, findRoom } from "./queries.ts";

/** Why a file is not stored: the county has no room left, or the entry has files enough. */
export type StoreFault = "full" | "too_many";

/** Hangs a file on an entry, as its last. `among`: the files it stands beside; otherwise all of the entry. */
export async function addDownload(
  db: TenantDb,
  scope: Scope,
  owner: { id: string; kind: string; among?: readonly string[] | undefined },
  upload: Upload,
  words: DownloadWords,
): Promise<{ id: string } | { fault: StoreFault }> {
  const { used, quota } = await findRoom(db, scope.tenantId, "for update");
  if (used + upload.body.length > quota) return { fault: "full" };
  const there = await findDownloads(db, owner.id);
  if ((owner.among ?? there).length >= MOST_FILES) return { fault: "too_many" };
  const { visible_to } = await db
    .selectFrom("record")
    .select("visible_to")
    .where("id", "=", owner.id)
    .executeTakeFirstOrThrow();
  const id = scope.newId();
  await db
    .insertInto("file")
    .values({
      tenant_id: scope.tenantId,
      id,
      record_id: owner.id,
      record_kind: owner.kind,
      visible_to,
      role: "download",
      name: upload.name,
      type: upload.type,
      body: Buffer.from(upload.body),
      position: there.length,
      added_at: scope.clock.now(),
      added_by: scope.actor.name,
      ...words,
    })
    .execute();
  await orderDownloads(db, [...there.map((one) => one.id), id]);
  await writeEvent(db, scope, owner.id, "file_added", { note: words.title });
  return { id };
}

/**
 * Changes what is said of a file, and the file itself where another is given: its address stays.
 * @throws Conflict when somebody was faster
 */
export async function reviseDownload(
  db: TenantDb,
  scope: Scope,
  before: Download,
  change: { words: DownloadWords; upload: Upload | undefined; version: number },
): Promise<{ fault: StoreFault } | undefined> {
  const { words, upload, version } = change;
  if (upload !== undefined) {
    const { used, quota } = await findRoom(db, scope.tenantId, "for update");
    if (used - before.size + upload.body.length > quota) return { fault: "full" };
  }
  // Looked at before it is written: a statement alone, even one that meets no row, makes pages anew.
  const now = await db
    .selectFrom("file")
    .select("version")
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", before.id)
    .forUpdate()
    .executeTakeFirst();
  if (now?.version !== version) throw new Conflict();
  await db
    .updateTable("file")
    .set((eb) => ({
      ...words,
      ...(upload === undefined ? {} : { name: upload.name, type: upload.type, body: Buffer.from(upload.body) }),
      version: eb("version", "+", 1),
    }))
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", before.id)
    .execute();
  await writeEvent(db, scope, before.recordId, "file_changed", { note: words.title });
  return undefined;
}

/** Takes a file away for good, with the translations of its title. */
export async function removeDownload(db: TenantDb, scope: Scope, file: Download): Promise<void> {
  await db.deleteFrom("file").where("tenant_id", "=", scope.tenantId).where("id", "=", file.id).execute();
  for (const table of ["translation", "translation_proposal"] as const)
    await db
      .deleteFrom(table)
      .where("tenant_id", "=", scope.tenantId)
      .where("record_id", "=", file.recordId)
      .where("field", "=", titleField(file.id))
      .execute();
  await orderDownloads(
    db,
    (await findDownloads(db, file.recordId)).map((one) => one.id),
  );
  await writeEvent(db, scope, file.recordId, "file_removed", { note: file.title });
}

/** Puts a file one place up or down, among these (otherwise among all of its entry). */
export async function moveDownload(
  db: TenantDb,
  file: Download,
  by: -1 | 1,
  among?: readonly string[] | undefined,
): Promise<void> {
  const all = (await findDownloads(db, file.recordId)).map((one) => one.id);
  const order = among === undefined ? all : all.filter((id) => among.includes(id));
  const from = order.indexOf(file.id);
  const to = from + by;
  if (to < 0 || to >= order.length) return;
  order.splice(from, 1);
  order.splice(to, 0, file.id);
  await orderDownloads(db, order);
}

async function orderDownloads(db: TenantDb, order: readonly string[]): Promise<void> {
  for (const [position, id] of order.entries())
    await db.updateTable("file").set({ position }).where("id", "=", id).where("position", "!=", position).execute();
}
