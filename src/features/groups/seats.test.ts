import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestWorld, type TestCounty, type TestWorld } from "../records/testing.ts";
import { findModerators, findSeats } from "./index.ts";
import { giveModerator, giveSeat, makeGroup } from "./testing.ts";

let world: TestWorld;
let eins: TestCounty;
let group: { id: string; slug: string };
let path: string;
beforeAll(async () => {
  world = await createTestWorld();
  eins = world.tenants.eins;
});
beforeEach(async () => {
  group = await makeGroup(eins, { audience: "group" });
  path = `/eins/intern/gremien/${group.slug}`;
});
afterAll(() => world.drop());

const seatsNow = () => eins.use((db) => findSeats(db, group.id));

describe("seats", () => {
  it("are given to several organisations at once; advisers of the network advise, and nobody gets a second seat", async () => {
    const { partner, otherPartner } = eins.organisations;
    await eins.use((db) =>
      db.updateTable("organisation").set({ membership: "adviser" }).where("id", "=", otherPartner.id).execute(),
    );
    const form = { organisations: [partner.id, otherPartner.id], vote: "" };
    for (let time = 0; time < 2; time += 1)
      expect((await world.request(`${path}/sitze`, { as: "office", form })).status).toBe(303);
    const seats = await seatsNow();
    expect(seats.map(({ organisationId, vote }) => [organisationId, vote])).toEqual(
      expect.arrayContaining([
        [partner.id, "voting"],
        [otherPartner.id, "advisory"],
      ]),
    );
    expect(seats).toHaveLength(2);
    expect((await world.request(path, { as: "otherPartner" })).status).toBe(200);
  });

  it("of a person alone is known by a label, and by the address they sign in with", async () => {
    const form = { label: "Migrantenvertretung", name: "Jorid Kirschgarten", email: "Reader@eins.example.org" };
    expect((await world.request(path, { as: "reader" })).status).toBe(404);
    expect((await world.request(`${path}/sitze/person`, { as: "office", form })).status).toBe(303);
    expect(await world.text(path, { as: "reader" })).toContain("weil Sie dort einen Sitz haben");
    const without = await world.request(`${path}/sitze/person`, { as: "office", form: { name: "Kim" } });
    expect(without.status).toBe(422);
    expect(await without.text()).toContain('value="Kim"');
  });

  it("show who is late what is there by now, with everything they have typed", async () => {
    const id = await giveSeat(eins, group.id, { persons: [{ name: "Erste Vertreterin" }] });
    const own = `${path}/sitze/${id}`;
    const markIn = (html: string) => /name="mark" value="([^"]*)"/u.exec(html)?.[1] ?? "";
    const write = (name: string, mark: string) => {
      const person = { "persons.0.name": name, "persons.0.role": "representative" };
      return world.request(own, { as: "office", form: { vote: "voting", mark, ...person } });
    };
    const mark = markIn(await world.text(own, { as: "office" }));
    expect((await write("Zweite Vertreterin", mark)).status).toBe(303);
    const late = await write("Dritter Vertreter", mark);
    expect(late.status).toBe(409);
    const shown = await late.text();
    expect(shown).toContain("Vertreten durch: Zweite Vertreterin");
    expect(shown).toContain('value="Dritter Vertreter"');
    expect((await write("Dritter Vertreter", markIn(shown))).status).toBe(303);
    const again = markIn(await world.text(own, { as: "office" }));
    const both = await Promise.all([write("Vierte", again), write("Fünfter", again)]);
    expect(both.map(({ status }) => status).toSorted(), "at the same moment").toEqual([303, 409]);
    expect((await write("Dritter Vertreter", markIn(await world.text(own, { as: "office" })))).status).toBe(303);
    expect(await world.text(own, { as: "office" })).toContain('value="Dritter Vertreter"');
    await eins.use((db) => db.deleteFrom("seat").where("id", "=", id).execute());
  });

  it("hold a representative and deputies; who is taken off reads nothing more", async () => {
    const id = await giveSeat(eins, group.id, {
      persons: [{ name: "Alt Vertreterin", email: "reader@eins.example.org" }],
    });
    const form = {
      vote: "advisory",
      "persons.0.name": "Neue Vertreterin",
      "persons.0.role": "representative",
      "persons.1.name": "Stell Vertreter",
      "persons.1.role": "deputy",
    };
    expect((await world.request(path, { as: "reader" })).status).toBe(200);
    expect((await world.request(`${path}/sitze/${id}`, { as: "office", form })).status).toBe(303);
    const [seat] = await seatsNow();
    expect(seat?.vote).toBe("advisory");
    expect(seat?.persons.map(({ name, role }) => [name, role])).toEqual([
      ["Neue Vertreterin", "representative"],
      ["Stell Vertreter", "deputy"],
    ]);
    expect((await world.request(path, { as: "reader" })).status).toBe(404);
  });

  it("that end take access along at once, or after the last day", async () => {
    const id = await giveSeat(eins, group.id);
    const end = (on: string) => world.request(`${path}/sitze/${id}/ende`, { as: "office", form: { on } });
    expect((await end("2026-11-30")).status).toBe(303);
    expect((await world.request(path, { as: "partner" })).status).toBe(200);
    expect((await end("2020-01-01")).status).toBe(422);
    expect((await end("")).status).toBe(303);
    expect((await world.request(path, { as: "partner" })).status).toBe(404);
  });

  it("are the lead's matter: members look, and leave no name in the history", async () => {
    const id = await giveSeat(eins, group.id, { persons: [{ name: "Ilse Kranich" }] });
    for (const rest of ["sitze", `sitze/${id}`])
      expect((await world.request(`${path}/${rest}`, { as: "partner" })).status).toBe(403);
    const form = { vote: "voting", "persons.0.name": "Uwe Storch" };
    expect((await world.request(`${path}/sitze/${id}`, { as: "partner", form })).status).toBe(403);
    expect((await world.request(`${path}/sitze/${id}`, { as: "office", form })).status).toBe(303);
    const told = await eins.use((db) =>
      db.selectFrom("event").select("changes").where("record_id", "=", group.id).execute(),
    );
    expect(JSON.stringify(told)).not.toMatch(/Kranich|Storch/);
  });
});

describe("moderators", () => {
  it("from outside lead the group as long as they moderate", async () => {
    const form = { name: "Selma Birnbaum", email: "otherPartner@eins.example.org", institution: "Institut" };
    expect((await world.request(`${path}/moderation`, { as: "office", form })).status).toBe(303);
    expect((await world.request(`${path}/sitze`, { as: "otherPartner" })).status).toBe(200);
    const [moderator] = await eins.use((db) => findModerators(db, group.id));
    const end = `${path}/moderation/${moderator?.id}/ende`;
    expect((await world.request(end, { as: "otherPartner", form: {} })).status).toBe(303);
    expect((await world.request(`${path}/sitze`, { as: "otherPartner" })).status).toBe(404);
  });

  it("of another group are not reached through this one", async () => {
    const other = await makeGroup(eins, { title: "AG Anderes" });
    const id = await giveModerator(eins, other.id, { name: "Selma Birnbaum" });
    const answer = await world.request(`${path}/moderation/${id}/ende`, { as: "office", form: {} });
    expect(answer.status).toBe(404);
  });
});
