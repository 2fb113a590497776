import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createOffer, EMPTY_OFFER, findOffer, reviseOffer } from "../offers/index.ts";
import { createTestWorld, type PersonKey, type TestWorld } from "../records/testing.ts";
import { readXliff } from "./xliff/read.ts";

let world: TestWorld;
let offer: { id: string; slug: string };
beforeAll(async () => {
  world = await createTestWorld();
  const { eins } = world.tenants;
  const content = {
    ...EMPTY_OFFER,
    title: "Sprachcafé",
    providerId: eins.organisations.partner.id,
    summary: "Rufen Sie {{telefon}} an.",
    topics: ["language"],
  };
  offer = await eins.use((db) => createOffer(db, eins.scope("office"), content, { state: "published" }));
});
afterAll(() => world.drop());

const home = "/eins/intern/uebersetzungen";
const send = (xml: string, as: PersonKey = "office") =>
  world.request(`${home}/dateien`, {
    as,
    form: { datei: new File([xml], "zurueck.xlf", { type: "application/xliff+xml" }) },
  });
const exported = (query: string, as: PersonKey = "office") => world.request(`${home}/export.xlf?${query}`, { as });
const get = (path: string, as: PersonKey = "office") => world.text(path, { as });

/** The file with translations in it, as an office would send it back. */
function translate(xml: string, words: Record<string, string>): string {
  return Object.entries(words).reduce(
    (text, [source, target]) => text.replace(`${source}</source>`, `${source}</source><target>${target}</target>`),
    xml.replaceAll(/\s*<target[^>]*>[^<]*<\/target>/g, ""),
  );
}

async function upload(xml: string, as: PersonKey = "office"): Promise<string> {
  const answer = await send(xml, as);
  expect(answer.status).toBe(303);
  return answer.headers.get("location") ?? "";
}

const markIn = (html: string) => /name="mark" value="([^"]*)"/.exec(html)?.[1] ?? "";
async function take(address: string, nehmen: string[], mark?: string) {
  const seen = mark ?? markIn(await get(address));
  return world.request(`${address}/uebernahme`, { as: "office", form: { mark: seen, nehmen } });
}

