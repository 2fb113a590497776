import type { TenantDb } from "../../platform/db/doors.ts";
import { type Language, isLanguage } from "../../platform/i18n/languages.ts";
import { countRows, findDays, type Period, type Scope } from "../records/index.ts";
import type { Unit } from "./xliff/unit.ts";

/** A file somebody has sent and not taken over yet. */
export type StoredFile = { id: string; fileName: string; language: Language; units: Unit[]; loadedAt: Date };

/** How long a file waits for its confirmation. */
export const FILE_PERIOD: Period = {
  name: "translation_files",
  days: 14,
  shortest: 1,
  longest: 90,
  law: "Artikel 5 Absatz 1 Buchstabe e DSGVO: Dateien, die niemand übernimmt, braucht niemand",
  count: (db, before) => countRows(db.selectFrom("translation_file").select("id").where("loaded_at", "<", before)),
};

/** Keeps what was read of a file until somebody has confirmed it. @returns its id */
export async function storeFile(
  db: TenantDb,
  scope: Scope,
  file: { fileName: string; language: Language; units: readonly Unit[]; visibleTo: string },
): Promise<string> {
  const id = scope.newId();
  await db
    .insertInto("translation_file")
    .values({
      tenant_id: scope.tenantId,
      id,
      visible_to: file.visibleTo,
      file_name: file.fileName.slice(0, 200),
      language: file.language,
      units: JSON.stringify(file.units),
      loaded_by: scope.actor.name,
      loaded_at: scope.clock.now(),
    })
    .execute();
  return id;
}

const COLUMNS = ["id", "file_name as fileName", "language", "loaded_at as loadedAt"] as const;

/** The file with this id; undefined where it is not there or somebody else's. */
export async function findFile(db: TenantDb, id: string): Promise<StoredFile | undefined> {
  const row = await db
    .selectFrom("translation_file")
    .select([...COLUMNS, "units"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined || !isLanguage(row.language)) return undefined;
  return { ...row, language: row.language, units: row.units as Unit[] };
}

/** Files that wait, the newest first. */
export async function findFiles(db: TenantDb): Promise<Omit<StoredFile, "units">[]> {
  const rows = await db.selectFrom("translation_file").select(COLUMNS).orderBy("loaded_at", "desc").limit(50).execute();
  return rows.flatMap((row) => (isLanguage(row.language) ? [{ ...row, language: row.language }] : []));
}

export async function deleteFile(db: TenantDb, id: string): Promise<void> {
  await db.deleteFrom("translation_file").where("id", "=", id).execute();
}

/** Forgets files nobody has confirmed. */
export async function forgetFiles(db: TenantDb, now: Date): Promise<void> {
  const before = new Date(now.getTime() - (await findDays(db, FILE_PERIOD)) * 86_400_000);
  await db.deleteFrom("translation_file").where("loaded_at", "<", before).execute();
}
