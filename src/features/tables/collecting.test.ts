import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { giveSeat, makeGroup } from "../groups/testing.ts";
import { changeStage, type Meeting } from "../meetings/index.ts";
import { addItem, makeMeeting } from "../meetings/testing.ts";
import { findResults } from "../minutes/index.ts";
import { createTestWorld, type PersonKey, type TestWorld } from "../records/testing.ts";
import { changeTable, openTables } from "./actions.ts";
import { forgetTables } from "./chores.ts";
import { contribute } from "./collecting.ts";
import { findContributions, findTables } from "./queries.ts";
import type { TopicTable } from "./table.ts";

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

type Room = { meeting: Meeting; item: string; table: TopicTable; page: string; inside: string };

/** A running meeting with one item and one table for it. */
async function makeRoom(): Promise<Room> {
  const { eins } = world.tenants;
  const draft = await makeMeeting(eins, { groupId, day: world.services.clock.today() });
  const item = await addItem(eins, draft, { title: "Wohnen" });
  const scope = eins.scope("office");
  const said = { itemId: item, names: ["Tisch 1: Wohnen"], question: "Was fehlt?", onScreen: false };
  const [table] = await eins.use(async (db) => {
    await changeStage(db, scope, draft, "running");
    await openTables(db, { scope, services: world.services }, draft, said);
    return findTables(db, draft.id);
  });
  if (table === undefined) throw new Error("There is no table.");
  const inside = `/eins/intern/treffen/${draft.slug}/tische`;
  return { meeting: { ...draft, stage: "running" }, item, table, page: `/eins/de/tisch/${table.code}`, inside };
}

const say = ({ page }: Room, text: string, form = world.services.newId()) =>
  world.request(page, { form: { text, kind: "need", organisation: "Volkshochschule", form } });
const saidAt = ({ table }: Room) => world.tenants.eins.use((db) => findContributions(db, [table.id]));
const decide = (room: Room, form: Record<string, string | string[]>, as: PersonKey = "partner") =>
  world.request(`${room.inside}/beitraege`, { as, form });
const resultsOf = ({ meeting }: Room) => world.tenants.eins.use((db) => findResults(db, meeting.id));

