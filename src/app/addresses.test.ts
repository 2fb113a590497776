import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestWorld, type TestWorld } from "../features/records/testing.ts";
import { LANGUAGES } from "../platform/i18n/languages.ts";
import { findOwnSpelling } from "./addresses.ts";

describe("a slash too many or too few", () => {
  let world: TestWorld;
  beforeAll(async () => void (world = await createTestWorld()));
  afterAll(() => world.drop());

  const leadsTo = async (path: string) => {
    const answer = await world.request(path);
    return [answer.status, answer.headers.get("location")];
  };

  it("leads to the address as we write it, in every language and in the workspace", async () => {
    for (const { code } of LANGUAGES) expect(await leadsTo(`/eins/${code}`)).toEqual([301, `/eins/${code}/`]);
    expect(await leadsTo("/eins/intern")).toEqual([301, "/eins/intern/"]);
    expect(await leadsTo("/eins/de/angebote/")).toEqual([301, "/eins/de/angebote"]);
    expect(await leadsTo("/eins/intern/angebote/neu//")).toEqual([301, "/eins/intern/angebote/neu"]);
    expect(await leadsTo("/eins/")).toEqual([301, "/eins"]);
  });

  it("takes the question along", async () => {
    expect(await leadsTo("/eins/de/angebote/?q=a%20b&thema=work")).toEqual([
      301,
      "/eins/de/angebote?q=a%20b&thema=work",
    ]);
    expect(await leadsTo("/eins/uk?q=a/")).toEqual([301, "/eins/uk/?q=a/"]);
  });

  it("leads nobody away, out of counties, or around what was sent", async () => {
    for (const path of [
      "//elsewhere.example/",
      "//eins/de",
      "/drei/de",
      "/eins/xx",
      "/eins/gibt/es/nicht",
      "/gallery/",
    ])
      expect(await leadsTo(path), path).toEqual([404, null]);
    const sent = await world.request("/eins/intern/angebote/", { as: "office", form: { title: "x" } });
    expect(sent.status).toBe(404);
  });

  it("is none where the address is right", () => {
    for (const path of ["/", "/eins", "/eins/de/", "/eins/intern/", "/eins/de/angebote"])
      expect(findOwnSpelling(path), path).toBeUndefined();
  });
});
