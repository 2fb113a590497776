import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestWorld, type TestWorld } from "../records/testing.ts";

let world: TestWorld;
beforeAll(async () => void (world = await createTestWorld()));
afterAll(() => world.drop());

const eins = () => world.tenants.eins;
const guests = () => eins().use((db) => db.selectFrom("guest_author").selectAll().orderBy("invited_at").execute());

async function invite(title: string): Promise<string> {
  const form = { name: "Olena Kirschbaum", email: "olena@example.org", title, request: "Bitte eine Seite." };
  const answer = await world.request("/eins/intern/neuigkeiten/gastbeitrag", { as: "office", form });
  expect(answer.headers.get("location")).toContain("hinweis=news-office.done.invited");
  world.clock.advance(1);
  return newestLink();
}
async function newestLink(): Promise<string> {
  const mails = await eins().use((db) =>
    db.selectFrom("mail").selectAll().where("kind", "=", "guest-article").orderBy("created_at", "desc").execute(),
  );
  return /(\/eins\/de\/gastbeitrag\/\S+)/.exec(mails[0]?.text_body ?? "")?.[1] ?? "";
}
const versionIn = async (link: string) => /name="version" value="(\d+)"/.exec(await world.text(link))?.[1] ?? "";
const article = { summary: "Was ich gelernt habe.", body: "Zuerst die Mülltonnen.", name: "Olena Kirschbaum" };

