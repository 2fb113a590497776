import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { systemClock } from "../../platform/clock.ts";
import { storePhone } from "../../platform/phone/number.ts";
import { findHistory } from "../records/index.ts";
import { createTestWorld, type PersonKey, type TestWorld } from "../records/testing.ts";
import { reviseOrganisation } from "./actions.ts";
import { endConsents } from "./consents.ts";
import { enterWithPerson, getOrganisation, LONG_AGO, PERSON_FIELDS } from "./directory.fixture.ts";
import { findOrganisation } from "./queries.ts";

let world: TestWorld;
beforeAll(async () => void (world = await createTestWorld()));
// Who erases has proven who they are in the last ten minutes.
beforeEach(() => world.clock.set("2026-11-23T09:00:00Z"));
afterAll(() => world.drop());

const VALUES = Object.keys(PERSON_FIELDS);
const seenIn = (text: string): string[] => VALUES.filter((value) => text.includes(value));

/** Gives the partner's organisation the person with every kind of field. */
async function givePartnerThePerson() {
  const { eins } = world.tenants;
  const { persons } = await enterWithPerson(eins);
  const { id } = eins.organisations.partner;
  await eins.use(async (db) => {
    const own = await getOrganisation(eins, id);
    const moved = persons.map((person) => ({ ...person, id: crypto.randomUUID() }));
    await reviseOrganisation(db, eins.scope(), own, { persons: moved });
  });
  return getOrganisation(eins, id);
}

const OTHERS = ["Grete Amtlich", "0361 222222", "0361 444444"];
const PUBLIC = ["Grete Amtlich", "0361 444444"];

