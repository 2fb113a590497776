import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { giveSeat, makeGroup } from "../groups/testing.ts";
import { changeStage, type Meeting } from "../meetings/index.ts";
import { makeMeeting } from "../meetings/testing.ts";
import { createTestWorld, type PersonKey, type TestForm, type TestWorld } from "../records/testing.ts";
import { forgetNames } from "./processing.ts";
import { findLines } from "./queries.ts";

let world: TestWorld;
let meeting: Meeting;
const invited: string[] = [];

// The partner's organisation leads the group; the other partner's has one of two voting seats. 80 people are invited.
beforeAll(async () => {
  world = await createTestWorld();
  const { eins } = world.tenants;
  const leadId = eins.organisations.partner.id;
  const group = await makeGroup(eins, { title: "Netzwerk", leadId, quorum: "more_than_half" });
  const seatId = await giveSeat(eins, group.id, { organisationId: eins.organisations.otherPartner.id });
  await giveSeat(eins, group.id, { organisationId: leadId, persons: [{ name: "Bernd Apfelbaum" }] });
  meeting = await makeMeeting(eins, { groupId: group.id, day: "2026-11-23" });
  const { newId, clock } = world.services;
  await eins.use(async (db) => {
    await changeStage(db, eins.scope("office"), meeting, "invited");
    for (let number = 0; number < 80; number += 1) {
      const id = newId();
      invited.push(id);
      const answer = number < 50 ? "yes" : number === 50 ? "deputy" : number < 60 ? "no" : null;
      await db
        .insertInto("invitation")
        .values({
          tenant_id: eins.id,
          id,
          meeting_id: meeting.id,
          group_id: group.id,
          organisation_id: number === 0 ? eins.organisations.otherPartner.id : null,
          seat_id: number === 0 ? seatId : null,
          name: `Mensch ${String(number).padStart(2, "0")}`,
          email: `mensch${number}@example.org`,
          link_id: newId(),
          listed_at: clock.now(),
          ...(answer === null ? {} : { answer, answered_at: clock.now(), answered_by: "link" }),
          ...(answer === "deputy" ? { deputy_name: "Vera Vertreten" } : {}),
        })
        .execute();
    }
  });
});
afterAll(() => world.drop());

const path = () => `/eins/intern/treffen/${meeting.slug}/anwesenheit`;
const send = (as: PersonKey, form: TestForm, rest = "", headers: Record<string, string> = {}) =>
  world.request(`${path()}${rest}`, { as, form, headers });
const tap = (index: number, status: string, more: TestForm = {}, as: PersonKey = "partner") =>
  send(as, { mark: `${status} i.${invited[index]}`, ...more });
const lines = () => world.tenants.eins.use((db) => findLines(db, meeting));
const lineOf = async (index: number) => (await lines()).find(({ subject }) => subject.id === invited[index]);

