/** From a table and its mapping to rows as understood: values, what was written, and what we have to ask. */
import { cellText, type Table } from "../../platform/sheets/table.ts";
import { learnAreaCodes, type LearnedAreas } from "./area-codes.ts";
import { readCell } from "./cells/read.ts";
import { indexPlaces, parsePostcode, type Places } from "./cells/place.ts";
import type { ColumnMatch } from "./columns.ts";
import type { FieldValue, ImportContext, ImportList, Problem, Values } from "./fields.ts";
import { problem } from "./fields.ts";
import type { Layout } from "./header.ts";
import { findChanged, findCleared, findWritten, type OwnRow, saysTheSame, type WrittenRow } from "./own-rows.ts";
import { mergedAbove, type RowKind, sortRows } from "./row-kinds.ts";
import { runThrough, type Steps } from "./steps.ts";
import { gatherSources, phonesOf, type Sources } from "./sources.ts";
import { LEFT_OUT_WHY } from "./lists/no-field.ts";
import { fold, saysNothing } from "./words.ts";

/** A problem at its row and column; `column` is the header as written, "" where the file has no such column. */
export type RowProblem = Problem & { row: number; column: string; field: string };

export type ReadRow = {
  /** Row number as the spreadsheet shows it. */
  row: number;
  kind: RowKind;
  values: Values;
  /** What the cells said, by field: kept whatever we made of it. */
  written: Record<string, string>;
  /** Fields whose cells were understood, also where their values went into others (the house number to its street). */
  understood: string[];
  /** What stands in columns no field was found for, by header. */
  rest: Record<string, string>;
  problems: RowProblem[];
  /** Text of the heading this row stands under. */
  group?: string;
  /** Fields we filled in from the name, the heading or the defaults. */
  assumed: string[];
  /** Which entry of ours the row is, where an export has written it. */
  own?: OwnRow;
};

type Reader = {
  table: Table;
  columns: readonly ColumnMatch[];
  list: ImportList;
  context: ImportContext;
  places: Places;
  areas: LearnedAreas;
  /** Fields that have a column. */
  read: ReadonlySet<string>;
};

type Mapping = { layout: Layout; columns: readonly ColumnMatch[] };

/** Reads every row below the header. Nothing is dropped: what is no entry comes back with its kind and its text. */
export const readRows = (table: Table, mapping: Mapping, list: ImportList, context: ImportContext): ReadRow[] =>
  runThrough(readRowsInSteps(table, mapping, list, context));

/** The same, a row a step. */
export function* readRowsInSteps(
  table: Table,
  mapping: Mapping,
  list: ImportList,
  context: ImportContext,
): Steps<ReadRow[]> {
  const kinds = sortRows(table, mapping.layout);
  const places = indexPlaces(context.places);
  const reader: Reader = {
    table,
    columns: mapping.columns,
    list,
    context,
    places,
    areas: { known: new Set(), at: () => undefined },
    read: new Set(mapping.columns.flatMap((match) => match.field ?? [])),
  };
  const sources = new Map<number, Sources>();
  for (const { index, kind } of kinds) {
    if (kind === "entry") sources.set(index, gatherSources(reader, index));
    yield;
  }
  reader.areas = learnAreaCodes(phonesOf(sources.values(), list));
  let group: string | undefined;
  const rows: ReadRow[] = [];
  for (const { index, kind } of kinds) {
    const found = sources.get(index);
    if (kind === "group_heading") group = textOfRow(table, index);
    rows.push(found === undefined ? bareRow(table, index, kind) : readEntry(reader, index, found, group));
    yield;
  }
  return rows;
}

function readEntry(reader: Reader, index: number, sources: Sources, group: string | undefined): ReadRow {
  const row: ReadRow = { ...bareRow(reader.table, index, "entry"), rest: restOf(reader, index) };
  if (group !== undefined) row.group = group;
  const written = findWritten(sources.get("key")?.text, reader.context);
  const placeText = sources.get("place")?.text ?? "";
  const postcode = parsePostcode(sources.get("postcode")?.text ?? "", reader.places, placeText).value;
  const around = {
    context: reader.context,
    places: reader.places,
    areas: { known: reader.areas.known, here: reader.areas.at(placeText) },
    placeText,
    postcode,
    isOurs: written !== undefined,
  };
  for (const field of reader.list.fields) {
    const source = sources.get(field.name);
    if (source === undefined) continue;
    row.written[field.name] = source.text;
    if (written !== undefined && saysTheSame(written, field, source.text)) {
      const kept = written.values[field.name];
      if (kept !== undefined) row.values[field.name] = kept;
      continue;
    }
    const { value, problem: fault } = readCell(source.written, field, around);
    if (value !== undefined) row.values[field.name] = value;
    if (fault !== undefined) row.problems.push({ ...fault, row: row.row, column: source.column, field: field.name });
  }
  row.understood = Object.keys(row.values);
  row.values = reader.list.settle?.(row.values, reader.context) ?? row.values;
  if (isSettled(row.values["place"])) row.problems = row.problems.filter((one) => !one.code.startsWith("place_"));
  if (written === undefined) fillIn(reader, row, group);
  else row.own = ownRow(reader, row, written);
  requireFields(reader, row, index);
  return row;
}

