import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createNews } from "../news/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { newsletterHandler } from "./deliver.ts";

let world: TestWorld;
beforeAll(async () => void (world = await createTestWorld({ baseUrl: "https://netz.example.org" })));
afterAll(() => world.drop());

const HOST = "https://netz.example.org";
const eins = () => world.tenants.eins;
const subscribers = () => eins().use((db) => db.selectFrom("subscriber").selectAll().orderBy("email").execute());
const mails = (kind: string) =>
  eins().use((db) => db.selectFrom("mail").selectAll().where("kind", "=", kind).orderBy("created_at").execute());
const post = (path: string, form: Record<string, string>) => world.request(path, { form });

async function order(email: string, lang = "de", network = "198.51.100.7") {
  const zeit = /name="zeit" value="([^"]+)"/.exec(await world.text(`/eins/${lang}/newsletter`))?.[1] ?? "";
  world.clock.advance(1);
  return world.request(`/eins/${lang}/newsletter`, {
    form: { email, consent: "yes", betreff: "", zeit },
    headers: { "x-forwarded-for": network },
  });
}

const linkIn = (text: string, what: string): string =>
  (new RegExp(`${HOST}(/eins/\\S*newsletter/${what}/\\S+)`).exec(text)?.[1] ?? "").trim();
const confirmLink = async (email: string) => {
  const mail = (await mails("newsletter-confirmation")).findLast((one) => one.to_address === email);
  return linkIn(mail?.text_body ?? "", "bestaetigung");
};
const confirmed = async () => (await subscribers()).filter((one) => one.confirmed_at !== null).map((one) => one.email);

describe("subscribing", () => {
  it("asks whom the address belongs to; opening the link changes nothing, its button does", async () => {
    expect((await order("ana@example.org", "uk")).status).toBe(303);
    const link = await confirmLink("ana@example.org");
    expect(link).toContain("/eins/uk/newsletter/bestaetigung/");
    expect((await world.request(link)).status).toBe(200);
    expect(await confirmed()).toEqual([]);
    expect((await post(link, {})).status).toBe(303);
    expect(await confirmed()).toEqual(["ana@example.org"]);
    const [row] = await subscribers();
    expect(row).toMatchObject({ language: "uk", asked_at: expect.any(Date) as Date });
    expect(row?.consent_wording).toContain("може надсилати");
  });

  it("tells nobody who is subscribed: the answer is the same, and only the mail says it", async () => {
    const known = await order("ana@example.org");
    const unknown = await order("ben@example.org");
    expect([known.status, known.headers.get("location")]).toEqual([unknown.status, unknown.headers.get("location")]);
    expect(
      (await mails("newsletter-confirmation")).findLast((one) => one.to_address === "ana@example.org")?.text_body,
    ).toContain("schon");
    expect((await subscribers()).filter((one) => one.email === "ana@example.org")).toHaveLength(1);
  });

  it("needs the yes, a real address, and a human; it is limited by network and by address", async () => {
    const zeit = /name="zeit" value="([^"]+)"/.exec(await world.text("/eins/de/newsletter"))?.[1] ?? "";
    expect((await post("/eins/de/newsletter", { email: "cem@example.org", zeit })).status).toBe(422);
    expect((await post("/eins/de/newsletter", { email: "cem", consent: "yes", zeit })).status).toBe(422);
    expect((await post("/eins/de/newsletter", { email: "cem@example.org", consent: "yes", zeit: "1.x" })).status).toBe(
      422,
    );
    const statuses = [];
    for (let index = 0; index < 11; index += 1)
      statuses.push((await order("dora@example.org", "de", "203.0.113.5")).status);
    expect(statuses.at(-1)).toBe(429);
    expect(
      (await mails("newsletter-confirmation")).filter((one) => one.to_address === "dora@example.org"),
    ).toHaveLength(3);
  });

  it("takes no link that was changed, belongs to another county, or is for something else", async () => {
    const link = await confirmLink("ben@example.org");
    const token = link.split("/").at(-1) ?? "";
    for (const path of [
      `/eins/de/newsletter/bestaetigung/${token.slice(0, -1)}x`,
      `/zwei/de/newsletter/bestaetigung/${token}`,
      "/eins/de/newsletter/bestaetigung/x",
    ]) {
      expect((await world.request(path)).status).toBe(404);
      expect((await post(path, {})).status).toBe(404);
    }
    await post(`/eins/de/newsletter/abmeldung/${token}`, {});
    expect((await subscribers()).map((one) => one.email)).toContain("ben@example.org");
  });

  it("forgets who has not confirmed within a week", async () => {
    await order("eva@example.org");
    world.clock.advance(60 * 24 * 8);
    const { newsletter } = await import("./index.ts");
    for (const chore of newsletter.chores ?? [])
      await eins().use((db) => chore.run(db, world.clock, eins().scope(), world.services.doors));
    expect((await subscribers()).map((one) => one.email)).toEqual(["ana@example.org"]);
  });
});

