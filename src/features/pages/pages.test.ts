import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestWorld, type TestWorld } from "../records/testing.ts";

let world: TestWorld;
beforeAll(async () => void (world = await createTestWorld()));
afterAll(() => world.drop());

const at = (place: string, rest = "") => `/eins/intern/website/seiten/${place}${rest}`;
const save = (place: string, form: Record<string, string>) =>
  world.request(at(place, "/bearbeiten"), { as: "office", form: { lead: "", ...form } });
const site = (path: string) => world.text(`/eins/${path}`);

describe("a page nobody has written", () => {
  it("stands on the site as our template, with gaps said and not shown as brackets", async () => {
    const imprint = await site("de/impressum");
    expect(imprint).toContain("Angabe folgt");
    expect(imprint).not.toMatch(/\[\[|\{\{/);
  });

  it("says what the program stores in the reader's browser: pages somebody keeps", async () => {
    expect(await site("de/datenschutz")).toMatch(/speichert allein Ihr Browser[^<]*Offline behaltene Seiten/);
  });

  it("is asked for at home until it is complete and published", async () => {
    expect(await world.text("/eins/intern/", { as: "office" })).toContain("Noch nicht fertig: Impressum, Datenschutz");
    expect(await world.text("/eins/intern/", { as: "partner" })).not.toContain("Noch nicht fertig: Impressum");
  });
});

describe("writing a page", () => {
  it("begins with the template, is a draft until it is published, and then on the site at once", async () => {
    const form = await world.text(at("impressum", "/bearbeiten"), { as: "office" });
    expect(form).toContain("{{anschrift}}");
    expect(form).toContain('name="version" value="0"');
    expect((await save("impressum", { body: "Entwurf <b>eins</b>", version: "0" })).status).toBe(303);
    expect(await site("de/impressum")).not.toContain("Entwurf");
    const sent = await world.request(at("impressum", "/stand"), { as: "office", form: { transition: "publish" } });
    expect(sent.status).toBe(303);
    expect(await site("de/impressum")).toContain("Entwurf &lt;b&gt;eins&lt;/b&gt;");
  });

  it("shows what was typed before anything is saved", async () => {
    const form = { lead: "Vorn", body: "## Rohfassung\n\n[[Lücke]]", version: "2" };
    const preview = await world.text(at("impressum", "/vorschau"), { as: "office", form });
    expect(preview).toMatch(/<h3[^>]*>Rohfassung<\/h3>/);
    expect(preview).toContain("Hier fehlt noch eine Angabe");
    expect(preview).toContain("## Rohfassung");
    expect(await site("de/impressum")).not.toContain("Rohfassung");
  });

  it("overwrites nobody: a second writer sees what the first did and keeps what they typed", async () => {
    expect((await save("impressum", { body: "Zweite Fassung", version: "2" })).status).toBe(303);
    const late = await save("impressum", { body: "Dritte Fassung", version: "2" });
    expect(late.status).toBe(409);
    const text = await late.text();
    expect(text).toContain("Dritte Fassung");
    expect(text).toContain("Katrin Lindenau");
    expect(text).toContain('name="version" value="3"');
    expect(await site("de/impressum")).toContain("Zweite Fassung");
  });

  it("keeps every version whole and puts an older one back", async () => {
    const long = `Lang. ${"Wort ".repeat(200)}Ende`;
    await save("impressum", { body: long, version: "3" });
    expect(await world.text(at("impressum", "/fassungen?nummer=1"), { as: "office" })).toContain("Entwurf &lt;b&gt;");
    await save("impressum", { body: "Kurz", version: "4" });
    expect(await world.text(at("impressum", "/fassungen?nummer=3"), { as: "office" })).toContain("Wort Ende");
    const back = await world.request(at("impressum", "/fassungen"), {
      as: "office",
      form: { nummer: "3", version: "5" },
    });
    expect(back.status).toBe(303);
    expect(await site("de/impressum")).toContain("Wort Ende");
    const again = await world.request(at("impressum", "/fassungen"), {
      as: "office",
      form: { nummer: "3", version: "5" },
    });
    expect(again.status).toBe(409);
  });

  it("goes back to the template when it is taken off the site", async () => {
    await world.request(at("impressum", "/stand"), { as: "office", form: { transition: "withdraw" } });
    expect(await site("de/impressum")).toContain("Angabe folgt");
  });

  it("is the office's alone, and a text there is needed", async () => {
    expect((await world.request(at("impressum"), { as: "partner" })).status).toBe(403);
    expect((await save("kontakt", { body: "", version: "0" })).status).toBe(422);
    expect((await world.request(at("gibtesnicht"), { as: "office" })).status).toBe(404);
  });
});

describe("a page the law asks for", () => {
  const gap = "Vertreten durch [[Landrat]]";
  const versionOf = async (place: string) =>
    /name="version" value="(\d+)"/.exec(await world.text(at(place, "/bearbeiten"), { as: "office" }))?.[1] ?? "";
  const publish = (place: string) =>
    world.request(at(place, "/stand"), { as: "office", form: { transition: "publish" } });

  it("is not published while something is missing; nothing is lost", async () => {
    const direct = await save("barrierefreiheit", { body: gap, version: "0", next: "publish" });
    expect(direct.status).toBe(422);
    const form = await direct.text();
    for (const part of ["kommt dieser Text nicht auf die Website", "<li>Landrat</li>", gap])
      expect(form).toContain(part);
    expect((await save("barrierefreiheit", { body: gap, version: "0" })).status).toBe(303);
    const refused = await publish("barrierefreiheit");
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain(gap);
    expect(await site("de/barrierefreiheit")).not.toContain("Vertreten durch");
    const whole = {
      body: "Vertreten durch Kim Beispiel",
      version: await versionOf("barrierefreiheit"),
      next: "publish",
    };
    expect((await save("barrierefreiheit", whole)).status).toBe(303);
    expect(await site("de/barrierefreiheit")).toContain("Kim Beispiel");
  });

  it("keeps what stands on the site where a change, or an older version, would bring a gap", async () => {
    const late = await save("barrierefreiheit", { body: gap, version: await versionOf("barrierefreiheit") });
    expect(late.status).toBe(422);
    const form = { nummer: "1", version: await versionOf("barrierefreiheit") };
    expect((await world.request(at("barrierefreiheit", "/fassungen"), { as: "office", form })).status).toBe(422);
    expect(await site("de/barrierefreiheit")).toContain("Kim Beispiel");
    expect(await site("de/barrierefreiheit")).not.toContain("Angabe folgt");
  });

  it("is told from others, which may be published with gaps: their readers are told", async () => {
    expect((await save("mitmachen", { body: gap, version: "0", next: "publish" })).status).toBe(303);
    expect(await site("de/mitmachen")).toContain("Angabe folgt");
  });
});

describe("groups", () => {
  it("have a page once the county has written and published one", async () => {
    expect((await world.request("/eins/de/netzwerk/gruppen")).status).toBe(404);
    expect(await site("de/netzwerk")).not.toContain("netzwerk/gruppen");
    await save("gruppen", { body: "## AG Sprache", version: "0", next: "publish" });
    expect(await site("de/netzwerk/gruppen")).toContain("AG Sprache");
    expect(await site("de/netzwerk")).toContain("/eins/de/netzwerk/gruppen");
  });
});
