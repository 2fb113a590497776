import { beforeAll, describe, expect, it } from "vitest";
import { deleteRecord } from "../records/index.ts";
import { createTestWorld, type TestCounty, type TestWorld } from "../records/testing.ts";
import { EMPTY_GROUP, findGroup, findGroupBySlug } from "./index.ts";
import { giveSeat, makeGroup } from "./testing.ts";
import { reasonsOf } from "./why.ts";

let world: TestWorld;
let eins: TestCounty;
beforeAll(async () => {
  world = await createTestWorld();
  eins = world.tenants.eins;
});

const remove = async ({ slug }: { slug: string }) =>
  (await world.request(`/eins/intern/gremien/${slug}/loeschung`, { as: "office", form: {} })).status;
const textOf = ({ slug }: { slug: string }) => world.text(`/eins/intern/gremien/${slug}`, { as: "office" });

describe("a group", () => {
  it("with groups below it is not deleted: its page says why and what to do instead", async () => {
    const group = await makeGroup(eins, { title: "Netzwerk" });
    const below = await makeGroup(eins, { title: "AG Arbeit", parentId: group.id });
    const page = await textOf(group);
    expect(page).toContain("Zu ihm gehört noch etwas: ein Gremium darunter.");
    expect(page).toContain(`gremien/${group.slug}/wandel`);
    expect(page).not.toContain(`gremien/${group.slug}/loeschung`);
    expect(await remove(group)).toBe(409);
    await eins.use((db) => deleteRecord(db, eins.scope(), below.id));
    expect(await remove(group)).toBe(303);
  });

  it("in which somebody sat is not deleted; a draft in which nobody has sat yet is", async () => {
    const group = await makeGroup(eins, { title: "AG Kultur" });
    await giveSeat(eins, group.id, { untilOn: "2025-01-31" });
    expect(await textOf(group)).toContain("Zu ihm gehört noch etwas: ein Sitz.");
    expect(await remove(group)).toBe(409);
    const draft = await makeGroup(eins, { title: "AG Sport", state: "draft" });
    await giveSeat(eins, draft.id);
    expect(await remove(draft)).toBe(303);
  });

  it("that comes of others stands where they stood, with what stood below them", async () => {
    const network = await makeGroup(eins, { title: "Netzwerk Nord" });
    const upper = await makeGroup(eins, { title: "AG Schulen", parentId: network.id });
    const lower = await makeGroup(eins, { title: "UAG Deutsch", parentId: upper.id });
    const further = await makeGroup(eins, { title: "UAG Eltern", parentId: upper.id });
    const form = { name: "AG Sprache und Schule", fromOn: "2026-11-23", others: [upper.id] };
    const answer = await world.request(`/eins/intern/gremien/${lower.slug}/zusammenlegung`, { as: "office", form });
    expect(answer.status).toBe(303);
    const made = await eins.use((db) => findGroupBySlug(db, "ag-sprache-und-schule"));
    expect(made?.parentId).toBe(network.id);
    expect((await eins.use((db) => findGroup(db, further.id)))?.parentId).toBe(made?.id);
  });
});

describe("why somebody sees a group", () => {
  const group = { ...EMPTY_GROUP, id: "g", leadId: "lead", audience: "group", endedOn: null };
  const reader = { isOffice: false, role: "reader", organisationId: "lead", keys: ["g:g"] } as const;

  it("is the lead of one's organisation for who only reads, and no seat", () => {
    expect(reasonsOf(reader, group, [], "2026-11-23")).toEqual(["readsLed"]);
    expect(reasonsOf({ ...reader, organisationId: null }, group, [], "2026-11-23")).toEqual(["ownSeat"]);
  });

  it("is what was, once the group has ended", () => {
    const member = { ...reader, role: "partner", organisationId: "member" } as const;
    const seat = { organisationId: "member", fromOn: "2020-01-01", untilOn: "2026-06-30" };
    expect(reasonsOf(member, { ...group, endedOn: "2026-06-30" }, [seat], "2026-11-23")).toEqual(["former"]);
  });
});
