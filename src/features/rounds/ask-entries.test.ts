import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readForms } from "../../app/walls/forms.fixture.ts";
import { createEvent, EMPTY_EVENT, findEventsByIds } from "../events/index.ts";
import { createNews, findNewsByIds } from "../news/index.ts";
import { createTestWorld, type TestForm, type TestWorld } from "../records/testing.ts";
import { openRequests } from "./index.ts";
import { makeTokens, writeLink } from "./links.ts";

let world: TestWorld;
let link = "";
beforeAll(async () => {
  world = await createTestWorld();
  const { use, scope, organisations } = world.tenants.eins;
  const [made] = await makeTokens(world.services, 1);
  if (made === undefined) throw new Error("no token");
  const to = { organisationId: organisations.partner.id, address: "anna@example.org", name: "Anna Beispiel" };
  await use((db) => writeLink(db, scope(), made, { ...to, mailId: world.services.newId(), restsOn: { on: "office" } }));
  link = `/eins/mein/${made.token}`;
});
afterAll(() => world.drop());
beforeEach(async () => {
  const { use, scope, organisations } = world.tenants.eins;
  await use(async (db) => {
    for (const table of ["proposal", "request", "trusted_partner", "calendar_event", "news"] as const)
      await db.deleteFrom(table).execute();
    await db.deleteFrom("record").where("kind", "in", ["news", "event"]).execute();
    await openRequests(
      db,
      scope(),
      ["news", "events"].map((ask) => ({ organisationId: organisations.partner.id, ask, dueOn: "2026-12-15" })),
    );
  });
});

const office = { as: "office" as const };
const requests = async () =>
  (await world.tenants.eins.use((db) => db.selectFrom("request").selectAll().orderBy("ask").execute())).map(
    ({ ask, answer }) => `${ask} ${answer ?? "open"}`,
  );
const entries = () =>
  world.tenants.eins.use((db) =>
    db
      .selectFrom("record")
      .select(["id", "title", "state"])
      .where("kind", "in", ["news", "event"])
      .orderBy("title")
      .execute(),
  );
const send = (form: TestForm) => world.request(link, { form: { tun: "save", ...form } });
const trust = () => {
  const { use, id, organisations } = world.tenants.eins;
  const row = { tenant_id: id, organisation_id: organisations.partner.id, since: world.clock.now(), by_name: "Büro" };
  return use((db) => db.insertInto("trusted_partner").values(row).execute());
};
const dates: TestForm = {
  "events.1.title": "Adventscafé",
  "events.1.startsOn": "8.12.2026",
  "events.1.fromTime": "15 Uhr",
  "events.1.where": "16066042",
  "events.1.summary": "Tee und Kekse.",
  "events.2.title": "Lesung",
  "events.2.startsOn": "10.12.2026",
  "events.2.where": "county",
  "events.2.summary": "Geschichten aus vier Ländern.",
};

describe("news and events asked for in a round", () => {
  it("can be ticked by the office, stand on the one page with their day, and are looked at without changing anything", async () => {
    const form = await world.text("/eins/intern/abfragen/neu", office);
    expect(form).toContain("Neuigkeiten mitteilen");
    expect(form).toContain("Termine nennen");
    const page = await world.text(link);
    expect(page).toContain("Haben Sie Neuigkeiten?");
    expect(page).toContain("Welche Veranstaltungen planen Sie?");
    expect(await requests()).toEqual(["events open", "news open"]);
  });

  it("are entered in place, several at once, and wait for the office", async () => {
    expect((await send(dates)).status).toBe(303);
    expect(await requests()).toEqual(["events given", "news open"]);
    expect((await entries()).map(({ title, state }) => `${title} ${state}`)).toEqual([
      "Adventscafé in_review",
      "Lesung in_review",
    ]);
    expect((await world.request("/eins/de/termine/adventscafe")).status).toBe(404);
    expect(await world.text(link)).toContain("Adventscafé");
  });

  it("are published at once for trusted partners", async () => {
    await trust();
    const news = { "news.1.title": "Neuer Kurs", "news.1.summary": "Ab Januar." };
    expect((await send({ ...dates, ...news })).status).toBe(303);
    expect(await requests()).toEqual(["events given", "news given"]);
    expect((await world.request("/eins/de/termine/adventscafe")).status).toBe(200);
    expect((await world.request("/eins/de/neuigkeiten/neuer-kurs")).status).toBe(200);
  });

  it("keep nothing and all that was typed where something is missing, and say what", async () => {
    const answer = await send({ ...dates, "events.2.startsOn": "", "news.1.title": "Nur ein Titel" });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('value="Adventscafé"');
    expect(page).toContain('href="#events.2.startsOn"');
    expect(page).toContain('href="#news.1.summary"');
    expect(await entries()).toEqual([]);
    expect(await requests()).toEqual(["events open", "news open"]);
  });

  it("are answered with one click where there are none, or all are known", async () => {
    const { use, scope, organisations } = world.tenants.eins;
    const content = { ...EMPTY_EVENT, title: "Gartentag", organiserId: organisations.partner.id, summary: "Graben." };
    await use((db) => createEvent(db, scope(), { ...content, startsOn: "2026-12-20" }, { state: "published" }));
    expect(await world.text(link)).toContain("Gartentag");
    expect((await world.request(link, { form: { tun: "events:known" } })).status).toBe(303);
    expect((await world.request(link, { form: { tun: "news:none" } })).status).toBe(303);
    expect(await requests()).toEqual(["events confirmed", "news none"]);
  });
});

