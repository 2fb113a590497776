import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { sourceNote, storeBoundary } from "../features/county/index.ts";
import { programReader } from "../features/records/index.ts";
import { readAreas } from "../platform/areas/index.ts";
import { systemClock } from "../platform/clock.ts";
import { getTranslator, type PlainMessageKey } from "../platform/i18n/translate.ts";
import type { Exit, Io } from "./command.ts";
import { withInstallation } from "./ground.ts";

const asked = z.object({
  file: z.string({ error: "Welche Datei? miteinander boundaries DATEI --county AGS --year JAHR" }),
  county: z
    .string({ error: "Welcher Landkreis? --county AGS" })
    .regex(/^\d{5}$/, "Ein Landkreis hat fünf Ziffern, zum Beispiel 16066."),
  year: z
    .string({ error: "Von welchem Jahr sind die Grenzen? --year 2024" })
    .regex(/^20[0-4]\d$/, "--year braucht ein Jahr, zum Beispiel 2024."),
});

function readArguments(args: string[]): z.output<typeof asked> | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { county: { type: "string" }, year: { type: "string" } },
    });
    const read = asked.safeParse({ ...values, file: positionals[0] });
    return read.success ? read.data : (read.error.issues[0]?.message ?? "");
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Loads official outlines of a county's municipalities: from the download of all Germany, or a part of it. */
export async function run(args: string[], io: Io): Promise<Exit> {
  const wanted = readArguments(args);
  const refuse = (message: string): Exit => {
    io.err(message);
    return 2;
  };
  if (typeof wanted === "string") return refuse(wanted);
  const bytes = await readFile(wanted.file).catch(() => undefined);
  if (bytes === undefined) return refuse(`${wanted.file} ist nicht zu lesen.`);
  const read = await readAreas(bytes, wanted.county);
  if (!read.ok) return refuse(getTranslator("de")(`county.error.areas.${read.fault}` as PlainMessageKey));
  return withInstallation(io, async ({ installation }) => {
    const { doors } = installation.database;
    const tenant = await doors.asOwner((db) =>
      db.selectFrom("tenant").select(["id", "name"]).where("ags", "=", wanted.county).executeTakeFirst(),
    );
    if (tenant === undefined) return refuse(`Den Landkreis ${wanted.county} gibt es hier nicht.`);
    const scope = {
      tenantId: tenant.id,
      actor: { id: null, name: "Befehlszeile" },
      clock: systemClock,
      newId: () => crypto.randomUUID(),
    };
    const boundary = { areas: read.areas, source: sourceNote(wanted.year), fileName: basename(wanted.file) };
    await doors.withTenant(programReader(tenant.id), (db) => storeBoundary(db, scope, boundary));
    io.out(`${tenant.name}: Grenzen von ${Object.keys(read.areas.areas).length} Städten und Gemeinden geladen.`);
    return 0;
  });
}
