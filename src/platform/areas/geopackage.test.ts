import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import type { Position } from "./areas.ts";
import { geoJson, makeField, zip } from "./areas.fixture.ts";
import { readAreas } from "./index.ts";

type Field = ReturnType<typeof makeField>;
type Made = {
  grid?: number;
  layer?: string;
  withHeights?: boolean;
  envelope?: boolean;
  isBig?: boolean;
  saysCorners?: number;
};

/** A polygon in a multipolygon, as a GeoPackage writes it: with a frame or without, with heights, in either order of bytes. */
function makeBlob(
  ring: readonly Position[],
  { withHeights = false, envelope = true, isBig = false, saysCorners }: Made,
): Buffer {
  const parts: Buffer[] = [];
  const byte = (value: number) => void parts.push(Buffer.from([value]));
  const count = (value: number) => {
    const four = Buffer.alloc(4);
    if (isBig) four.writeUInt32BE(value);
    else four.writeUInt32LE(value);
    parts.push(four);
  };
  const number = (value: number) => {
    const eight = Buffer.alloc(8);
    if (isBig) eight.writeDoubleBE(value);
    else eight.writeDoubleLE(value);
    parts.push(eight);
  };
  const head = (kind: number) => {
    byte(isBig ? 0 : 1);
    count(kind + (withHeights ? 1000 : 0));
  };
  parts.push(Buffer.from("GP"));
  byte(0);
  byte((envelope ? 2 : 0) + (isBig ? 0 : 1));
  count(25832);
  if (envelope) for (const value of [0, 0, 0, 0]) number(value);
  head(6);
  count(1);
  head(3);
  count(1);
  count(saysCorners ?? ring.length);
  for (const [x, y] of ring) for (const value of withHeights ? [x, y, 100] : [x, y]) number(value);
  return Buffer.concat(parts);
}

function makeGeoPackage(field: Field, made: Made = {}): Buffer {
  const { grid = 25832, layer = "vg250_gem" } = made;
  const table = `"${layer.replaceAll('"', '""')}"`;
  const folder = mkdtempSync(join(tmpdir(), "areas-test-"));
  try {
    const database = new DatabaseSync(join(folder, "a.gpkg"));
    database.exec(`
      create table gpkg_spatial_ref_sys (srs_name text, srs_id integer, organization text, organization_coordsys_id integer, definition text);
      create table gpkg_geometry_columns (table_name text, column_name text, geometry_type_name text, srs_id integer, z integer, m integer);
      insert into gpkg_spatial_ref_sys values ('x', ${grid}, 'EPSG', ${grid}, 'undefined');
      insert into gpkg_geometry_columns values ('vg250_krs', 'geom', 'MULTIPOLYGON', ${grid}, 0, 0), ('${layer}', 'geom', 'MULTIPOLYGON', ${grid}, 0, 0);
      create table vg250_krs (id integer primary key, geom blob, AGS text, GF integer);
      create table ${table} (id integer primary key, geom blob, "AGS" text, "GF" integer)`);
    database.prepare("insert into vg250_krs (geom, ags, gf) values (?, '16066', 4)").run(Buffer.from("GP"));
    const insert = database.prepare(`insert into ${table} (geom, ags, gf) values (?, ?, ?)`);
    for (const { key, ring } of field) insert.run(makeBlob(ring, made), key, 4);
    // Waters of the first municipality, and a municipality elsewhere.
    insert.run(makeBlob(field[1]?.ring ?? [], made), field[0]?.key ?? "", 2);
    insert.run(makeBlob(field[0]?.ring ?? [], made), "05978024", 4);
    database.close();
    return readFileSync(join(folder, "a.gpkg"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const field = makeField(3);

it.each<[string, Made]>([
  ["as it is offered", {}],
  ["with heights, in the other order of bytes", { withHeights: true, isBig: true }],
  ["without frames, under a strange name", { envelope: false, layer: 'a "b" c' }],
  ["in degrees", { grid: 4326 }],
])("says the same as GeoJSON: %s", async (_, made) => {
  expect(await readAreas(makeGeoPackage(field, made), "16066")).toEqual(await readAreas(geoJson(field), "16066"));
});

it("may lie in a ZIP", async () => {
  const packed = zip([["vg250/DE_VG250.gpkg", makeGeoPackage(field)]]);
  expect(await readAreas(packed, "16066")).toEqual(await readAreas(geoJson(field), "16066"));
});

it("is refused where it is measured otherwise, or holds nothing of us", async () => {
  const refused = (fault: string) => ({ ok: false, fault });
  expect(await readAreas(makeGeoPackage(field, { grid: 25833 }), "16066")).toEqual(refused("other_grid"));
  expect(await readAreas(makeGeoPackage(field), "09162")).toEqual(refused("none_here"));
});

it("may be broken anywhere without harm", async () => {
  const whole = makeGeoPackage(makeField(2));
  for (const share of [0.05, 0.4, 0.8]) {
    const read = await readAreas(whole.subarray(0, Math.floor(whole.length * share)), "16066");
    expect(read.ok).toBe(false);
  }
  for (const count of [5000, 0xffffffff])
    expect(await readAreas(makeGeoPackage(field, { saysCorners: count }), "16066")).toMatchObject({ ok: false });
});