describe("a file for a translation office", () => {
  it("holds what is missing, in one language, in both versions", async () => {
    for (const [version, mark] of [
      ["1.2", 'version="1.2"'],
      ["2.0", 'trgLang="ar"'],
    ] as const) {
      const answer = await exported(`sprache=ar&art=offer&fassung=${version}`);
      expect(answer.headers.get("content-disposition")).toMatch(/eins-de-ar-2026-11-23\.xlf/);
      const xml = await answer.text();
      expect(xml).toContain(mark);
      const { language, units } = readXliff(new TextEncoder().encode(xml));
      expect(language).toBe("ar");
      expect(units.map(({ source }) => source)).toEqual(["Sprachcafé", "Rufen Sie {{telefon}} an."]);
    }
  });

  it("names Leichte Sprache so that programs know it", async () => {
    expect(await (await exported("sprache=de-leicht&art=offer")).text()).toContain('trgLang="de-simple"');
  });

  it("is not taken for translated where a program has filled in the German", async () => {
    const out = await (await exported("sprache=ru&art=offer&fassung=1.2")).text();
    const page = await get(await upload(translate(out, { Sprachcafé: "Sprachcafé" })));
    expect(page).toContain("nichts, was übernommen werden könnte");
  });

  it("is not written without one language, or where there is nothing to translate", async () => {
    const words = async (query: string, as?: PersonKey) => (await exported(query, as)).text();
    expect(await words("art=offer")).toContain("Wählen Sie eine Sprache");
    expect(await words("sprache=ar&q=gibtesnicht")).toContain("Dafür gibt es keinen Text");
    expect(await words("sprache=ar&art=offer", "otherPartner")).toContain("Dafür gibt es keinen Text");
  });

  it("brings nothing onto the site before somebody has seen what it changes", async () => {
    const xml = translate(await (await exported("sprache=ar&art=offer&fassung=1.2")).text(), {
      Sprachcafé: "مقهى",
    });
    const address = await upload(xml);
    expect(await get(address)).toContain("neu übersetzt: 1");
    expect(await get(`/eins/ar/angebote/${offer.slug}`)).not.toContain("مقهى");
    expect((await take(address, ["new"])).status).toBe(303);
    expect(await get(`/eins/ar/angebote/${offer.slug}`)).toContain("مقهى");
    expect((await world.request(address, { as: "office" })).status).toBe(404);
  });

  it("is looked at again where something has changed meanwhile; what went out unchanged is nobody's translation", async () => {
    const out = await (await exported("sprache=tr&art=offer&fassung=1.2")).text();
    const address = await upload(translate(out, { Sprachcafé: "Dil kafesi" }));
    const mark = markIn(await get(address));
    const marks = Object.fromEntries(
      [...(await get(`${home}/${offer.id}/tr`)).matchAll(/name="(source|before)" value="([^"]*)"/g)].map(
        ([, name, value]) => [name, value],
      ),
    ) as Record<string, string>;
    await world.request(`${home}/${offer.id}/tr`, { as: "office", form: { ...marks, title: "Elle yazılmış" } });
    const late = await take(address, ["new"], mark);
    expect(late.status).toBe(409);
    expect(await late.text()).toContain("hier inzwischen geändert: 1");
    expect((await take(address, ["new", "changed"])).status).toBe(303);
    expect(await get(`/eins/tr/angebote/${offer.slug}`)).toContain("Elle yazılmış");
    const again = await (await exported("sprache=tr&art=offer&fassung=1.2&umfang=alles")).text();
    expect(await get(await upload(again))).toContain("nichts, was übernommen werden könnte");
  });

  it("says what is for older German, what has lost a placeholder, and what is unknown", async () => {
    const out = await (await exported("sprache=uk&art=offer&fassung=1.2")).text();
    const lost = out.replace("</source>\n        <note", "</source><note");
    const { eins } = world.tenants;
    await eins.use(async (db) => {
      const found = await findOffer(db, offer.id);
      if (found !== undefined) await reviseOffer(db, eins.scope("office"), found, { title: "Sprachtreff" });
    });
    const unknown = translate(lost, { Sprachcafé: "Мовне кафе" })
      .replace(/(<source>Rufen Sie .*?<\/source>)/, "$1<target>Зателефонуйте.</target>")
      .replace(
        "</file>",
        `</file>\n${out.slice(out.indexOf("<file"), out.indexOf("</file>") + 7)}`.replace(
          /offer\.[0-9a-f-]{36}"(?![^]*offer\.)/,
          `offer.${eins.id}"`,
        ),
      );
    const html = await get(await upload(unknown));
    expect(html).toContain("zu älterem Deutsch: 1");
    expect(html).toContain("Platzhalter oder Adresse fehlt: 1");
    expect(html).toContain("Fehlt: {{telefon}}");
    expect(html).toContain("unbekannt: 2");
  });

  it("changes nothing that is not one's own", async () => {
    const out = await (await exported("sprache=fa&art=offer&fassung=1.2")).text();
    const address = await upload(translate(out, { Sprachtreff: "کافه" }), "otherPartner");
    expect(await get(address, "otherPartner")).toContain("unbekannt");
    expect((await world.request(address, { as: "partner" })).status).toBe(404);
    await world.request(`${address}/uebernahme`, {
      as: "otherPartner",
      form: { mark: markIn(await get(address, "otherPartner")), nehmen: ["new", "changed", "here", "unknown"] },
    });
    expect(await get(`/eins/fa/angebote/${offer.slug}`)).not.toContain("کافه");
  });

  it("is refused with a sentence where it cannot be read", async () => {
    for (const [xml, words] of [
      ["Guten Tag", "kein XML"],
      ["<html/>", "kein XLIFF"],
      [`<!DOCTYPE a [<!ENTITY b "c">]><xliff>&b;</xliff>`, "DOCTYPE"],
      [`<xliff version="2.0" srcLang="de" trgLang="ja"><file id="x"/></xliff>`, "Sprache"],
    ] as const) {
      const answer = await send(xml);
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain(words);
    }
  });

  it("is forgotten after two weeks where nobody confirms it", async () => {
    const address = await upload(await (await exported("sprache=en&art=offer")).text());
    world.clock.advance(15 * 24 * 60);
    const { eins } = world.tenants;
    const chores = world.services.registry.features.find(({ name }) => name === "translating")?.chores ?? [];
    for (const chore of chores) await eins.use((db) => chore.run(db, world.clock, eins.scope(), world.services.doors));
    const { file_name: left } = (await eins.use((db) =>
      db.selectFrom("translation_file").select("file_name").executeTakeFirst(),
    )) ?? { file_name: "nothing" };
    expect([address, left]).toEqual([address, "nothing"]);
  });
});
