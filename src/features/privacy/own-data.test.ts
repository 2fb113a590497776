import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { MAIL, NAME, plantPerson } from "./person.fixture.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  await plantPerson(world, world.tenants.eins);
});
afterAll(() => world.drop());

const UNKNOWN = "niemand@example.org";
const askAs = (email: string) => world.request("/eins/intern/auskunft", { form: { email } });

const mailsTo = (address: string, county = world.tenants.eins) =>
  county.use((db) =>
    db
      .selectFrom("mail")
      .select(["id", "text_body"])
      .where("kind", "=", "own-data")
      .where("to_address", "=", address)
      .execute(),
  );
const linkIn = (text = "") => /http:\/\/localhost:3000(\/eins\/intern\/auskunft\/ansicht\/\S+)/u.exec(text)?.[1] ?? "";

describe("my own data", () => {
  it("are everything on whoever is signed in, and nothing of others, to read and as a file", async () => {
    const { partner } = world.tenants.eins.people;
    const page = await world.text("/eins/intern/meine-daten", { as: "partner" });
    for (const words of ["Meine Daten", partner.email, "Zugang zum Arbeitsbereich", "Sitzung", "Firefox/Linux"])
      expect(page).toContain(words);
    expect(page).not.toContain(world.tenants.eins.people.otherPartner.email);
    const file = await world.request("/eins/intern/meine-daten.json", { as: "partner" });
    expect(file.headers.get("content-disposition")).toContain(".json");
    const { rows } = (await file.json()) as { rows: { place: string; said: Record<string, unknown> }[] };
    expect(rows.map(({ place }) => place)).toEqual(expect.arrayContaining(["account", "membership", "session"]));
    const said = JSON.stringify(rows);
    expect(said).not.toMatch(/secret_hash|link_hash|code_hash|public_key|html_body/u);
    for (const { said: row } of rows) expect(Object.keys(row)).not.toContain("tenant_id");
  });

  it("can be asked to be corrected or erased; the office hears of it and decides", async () => {
    const path = "/eins/intern/meine-daten/bitte";
    expect((await world.request(path, { as: "partner", form: { message: "" } })).status).toBe(422);
    // What was refused is shown as it was stored, also where it looks like a day and is none.
    const strange = { wish: "erasure", message: "2026-02-30T99:99" };
    expect((await world.request(path, { as: "reader", form: strange })).status).toBe(303);
    expect(await world.text("/eins/intern/meine-daten", { as: "reader" })).toContain("2026-02-30T99:99");
    const form = { wish: "erasure", message: "Ich höre auf." };
    for (const _twice of [1, 2]) expect((await world.request(path, { as: "partner", form })).status).toBe(303);
    const office = await world.text("/eins/intern/eigene-daten", { as: "office" });
    expect(office.split("Ich höre auf.")).toHaveLength(2);
    expect(await world.text("/eins/intern/", { as: "office" })).toContain("Meine Daten löschen: Bernd Apfelbaum");
    const settle = /action="([^"]*\/erledigung)"/u.exec(office.split("Ich höre auf.")[1] ?? "")?.[1] ?? "";
    expect((await world.request(settle, { as: "partner", form: {} })).status).toBe(403);
    expect((await world.request(settle.replace("/eins/", "/zwei/"), { as: "office", form: {} })).status).toBe(404);
    expect((await world.request(settle, { as: "office", form: {} })).status).toBe(303);
    expect(await world.text("/eins/intern/eigene-daten", { as: "office" })).not.toContain("Ich höre auf.");
  });
});

describe("data of people without an account", () => {
  it("come by a link to the address, and the answer tells nobody whether it is known", async () => {
    const [known, unknown] = [await askAs(MAIL.toUpperCase()), await askAs(UNKNOWN)];
    expect([known.status, unknown.status]).toEqual([303, 303]);
    expect(known.headers.get("location")).toBe(unknown.headers.get("location"));
    const page = await world.text("/eins/intern/auskunft/unterwegs");
    expect(page).not.toContain(MAIL);
    // Both are written to: the mail server, too, learns nothing from that.
    expect([(await mailsTo(MAIL)).length, (await mailsTo(UNKNOWN)).length]).toEqual([1, 1]);
    const [mail] = await mailsTo(UNKNOWN);
    expect(await world.text(linkIn(mail?.text_body))).toContain("nichts gespeichert");
    expect((await askAs("keine adresse")).status).toBe(422);
  });

  it("show what is theirs, and of what others wrote the place alone", async () => {
    const [mail] = await mailsTo(MAIL);
    const link = linkIn(mail?.text_body);
    const page = await world.text(link);
    for (const words of [NAME, MAIL, "Ansprechperson", "Presseverteiler", "Wo die Adresse außerdem steht"])
      expect(page).toContain(words);
    expect(page, "texts of others stay with them").not.toContain("Fragen an");
    const file = await world.request(`${link}/auskunft.json`);
    const { rows } = (await file.json()) as { rows: { place: string; said: { text_body?: string } }[] };
    expect(rows.some(({ place }) => place === "subscriber")).toBe(true);
    const letters = rows.flatMap(({ said }) => said.text_body ?? []).join(" ");
    expect(letters, "a link is no secret for the file").not.toContain("/auskunft/ansicht/");
    const asked = await world.request(`${link}/bitte`, { form: { wish: "correction", message: "Neue Nummer" } });
    expect(asked.status).toBe(303);
    expect(await world.text("/eins/intern/eigene-daten", { as: "office" })).toContain("Neue Nummer");
  });

  it("are behind no link that is wrong, of another county, or over", async () => {
    const [mail] = await mailsTo(MAIL);
    const link = linkIn(mail?.text_body);
    const wrong = `${link.slice(0, -1)}${link.endsWith("A") ? "B" : "A"}`;
    for (const path of [wrong, link.replace("/eins/", "/zwei/"), "/eins/intern/auskunft/ansicht/x"]) {
      for (const rest of ["", "/auskunft.json"]) {
        const answer = await world.request(`${path}${rest}`);
        expect(answer.status).toBe(404);
        expect(await answer.text()).not.toContain(NAME);
      }
      expect((await world.request(`${path}/bitte`, { form: { wish: "erasure" } })).status).toBe(404);
    }
    world.clock.advance(3 * 24 * 60 + 1);
    expect((await world.request(link)).status).toBe(404);
  });

  it("are sent to one address a few times a day at most", async () => {
    const busy = "oft@example.org";
    for (let times = 0; times < 5; times += 1) expect((await askAs(busy)).status).toBe(303);
    expect(await mailsTo(busy)).toHaveLength(3);
  });
});
