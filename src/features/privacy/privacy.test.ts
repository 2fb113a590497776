import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { poolConfig } from "../../platform/db/open.ts";
import { addMember } from "../accounts/index.ts";
import { createOffer, EMPTY_OFFER } from "../offers/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { findEverywhere, MAIL, NAME, PHONE, plantPerson, WORDS } from "./person.fixture.ts";

let world: TestWorld;
let database: pg.Client;
beforeAll(async () => {
  world = await createTestWorld();
  database = new pg.Client(poolConfig(world.database.address));
  await database.connect();
  await plantPerson(world, world.tenants.eins);
  await plantPerson(world, world.tenants.zwei);
});
afterAll(async () => {
  await database.end();
  await world.drop();
});

const wanted = { names: `${NAME}\nQuimbelyn, Zoraida`, marks: `${MAIL}\n${PHONE}` };
const look = (as: "office" | "partner" = "office") =>
  world.request("/eins/intern/eigene-daten/auskunft", { as, form: wanted });
const markIn = (html: string) => /name="mark" value="([^"]*)"/.exec(html)?.[1] ?? "";

describe("everything on a person", () => {
  it("is found wherever it stands, to read and as a file", async () => {
    const answer = await look();
    expect(answer.status).toBe(200);
    const html = await answer.text();
    for (const words of [
      "Ansprechperson",
      "Verlauf eines Eintrags",
      "Eingelesene Liste",
      "Zugang zum Arbeitsbereich",
      "Mail",
      "Übersetzung",
    ])
      expect(html).toContain(words);
    const file = await world.request("/eins/intern/eigene-daten/auskunft.json", { as: "office", form: wanted });
    const { found } = (await file.json()) as { found: { table: string; value: string }[] };
    const tables = new Set(found.map(({ table }) => table));
    const standing = (await findEverywhere(database, world.tenants.eins.id))
      .map((one) => one.slice(0, one.indexOf(".")))
      .filter((table) => table !== "search_word" && table !== "search");
    for (const table of standing) expect([...tables]).toContain(table);
    for (const { value } of found) expect(value).toMatch(WORDS);
  });

  it("is the office's to give", async () => {
    expect((await look("partner")).status).toBe(403);
    const short = await world.request("/eins/intern/eigene-daten/auskunft", {
      as: "office",
      form: { names: "Li", marks: "" },
    });
    expect(short.status).toBe(422);
  });
});

