import { sql } from "kysely";
import type { PublicDb, TenantDb } from "../../platform/db/doors.ts";
import { isUploadType, type UploadType } from "../../platform/uploads/index.ts";
import { type Download, MEGABYTE } from "./file.ts";

type AnyDb = PublicDb | TenantDb;

const select = (db: AnyDb) =>
  db
    .selectFrom("file")
    .select([
      "id",
      "record_id as recordId",
      "name",
      "title",
      "description",
      "type",
      "language",
      "size",
      "version",
      "added_at as addedAt",
    ])
    .where("role", "=", "download");

const withType = (rows: Awaited<ReturnType<ReturnType<typeof select>["execute"]>>): Download[] =>
  rows.flatMap(({ type, ...row }) => (isUploadType(type) ? [{ ...row, type }] : []));

/** What can be downloaded with an entry, in its order, as far as this door sees it. */
export async function findDownloads(db: AnyDb, recordId: string): Promise<Download[]> {
  return withType(await select(db).where("record_id", "=", recordId).orderBy("position").orderBy("id").execute());
}

/** One of them; `recordId` keeps addresses of another entry away. */
export async function findDownload(db: AnyDb, recordId: string, id: string): Promise<Download | undefined> {
  return withType(await select(db).where("record_id", "=", recordId).where("id", "=", id).execute())[0];
}

/** What a browser needs to know before it gets the bytes; undefined where this reader sees no such file. */
export async function findServed(
  db: AnyDb,
  id: string,
): Promise<{ name: string; type: UploadType; checksum: string } | undefined> {
  const row = await db.selectFrom("file").select(["name", "type", "checksum"]).where("id", "=", id).executeTakeFirst();
  return row !== undefined && isUploadType(row.type)
    ? { name: row.name, type: row.type, checksum: row.checksum.toString("hex") }
    : undefined;
}

/** The bytes of a file. */
export async function getBody(db: AnyDb, id: string): Promise<Uint8Array<ArrayBuffer>> {
  const { body } = await db.selectFrom("file").select("body").where("id", "=", id).executeTakeFirstOrThrow();
  return new Uint8Array(body);
}

/** What a county keeps, and what it may keep; in bytes. */
export type Room = { used: number; quota: number };

/**
 * How much room the county has for files. `lock`: nobody else adds one until this transaction ends, so that two at once
 * do not take the same room.
 */
export async function findRoom(db: TenantDb, tenantId: string, lock?: "for update"): Promise<Room> {
  const query = db.selectFrom("tenant").select("file_quota").where("id", "=", tenantId);
  const { file_quota: megabytes } = await (lock === undefined ? query : query.forUpdate()).executeTakeFirstOrThrow();
  const { rows } = await sql<{ used: string }>`select file_bytes() as used`.execute(db);
  return { used: Number(rows[0]?.used ?? 0), quota: megabytes * MEGABYTE };
}