describe("a guest article", () => {
  it("is written by link without an account, kept, handed in, edited by the office and published under the name", async () => {
    const link = await invite("Wie ich Sprachmittlerin wurde");
    expect(await world.text(link)).toContain("Bitte eine Seite.");
    expect((await guests())[0]?.handed_in_at).toBeNull();
    const text = { ...article, title: "Wie ich Sprachmittlerin wurde" };
    expect(
      (await world.request(link, { form: { ...text, version: await versionIn(link), next: "draft" } })).status,
    ).toBe(303);
    expect(await world.text(link)).toContain("Zuerst die Mülltonnen.");
    const done = await world.request(link, {
      form: { ...text, version: await versionIn(link), consent: "yes", next: "submit" },
    });
    expect(done.headers.get("location")).toContain("gesendet=abgegeben");
    const [guest] = await guests();
    expect(guest?.consent_wording).toContain("jederzeit widerrufen");
    expect(guest?.consented_at).toEqual(world.clock.now());
    const page = "/eins/intern/neuigkeiten/wie-ich-sprachmittlerin-wurde";
    expect(await world.text("/eins/intern/", { as: "office" })).toContain("Wie ich Sprachmittlerin wurde");
    expect(await world.text(page, { as: "office" })).toContain("olena@example.org");
    const edit = await world.text(`${page}/bearbeiten`, { as: "office" });
    const version = /name="version" value="(\d+)"/.exec(edit)?.[1] ?? "";
    const saved = await world.request(`${page}/bearbeiten`, {
      as: "office",
      form: { ...text, body: "Zuerst die Tonnen.", authorName: "Olena Kirschbaum", toldOn: "2026-11-23", version },
    });
    expect(saved.status).toBe(303);
    await world.request(`${page}/stand`, { as: "office", form: { transition: "publish" } });
    const shown = await world.text("/eins/de/neuigkeiten/wie-ich-sprachmittlerin-wurde");
    expect(shown).toContain("Gastbeitrag von");
    expect(shown).toContain("Olena Kirschbaum");
    expect(shown).toContain("Zuerst die Tonnen.");
    expect(shown).not.toContain("olena@example.org");
    expect(await world.text(link)).toContain("Ihr Beitrag ist veröffentlicht.");
    expect((await world.request(link, { form: { ...text, version: "99", next: "draft" } })).status).toBe(409);
    expect((await world.request(link, { form: { next: "withdraw" } })).status).toBe(303);
    expect(await world.text("/eins/de/neuigkeiten/wie-ich-sprachmittlerin-wurde")).not.toContain("Kirschbaum");
    expect((await guests())[0]?.withdrawn_at).not.toBeNull();
  });

  it("shows its author what they wrote and not what the office makes of it before that is published", async () => {
    const link = await invite("Aus dem Sprachcafé");
    const text = { ...article, title: "Aus dem Sprachcafé" };
    await world.request(link, { form: { ...text, version: await versionIn(link), next: "submit" } });
    const page = "/eins/intern/neuigkeiten/aus-dem-sprachcafe";
    const edit = await world.text(`${page}/bearbeiten`, { as: "office" });
    const version = /name="version" value="(\d+)"/.exec(edit)?.[1] ?? "";
    const form = { ...text, title: "Gestrichen", body: "Unfertig, bitte prüfen.", toldOn: "2026-11-23", version };
    expect((await world.request(`${page}/bearbeiten`, { as: "office", form })).status).toBe(303);
    const shown = await world.text(link);
    expect(shown).toContain("Zuerst die Mülltonnen.");
    for (const word of ["Gestrichen", "Unfertig"]) expect(shown).not.toContain(word);
  });

  it("is handed in once and its name taken off once, however often that is sent", async () => {
    const link = await invite("Zweimal geklickt");
    const text = { ...article, title: "Zweimal geklickt", consent: "yes", version: await versionIn(link) };
    for (const time of [1, 2])
      expect([
        time,
        (await world.request(link, { form: { ...text, next: "submit" } })).headers.get("location"),
      ]).toEqual([time, expect.stringContaining("abgegeben")]);
    expect((await world.request(link, { form: { ...text, body: "Anders", next: "submit" } })).status).toBe(409);
    const events = async () =>
      eins().use((db) =>
        db
          .selectFrom("event")
          .innerJoin("record", "record.id", "event.record_id")
          .select("event.id")
          .where("record.slug", "=", "zweimal-geklickt")
          .execute(),
      );
    await world.request(link, { form: { next: "withdraw" } });
    const [after, withdrawn] = [await events(), (await guests()).at(-1)?.withdrawn_at];
    world.clock.advance(5);
    expect((await world.request(link, { form: { next: "withdraw" } })).status).toBe(303);
    expect(await events()).toHaveLength(after.length);
    expect((await guests()).at(-1)?.withdrawn_at).toEqual(withdrawn);
  });

  it("has a link that the office ends, or sends anew, while the article stays", async () => {
    const link = await invite("Mit neuem Link");
    const page = "/eins/intern/neuigkeiten/mit-neuem-link";
    const end = () => world.request(`${page}/gastlink/ende`, { as: "office", form: {} });
    expect((await world.request(`${page}/gastlink/ende`, { as: "partner", form: {} })).status).toBe(403);
    expect((await end()).headers.get("location")).toContain("linkEnded");
    expect((await end()).status).toBe(303);
    expect((await world.request(link)).status).toBe(404);
    expect((await world.request(link, { form: { next: "withdraw" } })).status).toBe(404);
    expect(await world.text(page, { as: "office" })).toContain("Link beendet am");
    world.clock.advance(1);
    await world.request(`${page}/gastlink`, { as: "office", form: {} });
    const again = await newestLink();
    expect(again).not.toBe(link);
    expect((await world.request(link)).status).toBe(404);
    const version = await versionIn(again);
    const saved = await world.request(again, { form: { ...article, title: "Mit neuem Link", version, next: "draft" } });
    expect(saved.status).toBe(303);
    expect(
      (await world.request("/eins/intern/neuigkeiten/gibt-es-nicht/gastlink", { as: "office", form: {} })).status,
    ).toBe(404);
  });

  it("has a link whose mail the office cannot read once it is sent", async () => {
    await invite("Nur für Sie");
    const mails = await eins().use((db) =>
      db.selectFrom("mail").selectAll().where("kind", "=", "guest-article").execute(),
    );
    expect(mails.every(({ secret_until }) => secret_until !== null)).toBe(true);
  });

  it("is asked for by the office alone", async () => {
    for (const as of ["partner", "reader"] as const)
      expect((await world.request("/eins/intern/neuigkeiten/gastbeitrag", { as })).status).toBe(403);
  });

  it("stands without a name where none was agreed to", async () => {
    const link = await invite("Ohne Namen");
    const form = { ...article, title: "Ohne Namen", version: await versionIn(link), next: "submit" };
    expect((await world.request(link, { form })).status).toBe(303);
    await world.request("/eins/intern/neuigkeiten/ohne-namen/stand", { as: "office", form: { transition: "publish" } });
    expect(await world.text("/eins/de/neuigkeiten/ohne-namen")).not.toContain("Kirschbaum");
  });

  it("is out of reach with a link that was changed, is of another county, or has expired, and keeps what was typed", async () => {
    const link = await invite("Zu spät");
    const missing = await world.request(link, { form: { ...article, title: "", version: await versionIn(link) } });
    expect(missing.status).toBe(422);
    expect(await missing.text()).toContain("Zuerst die Mülltonnen.");
    for (const path of [`${link}x`, `${link}.x`, link.replace("/eins/", "/zwei/"), "/eins/de/gastbeitrag/x"]) {
      expect((await world.request(path)).status).toBe(404);
      expect((await world.request(path, { form: { next: "withdraw" } })).status).toBe(404);
    }
    world.clock.advance(60 * 24 * 91);
    expect((await world.request(link)).status).toBe(404);
  });
});
