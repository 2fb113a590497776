import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, download } from "../../platform/http/answers.ts";
import { writeCsv, writeXlsx } from "../../platform/sheets/write.ts";
import type { WorkspaceContext } from "./feature.ts";

export type SheetFormat = "xlsx" | "csv";

/** The list as a file, in the columns in which it is read again. @param find the ids of its entries, in their order */
export async function downloadList(
  context: WorkspaceContext,
  list: { kind: string; format: SheetFormat; fileName: string; find: (db: TenantDb) => Promise<readonly string[]> },
): Promise<Answer> {
  const { services } = context;
  const sheet = await context.use(async (db) =>
    services.registry.sheet(list.kind).write(context, db, await list.find(db)),
  );
  const name = `${list.fileName}.${list.format}`;
  return list.format === "csv"
    ? download(writeCsv(sheet.header, sheet.rows), "text/csv; charset=utf-8", name)
    : download(await writeXlsx([sheet]), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name);
}
