/** What the tests of this feature share: places of one county, and the whole way from a file to entries. */
import { readTables } from "../../platform/sheets/read.ts";
import { recognizeHeaders } from "./columns.ts";
import { gatherEntries } from "./entries.ts";
import type { ImportContext, ImportList, Place } from "./fields.ts";
import { chooseTable } from "./header.ts";
import { readRows } from "./rows.ts";

const TOWNS: [string, string, string[]][] = [
  ["16066042", "Meiningen", ["98617"]],
  ["16066063", "Schmalkalden", ["98574"]],
  ["16066092", "Zella-Mehlis", ["98544"]],
  ["16066074", "Steinbach-Hallenberg", ["98587"]],
  ["16066076", "Wasungen", ["98634"]],
  ["16066095", "Kaltennordheim", ["36452"]],
  ["16066094", "Grabfeld", ["98631"]],
  ["16066093", "Rhönblick", ["98617"]],
];

export const PLACES: Place[] = [
  { ags: "16066", name: "Landkreis Schmalkalden-Meiningen", kind: "county", postcodes: [] },
  ...TOWNS.map(([ags, name, postcodes]): Place => ({ ags, name, kind: "municipality", postcodes })),
];

export const CONTEXT: ImportContext = { today: "2026-06-01", places: PLACES };

/** Reads a file to rows and entries as the browser and the command line do. */
export async function readList(bytes: Uint8Array | string, list: ImportList, context: ImportContext = CONTEXT) {
  const outcome = await readTables(typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes, "liste.csv");
  if (!outcome.ok) throw new Error(outcome.code);
  const found = chooseTable(outcome.tables, list.fields);
  if (found === undefined) throw new Error("no header");
  const { layout, table } = found;
  const columns = recognizeHeaders(layout.headers, table.rows.slice(layout.headerRow + layout.headerRows), list.fields);
  const rows = readRows(table, { layout, columns }, list, context);
  return { table, layout, columns, rows, entries: gatherEntries(rows, list) };
}
