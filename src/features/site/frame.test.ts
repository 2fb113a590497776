import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES } from "../../platform/i18n/languages.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";

describe("what stands around the pages of the site", () => {
  let world: TestWorld;
  beforeAll(async () => void (world = await createTestWorld()));
  afterAll(() => world.drop());

  it("names the network in the tab in the language of the page", async () => {
    const titles = new Map<string, string>();
    for (const { code } of LANGUAGES) {
      const title = /<title>(.*?)<\/title>/u.exec(await world.text(`/eins/${code}/`))?.[1] ?? "";
      expect(title, code).toContain("– Landkreis Eins");
      titles.set(code, title);
    }
    expect(titles.get("de")).toBe("Netzwerk für Integration – Landkreis Eins");
    expect(titles.get("uk")).toBe("Мережа інтеграції – Landkreis Eins");
    expect(new Set(titles.values()).size).toBe(LANGUAGES.length);
  });

  it("leads to Leichte Sprache from everywhere, and from there to German, with what was asked for", async () => {
    const tools = async (path: string) => /<ul class="tools">.*?<\/ul>/su.exec(await world.text(path))?.[0] ?? "";
    expect(await tools("/eins/ar/angebote?q=Kurs")).toContain(`href="/eins/de-leicht/angebote?q=Kurs"`);
    const plain = await tools("/eins/de-leicht/angebote?q=Kurs");
    expect(plain).toContain(`href="/eins/de/angebote?q=Kurs"`);
    expect(plain).toContain("Deutsch");
    expect(plain).not.toContain("Leichte Sprache");
  });
});
