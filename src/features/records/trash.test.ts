import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createOffer, EMPTY_OFFER } from "../offers/index.ts";
import { deleteRecord } from "./actions.ts";
import { createTestWorld, type TestCounty, type TestWorld } from "./testing.ts";
import { writeTranslation } from "./translations.ts";
import { eraseDeleted, findDeleted } from "./trash.ts";

const TABLES = ["record", "offer", "offer_run", "event", "search", "translation"] as const;

describe("what was deleted", () => {
  let world: TestWorld;
  let eins: TestCounty;
  beforeAll(async () => {
    world = await createTestWorld();
    eins = world.tenants.eins;
  });
  afterAll(() => world.drop());

  const enter = (county: TestCounty) =>
    county.use(async (db) => {
      const run = { endsOn: null, weekdays: [1], fromTime: null, untilTime: null, note: null, venue: null };
      const content = {
        ...EMPTY_OFFER,
        title: "Kurs von Frau Apfelbaum",
        summary: "Text",
        topics: ["language"],
        providerId: county.organisations.partner.id,
        runs: [{ ...run, id: world.services.newId(), startsOn: "2026-12-01", places: 1, free: 1, waiting: 0 }],
      };
      const offer = await createOffer(db, county.scope("partner"), content, { state: "published" });
      await writeTranslation(db, county.scope(), offer.id, { language: "en", field: "title", text: "C", source: "K" });
      await deleteRecord(db, county.scope("partner"), offer.id);
      return offer.id;
    });
  const erase = () => eins.use((db) => eraseDeleted(db, world.clock.now()));
  /** Rows that still tell of the offer, seen by the owner of all tables. */
  const left = (id: string) =>
    world.database.doors.asOwner(async (db) => {
      const found: string[] = [];
      for (const table of TABLES) {
        const column = {
          record: "id",
          offer: "id",
          search: "id",
          offer_run: "offer_id",
          event: "record_id",
          translation: "record_id",
        }[table];
        const row = await db
          .selectFrom(table)
          .select("tenant_id")
          .where(db.dynamic.ref<"tenant_id">(column), "=", id)
          .executeTakeFirst();
        if (row !== undefined) found.push(table);
      }
      return found;
    });

  it("stands in the bin of its owner with who deleted it and until when it comes back", async () => {
    const id = await enter(eins);
    const [own] = await eins.use((db) => findDeleted(db, ["offer"], world.clock.now()), "partner");
    expect(own).toMatchObject({ id, deletedBy: "Bernd Apfelbaum", restorableUntil: new Date("2026-12-23T09:00:00Z") });
    for (const other of ["otherPartner", "reader"] as const)
      expect(await eins.use((db) => findDeleted(db, ["offer"], world.clock.now()), other)).toEqual([]);
  });

  it("goes for good after 30 days, with everything that tells of it, in this county only", async () => {
    world.clock.set("2026-11-23T09:00:00Z");
    const here = await enter(eins);
    const there = await enter(world.tenants.zwei);
    world.clock.advance(30 * 24 * 60);
    await erase();
    expect(await left(here)).toEqual([...TABLES]);
    world.clock.advance(1);
    await erase();
    expect(await left(here)).toEqual([]);
    expect(await left(there)).toEqual([...TABLES]);
  });

  it("waits while others need it: an organisation with offers or people", async () => {
    const { id } = eins.organisations.partner;
    await eins.use((db) => deleteRecord(db, eins.scope(), id));
    world.clock.advance(40 * 24 * 60);
    await erase();
    expect(await left(id)).toContain("record");
  });
});
