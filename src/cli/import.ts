import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import {
  applyItems,
  findColumnFaults,
  IMPORT_TARGETS,
  type ImportKind,
  type ImportResult,
  isImportKind,
  NO_CHOICES,
  type Plan,
  planNow,
  problemWords,
} from "../features/importing/index.ts";
import { createTenants, programReader, type Scope, type Tenant } from "../features/records/index.ts";
import { systemClock } from "../platform/clock.ts";
import { getTranslator, type PlainMessageKey } from "../platform/i18n/translate.ts";
import { readTables } from "../platform/sheets/read.ts";
import type { ReadFault, Table } from "../platform/sheets/table.ts";
import type { Exit, Io } from "./command.ts";
import { type Ground, withInstallation } from "./ground.ts";

type Asked = {
  kind: ImportKind;
  file: string;
  county: string;
  mapping: string | undefined;
  isDry: boolean;
  asJson: boolean;
};

/** What `--json` prints: counts of entries, and every problem at its row and column. */
type Report = {
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  skipped: number;
  problems: { row: number; column: string; code: string; message: string }[];
};

const t = getTranslator("de");

function readArguments(args: string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        county: { type: "string" },
        mapping: { type: "string" },
        "dry-run": { type: "boolean" },
        json: { type: "boolean" },
      },
    });
    const [kind = "", file] = positionals;
    if (!isImportKind(kind)) return "Was soll eingelesen werden? Nennen Sie organisations oder offers.";
    if (file === undefined) return "Welche Datei soll eingelesen werden?";
    if (values.county === undefined)
      return "In welchen Landkreis? Nennen Sie ihn mit --county und fünf Ziffern, zum Beispiel --county 16066.";
    return {
      kind,
      file,
      county: values.county,
      mapping: values.mapping,
      isDry: values["dry-run"] === true,
      asJson: values.json === true,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A mapping file: `{"<header>": "<field>" | null}`; or with sheet and header row (counted from 1). */
const mappingFile = z.union([
  z.object({
    sheet: z.string().optional(),
    headerRow: z.number().int().positive().optional(),
    columns: z.record(z.string(), z.string().nullable()),
  }),
  z
    .record(z.string(), z.string().nullable())
    .transform((columns) => ({ columns, sheet: undefined, headerRow: undefined })),
]);

type Chosen = z.output<typeof mappingFile>;

async function readMapping(file: string | undefined): Promise<Chosen | undefined | string> {
  if (file === undefined) return undefined;
  try {
    const read = mappingFile.safeParse(JSON.parse(await readFile(file, "utf8")));
    return read.success
      ? read.data
      : `Die Zuordnung in ${file} verstehen wir nicht. Erwartet wird {"Spaltenname": "feld"}.`;
  } catch {
    return `Die Zuordnung ${file} ist nicht zu lesen.`;
  }
}

function faultWords(fault: ReadFault): string {
  return (t as (key: "importing.fault.damaged", params: Record<string, string | number>) => string)(
    `importing.fault.${fault.code}` as "importing.fault.damaged",
    fault.params,
  );
}

async function plan(
  ground: Ground,
  tenant: Tenant,
  asked: Asked,
  tables: readonly Table[],
  chosen: Chosen | undefined,
): Promise<Plan | undefined> {
  return ground.installation.database.doors.withTenant(programReader(tenant.id), async (db) => {
    const around = { tenant, clock: systemClock };
    const sheet = chosen?.sheet === undefined ? undefined : tables.findIndex((table) => table.sheet === chosen.sheet);
    const where = {
      sheet: sheet === -1 ? undefined : sheet,
      headerRow: chosen?.headerRow === undefined ? undefined : chosen.headerRow - 1,
    };
    const list = { kind: asked.kind, fileName: basename(asked.file), visibleTo: "office", tables };
    const choices = { ...NO_CHOICES, ...where };
    const first = await planNow(db, { ...list, choices }, around);
    if (first === undefined || chosen === undefined) return first;
    const columns = first.columns.map((match) =>
      match.header in chosen.columns ? (chosen.columns[match.header] ?? null) : match.field,
    );
    return planNow(db, { ...list, choices: { ...choices, columns } }, around);
  });
}

/** Everything that needs a person: problems of cells, and entries that may be there already. */
function problemsOf(found: Plan, kind: ImportKind): Report["problems"] {
  const { identity } = IMPORT_TARGETS[kind].list;
  return found.items.flatMap((item) => {
    const cells = item.problems.map((problem) => ({
      row: problem.row,
      column: problem.column,
      code: problem.code,
      message: problemWords(t, problem),
    }));
    if (item.verdict.outcome !== "maybe") return cells;
    const first = item.verdict.candidates.find((candidate) => "id" in candidate);
    const name = String(
      (first !== undefined && "id" in first
        ? found.existing.get(first.id)?.[identity.name]
        : item.entry.values[identity.name]) ?? "",
    );
    return [
      ...cells,
      { row: item.entry.row.row, column: "", code: "maybe_same", message: t("importing.problem.maybe_same", { name }) },
    ];
  });
}

async function takeOver(ground: Ground, tenant: Tenant, asked: Asked, found: Plan): Promise<ImportResult> {
  const count = (outcome: string) => found.items.filter((item) => item.outcome === outcome).length;
  if (asked.isDry)
    return {
      created: count("created"),
      updated: count("updated"),
      unchanged: count("unchanged"),
      skipped: count("open"),
      skippedRows: [],
    };
  const scope: Scope = {
    tenantId: tenant.id,
    actor: { id: null, name: "Einlesen" },
    clock: systemClock,
    newId: () => crypto.randomUUID(),
  };
  return ground.installation.database.doors.withTenant(programReader(tenant.id), (db) =>
    applyItems(
      db,
      scope,
      { kind: asked.kind, fileName: basename(asked.file), importId: null, visibleTo: "office" },
      found.items,
    ),
  );
}

function print(io: Io, asked: Asked, report: Report): void {
  if (asked.asJson) return io.out(JSON.stringify(report));
  io.out(asked.isDry ? "Nur geprüft, nichts gespeichert:" : "Eingelesen, neue Einträge warten auf Freigabe:");
  io.out(
    `  ${report.rows} Einträge gelesen, ${report.created} neu, ${report.updated} geändert, ${report.unchanged} unverändert, ${report.skipped} ausgelassen`,
  );
  for (const problem of report.problems)
    io.out(`  Zeile ${problem.row}${problem.column === "" ? "" : `, Spalte „${problem.column}“`}: ${problem.message}`);
}

async function importList(ground: Ground, asked: Asked, io: Io): Promise<Exit> {
  const fail = (message: string): Exit => {
    io.err(message);
    return 2;
  };
  const tenant = (await createTenants(ground.installation.database.doors).list()).find(
    (one) => one.ags === asked.county,
  );
  if (tenant === undefined) return fail(`Den Landkreis ${asked.county} gibt es hier nicht.`);
  const bytes = await readFile(asked.file).catch(() => undefined);
  if (bytes === undefined) return fail(`Die Datei ${asked.file} ist nicht zu lesen.`);
  const outcome = await readTables(bytes, basename(asked.file));
  if (!outcome.ok) return fail(faultWords(outcome));
  const chosen = await readMapping(asked.mapping);
  if (typeof chosen === "string") return fail(chosen);
  const found = await plan(ground, tenant, asked, outcome.tables, chosen);
  if (found === undefined) return fail(t("importing.fault.no_header"));
  const [missing] = findColumnFaults(found.columns, IMPORT_TARGETS[asked.kind].list, found.defaults);
  if (missing?.code === "missing")
    return fail(
      `${t("importing-check.columnMissing", { field: t(missing.field.label as PlainMessageKey) })} Nennen Sie sie mit --mapping.`,
    );
  const { created, updated, unchanged, skipped } = await takeOver(ground, tenant, asked, found);
  print(io, asked, {
    rows: found.items.length,
    created,
    updated,
    unchanged,
    skipped,
    problems: problemsOf(found, asked.kind),
  });
  return skipped > 0 ? 1 : 0;
}

/** Loads a list as the browser does; what needs a person is left out and told. */
export async function run(args: string[], io: Io): Promise<Exit> {
  const asked = readArguments(args);
  if (typeof asked === "string") {
    io.err(asked);
    return 2;
  }
  return withInstallation(io, (ground) => importList(ground, asked, io));
}