describe("saying something at a table", () => {
  it("needs no account, shows it to the table, and becomes no result by itself", async () => {
    const room = await makeRoom();
    const asked = await world.text(room.page);
    expect(asked).toContain("Was fehlt?");
    const sent = await say(room, "Wohnungen für große Familien");
    expect([sent.status, sent.headers.get("location")]).toEqual([303, `${room.page}?stand=gesendet#beitraege`]);
    expect(sent.headers.get("set-cookie")).toBeNull();
    expect(await world.text(room.page)).toContain("Wohnungen für große Familien");
    expect(await resultsOf(room)).toEqual([]);
  });

  it("keeps what two people say at the same moment", async () => {
    const room = await makeRoom();
    const answers = await Promise.all([say(room, "Das eine"), say(room, "Das andere")]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect((await saidAt(room)).map(({ text }) => text).toSorted()).toEqual(["Das andere", "Das eine"]);
  });

  it("keeps once what a bad line sends twice", async () => {
    const room = await makeRoom();
    const form = world.services.newId();
    const answers = await Promise.all([say(room, "Einmal", form), say(room, "Einmal", form)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(await saidAt(room)).toHaveLength(1);
  });

  it("is kept, or told to be too late, where somebody closes at the same moment", async () => {
    const room = await makeRoom();
    const { eins } = world.tenants;
    const close = world.request(`${room.inside}/${room.table.id}`, { as: "partner", form: { step: "close" } });
    const [closed, ...answers] = await Promise.all([close, say(room, "Erstes"), say(room, "Zweites")]);
    expect(closed.status).toBe(303);
    const kept = (await saidAt(room)).map(({ text }) => text);
    for (const [index, text] of ["Erstes", "Zweites"].entries()) {
      const answer = answers[index];
      expect([text, answer?.status]).toEqual([text, kept.includes(text) ? 303 : 409]);
      if (!kept.includes(text)) expect(await answer?.text()).toContain(text);
    }
    const [table] = await eins.use((db) => findTables(db, room.meeting.id));
    expect(table?.closedAt).not.toBeNull();
  });

  it("that has begun is waited for by who closes", async () => {
    const room = await makeRoom();
    const { eins } = world.tenants;
    const scope = eins.scope("office");
    const [gate, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const saying = eins.use(async (db) => {
      const said = { kind: "need", text: "Noch schnell", organisation: "", form: scope.newId() } as const;
      const outcome = await contribute(db, scope, room.table, said);
      held.resolve();
      await gate.promise;
      return outcome;
    });
    await held.promise;
    const closing = eins.use((db) =>
      changeTable(db, scope, { meetingId: room.meeting.id, id: room.table.id }, "close"),
    );
    gate.resolve();
    expect(await saying).toBe("kept");
    await closing;
    expect((await say(room, "Zu spät")).status).toBe(409);
    expect((await saidAt(room)).map(({ text }) => text)).toEqual(["Noch schnell"]);
  });

  it("ends with the item and the meeting, and gives back what was typed", async () => {
    const room = await makeRoom();
    const run = `/eins/intern/treffen/${room.meeting.slug}/raum`;
    await world.request(run, { as: "partner", form: { step: `begin ${room.item}`, seen: "" } });
    expect((await say(room, "Rechtzeitig")).status).toBe(303);
    await world.request(run, { as: "partner", form: { step: "close", seen: room.item } });
    const late = await say(room, "Viel zu spät gekommen");
    expect(late.status).toBe(409);
    const shown = await late.text();
    expect(shown).toContain("Viel zu spät gekommen");
    expect(shown.includes('name="text"')).toBe(false);
  });

  it("that is too long or of no kind is not kept", async () => {
    const room = await makeRoom();
    const form = { kind: "decision", text: "x".repeat(501), form: world.services.newId() };
    expect((await world.request(room.page, { form })).status).toBe(422);
    expect((await say(room, "")).status).toBe(422);
    expect(await saidAt(room)).toEqual([]);
  });

  it("is held up where one table is flooded", async () => {
    const room = await makeRoom();
    const answers = [];
    for (let time = 0; time < 41; time += 1) answers.push((await say(room, `Beitrag ${time}`)).status);
    expect(answers.slice(0, 40).every((status) => status === 303)).toBe(true);
    expect(answers[40]).toBe(429);
    expect(await saidAt(room)).toHaveLength(40);
  });
});

describe("what was said", () => {
  it("is seen and decided about by who leads alone", async () => {
    const room = await makeRoom();
    await say(room, "Nur für die Leitung");
    const [one] = await saidAt(room);
    expect(await (await world.request(room.inside, { as: "partner" })).text()).toContain("Nur für die Leitung");
    expect((await world.request(room.inside, { as: "otherPartner" })).status).toBe(403);
    expect((await world.request(room.inside, { as: "reader" })).status).not.toBe(200);
    expect((await decide(room, { deed: "take", ids: one?.id ?? "" }, "otherPartner")).status).toBe(403);
    expect(await resultsOf(room)).toEqual([]);
    const minutes = await world.request(`/eins/intern/treffen/${room.meeting.slug}/protokoll`, { as: "partner" });
    expect(await minutes.text()).toContain("Nur für die Leitung");
  });

  it("becomes a result with who brought it, once, and the table sees that", async () => {
    const room = await makeRoom();
    await say(room, "Es fehlen Wohnungen");
    const [one] = await saidAt(room);
    const ids = one?.id ?? "";
    const answers = await Promise.all([decide(room, { deed: "take", ids }), decide(room, { deed: "take", ids })]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    const results = await resultsOf(room);
    expect(results.map(({ kind, title, itemId, broughtBy }) => [kind, title, itemId, broughtBy])).toEqual([
      ["need", "Es fehlen Wohnungen", room.item, "Volkshochschule"],
    ]);
    expect(await world.text(room.page)).toContain("ins Protokoll übernommen");
  });

  it("is joined into one result that names all of it", async () => {
    const room = await makeRoom();
    for (const text of ["Wohnungen", "Große Wohnungen", "Mehr Wohnungen"]) {
      await say(room, text);
      world.clock.advance(1);
    }
    await decide(room, { deed: "join", ids: (await saidAt(room)).map(({ id }) => id) });
    const [result, ...rest] = await resultsOf(room);
    expect(rest).toEqual([]);
    expect(result?.title).toBe("Wohnungen");
    expect(result?.text).toContain("Große Wohnungen (Volkshochschule)");
    expect(result?.text).toContain("Mehr Wohnungen (Volkshochschule)");
    expect((await saidAt(room)).every(({ takenAt }) => takenAt !== null)).toBe(true);
  });

  it("that is dropped is seen at the table no more, and can be had back", async () => {
    const room = await makeRoom();
    await say(room, "Unsinn");
    const [one] = await saidAt(room);
    await decide(room, { deed: "drop", ids: one?.id ?? "" });
    expect(await world.text(room.page)).not.toContain("Unsinn");
    await decide(room, { deed: "back", ids: one?.id ?? "" });
    expect(await world.text(room.page)).toContain("Unsinn");
  });

  it("stands on the screen where the lead wants it, while its item runs", async () => {
    const room = await makeRoom();
    await say(room, "Auf die Leinwand");
    const run = `/eins/intern/treffen/${room.meeting.slug}/raum`;
    await world.request(run, { as: "partner", form: { step: `begin ${room.item}`, seen: "" } });
    const screen = async () => (await world.request(`${run}/leinwand`, { as: "partner" })).text();
    expect(await screen()).not.toContain("Auf die Leinwand");
    await world.request(`${room.inside}/${room.table.id}`, { as: "partner", form: { step: "show" } });
    expect(await screen()).toContain("Auf die Leinwand");
  });

  it("is forgotten when its time is over; what was taken over stays", async () => {
    const room = await makeRoom();
    await say(room, "Bleibt");
    const [one] = await saidAt(room);
    await decide(room, { deed: "take", ids: one?.id ?? "" });
    await world.tenants.eins.use((db) => forgetTables(db, new Date(world.clock.now().getTime() + 190 * 86_400_000)));
    expect((await world.request(room.page)).status).toBe(404);
    expect((await resultsOf(room)).map(({ title }) => title)).toEqual(["Bleibt"]);
  });
});

describe("opening tables", () => {
  it("makes a table of each line, and one for the room where none is named", async () => {
    const { eins } = world.tenants;
    const meeting = await makeMeeting(eins, { groupId, day: world.services.clock.today() });
    const item = await addItem(eins, meeting, { title: "Thementische" });
    const path = `/eins/intern/treffen/${meeting.slug}/tische`;
    const open = (names: string) => world.request(path, { as: "partner", form: { itemId: item, names } });
    expect((await open("Tisch 1: Wohnen\r\n\r\nTisch 2: Sprache")).status).toBe(303);
    expect((await open("")).status).toBe(303);
    const made = await eins.use((db) => findTables(db, meeting.id));
    expect(made.map(({ name }) => name)).toEqual(["Tisch 1: Wohnen", "Tisch 2: Sprache", "Thementische"]);
    expect(new Set(made.map(({ code }) => code)).size).toBe(3);
    expect((await world.request(path, { as: "partner", form: { names: "" } })).status).toBe(422);
    const sheets = await (await world.request(`${path}/aushang`, { as: "partner" })).text();
    expect(sheets.match(/class="table-code"/gu)).toHaveLength(3);
    const short = await world.request(`/eins/tisch/${made[0]?.code}`, { headers: { "accept-language": "ar" } });
    expect(short.headers.get("location")).toBe(`/eins/ar/tisch/${made[0]?.code}`);
    expect(await world.text(`/eins/de/tisch/${made[0]?.code}`)).toContain("noch nicht begonnen");
  });
});