describe("erasing a person", () => {
  const erase = (form: Record<string, string | string[]>) =>
    world.request("/eins/intern/eigene-daten/loeschung", { as: "office", form: { ...wanted, ...form } });

  it("asks for a reason, and for eyes on exactly what goes", async () => {
    const mark = markIn(await (await look()).text());
    expect((await erase({ mark })).status).toBe(422);
    expect((await erase({ mark: "x", reason: "request", sure: "yes" })).status).toBe(409);
    expect((await findEverywhere(database, world.tenants.eins.id)).length).toBeGreaterThan(10);
  });

  it("does not take away the ground one stands on", async () => {
    const own = { names: world.tenants.eins.people.office.name, marks: "" };
    const shown = await (await world.request("/eins/intern/eigene-daten/auskunft", { as: "office", form: own })).text();
    const form = { ...own, mark: markIn(shown), reason: "request", sure: "yes" };
    const answer = await world.request("/eins/intern/eigene-daten/loeschung", { as: "office", form });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("kann nur jemand anderes");
  });

  it("leaves no trace in any column of any table but the fact, and touches no other county", async () => {
    const before = (await findEverywhere(database, world.tenants.zwei.id)).length;
    const answer = await erase({ mark: markIn(await (await look()).text()), reason: "request", sure: "yes" });
    expect(answer.status).toBe(303);
    expect(await findEverywhere(database, world.tenants.eins.id)).toEqual([]);
    expect(await findEverywhere(database, world.tenants.zwei.id)).toHaveLength(before);
    const { rows: listed } = await database.query("select email from subscriber where tenant_id = $1", [
      world.tenants.eins.id,
    ]);
    expect(listed, "nobody is written to at a dash").toEqual([]);
    const page = await world.text("/eins/intern/eigene-daten", { as: "office" });
    expect(page).toContain("Person 1");
    expect(page).toContain("auf Verlangen der Person");
    const history = await world.text("/eins/intern/angebote/offene-beratung", { as: "office" });
    expect(history).toContain("Person 1");
    expect(await world.text("/eins/de/angebote/offene-beratung")).toContain("Fragen an");
    const again = await (await look()).text();
    expect(again).toContain("Nichts gespeichert");
  });

  it("takes names out of addresses, and old ones lead nowhere", async () => {
    expect((await world.request("/eins/de/angebote/singen-mit-person-1")).status).toBe(200);
    expect((await world.request("/eins/de/angebote/singen-mit-zoraida-quimbelyn")).status).toBe(404);
    expect((await world.request("/zwei/de/angebote/singen-mit-zoraida-quimbelyn")).status).toBe(200);
  });

  it("leaves nothing in what belongs to no county once the last county has erased", async () => {
    expect((await findEverywhere(database, undefined)).length).toBeGreaterThan(0);
    const path = "/zwei/intern/eigene-daten";
    const shown = await world.text(`${path}/auskunft`, { as: "office", form: wanted });
    const form = { ...wanted, mark: markIn(shown), reason: "request", sure: "yes" };
    expect((await world.request(`${path}/loeschung`, { as: "office", form })).status).toBe(303);
    expect(await findEverywhere(database, world.tenants.zwei.id)).toEqual([]);
    expect(await findEverywhere(database, undefined)).toEqual([]);
  });

  it("needs nobody to think of it: a table that comes later is looked through as well", async () => {
    const { eins } = world.tenants;
    await database.query(
      `create table later_minutes (tenant_id uuid not null, id uuid not null, said text, present jsonb, primary key (tenant_id, id))`,
    );
    await database.query("alter table later_minutes owner to migrator");
    const values = [eins.id, "0fdc1c88-7a5b-4a30-8c1f-3f7d7a3d7b11"];
    await database.query(
      `insert into later_minutes values ($1, $2, 'Es berichtet Edeltrud Fernblick.', '["Edeltrud Fernblick"]')`,
      values,
    );
    const named = { names: "Edeltrud Fernblick", marks: "" };
    const shown = await world.text("/eins/intern/eigene-daten/auskunft", { as: "office", form: named });
    const erased = await erase({ ...named, mark: markIn(shown), reason: "request", sure: "yes" });
    expect(erased.status).toBe(303);
    const { rows } = await database.query<{ said: string; present: string[] }>(
      "select said, present from later_minutes",
    );
    await database.query("drop table later_minutes");
    expect(rows).toEqual([{ said: "Es berichtet Person 2.", present: ["Person 2"] }]);
  });

  it("gives the next one another number, and spares who only has the same name", async () => {
    const { eins } = world.tenants;
    await eins.use(async (db) => {
      for (const title of ["Erste", "Zweite"])
        await createOffer(
          db,
          eins.scope("office"),
          {
            ...EMPTY_OFFER,
            title,
            providerId: eins.organisations.partner.id,
            summary: "Mit Rosa Namensgleich",
            topics: ["work"],
          },
          { state: "published" },
        );
    });
    const form = { names: "Rosa Namensgleich", marks: "" };
    const html = await (await world.request("/eins/intern/eigene-daten/auskunft", { as: "office", form })).text();
    const { id } = await eins.use((db) =>
      db.selectFrom("record").select("id").where("title", "=", "Erste").executeTakeFirstOrThrow(),
    );
    const sent = { ...form, mark: markIn(html), reason: "consent", sure: "yes", keep: [`offer/${id}`] };
    expect((await world.request("/eins/intern/eigene-daten/loeschung", { as: "office", form: sent })).status).toBe(303);
    expect(await world.text("/eins/de/angebote/erste")).toContain("Rosa Namensgleich");
    const second = await world.text("/eins/de/angebote/zweite");
    expect(second).toContain("Person 3");
    expect(second).not.toContain("Namensgleich");
  });

  it("leaves the sign-in of somebody who works here under another name as well", async () => {
    const { id, organisations } = world.tenants.eins;
    const shared = { email: "buero-trudbert@example.org", role: "partner", invitedBy: "Koordination" } as const;
    await world.services.doors.asSignIn(async (db) => {
      const first = { ...shared, name: "Trudbert Quastenflosser", organisationId: organisations.partner.id };
      await addMember(db, world.services, id, first);
      const second = { ...shared, name: "Büro Marktgasse", organisationId: organisations.otherPartner.id };
      await addMember(db, world.services, id, second);
    }, id);
    const named = { names: "Trudbert Quastenflosser", marks: "" };
    const shown = await (
      await world.request("/eins/intern/eigene-daten/auskunft", { as: "office", form: named })
    ).text();
    const erased = await erase({ ...named, mark: markIn(shown), reason: "request", sure: "yes" });
    expect(erased.status).toBe(303);
    const { rows } = await database.query("select name from membership where tenant_id = $1 and email = $2", [
      id,
      shared.email,
    ]);
    expect(rows).toEqual([{ name: "Büro Marktgasse" }]);
  });
});

