import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { poolConfig } from "../../platform/db/open.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";

let world: TestWorld;
let database: pg.Client;
beforeAll(async () => {
  world = await createTestWorld();
  database = new pg.Client(poolConfig(world.database.address));
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await world.drop();
});

/** What holds words and nobody's data: official places, keys and states of the program, single words, the county's logo. */
const NOBODY = ["mailbox_state", "place", "form_seal", "installation_key", "search_word", "county_logo"];

/** Tables that hold words, documents, or lead to somebody by an id. */
async function findTables(): Promise<string[]> {
  const { rows } = await database.query<{ name: string }>(
    `select distinct c.table_name as name from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where table_schema = 'public' and t.table_type = 'BASE TABLE' and (c.udt_name in ('text', 'varchar', 'jsonb', 'json', '_text', 'bytea')
       or c.column_name in ('account_id', 'membership_id', 'contact_id', 'actor_id', 'subscriber_id')) order by 1`,
  );
  return rows.map(({ name }) => name).filter((name) => !name.startsWith("kysely_"));
}

it("the record of processing names an activity for every table that can hold data of people", async () => {
  const activities = world.services.registry.features.flatMap(({ processing }) => processing ?? []);
  const covered = new Set(activities.flatMap(({ tables }) => tables));
  const tables = await findTables();
  expect(tables.length).toBeGreaterThan(50);
  expect(tables.filter((table) => !covered.has(table) && !NOBODY.includes(table))).toEqual([]);
  expect([...covered].filter((table) => !tables.includes(table))).toEqual([]);
  const page = await world.text("/eins/intern/eigene-daten/verzeichnis", { as: "office" });
  for (const { name } of activities) expect(page).toContain(name);
});

it("quotes a network that bears quotation marks once", async () => {
  await world.services.doors.asOwner((db) =>
    db.updateTable("tenant").set({ network_name: "Netzwerk „Kommunale Integration“" }).execute(),
  );
  world.services.tenants.forget();
  for (const path of ["verzeichnis", "vertraege/auftragsverarbeitung", "vertraege/gemeinsam"]) {
    const page = await world.text(`/eins/intern/eigene-daten/${path}`, { as: "office" });
    expect(page).toContain("„Netzwerk ‚Kommunale Integration‘“");
  }
});

it("has a word for every place where somebody may be found", async () => {
  const { rows } = await database.query<{ name: string }>("select distinct table_name as name from wordy_column");
  const t = getTranslator("de");
  const nameless = rows.filter(({ name }) => t.code("privacy-office.place", name) === name);
  expect(nameless).toEqual([]);
});
