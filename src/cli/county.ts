import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { places as knownPlaces } from "../../demo/counties.ts";
import { loadPlaces } from "../../demo/load.ts";
import type { DemoPlace } from "../../demo/world.ts";
import { slugify } from "../features/records/index.ts";
import { readTables } from "../platform/sheets/read.ts";
import { type Cell, cellText } from "../platform/sheets/table.ts";
import type { Exit, Io } from "./command.ts";
import { withInstallation } from "./ground.ts";

const asked = z.object({
  ags: z.string().regex(/^\d{5}$/, "Ein Landkreis hat fünf Ziffern, zum Beispiel 16066."),
  name: z.string({ error: "Wie heißt der Landkreis? --name „Landkreis …“" }).min(3),
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "--slug darf nur kleine Buchstaben, Ziffern und Bindestriche haben.")
    .optional(),
  places: z.string().optional(),
});

function readArguments(args: string[]): z.output<typeof asked> | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { name: { type: "string" }, slug: { type: "string" }, places: { type: "string" } },
    });
    const read = asked.safeParse({ ...values, ags: positionals[0] ?? "" });
    return read.success ? read.data : (read.error.issues[0]?.message ?? "");
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const COLUMNS = { ags: "ags", name: "name", postcode: "plz", population: "einwohner", lon: "lon", lat: "lat" } as const;

const toNumber = (text: string): number | null => (text === "" ? null : Number(text.replace(",", ".")));

/** Municipalities from a table with the columns ags, name, plz, einwohner, lon, lat; those of other counties are left out. */
async function readPlaces(file: string, county: string): Promise<DemoPlace[] | string> {
  const outcome = await readTables(await readFile(file), basename(file));
  const [table] = outcome.ok ? outcome.tables : [];
  const header = table?.rows[0]?.map((cell) => cellText(cell).trim().toLowerCase()) ?? [];
  const at = (name: keyof typeof COLUMNS) => header.indexOf(COLUMNS[name]);
  if (at("ags") === -1 || at("name") === -1) return `${file} braucht die Spalten ${Object.values(COLUMNS).join(", ")}.`;
  const read = (row: Cell[], name: keyof typeof COLUMNS) => cellText(row[at(name)]).trim();
  return (table?.rows.slice(1) ?? [])
    .map((row): DemoPlace => ({
      ags: read(row, "ags").padStart(8, "0"),
      name: read(row, "name"),
      kind: "municipality",
      parent: county,
      postcode: read(row, "postcode").padStart(5, "0").replace("00000", "") || null,
      population: toNumber(read(row, "population").replaceAll(/[.\s]/g, "")),
      lon: toNumber(read(row, "lon")),
      lat: toNumber(read(row, "lat")),
    }))
    .filter((place) => place.ags.startsWith(county) && place.name !== "");
}

/** The states by the first two digits of the AGS. */
const STATES: Record<string, string> = {
  "01": "Schleswig-Holstein",
  "02": "Hamburg",
  "03": "Niedersachsen",
  "04": "Bremen",
  "05": "Nordrhein-Westfalen",
  "06": "Hessen",
  "07": "Rheinland-Pfalz",
  "08": "Baden-Württemberg",
  "09": "Bayern",
  "10": "Saarland",
  "11": "Berlin",
  "12": "Brandenburg",
  "13": "Mecklenburg-Vorpommern",
  "14": "Sachsen",
  "15": "Sachsen-Anhalt",
  "16": "Thüringen",
};

/** State and county, as the tree of places needs them. */
function above(ags: string, name: string): DemoPlace[] {
  const nothing = { postcode: null, population: null, lon: null, lat: null };
  return [
    { ags: ags.slice(0, 2), name: STATES[ags.slice(0, 2)] ?? ags.slice(0, 2), kind: "state", parent: null, ...nothing },
    { ags, name: name.replace(/^(Landkreis|Kreis)\s+/, ""), kind: "county", parent: ags.slice(0, 2), ...nothing },
  ];
}

/** Sets up a county: its row and its municipalities. The office then signs in (`invite`) and says the rest in the browser. */
export async function run(args: string[], io: Io): Promise<Exit> {
  const county = readArguments(args);
  if (typeof county === "string") {
    io.err(county);
    return 2;
  }
  const given =
    county.places === undefined
      ? knownPlaces.filter((place) => place.ags.startsWith(county.ags) || place.ags === county.ags.slice(0, 2))
      : await readPlaces(county.places, county.ags);
  if (typeof given === "string") {
    io.err(given);
    return 2;
  }
  return withInstallation(io, async ({ installation }) =>
    installation.database.doors.asOwner(async (db) => {
      const there = await db.selectFrom("tenant").select("slug").where("ags", "=", county.ags).executeTakeFirst();
      if (there !== undefined) {
        io.err(`Den Landkreis ${county.ags} gibt es schon: /${there.slug}/`);
        return 2;
      }
      await loadPlaces(db, [
        ...given.filter((place) => place.kind !== "municipality"),
        ...above(county.ags, county.name),
        ...given.filter((place) => place.kind === "municipality"),
      ]);
      const slug = county.slug ?? slugify(county.name.replace(/^(Landkreis|Kreis)\s+/, ""));
      await db
        .insertInto("tenant")
        .values({
          id: crypto.randomUUID(),
          slug,
          name: county.name,
          network_name: "Netzwerk für Integration",
          ags: county.ags,
          headline: "Ankommen und mitmachen",
          lead: `Sprachkurse, Beratung und Begegnung: ${county.name}.`,
        })
        .execute();
      const count = given.filter((place) => place.kind === "municipality").length;
      io.out(`${county.name} ist eingerichtet: /${slug}/ mit ${count} Städten und Gemeinden.`);
      if (count === 0) io.out("Ohne Gemeinden gibt es keine Karte und keine Orte. Laden Sie sie mit --places DATEI.");
      io.out(`Laden Sie jetzt jemanden ein: miteinander invite MAILADRESSE --county ${county.ags} --role office`);
      return 0;
    }),
  );
}