describe("periods and documents", () => {
  it("are kept within what is lawful, and the chores obey them", async () => {
    const { eins } = world.tenants;
    const path = "/eins/intern/eigene-daten/fristen";
    const periods = world.services.registry.features.flatMap((feature) => feature.periods ?? []);
    const form = {
      ...Object.fromEntries(periods.map(({ name, days }) => [name, String(days)])),
      remarks: "20",
      mails: "30",
      lists: "30",
      translation_files: "14",
      consents: "365",
      data_requests: "365",
      inquiries: "30",
      questions: "90",
    };
    expect((await world.request(path, { as: "office", form: { ...form, remarks: "400" } })).status).toBe(422);
    expect((await world.request(path, { as: "partner", form })).status).toBe(403);
    expect((await world.request(path, { as: "office", form })).status).toBe(303);
    const count = () => eins.use((db) => db.selectFrom("remark").select("id").execute());
    const run = async () => {
      const chores = world.services.registry.features.find(({ name }) => name === "remarks")?.chores ?? [];
      for (const chore of chores)
        await eins.use((db) => chore.run(db, world.clock, eins.scope(), world.services.doors));
    };
    world.clock.advance(19 * 24 * 60);
    await run();
    expect(await count()).toHaveLength(1);
    world.clock.advance(2 * 24 * 60);
    await run();
    expect(await count()).toHaveLength(0);
  });

  it("say what the program does, with the county's own data, and leave lines for what it cannot know", async () => {
    const record = await world.text("/eins/intern/eigene-daten/verzeichnis", { as: "office" });
    for (const words of ["Landkreis Eins", "Zugang zum Arbeitsbereich", "Einlesen von Listen", "Artikel 30", "______"])
      expect(record).toContain(words);
    const contract = await world.text("/eins/intern/eigene-daten/vertraege/auftragsverarbeitung", { as: "office" });
    for (const words of ["Artikel 28", "Weitere Auftragsverarbeiter", "koordination@eins.example.org"])
      expect(contract).toContain(words);
    expect(await world.text("/eins/intern/eigene-daten/vertraege/gemeinsam", { as: "office" })).toContain("Artikel 26");
    expect((await world.request("/eins/intern/eigene-daten/vertraege/andere", { as: "office" })).status).toBe(404);
  });

  it("name every period the program knows", async () => {
    const page = await world.text("/eins/intern/eigene-daten/fristen", { as: "office" });
    expect(page).not.toContain("privacy-office.period");
  });
});
