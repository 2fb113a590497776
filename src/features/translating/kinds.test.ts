import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createEvent, EMPTY_EVENT } from "../events/index.ts";
import { createNews } from "../news/index.ts";
import { createTestWorld, type TestForm, type TestWorld } from "../records/testing.ts";

let world: TestWorld;
const ids: Record<string, string> = {};
const german = { title: "Tag der offenen Tür", summary: "Alle sind willkommen.", text: "Es gibt **Suppe**." };
const arabic = { title: "يوم مفتوح", summary: "الجميع مرحب بهم", text: "هناك **حساء**." };
const KINDS = [
  { kind: "event", text: "description", site: "termine", intern: "veranstaltungen" },
  { kind: "news", text: "body", site: "neuigkeiten", intern: "neuigkeiten" },
] as const;

beforeAll(async () => {
  world = await createTestWorld();
  const { use, scope, organisations } = world.tenants.eins;
  const { text, ...shown } = german;
  const event = { ...EMPTY_EVENT, ...shown, description: text, organiserId: organisations.partner.id };
  const news = { ...shown, body: text, ownerId: organisations.partner.id, authorName: null, topics: [], ags: null };
  await use(async (db) => {
    ids["event"] = (await createEvent(db, scope(), { ...event, startsOn: "2026-12-20" }, { state: "published" })).id;
    ids["news"] = (await createNews(db, scope(), { ...news, toldOn: "2026-11-20" }, { state: "published" })).id;
  });
});
afterAll(() => world.drop());

const office = { as: "office" as const };
const marksIn = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/name="(source|before)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );

describe("news and events in other languages", () => {
  it.each(KINDS)("are translated side by side and read on the site at once: $kind", async ({ kind, text, site }) => {
    const path = `/eins/intern/uebersetzungen/${ids[kind] ?? ""}/ar`;
    const html = await world.text(path, office);
    expect(html).toContain("Alle sind willkommen.");
    const { text: body, ...shown } = arabic;
    const saved = await world.request(path, { ...office, form: { ...marksIn(html), ...shown, [text]: body } });
    expect(saved.status).toBe(303);
    const page = await world.text(`/eins/ar/${site}/tag-der-offenen-tuer`);
    expect(page).toContain(arabic.title);
    expect(page).toContain(arabic.summary);
    expect(page).toContain("<strong>حساء</strong>");
    expect(page).not.toContain("willkommen");
    expect(await world.text(`/eins/ar/${site}`)).toContain(arabic.title);
  });

  it.each(KINDS)("say that they are outdated once the German has changed: $kind", async ({ intern, kind }) => {
    const edit = `/eins/intern/${intern}/tag-der-offenen-tuer/bearbeiten`;
    const version = /name="version" value="(\d+)"/.exec(await world.text(edit, office))?.[1] ?? "";
    const said = { title: german.title, summary: "Alle sind eingeladen.", version };
    const own = { organiserId: world.tenants.eins.organisations.partner.id, ownerId: "" };
    const form: TestForm =
      kind === "event"
        ? { ...said, ...own, startsOn: "2026-12-20", where: "county", description: german.text }
        : { ...said, ownerId: own.organiserId, toldOn: "2026-11-20", body: german.text };
    expect((await world.request(edit, { ...office, form })).status).toBe(303);
    const overview = await world.text("/eins/intern/uebersetzungen?sprache=ar&stand=outdated", office);
    expect(overview).toContain(`uebersetzungen/${ids[kind] ?? ""}/ar`);
    expect(await world.text(`/eins/intern/uebersetzungen/${ids[kind] ?? ""}/ar`, office)).toMatch(
      /<ins><span[^>]*>neu: <\/span>eingeladen/,
    );
  });

  it.each(["1.2", "2.0"])("stand in files for translation offices: XLIFF %s", async (version) => {
    for (const kind of ["event", "news"]) {
      const file = await world.text(
        `/eins/intern/uebersetzungen/export.xlf?sprache=tr&art=${kind}&fassung=${version}`,
        office,
      );
      expect(file).toContain(german.title);
      expect(file).toContain("Suppe");
    }
  });
});
