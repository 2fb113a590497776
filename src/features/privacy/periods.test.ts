import { afterAll, beforeAll, expect, it } from "vitest";
import { giveSeat, makeGroup } from "../groups/testing.ts";
import { makeMeeting } from "../meetings/testing.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { plantPerson } from "./person.fixture.ts";

let world: TestWorld;

/** A group of which somebody has left, its meeting of today with who was invited and there, and a poll. */
async function plantGroup(): Promise<void> {
  const { eins } = world.tenants;
  const { newId } = world.services;
  const now = world.clock.now();
  const group = await makeGroup(eins);
  await giveSeat(eins, group.id, { persons: [{ name: "Kim Kirschbaum", untilOn: "2026-11-21" }] });
  const meeting = await makeMeeting(eins, { groupId: group.id, day: "2026-11-23" });
  const own = { tenant_id: eins.id, group_id: group.id };
  const invited = { ...own, meeting_id: meeting.id, name: "Kim Kirschbaum" };
  await eins.use(async (db) => {
    await db
      .insertInto("invitation")
      .values({ ...invited, id: newId(), link_id: newId(), listed_at: now })
      .execute();
    await db
      .insertInto("attendance")
      .values({ ...invited, id: newId(), status: "present", marked_at: now, marked_by: "K" })
      .execute();
    await db
      .insertInto("poll")
      .values({
        ...own,
        id: newId(),
        title: "Wann?",
        closes_on: "2026-11-23",
        names: "lead",
        made_at: now,
        made_by: "K",
      })
      .execute();
    const { visible_to: visibleTo } = await db.selectFrom("meeting").select("visible_to").executeTakeFirstOrThrow();
    const version = {
      number: 1,
      content: "{}",
      persons: '{"moderation":"Kim Kirschbaum"}',
      visible_to: visibleTo,
    };
    await db
      .insertInto("minutes_version")
      .values({ ...own, ...version, meeting_id: meeting.id, made_at: now, made_by: "K" })
      .execute();
    const table = { id: newId(), position: 1, name: "Tisch 1", code: "abcdefghjk", made_at: now };
    await db
      .insertInto("topic_table")
      .values({ ...own, ...table, meeting_id: meeting.id })
      .execute();
    const mail = { id: newId(), message_key: "<1@example.org>", from_address: "kim@example.org", is_cut: false };
    await db
      .insertInto("incoming_mail")
      .values({ tenant_id: eins.id, ...mail, arrived_at: now, raw: Buffer.from("Hallo"), outcome: "taken" })
      .execute();
  });
}

beforeAll(async () => {
  world = await createTestWorld();
  const { eins } = world.tenants;
  await plantPerson(world, eins);
  await plantGroup();
  const now = world.clock.now();
  await eins.use(async (db) => {
    await db.updateTable("data_request").set({ settled_at: now, settled_by: "K" }).execute();
    await db.updateTable("unanswered").set({ last_on: world.clock.today() }).execute();
    const file = { file_name: "ar.xlf", language: "ar", units: "[]", visible_to: "office" };
    await db
      .insertInto("translation_file")
      .values({ tenant_id: eins.id, id: world.services.newId(), ...file, loaded_at: now, loaded_by: "K" })
      .execute();
  });
});
afterAll(() => world.drop());

const path = "/eins/intern/eigene-daten/fristen";
/** Consents do not go by this, they are asked for anew: consents.test.ts. */
const periods = () =>
  world.services.registry.features
    .flatMap((feature) => feature.periods ?? [])
    .filter(({ name }) => name !== "consents");

const DAY = 86_400_000;
/** What is there that is older than so many days, by period. */
async function countOlder(days: (period: { shortest: number }) => number): Promise<Record<string, boolean>> {
  const now = world.clock.now().getTime();
  const found: Record<string, boolean> = {};
  for (const period of periods()) {
    const before = new Date(now - days(period) * DAY);
    found[period.name] = (await world.tenants.eins.use((db) => period.count(db, before))) > 0;
  }
  return found;
}

async function runChores(): Promise<void> {
  const { eins } = world.tenants;
  for (const chore of world.services.registry.features.flatMap((feature) => feature.chores ?? []))
    await eins.use((db) => chore.run(db, world.clock, eins.scope(), world.services.doors));
}

const all = (there: boolean) => Object.fromEntries(periods().map(({ name }) => [name, there]));
const shortest = () => {
  const features = world.services.registry.features.flatMap((feature) => feature.periods ?? []);
  return Object.fromEntries(features.map((period) => [period.name, String(period.shortest)]));
};

it("shows what would go before anything is saved", async () => {
  const before = await world.text(path, { as: "office" });
  const preview = await world.text(path, { as: "office", form: { ...shortest(), vorschau: "ja" } });
  expect(preview).toContain("Gespeichert ist noch nichts");
  for (const { law } of periods()) expect(before).toContain(law);
  expect(await world.text(path, { as: "office" })).toBe(before);
});

it("lets every period delete what is older, and nothing before", async () => {
  const saved = await world.request(path, { as: "office", form: shortest() });
  expect(saved.status, world.lines.at(-1)).toBe(303);
  await runChores();
  expect(await countOlder(() => -1), "nothing goes before its time").toEqual(all(true));
  world.clock.advance((Math.max(...periods().map((period) => period.shortest)) + 2) * 24 * 60);
  expect(await countOlder((period) => period.shortest)).toEqual(all(true));
  await runChores();
  expect(await countOlder((period) => period.shortest)).toEqual(all(false));
});
