import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestWorld, type TestWorld } from "../records/testing.ts";

let world: TestWorld;
beforeAll(async () => void (world = await createTestWorld()));
afterAll(() => world.drop());

const fields = (more: Record<string, string | string[]> = {}) => ({
  title: "Zwei neue Kurse",
  summary: "Ab Januar gibt es zwei Kurse mit Kinderbetreuung.",
  body: "## Warum\n\nViele Mütter haben gefragt.",
  toldOn: "2026-11-20",
  topics: ["language"],
  ...more,
});
const publish = async (title: string, more: Record<string, string | string[]> = {}) => {
  const answer = await world.request("/eins/intern/neuigkeiten", {
    as: "office",
    form: { ...fields({ title, ...more }), next: "publish" },
  });
  expect(answer.status).toBe(303);
  return /neuigkeiten\/([^?]+)/.exec(answer.headers.get("location") ?? "")?.[1] ?? "";
};

describe("news", () => {
  it("are written by the office, published, and read by everybody, in any language with the German marked", async () => {
    const slug = await publish("Kurse am Abend", { authorName: "Kim Beispiel" });
    const page = await world.text(`/eins/de/neuigkeiten/${slug}`);
    expect(page).toContain("Gastbeitrag von");
    expect(page).toContain("Kim Beispiel");
    expect(page).toContain("<h2>Warum</h2>");
    expect(page).toContain('"@type":"NewsArticle"');
    expect(await world.text("/eins/de/neuigkeiten")).toContain("Kurse am Abend");
    expect(await world.text("/eins/de/")).toContain("Kurse am Abend");
    const arabic = await world.text(`/eins/ar/neuigkeiten/${slug}`);
    expect(arabic).toContain('<span lang="de" dir="ltr">Kurse am Abend</span>');
    const feed = await world.text("/eins/de/neues.atom");
    expect(feed).toContain("<title>Kurse am Abend</title>");
    expect(feed).toContain("<name>Kim Beispiel</name>");
  });

  it("come from partners for the office to look at first; what waits is due for the office", async () => {
    const { partner } = world.tenants.eins.organisations;
    const answer = await world.request("/eins/intern/neuigkeiten", {
      as: "partner",
      form: { ...fields({ title: "Fest im Hof", ownerId: partner.id }), next: "submit" },
    });
    const where = answer.headers.get("location") ?? "";
    expect(where).toMatch(/hinweis=records-office.done.submitted/);
    expect((await world.request("/eins/de/neuigkeiten/fest-im-hof")).status).toBe(404);
    expect(await world.text("/eins/intern/", { as: "office" })).toContain("Fest im Hof");
    await world.request("/eins/intern/neuigkeiten/fest-im-hof/stand", {
      as: "office",
      form: { transition: "publish" },
    });
    expect(await world.text("/eins/de/neuigkeiten/fest-im-hof")).toContain(partner.name);
  });

  it("are entered by partners for nobody else, and not in the office's name", async () => {
    const { otherPartner } = world.tenants.eins.organisations;
    for (const ownerId of ["", otherPartner.id]) {
      const form = { ...fields({ title: "Fremd", ownerId }), next: "submit" };
      expect((await world.request("/eins/intern/neuigkeiten", { as: "partner", form })).status).toBe(422);
    }
  });

  it("keep what was typed where something is missing, and who was faster is not overwritten", async () => {
    const answer = await world.request("/eins/intern/neuigkeiten", {
      as: "office",
      form: { ...fields(), title: "", next: "publish" },
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("Viele Mütter haben gefragt.");
    const slug = await publish("Zweimal geschrieben");
    const edit = await world.text(`/eins/intern/neuigkeiten/${slug}/bearbeiten`, { as: "office" });
    const version = /name="version" value="(\d+)"/.exec(edit)?.[1] ?? "";
    const save = (title: string) =>
      world.request(`/eins/intern/neuigkeiten/${slug}/bearbeiten`, {
        as: "office",
        form: { ...fields({ title }), version },
      });
    expect((await save("Erste")).status).toBe(303);
    const second = await save("Zweite");
    expect(second.status).toBe(409);
    expect(await second.text()).toContain("Zweite");
    expect(await world.text(`/eins/de/neuigkeiten/${slug}`)).toContain("Erste");
  });

  it("are deleted and taken back", async () => {
    const slug = await publish("Bald wieder da");
    const gone = await world.request(`/eins/intern/neuigkeiten/${slug}/loeschung`, { as: "office", form: {} });
    expect((await world.request(`/eins/de/neuigkeiten/${slug}`)).status).toBe(404);
    const id = /gerade=([^&]+)/.exec(gone.headers.get("location") ?? "")?.[1] ?? "";
    await world.request(`/eins/intern/papierkorb/${id}/wiederherstellung`, { as: "office", form: {} });
    expect((await world.request(`/eins/de/neuigkeiten/${slug}`)).status).toBe(200);
  });

  it("are narrowed by topic on the site, and lists beyond the last page are none", async () => {
    await publish("Nur Wohnen", { topics: ["housing"] });
    const narrowed = await world.text("/eins/de/neuigkeiten?thema=housing");
    expect(narrowed).toContain("Nur Wohnen");
    expect(narrowed).not.toContain("Kurse am Abend");
    expect(narrowed).toContain('content="noindex"');
    expect((await world.request("/eins/de/neuigkeiten?seite=99")).status).toBe(404);
  });
});
