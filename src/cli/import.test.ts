import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "../cli.ts";
import { createTestWorld, type TestWorld } from "../features/records/testing.ts";
import { testServer } from "../platform/db/testing.ts";

let world: TestWorld;
let folder: string;
const before = process.env["DATABASE_URL"];

beforeAll(async () => {
  world = await createTestWorld();
  folder = await mkdtemp(join(tmpdir(), "miteinander-import-"));
  const server = testServer() as { host: string; port: number; user: string };
  const { rows } = await world.database.pool.query<{ name: string }>("select current_database() as name");
  process.env["DATABASE_URL"] =
    `postgres://${server.user}@localhost:${server.port}/${rows[0]?.name}?host=${server.host}`;
});
afterAll(async () => {
  if (before === undefined) delete process.env["DATABASE_URL"];
  else process.env["DATABASE_URL"] = before;
  await world.drop();
});

async function command(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await runCommand(args, { out: (line) => void out.push(line), err: (line) => void err.push(line) });
  return { exit, out: out.join("\n"), err: err.join("\n") };
}

async function fileWith(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const LIST =
  "Name;Art;PLZ;Ort;Telefon\nKulturhaus Linde e. V.;Verein;98617;Meiningen;03693 1234\nSportverein Süd;Verein;98574;Schmalkalden;03683 77\n";

describe("miteinander import", () => {
  it("writes nothing on a dry run, then creates, then finds nothing new", async () => {
    const path = await fileWith("akteure.csv", LIST);
    const dry = await command("import", "organisations", path, "--county", "16066", "--dry-run", "--json");
    expect(dry.exit).toBe(0);
    expect(JSON.parse(dry.out)).toEqual({ rows: 2, created: 2, updated: 0, unchanged: 0, skipped: 0, problems: [] });
    const first = await command("import", "organisations", path, "--county", "16066", "--json");
    expect(JSON.parse(first.out)).toMatchObject({ created: 2, skipped: 0 });
    const second = await command("import", "organisations", path, "--county", "16066", "--json");
    expect(JSON.parse(second.out)).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
  });

  it("tells every problem at its row and column and ends with 1 where rows were left out", async () => {
    const path = await fileWith("fehler.csv", "Name;PLZ;Ort\nGute Stube;1234;Meiningen\n");
    const { exit, out } = await command("import", "organisations", path, "--county", "16066", "--json");
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      skipped: 1,
      problems: [{ row: 2, column: "PLZ", code: "postcode_short_place" }],
    });
  });

  it("refuses what is no list of this kind, and says what is missing", async () => {
    const letter = await fileWith(
      "brief.txt",
      "Sehr geehrte Damen und Herren,\nanbei die Liste.\nMit freundlichen Grüßen\n",
    );
    const offers = await fileWith("kurse.csv", "Niveau;Beginn;Plätze\nA1;01.09.2026;20\n");
    for (const path of [letter, offers]) {
      const { exit, err, out } = await command("import", "organisations", path, "--county", "16066", "--json");
      expect({ exit, out }).toEqual({ exit: 2, out: "" });
      expect(err).toMatch(/Welche Spalte enthält „Name“|Spaltennamen/);
    }
    const help = await command("import", "--help");
    expect(help.out).toContain("XLSX, ODS oder CSV");
  });

  it("reads Windows-1252 and takes a mapping from a file", async () => {
    const bytes = Buffer.from("Wer?;Wo?\nBegegnungsstätte Süd;Meiningen\n", "latin1");
    const path = await fileWith("fremd.csv", bytes);
    const mapping = await fileWith("zuordnung.json", JSON.stringify({ "Wer?": "name", "Wo?": "place" }));
    const { exit, out } = await command(
      "import",
      "organisations",
      path,
      "--county",
      "16066",
      "--mapping",
      mapping,
      "--json",
    );
    expect({ exit, ...(JSON.parse(out) as object) }).toMatchObject({ exit: 0, created: 1 });
    const found = await world.tenants.eins.use((db) =>
      db.selectFrom("record").select("title").where("title", "=", "Begegnungsstätte Süd").executeTakeFirst(),
    );
    expect(found).toBeDefined();
  });

  it("loads offers of organisations that are there and asks for those that are not", async () => {
    const path = await fileWith(
      "angebote.csv",
      "Anbieter,Angebot,Ort,Niveau\nVolkshochschule Muster,Deutsch am Abend,Meiningen,A1-A2\nUnbekannt GmbH,Kurs,Meiningen,B1\n",
    );
    const { exit, out } = await command("import", "offers", path, "--county", "16066", "--json");
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ created: 1, skipped: 1, problems: [{ row: 3, code: "provider_unknown" }] });
  });

  it.each([
    [["import"], "organisations oder offers"],
    [["import", "organisations"], "Welche Datei"],
    [["import", "organisations", "x.csv"], "--county"],
    [["import", "organisations", "/gibt/es/nicht.csv", "--county", "16066"], "nicht zu lesen"],
    [["import", "organisations", "x.csv", "--county", "99999"], "gibt es hier nicht"],
    [["import", "organisations", "x.csv", "--unbekannt"], "unbekannt"],
  ])("refuses %j in plain words and ends with 2", async (args, words) => {
    const { exit, err } = await command(...args);
    expect(exit).toBe(2);
    expect(err).toContain(words);
  });
});
