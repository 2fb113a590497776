/** What a list is about, told by its columns: one question less for whoever loads it. */
import type { Table } from "../../platform/sheets/table.ts";
import { recognizeHeaders } from "./columns.ts";
import type { ImportList } from "./fields.ts";
import { chooseTable } from "./header.ts";

/** Rows that are looked at; the columns of a list say early what it is. */
const SAMPLE_ROWS = 40;
/** By so much the better one has to be ahead: lists of names and numbers alone may be either. */
const AHEAD = 0.2;

/** How well the columns of a file fit a list: 0 where it has no name for its entries. */
function fitOf(tables: readonly Table[], list: ImportList): number {
  const chosen = chooseTable(tables, list.fields);
  if (chosen === undefined) return 0;
  const { layout, table } = chosen;
  const start = layout.headerRow + layout.headerRows;
  const columns = recognizeHeaders(layout.headers, table.rows.slice(start, start + SAMPLE_ROWS), list.fields);
  const found = columns.filter((match) => match.field !== null);
  if (!found.some((match) => match.field === list.identity.name)) return 0;
  return found.reduce((sum, match) => sum + match.confidence, 0);
}

/** The kind whose list the file fits clearly best; undefined where only a person can say. */
export function guessKind<K extends string>(
  tables: readonly Table[],
  lists: readonly { kind: K; list: ImportList }[],
): K | undefined {
  const rated = lists.map(({ kind, list }) => ({ kind, fit: fitOf(tables, list) }));
  const [best, second] = rated.toSorted((a, b) => b.fit - a.fit);
  if (best === undefined || best.fit === 0) return undefined;
  return second === undefined || best.fit - second.fit >= AHEAD ? best.kind : undefined;
}