function ownRow({ list, read }: Reader, { values, problems }: ReadRow, written: WrittenRow): OwnRow {
  const faulty = new Set(problems.map((one) => one.field));
  return {
    id: written.id,
    part: written.part,
    changed: findChanged(written, values),
    cleared: findCleared(written, list, { values, columns: read, faulty }),
  };
}

/** What the name of a place left open, the code of the municipality may have told. */
function isSettled(place: FieldValue | undefined): boolean {
  return typeof place === "object" && "reach" in place && place.ags !== null;
}

/** What the row leaves open comes from the defaults, the heading above it, and from what its other values say. */
function fillIn(reader: Reader, row: ReadRow, group: string | undefined): void {
  const add = (name: string, value: FieldValue): void => {
    if (row.values[name] !== undefined) return;
    row.values[name] = value;
    row.assumed.push(name);
  };
  const around = {
    context: reader.context,
    places: reader.places,
    areas: { known: new Set<string>() },
    placeText: "",
    postcode: undefined,
  };
  const told = (): [string, FieldValue][] => Object.entries(reader.list.complete?.(row.values) ?? {});
  if (group !== undefined) {
    for (const [name, value] of told()) if (reader.list.tellsMore?.(name, value, group) === true) add(name, value);
    for (const field of reader.list.fields) {
      if (field.fromHeading !== true || row.written[field.name] !== undefined) continue;
      const { value, problem: fault } = readCell(group.replace(/:$/u, ""), field, around);
      if (value !== undefined && fault === undefined) add(field.name, value);
    }
  }
  for (const [name, value] of Object.entries(reader.context.defaults ?? {})) add(name, value);
  for (const [name, value] of told()) add(name, value);
}

function requireFields(reader: Reader, row: ReadRow, index: number): void {
  for (const field of reader.list.fields) {
    if (field.required !== true || row.values[field.name] !== undefined) continue;
    const columns = reader.columns.filter((match) => match.field === field.name);
    const above = columns
      .map(({ column }) => cellText(mergedAbove(reader.table, index, column)))
      .find((text) => text !== "");
    const missing =
      above === undefined
        ? problem("error", columns.length === 0 ? "column_missing" : "field_missing", { field: field.label })
        : problem("error", "field_missing_merged", { field: field.label, above }, above);
    row.problems.push({ ...missing, row: row.row, column: columns[0]?.header ?? "", field: field.name });
  }
}

function bareRow(table: Table, index: number, kind: RowKind): ReadRow {
  const text = kind === "entry" ? "" : textOfRow(table, index);
  return {
    row: index + 1,
    kind,
    values: {},
    written: {},
    understood: [],
    rest: text === "" ? {} : { "": text },
    problems: [],
    assumed: [],
  };
}

/** Columns that count rows, and our own word why a row was left out, say nothing of the entry. */
const isAboutTheList = (header: string): boolean =>
  header === LEFT_OUT_WHY || /^(?:lfd|laufende|pos|zeile|index|zaehler)(?: (?:nr|nummer))?$/u.test(fold(header));

function restOf(reader: Reader, index: number): Record<string, string> {
  const rest: Record<string, string> = {};
  (reader.table.rows[index] ?? []).forEach((cell, column) => {
    const match = reader.columns[column];
    const text = cellText(cell).trim();
    if (match?.field != null || saysNothing(text) || isAboutTheList(match?.header ?? "")) return;
    rest[match?.header || `#${column + 1}`] = text;
  });
  return rest;
}

function textOfRow(table: Table, index: number): string {
  return (table.rows[index] ?? [])
    .map((cell) => cellText(cell).trim())
    .filter(Boolean)
    .join(" · ");
}