describe("who sees which field of a person", () => {
  it.each<[PersonKey, string[]]>([
    ["office", VALUES],
    ["partner", VALUES],
    ["otherPartner", OTHERS],
    ["reader", OTHERS],
  ])("%s in the workspace", async (as, seen) => {
    const { slug } = await givePartnerThePerson();
    expect(seenIn(await world.text(`/eins/intern/akteure/${slug}`, { as }))).toEqual(seen);
  });

  it("the public: nothing without a basis, nothing whose consent has ended", async () => {
    const { slug } = await enterWithPerson(world.tenants.eins);
    for (const page of [`akteure/${slug}`, "akteure"]) {
      const text = await world.text(`/eins/de/${page}`);
      expect(seenIn(text).filter((value) => !PUBLIC.includes(value))).toEqual([]);
    }
    expect(seenIn(await world.text(`/eins/de/akteure/${slug}`))).toEqual(PUBLIC);
  });

  it("nobody of another county anything", async () => {
    const { id, slug } = await enterWithPerson(world.tenants.eins);
    expect(await world.tenants.zwei.use((db) => findOrganisation(db, id))).toBeUndefined();
    expect((await world.request(`/zwei/intern/akteure/${slug}`, { as: "office" })).status).toBe(404);
  });

  it("the database itself keeps ended consents from all but those who keep the entry", async () => {
    const { eins } = world.tenants;
    const { id } = await enterWithPerson(eins);
    const ended = storePhone("0361 333333");
    const asPublic = await world.database.doors.asPublic(eins.id, (db) =>
      db.selectFrom("contact_point").select("value").where("organisation_id", "=", id).execute(),
    );
    expect(asPublic.map((row) => row.value).toSorted()).toEqual(PUBLIC.map(storePhone).toSorted());
    for (const as of ["otherPartner", "reader"] as const) {
      const rows = await eins.use((db) => db.selectFrom("contact_point").select("value").execute(), as);
      expect(rows.map((row) => row.value)).toContain(storePhone("0361 444444"));
      expect(rows.map((row) => row.value)).not.toContain(ended);
    }
  });

  it("a consent counts to the end of its last day, on German clocks", async () => {
    const { eins } = world.tenants;
    const today = systemClock.today();
    const yesterday = new Date(Date.parse(`${today}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
    const consent = { ...PERSON_FIELDS["0361 333333"], basisOn: LONG_AGO };
    const points = [
      { ...consent, value: "heute", basisUntil: today },
      { ...consent, value: "gestern", basisUntil: yesterday },
    ];
    const { id } = await enterWithPerson(eins, { persons: [{ id: crypto.randomUUID(), points }] });
    const seen = await world.database.doors.asPublic(eins.id, (db) => findOrganisation(db, id));
    expect(seen?.persons.flatMap((person) => person.points.map((point) => point.value))).toEqual(["heute"]);
  });

  it("a page made yesterday is made anew today", async () => {
    const { eins } = world.tenants;
    const { slug } = await enterWithPerson(eins);
    const before = await world.request(`/eins/de/akteure/${slug}`);
    await world.database.doors.asOwner((db) =>
      db.updateTable("tenant").set({ headline: "ohne neue Nummer" }).where("id", "=", eins.id).execute(),
    );
    const sameDay = await world.text(`/eins/de/akteure/${slug}`);
    expect(sameDay).toBe(await before.text());
    await world.database.doors.asOwner((db) =>
      db
        .updateTable("contact_point")
        .set({ basis_until: LONG_AGO })
        .where("value", "=", storePhone("0361 444444"))
        .execute(),
    );
    world.clock.advance(24 * 60);
    expect(seenIn(await world.text(`/eins/de/akteure/${slug}`))).toEqual(["Grete Amtlich"]);
  });
});

describe("ending consents", () => {
  it("makes the field internal and keeps what the consent was", async () => {
    const { eins } = world.tenants;
    const { id } = await enterWithPerson(eins);
    await eins.use((db) => endConsents(db, eins.scope()));
    const point = (await getOrganisation(eins, id)).persons[0]?.points.find(
      (one) => one.value === storePhone("0361 333333"),
    );
    expect(point).toMatchObject({
      audience: "office",
      basis: "consent",
      basisOn: LONG_AGO,
      basisNote: "Ordner Netzwerk",
    });
  });
});

describe("giving and erasing what is stored on a person", () => {
  const address = (slug: string, person: string) => `/eins/intern/akteure/${slug}/personen/${person}`;

  it("gives everything, with its basis, to read and as a file", async () => {
    const { slug, persons, name } = await enterWithPerson(world.tenants.eins);
    const own = address(slug, persons[0]?.id ?? "");
    expect(seenIn(await world.text(`${own}/auskunft`, { as: "office" }))).toEqual(VALUES);
    const answer = await world.request(`${own}/auskunft.json`, { as: "office" });
    expect(answer.headers.get("content-disposition")).toContain("attachment");
    const file = (await answer.json()) as {
      organisation: string;
      fields: { value: string; seenBy: string; basisNote: string }[];
    };
    expect(file.organisation).toBe(name);
    expect(file.fields.map((one) => one.value)).toEqual(VALUES.map(storePhone));
    expect(file.fields.find((one) => one.value === storePhone("0361 333333"))).toMatchObject({
      seenBy: "office",
      basisNote: "Ordner Netzwerk",
    });
  });

  it("removes the person from every table, and the history names nobody", async () => {
    const { eins } = world.tenants;
    const { id, slug, persons } = await enterWithPerson(eins);
    const person = persons[0]?.id ?? "";
    const form = {
      version: "1",
      "points.0.field": "name",
      "points.0.value": "Grete Geaendert",
      "points.0.audience": "public",
      "points.0.basis": "official_function",
    };
    expect((await world.request(address(slug, person), { as: "office", form })).status).toBe(303);
    const answer = await world.request(`${address(slug, person)}/loeschung`, { as: "office", form: {} });
    expect(answer.status).toBe(303);
    expect((await getOrganisation(eins, id)).persons).toEqual([]);
    const left = await world.database.doors.asOwner(async (db) => ({
      contacts: await db.selectFrom("contact").select("id").where("id", "=", person).execute(),
      points: await db.selectFrom("contact_point").select("value").where("contact_id", "=", person).execute(),
      events: JSON.stringify(await db.selectFrom("event").selectAll().where("record_id", "=", id).execute()),
    }));
    expect(left.contacts).toEqual([]);
    expect(left.points).toEqual([]);
    for (const value of [...VALUES, "Grete", "Geaendert", person]) expect(left.events).not.toContain(value);
    const page = await world.text(`/eins/intern/akteure/${slug}`, { as: "office" });
    expect(page).toContain("eine gelöscht");
    expect(page).toContain("eine geändert");
    expect((await world.request(`${address(slug, person)}/auskunft`, { as: "office" })).status).toBe(404);
  });

  it("is for the office and the own organisation alone", async () => {
    const { slug, persons } = await givePartnerThePerson();
    const own = address(slug, persons[0]?.id ?? "");
    for (const [as, status] of [
      ["otherPartner", 403],
      ["reader", 403],
      ["partner", 200],
    ] as const) {
      expect((await world.request(`${own}/auskunft`, { as })).status).toBe(status);
      expect((await world.request(own, { as })).status).toBe(status);
    }
    for (const as of ["otherPartner", "reader"] as const)
      expect((await world.request(`${own}/loeschung`, { as, form: {} })).status).toBe(403);
    expect((await world.request(`${own}/loeschung`, { as: "partner", form: {} })).status).toBe(303);
  });

  it("keeps persons when the profile is saved, and their order and ids when one is changed", async () => {
    const { eins } = world.tenants;
    const second = { id: crypto.randomUUID(), points: [PERSON_FIELDS["Grete Amtlich"]] };
    const first = { id: crypto.randomUUID(), points: [{ ...PERSON_FIELDS["Grete Amtlich"], value: "Zoe Zuerst" }] };
    const { id, slug, version } = await enterWithPerson(eins, { persons: [first, second] });
    world.clock.advance(1);
    const form = { name: "Neuer Name", kind: "club", version: String(version) };
    await world.request(`/eins/intern/akteure/${slug}/bearbeiten`, { as: "office", form });
    const changed = await getOrganisation(eins, id);
    expect(changed.name).toBe("Neuer Name");
    expect(changed.persons).toEqual([first, second]);
    expect((await eins.use((db) => findHistory(db, id)))[0]?.changes.map((one) => one.field).toSorted()).toEqual([
      "kind",
      "name",
    ]);
  });
});
