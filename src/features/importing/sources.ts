/** What each field of a row has to be read from. */
import { type Cell, cellText, type Table } from "../../platform/sheets/table.ts";
import type { Written } from "./cells/read.ts";
import { type Places, splitAddress } from "./cells/place.ts";
import type { ColumnMatch } from "./columns.ts";
import type { ImportContext, ImportField, ImportList } from "./fields.ts";
import { mergedAbove } from "./row-kinds.ts";

type Source = { text: string; written: Written; column: string };
export type Sources = Map<string, Source>;
type Reader = {
  table: Table;
  columns: readonly ColumnMatch[];
  list: ImportList;
  context: ImportContext;
  places: Places;
};

/** What each field has to be read from: cells, corrections, merged cells above, parts of an address. */
export function gatherSources(reader: Reader, index: number): Sources {
  const sources = new Map<string, Source>();
  for (const { column, header, field } of reader.columns) {
    if (field === null) continue;
    const described = reader.list.fields.find((one) => one.name === field);
    const own = reader.table.rows[index]?.[column] ?? null;
    const cell = own === null && field !== reader.list.identity.name ? mergedAbove(reader.table, index, column) : own;
    const written = described === undefined ? null : writtenIn(cell, described);
    if (written === null || String(written).trim() === "") continue;
    const before = sources.get(field);
    const text = before === undefined ? String(written).trim() : `${before.text}\n${String(written).trim()}`;
    sources.set(field, { text, written: before === undefined ? written : text, column: before?.column ?? header });
  }
  for (const [field, text] of Object.entries(reader.context.corrections?.[index + 1] ?? {})) {
    sources.set(field, { text, written: text, column: headerOf(reader, field) });
  }
  spreadAddress(sources, reader.places);
  return sources;
}

function writtenIn(cell: Cell, field: ImportField): Written | null {
  if (cell === null || typeof cell === "number" || typeof cell === "string") return cell;
  if (typeof cell === "boolean") return cell ? "ja" : "nein";
  if (!("text" in cell)) return cellText(cell);
  const isAddress = field.kind === "url" || field.kind === "email";
  return isAddress && !/[@.]/u.test(cell.text) ? cell.link.replace(/^mailto:/u, "") : cell.text;
}

/** Street, postcode and place may stand in one cell or two; they become sources of their own. */
function spreadAddress(sources: Sources, places: Places): void {
  const set = (field: string, text: string, column: string): void => {
    if (text !== "" && !sources.has(field)) sources.set(field, { text, written: text, column });
  };
  const address = sources.get("address");
  if (address !== undefined) {
    const parts = splitAddress(address.text, places);
    set("street", parts.street, address.column);
    set("postcode", parts.postcode, address.column);
    set("place", parts.place, address.column);
  }
  for (const field of ["postcodePlace", "place", "postcode"]) {
    const source = sources.get(field);
    const match = /^(?:D\s*-?\s*)?(\d{4,5})[\s,]+(\p{L}.*)$/su.exec(source?.text ?? "");
    if (source === undefined || match === null) continue;
    set("postcode", match[1] ?? "", source.column);
    set("place", match[2] ?? "", source.column);
  }
  const combined = sources.get("postcodePlace");
  if (combined !== undefined && !sources.has("place"))
    set(/^\d+$/u.test(combined.text) ? "postcode" : "place", combined.text, combined.column);
  for (const whole of ["address", "postcodePlace"]) sources.delete(whole);
}

/** Telephone numbers of all rows, with the places beside them. */
export function* phonesOf(rows: Iterable<Sources>, list: ImportList): Generator<{ text: string; place: string }> {
  const phones = list.fields.filter((field) => field.kind === "phone").map((field) => field.name);
  for (const sources of rows) {
    for (const name of phones) yield { text: sources.get(name)?.text ?? "", place: sources.get("place")?.text ?? "" };
  }
}

function headerOf(reader: Reader, field: string): string {
  return reader.columns.find((match) => match.field === field)?.header ?? "";
}
