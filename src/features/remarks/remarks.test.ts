import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createOffer, EMPTY_OFFER } from "../offers/index.ts";
import { createTestWorld, type TestForm, type TestWorld } from "../records/testing.ts";
import { remarks as feature } from "./index.ts";

let world: TestWorld;
let slug: string;
const SAID = {
  kind: "question",
  message: "Gibt es noch einen Platz für meine Tochter?",
  replyTo: "fragende@example.org",
};

beforeAll(async () => {
  world = await createTestWorld();
  const { eins } = world.tenants;
  const content = {
    ...EMPTY_OFFER,
    title: "Deutsch am Abend",
    providerId: eins.organisations.partner.id,
    summary: "Sprechen üben.",
    topics: ["language"],
  };
  slug = (await eins.use((db) => createOffer(db, eins.scope(), content, { state: "published" }))).slug;
});
afterAll(() => world.drop());

const path = (rest = "", lang = "de") => `/eins/${lang}/angebote/${slug}/frage${rest}`;
const valueOf = (html: string, name: string) => new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(html)?.[1] ?? "";
const stampOf = async (lang = "de") => valueOf(await world.text(path("", lang)), "zeit");
const kept = () => world.tenants.eins.use((db) => db.selectFrom("remark").selectAll().execute());
const mails = (kind: string) =>
  world.tenants.eins.use((db) => db.selectFrom("mail").selectAll().where("kind", "=", kind).execute());
const post = (form: TestForm, lang = "de", network = "203.0.113.7") =>
  world.request(path("", lang), { form, headers: { "x-forwarded-for": network } });

/** Writes as somebody does: opens the form, takes a minute, sends it. */
async function write(more: TestForm = {}, lang = "de", network?: string): Promise<Response> {
  const stand = await stampOf(lang);
  world.clock.advance(1);
  return post({ ...SAID, zeit: stand, betreff: "", ...more }, lang, network);
}

beforeEach(() =>
  world.tenants.eins.use(async (db) => {
    await db.deleteFrom("remark").execute();
    await db.deleteFrom("mail").execute();
  }),
);

describe("a message about an offer", () => {
  it("is written without account and cookie, in the reader's language", async () => {
    const html = await world.text(path("", "ar"));
    expect(html).toContain('dir="rtl"');
    expect(html).toContain("عنوان بريدكم الإلكتروني");
    expect(html).toMatch(/90/);
    const answer = await write({}, "ar");
    expect([answer.status, answer.headers.get("location")]).toEqual([303, path("/danke", "ar")]);
    expect(answer.headers.get("set-cookie")).toBeNull();
    expect(await kept()).toMatchObject([{ kind: "question", message: SAID.message, language: "ar" }]);
    expect(await world.text(path("/danke", "ar"))).toContain("شكرًا على رسالتكم");
  });

  it("reaches whom the offer belongs to and the office, whose mails do not say what it says", async () => {
    await write();
    const sent = await mails("remark");
    const people = world.tenants.eins.people;
    expect(sent.map((mail) => mail.to_address).toSorted()).toEqual(
      ["koordination@eins.example.org", people.partner.email].toSorted(),
    );
    for (const mail of sent) expect(`${mail.text_body}${mail.html_body}`).not.toMatch(/Tochter|fragende/);
    for (const as of ["office", "partner"] as const) {
      expect(await world.text("/eins/intern/", { as })).toContain("Frage zu Deutsch am Abend");
      expect(await world.text("/eins/intern/nachrichten", { as })).toContain("Deutsch am Abend");
    }
    expect(await world.text("/eins/intern/", { as: "otherPartner" })).not.toContain("Frage zu Deutsch am Abend");
    const [remark] = await kept();
    const at = `/eins/intern/rueckfragen/${remark?.id}`;
    expect(await world.text(at, { as: "partner" })).toContain("Tochter");
    expect((await world.request(at, { as: "otherPartner" })).status).toBe(404);
    expect((await world.request(at, { as: "reader" })).status).toBe(403);
  });

  it("says what is missing, and keeps what was typed", async () => {
    const answer = await write({ kind: "", replyTo: "keine adresse" });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain("Bitte wählen Sie, worum es geht.");
    expect(html).toContain("Das ist keine Mailadresse");
    expect(html).toContain("meine Tochter");
    expect(await kept()).toEqual([]);
  });

  it("is not there for an offer that is not", async () => {
    expect((await world.request("/eins/de/angebote/gibt-es-nicht/frage")).status).toBe(404);
    expect((await world.request(path("", "xx"))).status).toBe(404);
  });
});

