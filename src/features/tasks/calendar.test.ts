import ICAL from "ical.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import { feedAddressFor } from "../calendars/index.ts";
import { giveSeat, makeGroup } from "../groups/testing.ts";
import { changeStage } from "../meetings/index.ts";
import { makeMeeting } from "../meetings/testing.ts";
import { addResult, EMPTY_RESULT, type ResultContent } from "../minutes/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";

const OLENA = "olena@example.org";
let world: TestWorld;
const eins = () => world.tenants.eins;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.drop());

/** Titles and days in the calendar of an address, as an independent program reads them. */
async function readCalendar(email: string): Promise<string[]> {
  const tenant = (await world.services.tenants.list()).find(({ id }) => id === eins().id);
  if (tenant === undefined) throw new Error("There is no such county.");
  const around = { services: world.services, tenant, scope: eins().scope() };
  const address = await eins().use((db) => feedAddressFor(db, around, email));
  const text = await world.text(new URL(address?.calendar ?? "").pathname);
  return new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents("vevent").map((component) => {
    const { summary, startDate } = new ICAL.Event(component);
    return `${startDate.toString()} ${summary}`;
  });
}

it("has the days of open tasks of whoever sees to them, and of nobody else", async () => {
  const { partner, otherPartner } = eins().people;
  const organisationId = eins().organisations.partner.id;
  const group = await makeGroup(eins(), { leadId: organisationId });
  await giveSeat(eins(), group.id, { organisationId: null, label: "Rat", persons: [{ name: "Olena", email: OLENA }] });
  const draft = await makeMeeting(eins(), { groupId: group.id, day: "2026-11-20" });
  await eins().use((db) => changeStage(db, eins().scope("office"), draft, "running"));
  const agree = (said: Partial<ResultContent>, done = false) =>
    eins().use(async (db) => {
      const content = { ...EMPTY_RESULT, kind: "task" as const, dueOn: "2026-12-15", ...said };
      const { id } = await addResult(db, eins().scope("office"), draft, content);
      await db.updateTable("record").set({ state: "published" }).where("id", "=", id).execute();
      if (done) await db.updateTable("result").set({ done_at: world.clock.now() }).where("id", "=", id).execute();
    });
  await agree({ title: "Flyer übersetzen", responsible: "Olena", responsibleEmail: OLENA });
  await agree({ title: "Ohne Tag", responsible: "Olena", responsibleEmail: OLENA, dueOn: null });
  await agree({ title: "Schon getan", responsible: "Olena", responsibleEmail: OLENA }, true);
  await agree({ title: "Räume nennen", responsibleId: organisationId });
  const tasksIn = async (email: string) => (await readCalendar(email)).filter((line) => line.includes("Frist"));
  expect(await tasksIn(OLENA)).toEqual(["2026-12-15 Frist: Flyer übersetzen"]);
  expect(await tasksIn(partner.email)).toEqual(["2026-12-15 Frist: Räume nennen"]);
  expect(await tasksIn(otherPartner.email)).toEqual([]);
});
