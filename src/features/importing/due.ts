import type { TenantDb } from "../../platform/db/doors.ts";
import type { DueItem, WorkspaceContext } from "../records/index.ts";
import { findImports } from "./store.ts";

/** Lists that were uploaded and wait to be taken over. */
export async function findDue({ services, paths, t, viewer }: WorkspaceContext, db: TenantDb): Promise<DueItem[]> {
  if (viewer.role === "reader") return [];
  const since = new Date(services.clock.now().getTime() - 90 * 86_400_000);
  const open = (await findImports(db, since)).filter((one) => ["uploaded", "mapped", "running"].includes(one.state));
  return open.slice(0, 5).map((one) => ({
    due: null,
    label: t("importing.dueLabel"),
    title: t("importing.due.title", { file: one.file_name }),
    href: paths.intern(`einlesen/${one.id}`),
    because: viewer.role === "office" ? t("importing.due.becauseOffice") : t("importing.due.because"),
    action: t("importing.due.action"),
  }));
}
