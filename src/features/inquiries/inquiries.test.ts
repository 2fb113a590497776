import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { deleteOldInquiries } from "./actions.ts";
import { endOf, endOfSettled } from "./inquiry.ts";
import { readSeal, sealTime } from "./seal.ts";

let world: TestWorld;
beforeAll(async () => void (world = await createTestWorld()));
afterAll(() => world.drop());

const count = async () =>
  world.tenants.eins.use(async (db) => (await db.selectFrom("inquiry").select("id").execute()).length);
const sealOf = (html: string) => /name="zeit" value="([^"]+)"/.exec(html)?.[1] ?? "";
const JOIN = {
  organisation: "Teestube e. V.",
  about: "Wir kochen Tee.",
  person: "Kim Beispiel",
  email: "kim@example.org",
};

async function send(form: Record<string, string>, { path = "mitmachen", wait = 1, network = "198.51.100.1" } = {}) {
  const zeit = sealOf(await world.text(`/eins/de/${path}`));
  world.clock.advance(wait);
  return world.request(`/eins/de/${path}`, {
    form: { betreff: "", zeit, ...form },
    headers: { "x-forwarded-for": network },
  });
}

describe("somebody without an account", () => {
  it("is told what the details are for and when they are deleted, in every language", async () => {
    for (const lang of ["de", "ar", "de-leicht"]) {
      const page = await world.text(`/eins/${lang}/mitmachen`);
      expect(page).toContain(`/eins/${lang}/datenschutz`);
      expect(page).toMatch(/30/);
    }
  });

  it("introduces an organisation; the office finds it at home, by mail, and takes it over with one click", async () => {
    const answer = await send(JOIN);
    expect(answer.headers.get("location")).toBe("/eins/de/mitmachen?gesendet=ja#formular");
    expect(await world.text("/eins/de/mitmachen?gesendet=ja")).toContain("Ihre Nachricht ist angekommen");
    const home = await world.text("/eins/intern/", { as: "office" });
    expect(home).toContain("Teestube e. V.");
    expect(await world.text("/eins/intern/", { as: "partner" })).not.toContain("Teestube");
    const [mail] = await world.tenants.eins.use((db) =>
      db.selectFrom("mail").selectAll().where("kind", "=", "inquiry").execute(),
    );
    expect(mail?.to_address).toBe("koordination@eins.example.org");
    // What was written has an end in the workspace; in a mailbox it would have none.
    expect(mail?.text_body).not.toContain("kim@example.org");
    const [, path = ""] = /href="(\/eins\/intern\/nachrichten\/[^"]+)"/.exec(home) ?? [];
    expect(await world.text(path, { as: "office" })).toContain("Wir kochen Tee.");
    const taken = await world.request(`${path}/uebernahme`, { as: "office", form: {} });
    const where = taken.headers.get("location") ?? "";
    expect(where).toMatch(/^\/eins\/intern\/akteure\/teestube-e-v\?/);
    expect(await world.text(where, { as: "office" })).toContain("Kim Beispiel");
    expect((await world.request("/eins/de/akteure/teestube-e-v")).status).toBe(404);
    expect((await world.request(`${path}/uebernahme`, { as: "office", form: {} })).status).toBe(409);
  });

  it("keeps what was typed where something is missing, with words beside the fields in their language", async () => {
    const zeit = sealOf(await world.text("/eins/tr/mitmachen"));
    const answer = await world.request("/eins/tr/mitmachen", { form: { zeit, about: "Çay", person: "Kim" } });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain("Çay");
    expect(page).not.toContain("Diese Angabe fehlt noch");
    expect(page).not.toContain("records-office");
  });

  it("needs a way to be answered", async () => {
    const { email: _, ...without } = JOIN;
    expect((await send(without)).status).toBe(422);
    expect((await send({ ...without, phone: "03693 1234" })).status).toBe(303);
  });

  it("reports a barrier without having to say who they are, and from which page they come", async () => {
    const before = await count();
    const headers = { referer: "http://localhost:3000/eins/de/angebote?q=kurs" };
    expect(await world.text("/eins/de/barriere-melden", { headers })).toContain("/eins/de/angebote?q=kurs");
    const elsewhere = { referer: "https://elsewhere.example/geheim" };
    expect(await world.text("/eins/de/barriere-melden", { headers: elsewhere })).not.toContain("geheim");
    expect((await send({ problem: "Zu blass" }, { path: "barriere-melden" })).status).toBe(303);
    expect(await count()).toBe(before + 1);
  });
});

describe("a program that fills forms", () => {
  it("is told that all is well when it fills what nobody sees, and leaves nothing", async () => {
    const before = await count();
    expect((await send({ ...JOIN, betreff: "Kaufen" })).status).toBe(303);
    expect(await count()).toBe(before);
  });

  it("gets nowhere within seconds, after days, or with a time of its own; humans may send again", async () => {
    const before = await count();
    const fast = await send(JOIN, { wait: 0 });
    expect(fast.status).toBe(422);
    expect(await fast.text()).toContain("Teestube");
    expect((await send(JOIN, { wait: 60 * 49 })).status).toBe(422);
    for (const zeit of ["", "1", "1.2", `${Math.floor(world.clock.now().getTime() / 1000) - 60}.${"A".repeat(43)}`])
      expect((await send({ ...JOIN, zeit })).status).toBe(422);
    // a time that was signed for the other form, or in another county
    const other = sealOf(await world.text("/zwei/de/mitmachen"));
    const barrier = sealOf(await world.text("/eins/de/barriere-melden"));
    for (const zeit of [other, barrier]) expect((await send({ ...JOIN, zeit })).status).toBe(422);
    expect(await count()).toBe(before);
  });

  it("is slowed down by its network, and others are not", async () => {
    const statuses = [];
    for (let index = 0; index < 8; index += 1) statuses.push((await send(JOIN, { network: "203.0.113.9" })).status);
    expect(statuses).toEqual([303, 303, 303, 303, 303, 303, 429, 429]);
    expect((await send(JOIN, { network: "203.0.113.10" })).status).toBe(303);
  });
});

describe("a message", () => {
  it("is deleted when its time is over", async () => {
    const { eins } = world.tenants;
    await eins.use((db) => deleteOldInquiries(db, "2027-05-20"));
    expect(await count()).toBeGreaterThan(0);
    await eins.use((db) => deleteOldInquiries(db, "2027-08-01"));
    expect(await count()).toBe(0);
  });

  it("ends six months after it came, and 30 days after it was settled, whichever is first", () => {
    expect(endOf("2026-11-23")).toBe("2027-05-23");
    expect(endOf("2026-08-31")).toBe("2027-02-28");
    expect(endOfSettled("2026-12-01", "2027-05-23")).toBe("2026-12-31");
    expect(endOfSettled("2027-05-20", "2027-05-23")).toBe("2027-05-23");
  });
});

it("a signed time is fine for two days and nothing else is", () => {
  const now = new Date("2026-11-23T09:00:00Z");
  const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
  const seal = sealTime("s".repeat(40), "join", now);
  expect(readSeal("s".repeat(40), "join", seal, later(10))).toBe("fine");
  expect(readSeal("s".repeat(40), "join", seal, later(1))).toBe("fast");
  expect(readSeal("s".repeat(40), "join", seal, later(49 * 3600))).toBe("stale");
  expect(readSeal("s".repeat(40), "barrier", seal, later(10))).toBe("forged");
  expect(readSeal("t".repeat(40), "join", seal, later(10))).toBe("forged");
  expect(readSeal("s".repeat(40), "join", undefined, later(10))).toBe("forged");
});
