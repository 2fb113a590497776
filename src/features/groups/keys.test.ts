import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findViewer } from "../accounts/index.ts";
import { createTestWorld, type PersonKey, type TestCounty, type TestWorld } from "../records/testing.ts";
import { canLead, isIn } from "./policy.ts";
import { giveModerator, giveSeat, makeGroup } from "./testing.ts";

let world: TestWorld;
let eins: TestCounty;
let group: string;
beforeAll(async () => {
  world = await createTestWorld();
  eins = world.tenants.eins;
});
beforeEach(async () => {
  world.clock.set("2026-11-23T09:00:00Z");
  group = (await makeGroup(eins)).id;
});
afterAll(() => world.drop());

/** What somebody's next request brings along. */
async function viewerOf(person: PersonKey, county: TestCounty = eins) {
  const viewer = await findViewer(world.services, county.id, county.people[person].secret);
  if (viewer === undefined) throw new Error("Nobody is signed in.");
  return viewer;
}
const keysOf = async (person: PersonKey) =>
  (await viewerOf(person)).keys.filter((key) => key.endsWith(group)).map((key) => key.slice(0, 2));
const change = (set: Record<string, string | null>) =>
  eins.use((db) => db.updateTable("seat").set(set).where("group_id", "=", group).execute());

describe("keys follow seats", () => {
  it("who has no seat holds none, whatever the role", async () => {
    for (const person of ["office", "partner", "otherPartner", "reader"] as const)
      expect(await keysOf(person)).toEqual([]);
  });

  it("people of an organisation with a seat sit in the group and lead nothing", async () => {
    await giveSeat(eins, group);
    expect(await keysOf("partner")).toEqual(["g:"]);
    expect(await keysOf("otherPartner")).toEqual([]);
    const viewer = await viewerOf("partner");
    expect([isIn(viewer, group), canLead(viewer, group)]).toEqual([true, false]);
  });

  it("a term begins on its first day and is over on the day after its last", async () => {
    await giveSeat(eins, group, { fromOn: "2026-11-24", untilOn: "2026-11-30" });
    expect(await keysOf("partner")).toEqual([]);
    world.clock.set("2026-11-24T00:30:00+01:00");
    expect(await keysOf("partner")).toEqual(["g:"]);
    world.clock.set("2026-11-30T23:59:00+01:00");
    expect(await keysOf("partner")).toEqual(["g:"]);
    world.clock.set("2026-12-01T00:01:00+01:00");
    expect(await keysOf("partner")).toEqual([]);
  });

  it("a seat that is ended is no key any more with the very next request", async () => {
    await giveSeat(eins, group);
    await change({ until_on: "2026-11-22" });
    expect(await keysOf("partner")).toEqual([]);
  });

  it("a person's seat is known by the address they sign in with", async () => {
    await giveSeat(eins, group, {
      organisationId: null,
      label: "Migrantenvertretung",
      persons: [{ name: "Jorid Kirschgarten", email: "reader@eins.example.org" }],
    });
    expect(await keysOf("reader")).toEqual(["g:"]);
    expect(await keysOf("partner")).toEqual([]);
    await eins.use((db) =>
      db.updateTable("seat_person").set({ until_on: "2026-11-22" }).where("group_id", "=", group).execute(),
    );
    expect(await keysOf("reader")).toEqual([]);
  });

  it("what a group left behind stays with those who sat in it until its end", async () => {
    await giveSeat(eins, group, { untilOn: "2026-11-01" });
    await giveSeat(eins, group, { organisationId: eins.organisations.otherPartner.id, untilOn: "2026-10-01" });
    await eins.use((db) =>
      db.updateTable("network_group").set({ ended_on: "2026-11-01" }).where("id", "=", group).execute(),
    );
    expect(await keysOf("partner")).toEqual(["g:"]);
    expect(await keysOf("otherPartner")).toEqual([]);
  });
});

describe("who leads", () => {
  it("the organisations that lead and manage it do, and nobody who only reads for them", async () => {
    const led = await makeGroup(eins, { leadId: eins.organisations.partner.id });
    const managed = await makeGroup(eins, { managementId: eins.organisations.otherPartner.id });
    expect(canLead(await viewerOf("partner"), led.id)).toBe(true);
    expect(canLead(await viewerOf("partner"), managed.id)).toBe(false);
    expect(canLead(await viewerOf("otherPartner"), managed.id)).toBe(true);
    expect(canLead(await viewerOf("reader"), led.id)).toBe(false);
    expect(canLead(await viewerOf("office"), led.id)).toBe(true);
  });

  it("moderators do while they moderate; who only reads sits there alone", async () => {
    await giveModerator(eins, group, { name: "Selma Birnbaum", email: "otherpartner@eins.example.org" });
    await giveModerator(eins, group, { name: "Jorid Kirschgarten", email: "reader@eins.example.org" });
    expect(await keysOf("otherPartner")).toEqual(["g:", "o:", "d:"]);
    expect(await keysOf("reader")).toEqual(["g:"]);
    await eins.use((db) =>
      db.updateTable("group_moderator").set({ until_on: "2026-11-22" }).where("group_id", "=", group).execute(),
    );
    expect(await keysOf("otherPartner")).toEqual([]);
  });

  it("nobody of another county does, even with the same address", async () => {
    const { zwei } = world.tenants;
    await giveModerator(eins, group, { name: "Bernd Apfelbaum", email: "partner@zwei.example.org" });
    const viewer = await viewerOf("partner", zwei);
    expect(viewer.keys.some((key) => key.endsWith(group))).toBe(false);
  });
});
