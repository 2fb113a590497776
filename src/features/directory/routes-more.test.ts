import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createOffer, EMPTY_OFFER } from "../offers/index.ts";
import { changeState } from "../records/index.ts";
import { createTestWorld, type PersonKey, type TestWorld } from "../records/testing.ts";
import { createOrganisation } from "./actions.ts";
import { enterWithPerson, FAR_AHEAD, getOrganisation, PERSON_FIELDS } from "./directory.fixture.ts";
import { noteSource } from "./information-queries.ts";
import { EMPTY_ORGANISATION } from "./organisation.ts";

let world: TestWorld;
beforeAll(async () => void (world = await createTestWorld()));
afterAll(() => world.drop());

const get = (path: string, as: PersonKey = "office") => world.text(`/eins/intern/${path}`, { as });

describe("deleting an organisation", () => {
  const remove = (slug: string) => world.request(`/eins/intern/akteure/${slug}/loeschung`, { as: "office", form: {} });

  it("takes it away from everybody, and gives it back as it was", async () => {
    const { eins } = world.tenants;
    const { id, slug, name } = await enterWithPerson(eins);
    const answer = await remove(slug);
    expect(answer.headers.get("location")).toBe(`/eins/intern/papierkorb?gerade=${id}`);
    expect(await get(`papierkorb?gerade=${id}`)).toContain(`„${name}“ ist gelöscht.`);
    expect((await world.request(`/eins/intern/akteure/${slug}`, { as: "office" })).status).toBe(404);
    expect(await get("akteure")).not.toContain(name);
    expect(await world.text("/eins/de/akteure")).not.toContain(name);
    const back = await world.request(`/eins/intern/papierkorb/${id}/wiederherstellung`, {
      as: "office",
      form: {},
    });
    expect(back.status).toBe(303);
    expect(await get("akteure")).toContain(name);
  });

  it("is refused while it answers for published offers, and says so plainly", async () => {
    const { eins } = world.tenants;
    const { id, slug } = await enterWithPerson(eins);
    const offer = await eins.use((db) =>
      createOffer(
        db,
        eins.scope(),
        { ...EMPTY_OFFER, title: "Sprachcafé", providerId: id, summary: "Reden", topics: ["language"] },
        { state: "published" },
      ),
    );
    const page = await get(`akteure/${slug}`);
    expect(page).toContain("gehört noch 1 veröffentlichter Eintrag");
    expect(page).toContain("Sprachcafé");
    expect(page).not.toContain(`akteure/${slug}/loeschung`);
    const answer = await remove(slug);
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain("Nicht gelöscht.");
    expect((await getOrganisation(eins, id)).deletedAt).toBeNull();
    await eins.use((db) => changeState(db, eins.scope(), offer.id, "end"));
    expect((await remove(slug)).status).toBe(303);
  });
});

describe("the list", () => {
  it("answers who can help in one form: a language, a place, a room, know-how", async () => {
    const { eins } = world.tenants;
    const helper = {
      ags: "16066042",
      languages: ["de", "ar"],
      rooms: [{ name: "Saal" }],
      knowHow: ["Anerkennung von Abschlüssen"],
    };
    await eins.use(async (db) => {
      const enter = (name: string, changes: object) =>
        createOrganisation(db, eins.scope(), { ...EMPTY_ORGANISATION, name, ...changes }, { state: "published" });
      await enter("Die Passende", helper);
      await enter("Ohne Raum", { ...helper, rooms: [] });
      await enter("Ohne Arabisch", { ...helper, languages: ["de"] });
      await enter("Woanders", { ...helper, ags: "16066063" });
      await enter("Ohne Wissen", { ...helper, knowHow: [] });
    });
    const text = await get("akteure?q=Anerkennung&sprache=ar&ort=16066042&raeume=yes", "reader");
    expect(text).toContain("1 Einrichtung passt zu Ihrer Auswahl.");
    expect(text).toContain("Die Passende");
    for (const other of ["Ohne Raum", "Ohne Arabisch", "Woanders", "Ohne Wissen"]) expect(text).not.toContain(other);
  });

  it("with nothing found says which filter to take off", async () => {
    const text = await get("akteure?sprache=ar&art=police", "reader");
    expect(text).toContain("Kein Eintrag passt.");
    expect(text).toContain("Ohne „Polizei“");
  });

  it("gives the table as a file, without drafts of others and without what is internal", async () => {
    const { eins } = world.tenants;
    await enterWithPerson(eins, { name: "Haus mit Person" });
    await eins.use((db) =>
      createOrganisation(db, eins.scope(), { ...EMPTY_ORGANISATION, name: "Noch Entwurf" }, { state: "draft" }),
    );
    const answer = await world.request("/eins/intern/akteure/export.csv", { as: "reader" });
    const text = await answer.text();
    expect(answer.headers.get("content-type")).toContain("text/csv");
    expect(text).toContain("Haus mit Person");
    for (const hidden of ["Noch Entwurf", "0361 111111", "0361 333333", "0361 555555"])
      expect(text).not.toContain(hidden);
    const xlsx = await world.request("/eins/intern/akteure/export.xlsx?art=police", { as: "office" });
    expect(new Uint8Array(await xlsx.arrayBuffer()).subarray(0, 2)).toEqual(new TextEncoder().encode("PK"));
  });
});