describe("an issue", () => {
  it("is written from entries, goes to everybody once, each alone, and stands in the archive", async () => {
    for (const email of ["fritz@example.org", "guel@example.org"]) {
      await order(email, "de", "192.0.2.1");
      await post(await confirmLink(email), {});
    }
    const news = await eins().use((db) =>
      createNews(
        db,
        eins().scope(),
        {
          title: "Neue Kurse",
          ownerId: null,
          summary: "Ab Januar.",
          body: "",
          toldOn: "2026-11-20",
          authorName: null,
          topics: [],
          ags: null,
        },
        { state: "published" },
      ),
    );
    const entered = await world.request("/eins/intern/newsletter", {
      as: "office",
      form: { title: "Winter", intro: "Guten Tag!", entries: [news.id] },
    });
    expect(entered.headers.get("location")).toContain("/eins/intern/newsletter/winter");
    expect((await world.request("/eins/de/newsletter/ausgaben/winter")).status).toBe(404);
    expect(await world.text("/eins/intern/newsletter/winter", { as: "office" })).toContain("Ab Januar.");
    expect((await world.request("/eins/intern/newsletter/winter/versand", { as: "office", form: {} })).status).toBe(
      303,
    );
    expect((await world.request("/eins/intern/newsletter/winter/versand", { as: "office", form: {} })).status).toBe(
      409,
    );
    const issue = await eins().use((db) => db.selectFrom("newsletter").select("id").executeTakeFirstOrThrow());
    const handler = newsletterHandler(world.services);
    for (let time = 0; time < 2; time += 1)
      await handler.run({ tenant: eins().id, id: issue.id }, new AbortController().signal);
    const sent = await mails("newsletter");
    expect(sent.map((mail) => mail.to_address).toSorted()).toEqual(
      ["ana@example.org", "fritz@example.org", "guel@example.org"].toSorted(),
    );
    for (const mail of sent) {
      for (const other of sent) if (other !== mail) expect(mail.text_body).not.toContain(other.to_address);
      expect(mail.text_body).toContain("Neue Kurse");
      expect(mail.unsubscribe_url).toContain("/newsletter/abmeldung/");
      expect(mail.text_body).toContain(mail.unsubscribe_url ?? "?");
    }
    expect(await world.text("/eins/de/newsletter/ausgaben/winter")).toContain("Neue Kurse");
    expect(await world.text("/eins/ar/newsletter")).toContain("Winter");
    expect(await world.text("/eins/intern/newsletter", { as: "office" })).toContain("3 Menschen");
  });

  it("is declined by one click of a mail program, and the address is gone with all that hung on it", async () => {
    const [mail] = await mails("newsletter");
    const path = (mail?.unsubscribe_url ?? "").slice(HOST.length);
    expect((await world.request(path)).status).toBe(200);
    expect((await subscribers()).map((one) => one.email)).toContain(mail?.to_address);
    const clicked = await world.request(path, {
      form: { "List-Unsubscribe": "One-Click" },
      headers: { origin: undefined },
    });
    expect(clicked.status).toBe(303);
    expect((await subscribers()).map((one) => one.email)).not.toContain(mail?.to_address);
    const left = await eins().use((db) => db.selectFrom("newsletter_delivery").select("mail_id").execute());
    expect(left).toHaveLength(2);
  });

  it("names to the office the addresses that took no mail, to be taken off", async () => {
    const [mail] = (await mails("newsletter")).filter(
      (one) => one.to_address === "fritz@example.org" || one.to_address === "ana@example.org",
    );
    const [gone] = (await subscribers()).filter((one) => one.email === mail?.to_address);
    const target = gone ?? (await subscribers())[0];
    await eins().use((db) =>
      db
        .updateTable("mail")
        .set({ failed_at: world.clock.now(), failure: "address_refused" })
        .where("kind", "=", "newsletter")
        .where("to_address", "=", target?.email ?? "")
        .execute(),
    );
    expect(await world.text("/eins/intern/newsletter", { as: "office" })).toContain(target?.email);
    await world.request("/eins/intern/newsletter/empfang", { as: "office", form: { subscriber: target?.id ?? "" } });
    expect((await subscribers()).map((one) => one.email)).not.toContain(target?.email);
  });
});

