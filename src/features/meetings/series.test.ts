import { beforeAll, describe, expect, it } from "vitest";
import { giveSeat, makeGroup } from "../groups/testing.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { findMeetings, findSeries } from "./queries.ts";
import { createSeries } from "./series-actions.ts";
import { makeMeeting } from "./testing.ts";

let world: TestWorld;
let group: { id: string; slug: string };
const address = () => `/eins/intern/gremien/${group.slug}/reihen`;
const save = (form: Record<string, string>) => world.request(address(), { as: "partner", form });
const own = () =>
  world.tenants.eins.use(async (db) => (await findSeries(db)).filter(({ groupId }) => groupId === group.id));

beforeAll(async () => {
  world = await createTestWorld();
  const { eins } = world.tenants;
  group = await makeGroup(eins, { title: "Netzwerk Migration", leadId: eins.organisations.partner.id });
  await giveSeat(eins, group.id, { organisationId: eins.organisations.otherPartner.id });
});

describe("series of a group", () => {
  it("go on with one another: after six conferences held before comes the seventh meeting", async () => {
    expect((await save({ series: "", name: "Konferenz", continuesId: "", heldBefore: "6" })).status).toBe(303);
    const [conference] = await own();
    const form = { series: "", name: "Netzwerktreffen", continuesId: conference?.id ?? "", heldBefore: "" };
    expect((await save(form)).status).toBe(303);
    const shown = await (await world.request(address(), { as: "partner" })).text();
    expect(shown).toContain("„7. Netzwerktreffen“");
    expect(shown).toContain("Konferenz: 6 früher und 0 hier");
  });

  it("keep counting under a new name, and what was held keeps its own", async () => {
    const { eins } = world.tenants;
    const meetings = (await own()).find(({ name }) => name === "Netzwerktreffen");
    const times = { day: "2026-12-10", fromTime: "15:00", untilTime: "17:00" };
    const enter = (day: string) =>
      world.request("/eins/intern/treffen", {
        as: "partner",
        form: { ...times, groupId: group.id, series: meetings?.id ?? "", day },
      });
    await enter("2026-12-10");
    const form = { series: meetings?.id ?? "", continuesId: meetings?.continuesId ?? "", heldBefore: "" };
    await save({ ...form, name: "Forum Teilhabe" });
    await enter("2027-01-14");
    const titles = (await eins.use((db) => findMeetings(db, { groupId: group.id }))).map(({ title }) => title);
    expect(titles).toEqual(["7. Netzwerktreffen", "8. Forum Teilhabe"]);
  });

  it("cannot go on with one that goes on with them, nor be those of another group", async () => {
    const { eins } = world.tenants;
    const conference = (await own()).find(({ name }) => name === "Konferenz");
    const forum = (await own()).find(({ name }) => name === "Forum Teilhabe");
    const bitten = await save({ series: conference?.id ?? "", name: "Konferenz", continuesId: forum?.id ?? "" });
    expect(bitten.status).toBe(422);
    expect(await bitten.text()).toContain("Diese Reihe kann sie nicht fortsetzen.");
    const other = await makeGroup(eins, { title: "AG Wohnen" });
    const foreign = await eins.use((db) =>
      createSeries(db, eins.scope(), { groupId: other.id, name: "Sitzung", continuesId: null, heldBefore: 0 }),
    );
    expect((await save({ series: foreign, name: "Übernommen", continuesId: "" })).status).toBe(404);
  });

  it("are set by who leads the group alone", async () => {
    expect((await world.request(address(), { as: "otherPartner" })).status).toBe(403);
  });
});

describe("the list of groups", () => {
  it("says when each meets next, as far as one may see it", async () => {
    const { eins } = world.tenants;
    const quiet = await makeGroup(eins, { title: "AG Sprache", leadId: eins.organisations.partner.id });
    await makeMeeting(eins, { groupId: quiet.id, day: "2027-02-11" });
    const asked = async (as: "partner" | "otherPartner") =>
      (await world.request("/eins/intern/gremien", { as })).text();
    expect(await asked("partner")).toContain("Nächstes Treffen am 11.02.2027");
    expect(await asked("otherPartner")).not.toContain("11.02.2027");
  });
});