describe("news and events looked after by a personal link", () => {
  async function enter() {
    const { use, scope, organisations } = world.tenants.eins;
    const own = organisations.partner.id;
    const event = { ...EMPTY_EVENT, title: "Chorprobe", organiserId: own, summary: "Singen.", startsOn: "2026-12-14" };
    const news = { title: "Chor gegründet", ownerId: own, summary: "Wir singen.", body: "", toldOn: "2026-11-20" };
    return use(async (db) => ({
      event: (await createEvent(db, scope(), event, { state: "published" })).id,
      news: (
        await createNews(db, scope(), { ...news, authorName: null, topics: [], ags: null }, { state: "published" })
      ).id,
    }));
  }
  async function change(id: string, values: TestForm) {
    const path = `${link}/eintrag/${id}`;
    const form = readForms(await world.text(path), path).find(({ action }) => action === path);
    const { look: _look, ...fields } = form?.fields ?? {};
    return world.request(path, { form: { ...fields, ...values } });
  }
  const now = async (ids: { event: string; news: string }) =>
    world.tenants.eins.use(async (db) => ({
      event: (await findEventsByIds(db, [ids.event]))[0],
      news: (await findNewsByIds(db, [ids.news]))[0],
    }));

  it("are changed in place as proposals, which the office sees and accepts", async () => {
    const ids = await enter();
    expect((await change(ids.event, { fromTime: "19:00", where: "online" })).status).toBe(303);
    expect((await change(ids.news, { summary: "Wir singen zusammen." })).status).toBe(303);
    expect((await now(ids)).event?.fromTime).toBeNull();
    const page = await world.text("/eins/intern/vorschlaege", office);
    expect(page).toContain("19:00");
    expect(page).toContain("zusammen");
    for (const [, one = ""] of page.matchAll(/value="(accept:[0-9a-f-]+)"/g))
      await world.request("/eins/intern/vorschlaege", { ...office, form: { one, word: "" } });
    expect((await now(ids)).event).toMatchObject({ fromTime: "19:00", reach: "online" });
    expect((await now(ids)).event?.dates[0]?.fromTime).toBe("19:00");
    expect((await now(ids)).news?.summary).toBe("Wir singen zusammen.");
  });

  it("are ended at once by trusted partners", async () => {
    await trust();
    const ids = await enter();
    expect((await world.request(`${link}/eintrag/${ids.event}/ende`, { form: {} })).status).toBe(303);
    expect((await now(ids)).event?.state).toBe("ended");
  });

  it("show what else there is on a day before they are sent, as far as everybody sees it", async () => {
    const { use, scope } = world.tenants.eins;
    await enter();
    const others = { ...EMPTY_EVENT, title: "Fest der Stadt", organiserId: null, summary: "x", startsOn: "2026-12-25" };
    const said = { topics: ["leisure"] };
    await use((db) => createEvent(db, scope(), { ...others, ...said }, { state: "published" }));
    await use((db) => createEvent(db, scope(), { ...others, ...said, title: "Geheimer Plan" }, { state: "draft" }));
    const form = { title: "Weihnachtsessen", summary: "Essen.", startsOn: "2026-12-25", where: "county", ...said };
    const answer = await world.request(`${link}/neu/event`, { form: { ...form, look: "yes" } });
    expect(answer.status).toBe(200);
    const page = await answer.text();
    expect(page).toContain('href="/eins/de/termine/fest-der-stadt"');
    expect(page).not.toContain("Geheimer Plan");
    expect(page).toContain("1. Weihnachtstag ist gesetzlicher Feiertag");
    expect((await entries()).map(({ title }) => title)).not.toContain("Weihnachtsessen");
  });
});