describe("the press", () => {
  it("gets published news, each contact alone and once, and who got it is written down", async () => {
    for (const medium of ["Freies Wort", "Antenne"])
      await world.request("/eins/intern/presse", {
        as: "office",
        form: { medium, email: `${medium.split(" ")[0]?.toLowerCase()}@presse.example.org`, basis: "function" },
      });
    const contacts = await eins().use((db) => db.selectFrom("press_contact").select("id").execute());
    const ids = contacts.map(({ id }) => id);
    const send = () => world.request("/eins/intern/presse/neue-kurse", { as: "office", form: { contacts: ids } });
    expect((await send()).status).toBe(303);
    expect((await send()).status).toBe(303);
    const sent = await mails("press-release");
    expect(sent).toHaveLength(2);
    for (const mail of sent)
      for (const other of sent) if (other !== mail) expect(mail.text_body).not.toContain(other.to_address);
    const page = await world.text("/eins/intern/presse/neue-kurse", { as: "office" });
    expect(page).toContain("Freies Wort");
    expect(page).toContain("Katrin Lindenau");
    await world.request("/eins/intern/presse/loeschung", { as: "office", form: { contact: ids[0] ?? "" } });
    expect(await eins().use((db) => db.selectFrom("press_delivery").select("medium").execute())).toHaveLength(2);
    expect((await world.request("/eins/intern/presse", { as: "partner" })).status).toBe(403);
  });
});

describe("an issue two people write at once", () => {
  it("overwrites nobody and loses nothing that was typed, also when it has gone out meanwhile", async () => {
    const begun = await world.request("/eins/intern/newsletter", { as: "office", form: { title: "Advent" } });
    const path = new URL(begun.headers.get("location") ?? "", HOST).pathname;
    const opened = /name="version" value="(\d+)"/.exec(await world.text(path, { as: "office" }))?.[1] ?? "";
    const save = (intro: string) =>
      world.request(path, { as: "office", form: { title: "Advent", intro, version: opened } });
    expect((await save("Zuerst gespeichert.")).status).toBe(303);
    const late = await save("Zu spät getippt.");
    expect(late.status).toBe(409);
    const shown = await late.text();
    expect(shown).toContain("Zu spät getippt.");
    expect(shown).toContain("Zuerst gespeichert.");
    await world.request(`${path}/versand`, { as: "office", form: {} });
    const afterwards = await save("Nach dem Versand getippt.");
    expect(afterwards.status).toBe(409);
    expect(await afterwards.text()).toContain("Nach dem Versand getippt.");
  });
});
