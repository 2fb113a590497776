/** Reads one workbook and says how long that took and what memory: ours, or exceljs alone. A process of its own each. */
import { readFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import { readTables } from "../../src/platform/sheets/read.ts";

export type ReadMeasured = { seconds: number; most: number; rows: number };
export type ReadOrder = { file: string; by: "ours" | "exceljs" };

const READERS: Record<ReadOrder["by"], (file: string) => Promise<number>> = {
  async ours(file) {
    const outcome = await readTables(await readFile(file), "liste.xlsx");
    if (!outcome.ok) throw new Error(outcome.code);
    return outcome.tables[0]?.rows.length ?? 0;
  },
  async exceljs(file) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(file);
    return workbook.worksheets[0]?.rowCount ?? 0;
  },
};

process.on("message", ({ file, by }: ReadOrder) => {
  const since = performance.now();
  void READERS[by](file).then((rows) => {
    const seconds = (performance.now() - since) / 1000;
    process.send?.({ seconds, most: process.resourceUsage().maxRSS * 1024, rows } satisfies ReadMeasured);
  });
});
process.on("disconnect", () => process.exit(0));
