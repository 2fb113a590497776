import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestWorld, type TestWorld } from "../features/records/testing.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.drop());

describe("pages that are not there", () => {
  it("stand in the frame of their county, in the language asked for", async () => {
    const answer = await world.request("/eins/ar/angebote/gibt-es-nicht");
    expect(answer.status).toBe(404);
    const html = await answer.text();
    expect(html).toContain('lang="ar" dir="rtl"');
    expect(html).toContain("Landkreis Eins");
    expect(html).toContain("/eins/ar/angebote");
  });

  it("are plain where there is no county", async () => {
    const answer = await world.request("/nirgends/de/angebote");
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("Diese Seite gibt es nicht");
  });

  it("lead back into the workspace from there", async () => {
    expect(await world.text("/eins/intern/angebote/gibt-es-nicht", { as: "office" })).toContain('href="/eins/intern/"');
  });
});
