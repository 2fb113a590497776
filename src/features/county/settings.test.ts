import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestWorld, type TestForm, type TestWorld } from "../records/testing.ts";

let world: TestWorld;
beforeAll(async () => void (world = await createTestWorld({ baseUrl: "https://netz.example" })));
afterAll(() => world.drop());

const post = (path: string, form: TestForm) => world.request(`/eins/intern/${path}`, { as: "office", form });
const home = () => world.text("/eins/de/");
const themeOf = (html: string) => /href="(\/eins\/gestalt\/[^"]+\.css)"/.exec(html)?.[1];
const logoOf = (html: string) => /<img class="brand__logo" src="([^"]+)"/.exec(html)?.[1];

describe("the county's colour", () => {
  it("is a small stylesheet of its own, kept for good under an address that names its version", async () => {
    expect(themeOf(await home())).toBeUndefined();
    expect((await post("website/aussehen", { shortName: "Eins", colour: "00695c" })).status).toBe(303);
    const page = await home();
    const address = themeOf(page) ?? "";
    const sheet = await world.request(address);
    expect(sheet.headers.get("cache-control")).toContain("immutable");
    expect(sheet.headers.get("content-type")).toContain("text/css");
    const css = await sheet.text();
    expect(css).toContain("--action:#00695c");
    expect(css.length).toBeLessThan(600);
    expect(page).toContain('<span class="narrow">Eins</span>');
    expect(page).not.toContain("style=");
    expect(themeOf(await world.text("/eins/intern/", { as: "office" }))).toBe(address);
    expect(themeOf(await world.text("/zwei/de/"))).toBeUndefined();
    await post("website/aussehen", { shortName: "", colour: "#222" });
    expect((await world.request(address)).status).toBe(404);
  });

  it("that is too pale is refused, and the nearest that is not is offered", async () => {
    const answer = await post("website/aussehen", { shortName: "Kurz", colour: "#FFCC00" });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('value="Kurz"');
    const offered = /name="colour" value="(#[0-9a-f]{6})"/.exec(page)?.[1] ?? "";
    expect((await post("website/aussehen", { shortName: "Kurz", colour: offered })).status).toBe(303);
    for (const colour of ["rot", "#12345", "url(x)", "#1234567"])
      expect((await post("website/aussehen", { shortName: "", colour })).status, colour).toBe(422);
    await post("website/aussehen", { shortName: "", colour: "" });
    expect(themeOf(await home())).toBeUndefined();
  });
});

describe("the county's logo", () => {
  const send = (body: string | Buffer, name: string) =>
    post("website/aussehen/logo", { logo: new File([new Uint8Array(Buffer.from(body))], name) });

  it("stands beside the name, made anew, as what it is and not as what it is called", async () => {
    const picture = new PNG({ width: 400, height: 100 });
    expect((await send(PNG.sync.write(picture), "logo.svg")).status).toBe(303);
    const address = logoOf(await home()) ?? "";
    expect(address).toMatch(/^\/eins\/gestalt\/[0-9a-f]{12}\.png$/);
    const logo = await world.request(address);
    expect(logo.headers.get("content-type")).toBe("image/png");
    expect(logo.headers.get("x-content-type-options")).toBe("nosniff");
    expect((await logo.arrayBuffer()).byteLength).toBeLessThanOrEqual(8192);
    expect((await world.request(address.replace("eins", "zwei"))).status).toBe(404);
    expect((await post("website/aussehen/logo/loeschung", {})).status).toBe(303);
    expect(logoOf(await home())).toBeUndefined();
    expect((await world.request(address)).status).toBe(404);
  });

  it("can be an SVG, and never carries a script", async () => {
    const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10">${inside}</svg>`;
    expect((await send(svg("<script>alert(1)</script>"), "a.svg")).status).toBe(422);
    expect((await send(svg('<path onload="alert(1)" d="M0 0h9v9z"/>'), "a.svg")).status).toBe(303);
    const logo = await world.text(logoOf(await home()) ?? "");
    expect(logo).toContain('d="M0 0h9v9z"');
    expect(logo).not.toContain("alert");
  });

  it("that cannot be taken is said why", async () => {
    expect(await (await send("GIF89a", "a.gif")).text()).toContain("weder SVG noch PNG");
    expect(await (await send("x".repeat(1_000_001), "a.png")).text()).toContain("1 MB");
    expect((await post("website/aussehen/logo", {})).status).toBe(422);
  });
});

describe("the languages of the site", () => {
  it("are those ticked, in the order of their numbers, German always", async () => {
    const form = { language: ["ar", "en", "xx"], "rank.ar": "1", "rank.en": "3", "rank.de": "2" };
    expect((await post("website/sprachen", form)).status).toBe(303);
    expect((await world.services.tenants.find("eins"))?.languages).toEqual(["ar", "de", "en"]);
    expect(await home()).not.toContain("Türkçe");
    const page = await world.text("/eins/intern/website/sprachen", { as: "office" });
    expect(page).toContain('name="rank.ar" value="1"');
  });
});

describe("an own domain", () => {
  const prepare = (domain: string) => post("website/adresse", { domain });
  const HOST = "integration.eins.example";

  it("is an ordinary host that belongs to nobody else", async () => {
    for (const domain of [
      "localhost",
      "127.0.0.1",
      "[::1]",
      "eins",
      "a b.de",
      "x.de/pfad",
      "x.de:8080",
      "evil.internal",
      "a@b.de",
    ])
      expect((await prepare(domain)).status, domain).toBe(422);
    expect((await prepare("netz.example")).status).toBe(422);
  });

  it("changes nothing until it is put into use, then leads there, and back again", async () => {
    expect((await prepare(`https://${HOST.toUpperCase()}/`)).status).toBe(303);
    expect((await world.request("/eins/de/")).status).toBe(200);
    const used = await post("website/adresse/nutzung", { next: "use" });
    expect(used.headers.get("location")).toBe(`https://${HOST}/intern/website/adresse?hinweis=county.done.inUse`);
    expect((await world.request("/eins/de/")).headers.get("location")).toBe(`https://${HOST}/de/`);
    expect((await world.request("/de/", { headers: { host: HOST } })).status).toBe(200);
    // another county cannot take it
    const other = (path: string, form: TestForm) => world.request(`/zwei/intern/${path}`, { as: "office", form });
    expect((await other("website/adresse", { domain: HOST })).status).toBe(422);
    const { secret } = world.tenants.eins.people.office;
    const back = await world.request("/intern/website/adresse/nutzung", {
      as: { secret },
      form: { next: "back" },
      headers: { host: HOST },
    });
    expect(back.headers.get("location")).toBe(
      "https://netz.example/eins/intern/website/adresse?hinweis=county.done.back",
    );
    expect((await world.request("/eins/de/")).status).toBe(200);
  });

  it("is the office's to choose", async () => {
    expect((await world.request("/eins/intern/website/adresse", { as: "partner" })).status).toBe(403);
  });
});
