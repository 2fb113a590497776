import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { NoAreas, type Outline } from "./areas.ts";
import { checkGrid, Collected, isLand, type Wanted } from "./outlines.ts";
import { readGeometry } from "./wkb.ts";

/** What SQLite may take of memory, which the bounds of the thread do not count. */
const MOST_MEMORY = 200_000_000;

export const isGeoPackage = (file: Buffer): boolean => file.toString("latin1", 0, 15) === "SQLite format 3";

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

type Row = Record<string, unknown>;
type Layer = { table: string; geometry: string; ags: string; gf: string | undefined };

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** Layers of areas, that of the municipalities first: its name ends so in what BKG offers (vg250_gem). */
function listLayers(database: DatabaseSync): Row[] {
  // Tables alone: a view may say anything of itself.
  const rows = database
    .prepare(
      `select g.table_name, g.column_name, s.organization_coordsys_id as grid, s.definition
       from gpkg_geometry_columns g
       join sqlite_master m on m.type = 'table' and m.name = g.table_name
       left join gpkg_spatial_ref_sys s on s.srs_id = g.srs_id limit 200`,
    )
    .all();
  const isOfMunicipalities = (row: Row) => Number(/_gem$/i.test(text(row["table_name"])));
  return rows.toSorted((a, b) => isOfMunicipalities(b) - isOfMunicipalities(a));
}

function findLayer(database: DatabaseSync): Layer {
  for (const row of listLayers(database)) {
    const [table, geometry] = [text(row["table_name"]), text(row["column_name"])];
    const columns = database
      .prepare(`pragma table_info(${quote(table)})`)
      .all()
      .map((column) => text(column["name"]));
    const named = (name: string) => columns.find((column) => column.toLowerCase() === name);
    const ags = named("ags");
    if (ags === undefined || !columns.includes(geometry)) continue;
    // Counties and states have such a key, too, a shorter one.
    const ofMunicipality = `select 1 from ${quote(table)} where length(${quote(ags)}) = 8 limit 1`;
    if (database.prepare(ofMunicipality).get() === undefined) continue;
    checkGrid(`${String(row["grid"])} ${text(row["definition"])}`);
    return { table, geometry, ags, gf: named("gf") };
  }
  throw new NoAreas("no_keys");
}

function readLayer(database: DatabaseSync, { prefix }: Wanted): Outline[] {
  const { table, geometry, ags, gf } = findLayer(database);
  const rows = database
    .prepare(
      `select ${quote(ags)} as ags, ${gf === undefined ? "4" : quote(gf)} as gf, ${quote(geometry)} as outline
       from ${quote(table)} where substr(${quote(ags)}, 1, ?) = ?`,
    )
    .iterate(prefix.length, prefix);
  const collected = new Collected();
  for (const row of rows) {
    const key = text(row["ags"]);
    const outline = row["outline"];
    if (/^\d{8}$/.test(key) && isLand(row["gf"]) && outline instanceof Uint8Array)
      collected.add(key, readGeometry(outline));
  }
  return collected.toOutlines();
}

/**
 * Outlines of a GeoPackage, which is a database of SQLite: read from a file that is gone afterwards, by itself alone –
 * nothing is written, no extension loaded, no function of the file's own run.
 * @throws NoAreas
 */
export function readGeoPackage(file: Buffer, wanted: Wanted): Outline[] {
  const folder = mkdtempSync(join(tmpdir(), "areas-"));
  try {
    writeFileSync(join(folder, "areas.gpkg"), file, { mode: 0o600 });
    const database = new DatabaseSync(join(folder, "areas.gpkg"), { readOnly: true });
    try {
      database.exec(
        `pragma hard_heap_limit = ${MOST_MEMORY}; pragma trusted_schema = off; pragma cell_size_check = on; pragma mmap_size = 0`,
      );
      return readLayer(database, wanted);
    } finally {
      database.close();
    }
  } catch (error) {
    if (error instanceof NoAreas || error instanceof RangeError) throw error;
    // Whatever SQLite finds wrong with it.
    throw new NoAreas("damaged");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
