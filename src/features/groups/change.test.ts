import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findThread } from "../records/index.ts";
import { createTestWorld, type TestCounty, type TestWorld } from "../records/testing.ts";
import { findGroup, findGroupBySlug, findGroupNames, findSeats } from "./index.ts";
import { giveSeat, makeGroup } from "./testing.ts";

let world: TestWorld;
let eins: TestCounty;
beforeAll(async () => {
  world = await createTestWorld();
  eins = world.tenants.eins;
});
afterAll(() => world.drop());

const send = (
  slug: string,
  what: string,
  form: Record<string, string | string[]>,
  as: "office" | "partner" = "office",
) => world.request(`/eins/intern/gremien/${slug}/${what}`, { as, form });

describe("another name", () => {
  it("holds from a day on; the former one stays readable, and the group is found by it", async () => {
    const { id, slug } = await makeGroup(eins, { title: "Koordinierungsstab Flüchtlinge" });
    const result = await makeGroup(eins, { title: "Beschluss" });
    const name = "Koordinierungsstab für Migration und Teilhabe";
    const form = { name, fromOn: "2026-05-20", note: "Beschluss vom 20. Mai", from: result.id };
    expect((await send(slug, "name", form)).status).toBe(303);
    const page = await world.text(`/eins/intern/gremien/${slug}`, { as: "partner" });
    expect(page).toContain(name);
    expect(page).toContain("Koordinierungsstab Flüchtlinge");
    expect(page).toContain("Beschluss vom 20. Mai");
    expect(await world.text("/eins/intern/suche?q=Koordinierungsstab+Fl%C3%BCchtlinge", { as: "partner" })).toContain(
      slug,
    );
    const thread = await eins.use((db) => findThread(db, id, "2026-11-23"));
    expect(thread.map(({ title }) => title).toSorted()).toEqual(["Beschluss", name]);
  });

  it("of the past is written down without changing what it is called today", async () => {
    const { id, slug } = await makeGroup(eins, { title: "Netzwerk Kommunale Integration" });
    expect((await send(slug, "name", { name: "Integrationskonferenz", fromOn: "2012-01-01" })).status).toBe(303);
    const names = await eins.use((db) => findGroupNames(db, id));
    expect(names.map((one) => one.name)).toEqual(["Netzwerk Kommunale Integration", "Integrationskonferenz"]);
    expect((await eins.use((db) => findGroup(db, id)))?.title).toBe("Netzwerk Kommunale Integration");
    expect((await send(slug, "name", { name: "Später", fromOn: "2027-01-01" })).status).toBe(422);
  });
});

