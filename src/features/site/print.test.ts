import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestWorld, type TestWorld } from "../records/testing.ts";

let world: TestWorld;
beforeAll(async () => void (world = await createTestWorld()));
afterAll(() => world.drop());

const printed = (html: string) => /<p class="printed">(.*?)<\/p>/.exec(html)?.[1]?.replaceAll(/<\/?bdi>/g, "|") ?? "";

describe("a sheet of paper", () => {
  it("says whose page it is, of which day, and where it is found, with what was chosen", async () => {
    const html = await world.text("/eins/de/angebote?thema=language");
    expect(printed(html)).toBe(
      `|Landkreis Eins||Stand: 23. November 2026||${world.services.baseUrl}/eins/de/angebote?thema=language|`,
    );
    expect(printed(await world.text("/eins/ar/"))).toContain("حتى تاريخ");
  });

  it("says so of the workspace, too", async () => {
    const html = await world.text("/eins/intern/angebote?stand=draft", { as: "office" });
    expect(printed(html)).toContain(`${world.services.baseUrl}/eins/intern/angebote?stand=draft`);
  });
});
