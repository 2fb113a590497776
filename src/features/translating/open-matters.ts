import { dayOf } from "../../platform/clock.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { OpenMatter, WorkspaceContext } from "../records/index.ts";

/** Files of translation offices that wait for somebody to take them over. */
export async function findOpenMatters({ t, paths, viewer }: WorkspaceContext, db: TenantDb): Promise<OpenMatter[]> {
  if (viewer.role === "reader") return [];
  const rows = await db
    .selectFrom("translation_file")
    .select(["id", "file_name", "language", "loaded_at", "loaded_by"])
    .orderBy("loaded_at")
    .limit(50)
    .execute();
  return rows.map((row) => ({
    key: `translation:${row.id}`,
    topic: t("translating-office.open.files"),
    title: row.file_name,
    href: paths.intern(`uebersetzungen/dateien/${row.id}`),
    since: dayOf(row.loaded_at),
    last: t("translating-office.open.loaded", { by: row.loaded_by, language: t.languageName(row.language) }),
  }));
}
