import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { giveSeat, makeGroup } from "../groups/testing.ts";
import { findAgenda, findMeeting, type Meeting } from "../meetings/index.ts";
import { addItem, makeMeeting } from "../meetings/testing.ts";
import { createTestWorld, type PersonKey, type TestWorld } from "../records/testing.ts";

let world: TestWorld;
let groupId: string;

// The partner's organisation leads the group, the other partner's has a seat.
beforeAll(async () => {
  world = await createTestWorld();
  const { eins } = world.tenants;
  ({ id: groupId } = await makeGroup(eins, { title: "Netzwerk", leadId: eins.organisations.partner.id }));
  await giveSeat(eins, groupId, { organisationId: eins.organisations.otherPartner.id });
});
afterAll(() => world.drop());

/** An invited meeting of today with three items. */
async function prepare(): Promise<{ meeting: Meeting; items: string[]; path: string }> {
  const { eins } = world.tenants;
  const meeting = await makeMeeting(eins, { groupId, day: world.services.clock.today() });
  const items = [
    await addItem(eins, meeting, { title: "Begrüßung", minutes: 10 }),
    await addItem(eins, meeting, {
      title: "Ein Verein stellt sich vor",
      kind: "introduction",
      organisationId: eins.organisations.otherPartner.id,
    }),
    await addItem(eins, meeting, { title: "Verschiedenes" }),
  ];
  const path = `/eins/intern/treffen/${meeting.slug}`;
  await world.request(`${path}/stand`, { as: "partner", form: { stage: "invited" } });
  return { meeting, items, path: `${path}/raum` };
}
const send = (path: string, step: string, seen = "", as: PersonKey = "partner") =>
  world.request(path, { as, form: { step, seen } });
const statesOf = (meeting: Meeting) =>
  world.tenants.eins.use(async (db) => (await findAgenda(db, meeting.id)).map(({ state }) => state));
const stageOf = (meeting: Meeting) => world.tenants.eins.use(async (db) => (await findMeeting(db, meeting.id))?.stage);

describe("the room", () => {
  it("opens the meeting with its first item, and ends it with what was not reached", async () => {
    const { meeting, items, path } = await prepare();
    expect((await send(path, "next")).status).toBe(303);
    expect(await stageOf(meeting)).toBe("running");
    expect(await statesOf(meeting)).toEqual(["running", "planned", "planned"]);
    expect((await send(path, "close", items[0])).status).toBe(303);
    expect(await stageOf(meeting)).toBe("minutes");
    expect(await statesOf(meeting)).toEqual(["done", "not_reached", "not_reached"]);
    expect((await send(path, "next")).status).toBe(409);
    expect(await world.text(path, { as: "partner" })).toContain("Protokoll ansehen und senden");
    expect(await world.text(path, { as: "otherPartner" })).not.toContain("Protokoll ansehen");
  });

  it("goes one item on where two people tap at once", async () => {
    const { meeting, items, path } = await prepare();
    await send(path, "next");
    const answers = await Promise.all([send(path, "next", items[0]), send(path, "next", items[0], "office")]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(answers.filter((one) => one.headers.get("location")?.includes("overtaken"))).toHaveLength(1);
    expect(await statesOf(meeting)).toEqual(["done", "running", "planned"]);
  });

  it("is run by who leads the group alone; members see it, others do not find it", async () => {
    const { meeting, path } = await prepare();
    expect((await send(path, "next", "", "otherPartner")).status).toBe(403);
    expect((await send(path, "next", "", "reader")).status).toBe(403);
    expect(await statesOf(meeting)).toEqual(["planned", "planned", "planned"]);
    for (const page of [path, `${path}/leinwand`]) {
      const shown = await (await world.request(page, { as: "otherPartner" })).text();
      expect(shown).toContain("Begrüßung");
      expect(shown.includes('name="step"')).toBe(false);
      expect((await world.request(page, { as: "reader" })).status).toBe(404);
    }
  });

  it("knows no item of another meeting, and no step that is none", async () => {
    const [own, other] = [await prepare(), await prepare()];
    await send(own.path, `begin ${other.items[0]}`);
    expect(await statesOf(other.meeting)).toEqual(["planned", "planned", "planned"]);
    expect(await stageOf(own.meeting)).toBe("invited");
    expect((await send(own.path, "dance")).status).toBe(404);
    expect((await send(own.path, "close")).status).toBe(409);
  });

  it("shows who introduces itself while it does, and not who is signed in", async () => {
    const { items, path } = await prepare();
    await send(path, `begin ${items[1]}`);
    const shown = await (await world.request(`${path}/leinwand`, { as: "partner" })).text();
    expect(shown).toContain("room-guest");
    expect(shown.includes("Bernd Apfelbaum")).toBe(false);
    await send(path, "next", items[1]);
    const then = await (await world.request(`${path}/leinwand`, { as: "partner" })).text();
    expect(then.includes("room-guest")).toBe(false);
  });

  it("says how long the running item still takes, until when, and what the server's clock says", async () => {
    const { path } = await prepare();
    await send(path, "next");
    const shown = await (await world.request(`${path}/leinwand`, { as: "partner" })).text();
    expect(shown).toContain("noch 10 Min.");
    const until = new Date(world.services.clock.now().getTime() + 600_000).toISOString();
    expect(shown).toContain(`data-until="${until}"`);
    expect(shown).toContain(`data-now="${world.services.clock.now().toISOString()}"`);
  });
});
