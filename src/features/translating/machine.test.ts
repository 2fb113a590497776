import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMachine } from "../../platform/machine-translation/index.ts";
import { createOffer, EMPTY_OFFER } from "../offers/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { runMachine } from "./machine.ts";

let world: TestWorld;
let offer: { id: string; slug: string };
let status = 200;
let sent = "";
/** LibreTranslate, as far as it is asked: words in capitals are a translation. */
const server = createServer((request, response) => {
  let body = "";
  request.on("data", (part: Buffer) => void (body += part.toString()));
  request.on("end", () => {
    sent += body;
    const { q } = JSON.parse(body) as { q: string[] };
    const upper = (text: string) =>
      text.replaceAll(/(<[^>]*>)|(\p{L}+)/gu, (_all, tag?: string, word = "") => tag ?? word.toUpperCase());
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(status === 200 ? { translatedText: q.map(upper) } : { error: "not today" }));
  });
});

beforeAll(async () => {
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  world = await createTestWorld();
  const { eins } = world.tenants;
  const content = {
    ...EMPTY_OFFER,
    title: "Sprachkurse am Abend",
    providerId: eins.organisations.partner.id,
    summary: "Rufen Sie {{telefon}} an.",
    topics: ["language"],
  };
  offer = await eins.use((db) => createOffer(db, eins.scope("office"), content, { state: "published" }));
});
afterAll(async () => {
  await world.drop();
  await new Promise<void>((resolve) => void server.close(() => resolve()));
});

const home = "/eins/intern/uebersetzungen";
const ask = (form: Record<string, string>) => world.request(`${home}/maschine`, { as: "office", form });
const never = new AbortController().signal;
async function work() {
  const { eins } = world.tenants;
  const runs = await eins.use((db) =>
    db.selectFrom("machine_run").select("id").where("finished_at", "is", null).execute(),
  );
  for (const { id } of runs) await runMachine(world.services, { tenant: eins.id, id }, never);
}

describe("terms of the county", () => {
  it("are entered by the office, once each, and read by all who translate", async () => {
    const form = { term: "Sprachkurs", note: "Amtlich", "words.uk": "мовний курс", "words.ar": "" };
    expect((await world.request(`${home}/begriffe`, { as: "office", form })).status).toBe(303);
    const again = await world.request(`${home}/begriffe`, { as: "office", form: { ...form, term: "sprachkurs" } });
    expect(again.status).toBe(422);
    expect(await again.text()).toContain("Diesen Begriff gibt es schon");
    expect((await world.request(`${home}/begriffe`, { as: "partner", form })).status).toBe(403);
    expect(await world.text(`${home}/begriffe`, { as: "partner" })).toContain("мовний курс");
  });

  it("stand beside the German text and in files for translation offices", async () => {
    const html = await world.text(`${home}/${offer.id}/uk`, { as: "partner" });
    expect(html).toMatch(/Sprachkurs<\/span>:.*мовний курс/);
    expect(await world.text(`${home}/${offer.id}/ar`, { as: "partner" })).not.toContain("мовний курс");
    const file = await world.text(`${home}/export.xlf?sprache=uk&art=offer`, { as: "office" });
    expect(file).toContain("<note>Begriff: Sprachkurs = мовний курс (Amtlich)</note>");
  });

  it("are deleted and taken back with one more button", async () => {
    const form = { term: "Jobcenter", note: "", "words.uk": "Центр" };
    await world.request(`${home}/begriffe`, { as: "office", form });
    const { id } = await world.tenants.eins.use((db) =>
      db.selectFrom("preferred_term").select("id").where("term", "=", "Jobcenter").executeTakeFirstOrThrow(),
    );
    const gone = await world.request(`${home}/begriffe/${id}/loeschung`, { as: "office", form: {} });
    const back = await world.text(gone.headers.get("location") ?? "", { as: "office" });
    expect(back).toMatch(/name="term"[^>]*value="Jobcenter"|value="Jobcenter"[^>]*name="term"/);
    expect((await world.request(`${home}/begriffe/${id}`, { as: "office" })).status).toBe(404);
  });
});

describe("a machine that translates", () => {
  it("is not there unless the operator names one", async () => {
    expect(await world.text(`${home}/maschine`, { as: "office" })).toContain("kein Übersetzungsprogramm eingerichtet");
    expect((await ask({ sprache: "uk" })).status).toBe(404);
  });

  it("proposes in the background; nothing of it is public before a person has released it", async () => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    world.services.machine = createMachine({ kind: "libretranslate", url });
    expect((await ask({ sprache: "de-leicht" })).status).toBe(422);
    expect((await ask({ sprache: "uk", art: "offer" })).status).toBe(303);
    expect(sent).toBe("");
    await work();
    expect(sent).not.toContain("telefon");
    const site = `/eins/uk/angebote/${offer.slug}`;
    expect(await world.text(site)).not.toContain("мовний курс");
    expect(await world.text(`${home}?stand=proposed`, { as: "office" })).toContain("Sprachkurse am Abend");
    const html = await world.text(`${home}/${offer.id}/uk`, { as: "office" });
    expect(html).toContain("мовний курс AM ABEND");
    expect(html).toContain("RUFEN SIE {{telefon}} AN.");
    expect(html).toContain("Maschinell übersetzt (LibreTranslate), noch nicht öffentlich");
    const marks = Object.fromEntries(
      [...html.matchAll(/name="(source|before)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    ) as Record<string, string>;
    const form = { ...marks, title: "мовний курс увечері", summary: "Телефонуйте {{telefon}}." };
    expect((await world.request(`${home}/${offer.id}/uk`, { as: "office", form })).status).toBe(303);
    const released = await world.text(site);
    expect(released).toContain("мовний курс увечері");
    expect(released).toContain("Машинний переклад, перевірено людиною");
  });

  it("says what is wrong, tries again what passes, and gives up what does not", async () => {
    status = 429;
    await ask({ sprache: "ru", art: "offer" });
    await expect(work()).rejects.toThrow("busy");
    expect(await world.text(`${home}/maschine`, { as: "office" })).toContain("wird wieder versucht");
    status = 403;
    await work();
    const told = await world.text(`${home}/maschine`, { as: "office" });
    expect(told).toContain("nimmt den Schlüssel nicht an");
    expect(told).not.toContain("wird wieder versucht");
    status = 200;
    await ask({ sprache: "ru", art: "offer" });
    await work();
    expect(await world.text(`${home}/${offer.id}/ru`, { as: "office" })).toContain("SPRACHKURSE AM ABEND");
  });

  it("is thrown away with one button, and asked again only for what is open", async () => {
    const dropped = await world.request(`${home}/${offer.id}/ru/verwerfen`, { as: "office", form: {} });
    expect(dropped.status).toBe(303);
    expect(await world.text(`${home}/${offer.id}/ru`, { as: "office" })).not.toContain("SPRACHKURSE AM ABEND");
    expect((await ask({ sprache: "uk", art: "offer" })).status).toBe(422);
  });
});
