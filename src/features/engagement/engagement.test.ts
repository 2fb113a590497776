import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays } from "../../platform/clock.ts";
import { readTables } from "../../platform/sheets/read.ts";
import { giveSeat, makeGroup } from "../groups/testing.ts";
import { bringWish } from "../meetings/index.ts";
import { makeMeeting } from "../meetings/testing.ts";
import { addResult, EMPTY_RESULT } from "../minutes/index.ts";
import { programReader } from "../records/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { readSpan } from "./engagement.ts";
import { findEngagement } from "./queries.ts";

let world: TestWorld;
const SPAN = { from: "2026-01-01", to: "2026-12-31" };

type Status = "present" | "represented" | "excused" | "absent";

/** A closed meeting with people of an organisation: invited, and how they came. */
async function hold(
  day: string,
  of: string,
  people: readonly (Status | null)[],
  stage: "closed" | "invited" = "closed",
) {
  const { eins } = world.tenants;
  const group = await makeGroup(eins, { title: `AG ${day}` });
  await giveSeat(eins, group.id, { organisationId: of });
  const meeting = await makeMeeting(eins, { groupId: group.id, day });
  await eins.use(async (db) => {
    await db.updateTable("meeting").set({ stage }).where("id", "=", meeting.id).execute();
    for (const [at, status] of people.entries()) {
      const own = { tenant_id: eins.id, meeting_id: meeting.id, group_id: group.id, organisation_id: of };
      const [id, name, now] = [world.services.newId(), `Person ${at}`, world.clock.now()];
      await db
        .insertInto("invitation")
        .values({
          ...own,
          id,
          name,
          email: `p${at}@example.org`,
          link_id: world.services.newId(),
          listed_at: now,
          invited_at: now,
          reason: "",
        })
        .execute();
      if (status !== null)
        await db
          .insertInto("attendance")
          .values({
            ...own,
            id: world.services.newId(),
            invitation_id: id,
            name,
            status,
            represented_by: null,
            marked_at: now,
            marked_by: "Tür",
          })
          .execute();
    }
  });
  return { group, meeting };
}

beforeAll(async () => {
  world = await createTestWorld();
  world.clock.set("2026-11-23T10:00:00Z");
  const { eins } = world.tenants;
  const { partner, otherPartner } = eins.organisations;
  await hold("2026-03-02", partner.id, ["present", "present"]);
  await hold("2026-04-02", partner.id, ["excused", "represented"]);
  await hold("2026-05-04", partner.id, ["excused", null]);
  await hold("2026-12-01", partner.id, [null], "invited");
  await hold("2025-03-02", partner.id, ["present"]);
  const { group, meeting } = await hold("2026-06-02", otherPartner.id, ["absent"]);
  await eins.use(async (db) => {
    await db.updateTable("meeting").set({ stage: "running" }).where("id", "=", meeting.id).execute();
    const scope = eins.scope("office");
    for (const isDone of [true, false]) {
      const task = { ...EMPTY_RESULT, kind: "task", title: `Aufgabe ${isDone}`, responsibleId: partner.id } as const;
      const { id } = await addResult(db, scope, meeting, task);
      await db.updateTable("record").set({ state: "published" }).where("id", "=", id).execute();
      if (isDone)
        await db
          .updateTable("result")
          .set({ done_at: world.clock.now(), done_by: "Kim" })
          .where("id", "=", id)
          .execute();
    }
    const said = { groupId: group.id, meetingId: null, membershipId: null, recordId: null, text: "", minutes: null };
    await bringWish(db, scope, { ...said, organisationId: partner.id, broughtBy: "Kim", title: "Hallen" });
    await db.updateTable("meeting").set({ stage: "closed" }).where("id", "=", meeting.id).execute();
  });
}, 300_000);
afterAll(() => world.drop());

const find = (organisationId?: string) =>
  world.services.doors.withTenant(programReader(world.tenants.eins.id), (db) =>
    findEngagement(db, SPAN, organisationId),
  );

describe("how an organisation takes part", () => {
  it("counts each meeting once, those that have been, within the time", async () => {
    const { partner } = world.tenants.eins.organisations;
    const [own] = await find(partner.id);
    expect(own?.engagement).toEqual({
      invited: 3,
      present: 1,
      represented: 1,
      excused: 1,
      tasksTaken: 2,
      tasksDone: 1,
      wishes: 1,
      preparations: 0,
    });
  });

  it("stays when names of people have had their time", async () => {
    const before = await find();
    await world.tenants.eins.use(async (db) => {
      await db.updateTable("attendance").set({ name: null }).execute();
      await db.updateTable("invitation").set({ name: "–", email: null }).execute();
    });
    expect(await find()).toEqual(before);
  });

  it("is told by name, not by numbers, and leaves out of whom nothing is known", async () => {
    const names = (await find()).map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, "de")));
    expect(names.length).toBe(2);
  });
});

describe("who sees it", () => {
  const slug = (of: "partner" | "otherPartner") => world.tenants.eins.organisations[of].slug;
  const status = async (path: string, as: "office" | "partner" | "otherPartner" | "reader") =>
    (await world.request(`/eins/intern/${path}`, { as })).status;

  it("is the office, and each organisation its own", async () => {
    const own = `akteure/${slug("partner")}/mitwirkung`;
    expect(await world.text(`/eins/intern/${own}`, { as: "partner" })).toContain("Bei der Vorbereitung geholfen");
    expect(await status(own, "office")).toBe(200);
    expect(await status(own, "otherPartner")).toBe(404);
    for (const as of ["partner", "otherPartner", "reader"] as const) {
      expect(await status("mitwirkung", as)).toBe(403);
      expect(await status("mitwirkung.xlsx", as)).toBe(403);
    }
    const page = `/eins/intern/akteure/${slug("partner")}`;
    expect(await world.text(page, { as: "partner" })).toContain("Mehr zur Mitwirkung");
    expect(await world.text(page, { as: "otherPartner" })).not.toContain("Mehr zur Mitwirkung");
  });

  it("is given to the office as a table", async () => {
    const answer = await world.request("/eins/intern/mitwirkung.xlsx?von=2026-01-01&bis=2026-12-31", { as: "office" });
    const tables = await readTables(new Uint8Array(await answer.arrayBuffer()), "x.xlsx");
    expect(JSON.stringify(tables)).toContain("Aufgaben übernommen");
  });
});

describe("the time that is asked for", () => {
  it("is a time whatever an address says, at most turned around", () => {
    const text = fc.oneof(
      fc.string(),
      fc
        .date({ noInvalidDate: true, min: new Date(0), max: new Date("2099-12-31") })
        .map((day) => day.toISOString().slice(0, 10)),
    );
    fc.assert(
      fc.property(text, text, (von, bis) => {
        const { from, to } = readSpan(new URLSearchParams({ von, bis }), "2026-11-23");
        expect(from <= to).toBe(true);
        expect(addDays(from, 0)).toBe(from);
        expect(addDays(to, 0)).toBe(to);
      }),
    );
    expect(readSpan(new URLSearchParams(), "2026-11-23")).toEqual({ from: "2025-11-24", to: "2026-11-23" });
  });
});
