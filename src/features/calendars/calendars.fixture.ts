import ICAL from "ical.js";
import { giveSeat, makeGroup } from "../groups/testing.ts";
import { createMeeting, EMPTY_MEETING } from "../meetings/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { feedAddressFor } from "./index.ts";

export const OLENA = "olena@example.org";

/** The entries of a calendar, as an independent program reads them. */
export function readEntries(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone as never);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      title: event.summary,
      text: event.description,
      from: event.startDate.toJSDate().toISOString(),
      until: event.endDate.toJSDate().toISOString(),
      status: component.getFirstPropertyValue("status"),
      transp: component.getFirstPropertyValue("transp"),
    };
  });
}

/** Puts meetings and invitations into a county. */
const planning = ({ services, clock, tenants: { eins } }: TestWorld) => ({
  /** A meeting that people were invited to. */
  meet: (groupId: string, title: string, day: string): Promise<string> =>
    eins.use(async (db) => {
      const when = { day, fromTime: "14:00", untilTime: "16:00" };
      const content = { ...EMPTY_MEETING, groupId, title, venue: "Rathaus", ...when };
      const { id } = await createMeeting(db, eins.scope(), content);
      await db.updateTable("meeting").set({ stage: "invited" }).where("id", "=", id).execute();
      return id;
    }),
  /** Somebody who was invited. @returns the invitation */
  async invite(meetingId: string, groupId: string, email: string, said: { seat_id?: string; answer?: string } = {}) {
    const [id, now] = [services.newId(), clock.now()];
    const { answer, ...more } = said;
    const own = { tenant_id: eins.id, id, meeting_id: meetingId, group_id: groupId };
    const answered =
      answer === undefined ? {} : { answer, answered_at: now, answered_by: "link", answered_sequence: 0 };
    const sent = { link_id: services.newId(), listed_at: now, invited_at: now };
    await eins.use((db) =>
      db
        .insertInto("invitation")
        .values({ ...own, name: "Olena", email, ...sent, ...more, ...answered })
        .execute(),
    );
    return id;
  },
});

/** Where the feed of an address is, and what stands there. */
const reading = (world: TestWorld) => ({
  async addressFor(email = OLENA) {
    const { id, use, scope } = world.tenants.eins;
    const tenant = (await world.services.tenants.list()).find((one) => one.id === id);
    if (tenant === undefined) throw new Error("There is no such county.");
    return use((db) => feedAddressFor(db, { services: world.services, tenant, scope: scope() }, email));
  },
  async feedOf(email = OLENA): Promise<string> {
    const address = await this.addressFor(email);
    if (address === undefined) throw new Error("They have ended it.");
    return new URL(address.calendar).pathname;
  },
  entries: async (path: string) => readEntries(await world.text(path)),
  titles: async (path: string) => readEntries(await world.text(path)).map(({ title }) => title),
});

/** A county with two groups; Olena, who signs in nowhere, has a seat in one of them. */
export async function createFeedWorld() {
  const world = await createTestWorld();
  const { eins } = world.tenants;
  const group = await makeGroup(eins, { title: "AG Sprache", leadId: eins.organisations.partner.id });
  const other = await makeGroup(eins, { title: "AG Arbeit" });
  const persons = [{ name: "Olena Quittenhain", email: OLENA }];
  const seatId = await giveSeat(eins, group.id, { organisationId: null, label: "Migrantenvertretung", persons });
  return {
    ...planning(world),
    ...reading(world),
    world,
    group,
    other,
    seatId,
    /** Everything as in the beginning. */
    clear: () =>
      eins.use(async (db) => {
        await db.deleteFrom("calendar_feed").execute();
        await db.deleteFrom("meeting").execute();
        await db.deleteFrom("poll").execute();
        await db.deleteFrom("mail").execute();
        await db.updateTable("seat_person").set({ until_on: null }).execute();
      }),
  };
}
