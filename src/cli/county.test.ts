import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "../cli.ts";
import { createTestDatabase, testServer, type TestDatabase } from "../platform/db/testing.ts";

let database: TestDatabase;
const before = process.env["DATABASE_URL"];

beforeAll(async () => {
  database = await createTestDatabase();
  const server = testServer() as { host: string; port: number; user: string };
  const { rows } = await database.pool.query<{ name: string }>("select current_database() as name");
  process.env["DATABASE_URL"] =
    `postgres://${server.user}@localhost:${server.port}/${rows[0]?.name}?host=${server.host}`;
});
afterAll(async () => {
  if (before === undefined) delete process.env["DATABASE_URL"];
  else process.env["DATABASE_URL"] = before;
  await database.drop();
});

async function county(...args: string[]) {
  const lines: string[] = [];
  const exit = await runCommand(["county", ...args], {
    out: (line) => void lines.push(line),
    err: (line) => void lines.push(line),
  });
  return { exit, said: lines.join("\n") };
}

describe("miteinander county", () => {
  it("sets up a county whose municipalities come with the program, once", async () => {
    const first = await county("16066", "--name", "Landkreis Schmalkalden-Meiningen");
    expect(first).toMatchObject({
      exit: 0,
      said: expect.stringContaining("/schmalkalden-meiningen/ mit 38") as string,
    });
    expect(await county("16066", "--name", "Noch einmal")).toMatchObject({
      exit: 2,
      said: expect.stringContaining("gibt es schon") as string,
    });
  });

  it("takes the municipalities of any other county from a table", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "miteinander-county-")), "orte.csv");
    await writeFile(
      file,
      "AGS;Name;PLZ;Einwohner;Lon;Lat\n05566076;Rheine;48429;76.000;7,4333;52,2833\n1001000;Anderswo;24937;1;9,4;54,7\n",
    );
    expect(await county("05566", "--name", "Kreis Steinfurt", "--places", file)).toMatchObject({ exit: 0 });
    const rows = await database.doors.asOwner((db) =>
      db.selectFrom("place").select(["ags", "name", "population", "lon"]).where("parent_ags", "=", "05566").execute(),
    );
    expect(rows).toEqual([{ ags: "05566076", name: "Rheine", population: 76_000, lon: 7.4333 }]);
  });

  it.each([
    [["1"], "fünf Ziffern"],
    [["16063"], "Wie heißt"],
    [["16063", "--name", "Wartburgkreis", "--slug", "Nicht Gut"], "--slug"],
  ])("refuses %j in plain words", async (args, words) => {
    expect(await county(...args)).toMatchObject({ exit: 2, said: expect.stringContaining(words) as string });
  });
});