describe("merging", () => {
  it("unites the seats of several in a new one; the old ones end, stay readable, and lead to it", async () => {
    const [sprache, schulen] = [
      await makeGroup(eins, { title: "Sprache" }),
      await makeGroup(eins, { title: "Schulen" }),
    ];
    await giveSeat(eins, sprache.id, { vote: "advisory", persons: [{ name: "Ilse Kranich" }] });
    await giveSeat(eins, schulen.id, { vote: "voting", persons: [{ name: "Ilse Kranich" }, { name: "Uwe Storch" }] });
    await giveSeat(eins, schulen.id, { organisationId: eins.organisations.otherPartner.id });
    const form = { others: [schulen.id], name: "Sprache und Schule", fromOn: "2026-11-01" };
    expect((await send(sprache.slug, "zusammenlegung", form)).status).toBe(303);
    const [made, old] = await eins.use(async (db) => [
      await findGroupBySlug(db, "sprache-und-schule"),
      await findGroup(db, schulen.id),
    ]);
    expect(old?.endedOn).toBe("2026-10-31");
    const seats = await eins.use((db) => findSeats(db, made?.id ?? ""));
    expect(seats.map(({ vote, persons }) => [vote, persons.map(({ name }) => name)])).toEqual(
      expect.arrayContaining([
        ["voting", ["Ilse Kranich", "Uwe Storch"]],
        ["voting", []],
      ]),
    );
    const page = await world.text(`/eins/intern/gremien/${schulen.slug}`, { as: "partner" });
    expect(page).toContain("besteht seit 31. Oktober 2026 nicht mehr");
    expect(page).toContain("/eins/intern/gremien/sprache-und-schule");
    expect((await send(schulen.slug, "ende", { endsOn: "2026-11-01" })).status).toBe(409);
  });

  it("takes only groups that somebody leads, and they see the new one", async () => {
    const leadId = eins.organisations.partner.id;
    const [own, other] = [
      await makeGroup(eins, { title: "Eigene", leadId }),
      await makeGroup(eins, { title: "Fremde" }),
    ];
    const second = await makeGroup(eins, { title: "Zweite", leadId });
    const form = { name: "Neue", fromOn: "2026-11-01" };
    expect((await send(own.slug, "zusammenlegung", { ...form, others: [other.id] }, "partner")).status).toBe(403);
    expect((await send(other.slug, "ende", { endsOn: "2026-11-01" }, "partner")).status).toBe(403);
    expect((await send(own.slug, "zusammenlegung", { ...form, others: [second.id] }, "partner")).status).toBe(303);
    expect(await world.text("/eins/intern/gremien/neue", { as: "partner" })).toContain("Sie leiten dieses Gremium");
  });
});

describe("splitting", () => {
  it("takes the chosen seats to a new group and leaves the others", async () => {
    const { id, slug } = await makeGroup(eins, { title: "Bildung" });
    const goes = await giveSeat(eins, id);
    const stays = await giveSeat(eins, id, { organisationId: eins.organisations.otherPartner.id });
    expect((await send(slug, "teilung", { name: "Kita", fromOn: "2026-11-01", seats: [goes] })).status).toBe(303);
    const [old, made] = await eins.use(async (db) => [
      await findSeats(db, id),
      await findSeats(db, (await findGroupBySlug(db, "kita"))?.id ?? ""),
    ]);
    expect(old.find((seat) => seat.id === goes)?.untilOn).toBe("2026-10-31");
    expect(old.find((seat) => seat.id === stays)?.untilOn).toBeNull();
    expect(made.map(({ organisationId }) => organisationId)).toEqual([eins.organisations.partner.id]);
  });
});

describe("an end", () => {
  it("ends all seats, leaves what was to who sat there, and is taken back with them", async () => {
    const { id, slug } = await makeGroup(eins, { title: "Ende", audience: "group" });
    await giveSeat(eins, id);
    await giveSeat(eins, id, { organisationId: eins.organisations.otherPartner.id, untilOn: "2026-01-31" });
    const see = async (as: "partner" | "otherPartner") =>
      (await world.request(`/eins/intern/gremien/${slug}`, { as })).status;
    expect((await send(slug, "ende", { endsOn: "2026-11-23" })).status).toBe(303);
    expect([await see("partner"), await see("otherPartner")]).toEqual([200, 404]);
    expect(await world.text("/eins/intern/gremien", { as: "partner" })).toContain("beendet am 23.11.2026");
    expect((await send(slug, "fortsetzung", {})).status).toBe(303);
    const seats = await eins.use((db) => findSeats(db, id));
    expect(seats.map(({ untilOn }) => untilOn).toSorted()).toEqual(["2026-01-31", null]);
  });
});

it("a group is founded from a session's result, and the thread says so", async () => {
  const result = await makeGroup(eins, { title: "Ergebnis 3" });
  const form = {
    title: "Runder Tisch Peine",
    type: "round_table",
    audience: "network",
    from: result.id,
    next: "publish",
  };
  expect((await world.request("/eins/intern/gremien", { as: "office", form })).status).toBe(303);
  expect(await world.text("/eins/intern/gremien/runder-tisch-peine", { as: "partner" })).toContain("Ergebnis 3");
});
