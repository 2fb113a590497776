import { afterAll, beforeAll, expect, it } from "vitest";
import { createOffer, EMPTY_OFFER } from "../offers/index.ts";
import { changeState, findThread, linkRecords } from "./index.ts";
import { createTestWorld, type TestWorld } from "./testing.ts";

let world: TestWorld;
let offerId: string;
let secondId: string;

beforeAll(async () => {
  world = await createTestWorld();
  const county = world.tenants.eins;
  const content = {
    ...EMPTY_OFFER,
    summary: "Deutsch für den Anfang.",
    topics: ["language"],
    providerId: county.organisations.partner.id,
  };
  await county.use(async (db) => {
    offerId = (await createOffer(db, county.scope(), { ...content, title: "Erster Kurs" }, { state: "published" })).id;
    secondId = (await createOffer(db, county.scope(), { ...content, title: "Zweiter Kurs" }, { state: "draft" })).id;
    await linkRecords(db, county.scope(), {
      fromId: county.organisations.otherPartner.id,
      toId: offerId,
      type: "led_to",
      happenedOn: "2024-05-13",
      detail: "einstimmig",
    });
    await linkRecords(db, county.scope(), {
      fromId: offerId,
      toId: secondId,
      type: "led_to",
      happenedOn: "2025-01-01",
      planned: true,
    });
  });
});
afterAll(() => world.drop());

it("shows the office where a record came from and what becomes of it, oldest first", async () => {
  const thread = await world.tenants.eins.use((db) => findThread(db, offerId, "2024-06-01"), "office");
  expect(thread.map((node) => [node.title, node.isHere, node.planned, node.day, node.detail])).toEqual([
    ["Erster Kurs", true, false, "2024-05-13", "einstimmig"],
    ["Zweiter Kurs", false, true, "2025-01-01", null],
    ["Begegnungsverein Muster e. V.", false, false, "2026-11-23", null],
  ]);
});

it("cuts the thread for the public where a point is not public", async () => {
  const { id } = world.tenants.eins;
  const thread = await world.services.doors.asPublic(id, (db) => findThread(db, offerId, "2024-06-01"));
  expect(thread.map((node) => node.title)).not.toContain("Zweiter Kurs");
  expect(thread.map((node) => node.title)).toContain("Begegnungsverein Muster e. V.");
});

it("follows when the point is published, and shows it on the public page", async () => {
  const county = world.tenants.eins;
  await county.use((db) => changeState(db, county.scope(), secondId, "publish"));
  world.services.tenants.forget();
  expect(await world.text("/eins/de/angebote/erster-kurs")).toContain("Zweiter Kurs");
});

it("cannot tie records of two counties", async () => {
  const stranger = world.tenants.zwei;
  await stranger.use((db) =>
    linkRecords(db, stranger.scope(), {
      fromId: stranger.organisations.partner.id,
      toId: offerId,
      type: "led_to",
      happenedOn: "2024-01-01",
    }),
  );
  const links = await stranger.use((db) => db.selectFrom("link").selectAll().execute());
  expect(links).toEqual([]);
});