describe("places", () => {
  it("tells for each municipality what there is, and former ones with what they became", async () => {
    const { eins } = world.tenants;
    await world.database.doors.asOwner((db) =>
      db
        .insertInto("place")
        .values({
          ags: "16066999",
          name: "Altenbrück",
          kind: "municipality",
          parent_ags: "16066",
          valid_to: "2018-12-31",
          successor_ags: "16066063",
        })
        .execute(),
    );
    const { slug } = await enterWithPerson(eins, { ags: "16066042", actsFor: ["16066063"] });
    const text = await get("orte", "reader");
    for (const part of [
      "Meiningen",
      "Schmalkalden",
      "Altenbrück",
      "31.12.2018",
      `akteure/${slug}`,
      "akteure?ort=16066042",
    ])
      expect(text).toContain(part);
    expect(text).not.toContain("Bad Salzungen");
  });
});

describe("the duty to inform", () => {
  it("is a way of the network for the office alone, and waits on its home page", async () => {
    const { eins } = world.tenants;
    const { id } = await enterWithPerson(eins);
    const way = /href="\/eins\/intern\/akteure\/informationspflicht"/u;
    const due = /<main[^]*href="\/eins\/intern\/akteure\/informationspflicht"/u;
    expect(await get("")).not.toMatch(due);
    await eins.use((db) => noteSource(db, eins.scope(), [id], "adressen.xlsx", new Date(0)));
    for (const path of ["akteure", "orte", "papierkorb", "akteure/informationspflicht"])
      expect(await get(path), path).toMatch(way);
    expect(await get("")).toMatch(due);
    for (const role of ["partner", "reader"] as const) {
      expect(await get("akteure", role)).not.toMatch(way);
      expect(await get("", role)).not.toMatch(way);
    }
  });
});

describe("the county's own entry", () => {
  const form = {
    name: "Landkreis Eins",
    networkName: "Netzwerk für Integration",
    headline: "Gut ankommen",
    lead: "Hier finden Sie Hilfe.",
    officeName: "Integrationsbüro",
    officeEmail: "buero@example.org",
    oftenSearched: "Deutschkurs\nWohnung",
  };
  const send = (changes: object) =>
    world.request("/eins/intern/landkreis", { as: "office", form: { ...form, ...changes } });

  it("shows on the site at once, because the publication number rises", async () => {
    const before = await world.services.tenants.find("eins");
    expect(await world.text("/eins/de/")).not.toContain("Gut ankommen");
    expect((await send({})).status).toBe(303);
    const after = await world.services.tenants.find("eins");
    expect(after?.publication).toBeGreaterThan(before?.publication ?? 0);
    expect(after?.oftenSearched).toEqual(["Deutschkurs", "Wohnung"]);
    expect(await world.text("/eins/de/")).toContain("Gut ankommen");
    expect((await world.services.tenants.find("zwei"))?.headline).toBe("Ankommen im Kreis");
  });

  it("keeps what was typed where it cannot be taken, and where somebody was faster", async () => {
    const wrong = await send({ officePostcode: "98", lead: "So nicht <b>" });
    expect(wrong.status).toBe(422);
    const page = await wrong.text();
    expect(page).toContain('value="98"');
    expect(page).toContain("So nicht &lt;b&gt;");
    const late = await send({ before: "etwas-anderes", headline: "Zu spät" });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('value="Zu spät"');
    expect((await world.services.tenants.find("eins"))?.headline).not.toBe("Zu spät");
  });
});

describe("what is due", () => {
  const due = async (as: PersonKey) => {
    const { viewer } = world.tenants.eins.people[as];
    return world.text("/eins/intern/", { as }).then((text) => ({ text, viewer }));
  };

  it("asks the office for reviews and consents that end within 30 days, and partners for their own profile", async () => {
    const { eins } = world.tenants;
    const soon = new Date(world.clock.now().getTime() + 20 * 86_400_000).toISOString().slice(0, 10);
    const ending = { ...PERSON_FIELDS["0361 444444"], basisUntil: soon };
    const later = { ...PERSON_FIELDS["0361 444444"], basisUntil: FAR_AHEAD };
    const person = (name: string, point: typeof ending) => ({
      id: crypto.randomUUID(),
      points: [{ ...PERSON_FIELDS["Grete Amtlich"], value: name }, point],
    });
    await enterWithPerson(eins, { persons: [person("Endet Bald", ending), person("Endet Nie", later)] });
    await eins.use((db) =>
      createOrganisation(db, eins.scope(), { ...EMPTY_ORGANISATION, name: "Wartet Auf Euch" }, { state: "in_review" }),
    );
    const { text } = await due("office");
    expect(text).toContain("Wartet Auf Euch");
    expect(text).toContain("Endet Bald");
    expect(text).not.toContain("Endet Nie");
    const own = await due("partner");
    expect(own.text).toContain("Stimmt noch, was wir über Sie zeigen?");
    expect(own.text).not.toContain("Endet Bald");
  });
});