describe("the inbox", () => {
  const inbox = (as: "office" | "partner" | "otherPartner", rest = "") =>
    world.text(`/eins/intern/nachrichten${rest}`, { as });

  /** An organisation introduces itself to the office. */
  async function introduce(): Promise<void> {
    const zeit = valueOf(await world.text("/eins/de/mitmachen"), "zeit");
    world.clock.advance(1);
    const form = { zeit, organisation: "Teestube e. V.", about: "Tee.", person: "Kim", email: "kim@example.org" };
    expect((await world.request("/eins/de/mitmachen", { form })).status).toBe(303);
  }

  it("holds for the office all that reached it, and for partners what is about their offers", async () => {
    await introduce();
    await write();
    const all = await inbox("office");
    for (const part of ["Teestube", "Deutsch am Abend", "2 Nachrichten warten"]) expect(all).toContain(part);
    const own = await inbox("partner");
    expect(own).toContain("Deutsch am Abend");
    expect(own).toContain("Eine Nachricht wartet");
    expect(own).not.toMatch(/Teestube|Mitmachen/);
    expect(await inbox("otherPartner")).toMatch(/Keine Nachricht<[^]*zu einem Ihrer|Keine Nachricht wartet/);
    expect((await world.request("/eins/intern/nachrichten", { as: "reader" })).status).toBe(403);
  });

  it("is narrowed by kind and by what became of a message, with counts", async () => {
    await write();
    await write({ replyTo: "" });
    const [first] = await kept();
    await world.request(`/eins/intern/rueckfragen/${first?.id}/erledigung`, { as: "partner", form: {} });
    const rows = async (rest: string) =>
      (await inbox("partner", rest)).split('href="/eins/intern/rueckfragen/').length - 1;
    expect(await rows("")).toBe(2);
    expect(await rows("?stand=wartet")).toBe(1);
    expect(await rows("?stand=erledigt&art=question")).toBe(1);
    expect(await rows("?art=wrong")).toBe(0);
    expect(await inbox("partner", "?art=wrong")).toContain("Keine Nachricht passt zur Auswahl");
    const filter = /href="\/eins\/intern\/nachrichten\?stand=wartet"[^>]*>wartet<span[^>]*>(\d)/.exec(
      await inbox("partner"),
    );
    expect(filter?.[1]).toBe("1");
  });
});

describe("programs", () => {
  it("that fill every field are thanked, and nothing is kept", async () => {
    const answer = await write({ betreff: "https://example.org" });
    expect(answer.headers.get("location")).toBe(path("/danke"));
    expect(await kept()).toEqual([]);
  });

  it("that send at once, without having asked for the form, or with a moment of their own are asked again", async () => {
    const stand = await stampOf();
    for (const one of [stand, "", `${world.clock.now().getTime() - 60_000}.abc`, stand.replace(/^\d/, "0")]) {
      const answer = await post({ ...SAID, zeit: one });
      expect(answer.status, one).toBe(422);
      expect(await answer.text()).toContain("noch einmal");
    }
    expect(await kept()).toEqual([]);
    world.clock.advance(1);
    expect((await post({ ...SAID, zeit: stand })).status).toBe(303);
  });

  it("cannot use a form of one offer for ever", async () => {
    const stand = await stampOf();
    world.clock.advance(49 * 60);
    const answer = await post({ ...SAID, zeit: stand });
    expect(answer.status).toBe(422);
    const fresh = valueOf(await answer.text(), "zeit");
    world.clock.advance(1);
    expect((await post({ ...SAID, zeit: fresh })).status).toBe(303);
  });

  it("are stopped after ten from one network, others are not; nobody loses what they typed", async () => {
    for (let index = 0; index < 10; index += 1) await write({}, "de", "198.51.100.4");
    const answer = await write({}, "de", "198.51.100.4");
    expect(answer.status).toBe(429);
    expect(await answer.text()).toContain("meine Tochter");
    expect(await kept()).toHaveLength(10);
    expect((await write({}, "de", "198.51.100.5")).status).toBe(303);
    world.clock.advance(61);
    expect((await write({}, "de", "198.51.100.4")).status).toBe(303);
  });
});

describe("what becomes of it", () => {
  const open = async () => `/eins/intern/rueckfragen/${(await kept())[0]?.id}`;

  it("is answered by mail in the frame of the asker's language, once", async () => {
    await write({}, "uk");
    const at = await open();
    const form = { answer: "Ja.\n\nKommen Sie am Dienstag." };
    expect((await world.request(`${at}/antwort`, { as: "partner", form: { answer: "" } })).status).toBe(422);
    const answer = await world.request(`${at}/antwort`, { as: "partner", form });
    expect(answer.headers.get("location")).toContain("remarks-office.done.answered");
    const [mail] = await mails("remark-answer");
    expect(mail).toMatchObject({ to_address: "fragende@example.org", subject: "Відповідь щодо «Deutsch am Abend»" });
    expect(mail?.text_body).toContain("Kommen Sie am Dienstag.");
    expect(mail?.text_body).not.toContain("Tochter");
    expect((await world.request(`${at}/antwort`, { as: "office", form })).status).toBe(409);
    expect(await mails("remark-answer")).toHaveLength(1);
    expect(await world.text("/eins/intern/", { as: "office" })).not.toContain("Frage zu Deutsch");
  });

  it("is closed without a mail where nobody asked for one", async () => {
    await write({ kind: "wrong", replyTo: "" });
    const at = await open();
    expect(await world.text(at, { as: "office" })).toContain("keine Antwort gewünscht");
    expect((await world.request(`${at}/antwort`, { as: "office", form: { answer: "Danke" } })).status).toBe(404);
    expect((await world.request(`${at}/erledigung`, { as: "office", form: { x: "1" } })).status).toBe(303);
    expect(await mails("remark-answer")).toEqual([]);
    expect(await kept()).toMatchObject([{ settled_by: "Katrin Lindenau", answer: null }]);
  });

  it("is deleted with its address after 90 days", async () => {
    await write();
    const { eins } = world.tenants;
    const pass = () =>
      eins.use(async (db) => {
        for (const chore of feature.chores ?? []) await chore.run(db, world.clock, eins.scope(), world.services.doors);
      });
    world.clock.advance(89 * 24 * 60);
    await pass();
    expect(await kept()).toHaveLength(1);
    world.clock.advance(2 * 24 * 60);
    await pass();
    expect(await kept()).toEqual([]);
  });
});