describe("at the door", () => {
  it("everybody is there with one tap, and every tap is taken back with another", async () => {
    for (let index = 0; index < 12; index += 1) expect((await tap(index, "present")).status).toBe(303);
    expect((await lines()).filter(({ status }) => status === "present")).toHaveLength(12);
    expect(await world.text(path(), { as: "partner" })).toContain("12 Personen da");
    for (let index = 0; index < 12; index += 1) await tap(index, "none");
    expect((await lines()).filter(({ status }) => status !== null)).toEqual([]);
  });

  it("whoever said yes is marked at once; who is marked already stays so", async () => {
    await tap(1, "excused");
    expect((await send("partner", {}, "/antworten")).status).toBe(303);
    const all = await lines();
    expect(all.filter(({ status }) => status === "present")).toHaveLength(49);
    expect((await lineOf(1))?.status).toBe("excused");
    expect(await lineOf(50)).toMatchObject({ status: "represented", representedBy: "Vera Vertreten" });
    expect((await lineOf(55))?.status).toBe("excused");
    expect((await lineOf(70))?.status).toBeNull();
  });

  it("seats are counted, not heads: whether the group can decide is on the page", async () => {
    const before = await world.text(path(), { as: "partner" });
    expect(before).toContain("1 von 2 stimmberechtigten Sitzen");
    expect(before).toContain("Nicht beschlussfähig");
    const seat = (await lines()).find(({ subject }) => subject.of === "seat");
    expect(seat).toMatchObject({ name: "Bernd Apfelbaum", organisation: "Volkshochschule Muster" });
    await send("partner", { mark: `present s.${seat?.subject.id}` });
    const after = await world.text(path(), { as: "partner" });
    expect(after).toContain("2 von 2 stimmberechtigten Sitzen");
    expect(after).toContain("Beschlussfähig (nötig: 2)");
  });

  it("who is represented is asked by whom", async () => {
    await tap(2, "represented", { [`durch.i.${invited[2]}`]: "Karl Kollege" });
    expect(await lineOf(2)).toMatchObject({ status: "represented", representedBy: "Karl Kollege" });
  });

  it("somebody not on the list is added with a name, and known by an organisation's", async () => {
    expect((await send("partner", { name: "", organisation: "Feuerwehr" }, "/gaeste")).status).toBe(422);
    await send("partner", { name: "Gustav Gast", organisation: "begegnungsverein muster e. v." }, "/gaeste");
    await send("partner", { name: "Frieda Fremd", organisation: "Feuerwehr Musterstadt" }, "/gaeste");
    const guests = (await lines()).filter(({ subject }) => subject.of === "guest");
    expect(guests.map(({ name, organisation, status }) => [name, organisation, status])).toEqual([
      ["Gustav Gast", "Begegnungsverein Muster e. V.", "present"],
      ["Frieda Fremd", "Feuerwehr Musterstadt", "present"],
    ]);
  });

  it("is found by letters and by what is marked", async () => {
    const page = await world.text(`${path()}?q=mensch+07`, { as: "partner" });
    expect(page).toContain("Mensch 07");
    expect(page).not.toContain("Mensch 08");
    expect(await world.text(`${path()}?stand=open`, { as: "partner" })).not.toContain("Mensch 07");
  });
});

describe("two at the door", () => {
  it("mark different people at the same moment, and nobody is lost", async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, number) => tap(60 + number, "present", {}, number % 2 ? "partner" : "office")),
    );
    for (let number = 0; number < 20; number += 1) expect((await lineOf(60 + number))?.status).toBe("present");
  });

  it("mark the same one, and the later tap counts, also where the earlier arrives late", async () => {
    world.clock.advance(10);
    const now = world.clock.now().getTime();
    await tap(3, "excused", { tapped: String(now - 1000) });
    await tap(3, "present", { tapped: String(now - 60_000) }, "office");
    expect((await lineOf(3))?.status).toBe("excused");
    await tap(3, "present", { tapped: String(now) }, "office");
    expect((await lineOf(3))?.status).toBe("present");
  });

  it("the script gets the counts, not the page", async () => {
    const answer = await send("partner", { mark: `present i.${invited[4]}` }, "", { accept: "application/json" });
    expect(await answer.json()).toMatchObject({
      status: "present",
      counts: expect.stringContaining("Personen da") as string,
    });
  });
});

describe("who may not", () => {
  it("who does not lead the group marks nobody and sees no list", async () => {
    for (const as of ["otherPartner", "reader"] as const) {
      expect((await tap(5, "excused", {}, as)).status, as).toBe(403);
      expect(await (await world.request(path(), { as })).text()).not.toContain("Mensch 05");
    }
    expect((await send("partner", { mark: "present i.nobody" })).status).toBe(404);
    const foreign = await world.request(path().replace("eins", "zwei"), { as: "office" });
    expect(foreign.status).toBe(404);
  });

  it("names go after their period, organisations stay", async () => {
    const { eins } = world.tenants;
    await eins.use((db) => forgetNames(db, new Date("2027-11-24T09:00:00Z")));
    expect((await lines()).some(({ name }) => name === "Gustav Gast")).toBe(true);
    await eins.use((db) => forgetNames(db, new Date("2028-11-24T09:00:00Z")));
    const rows = await eins.use((db) => db.selectFrom("attendance").select(["name", "organisation_id"]).execute());
    expect(rows.every(({ name }) => name === null)).toBe(true);
    expect(rows.some(({ organisation_id }) => organisation_id !== null)).toBe(true);
  });
});
