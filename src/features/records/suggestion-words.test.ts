import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createOffer, EMPTY_OFFER } from "../offers/index.ts";
import { changeState, deleteRecord } from "./actions.ts";
import { createWordChore, forgetWords } from "./suggestion-words.ts";
import { createTestWorld, type TestCounty, type TestWorld } from "./testing.ts";
import { eraseDeleted } from "./trash.ts";

describe("words for those who misspell", () => {
  let world: TestWorld;
  beforeAll(async () => void (world = await createTestWorld()));
  afterAll(() => world.drop());

  const publish = (title: string, county: TestCounty = world.tenants.eins) => {
    const providerId = county.organisations.partner.id;
    const content = { ...EMPTY_OFFER, title, providerId, summary: "Für alle", topics: ["language"] };
    return county.use((db) => createOffer(db, county.scope(), content, { state: "published" }));
  };
  const wordsOf = (county: TestCounty = world.tenants.eins) =>
    world.services.doors.asPublic(county.id, async (db) => {
      const rows = await db.selectFrom("public_word").select("word").execute();
      return rows.map(({ word }) => word ?? "");
    });

  it("are forgotten when their entry is withdrawn or erased, and kept while another public one says them", async () => {
    const { eins, zwei } = world.tenants;
    const withdrawn = await publish("Klöppelstube für Anfängerinnen");
    const erased = await publish("Schmiedewerkstatt");
    await publish("Anfängerinnen willkommen");
    await publish("Klöppelstube", zwei);
    await eins.use((db) => changeState(db, eins.scope(), withdrawn.id, "withdraw"));
    await eins.use((db) => deleteRecord(db, eins.scope(), erased.id));
    world.clock.advance(31 * 24 * 60);
    await eins.use((db) => eraseDeleted(db, world.clock.now()));
    expect(await wordsOf()).toEqual(expect.arrayContaining(["Klöppelstube", "Schmiedewerkstatt", "Anfängerinnen"]));
    expect(await eins.use((db) => forgetWords(db))).toBe(2);
    const left = await wordsOf();
    expect(left).toContain("Anfängerinnen");
    expect(left).toContain("Volkshochschule");
    expect(left.filter((word) => /Klöppel|Schmiede/u.test(word))).toEqual([]);
    expect(await wordsOf(zwei)).toContain("Klöppelstube");
    expect(await eins.use((db) => forgetWords(db))).toBe(0);
  });

  it("of everything that is public are kept, however it is written", async () => {
    const { eins } = world.tenants;
    await publish("Teilnehmer*innen, Deutsch-Kurs A1–B1: Сім'я, بيت und Kita/Hort (z. B. Müttercafé)");
    const before = await wordsOf();
    await eins.use((db) => forgetWords(db));
    expect((await wordsOf()).toSorted()).toEqual(before.toSorted());
  });

  it("are looked through once a day", async () => {
    const { eins } = world.tenants;
    const chore = createWordChore();
    const pass = () => eins.use((db) => chore.run(db, world.clock, eins.scope(), world.services.doors));
    await pass();
    const { id } = await publish("Drechselbank");
    await eins.use((db) => deleteRecord(db, eins.scope(), id));
    await pass();
    expect(await wordsOf()).toContain("Drechselbank");
    world.clock.advance(24 * 60);
    await pass();
    expect(await wordsOf()).not.toContain("Drechselbank");
  });
});
