import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeXlsx } from "../../platform/sheets/write.ts";
import { forgetLists } from "./chores.ts";
import { runImport } from "./job.ts";
import { getImport, startTakingOver } from "./store.ts";
import { createTestWorld, type PersonKey, type TestWorld } from "../records/testing.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.drop());

const HEADER = ["Einrichtung / Träger", "Art", "PLZ", "Ort", "Tel.", "E-Mail"];
type Row = (string | number)[];

async function fileOf(rows: Row[], header = HEADER): Promise<File> {
  const bytes = await writeXlsx([{ name: "Adressen", header, rows }]);
  return new File([bytes as Uint8Array<ArrayBuffer>], "adressen.xlsx");
}

async function upload(file: File, kind = "organisations", as: PersonKey = "office") {
  const answer = await world.request("/eins/intern/einlesen", { as, form: { art: kind, datei: file } });
  return { answer, base: (answer.headers.get("location") ?? "").replace(/\/(?:spalten|pruefen)$/, "") };
}

/** All the way to the check page. */
async function uploadToCheck(rows: Row[]): Promise<string> {
  const { base } = await upload(await fileOf(rows));
  await world.request(`${base}/spalten`, { as: "office", form: {} });
  return base;
}

const titles = () =>
  world.tenants.eins.use(async (db) => {
    const rows = await db
      .selectFrom("record")
      .select(["title", "state"])
      .where("kind", "=", "organisation")
      .where("deleted_at", "is", null)
      .execute();
    return new Map(rows.map((row) => [row.title, row.state]));
  });

describe("loading a list", () => {
  it("keeps nothing as an entry before it is confirmed, then puts new ones in review, and takes all back", async () => {
    const base = await uploadToCheck([
      ["Kulturverein Hohe Linde e. V.", "Verein", "98617", "Meiningen", "03693 1234", "post@linde.example.org"],
    ]);
    const check = await (await world.request(`${base}/pruefen`, { as: "office" })).text();
    expect(check).toContain("Kulturverein Hohe Linde e. V.");
    expect((await titles()).has("Kulturverein Hohe Linde e. V.")).toBe(false);
    await world.request(`${base}/uebernahme`, { as: "office", form: {} });
    expect((await titles()).get("Kulturverein Hohe Linde e. V.")).toBe("in_review");
    const publicPage = await (await world.request("/eins/de/akteure")).text();
    expect(publicPage).not.toContain("Hohe Linde");
    await world.request(`${base}/ruecknahme`, { as: "office", form: {} });
    expect((await titles()).has("Kulturverein Hohe Linde e. V.")).toBe(false);
  });

  it("changes nothing when the same file comes again", async () => {
    const rows: Row[] = [
      ["Nachbarschaftstreff Quelle", "Verein", "98617", "Meiningen", "03693 9876", "quelle@treff.example.org"],
    ];
    await world.request(`${await uploadToCheck(rows)}/uebernahme`, { as: "office", form: {} });
    const before = await titles();
    const again = await uploadToCheck(rows);
    await world.request(`${again}/uebernahme`, { as: "office", form: {} });
    expect(await titles()).toEqual(before);
    expect(await (await world.request(again, { as: "office" })).text()).toContain("Es gab nichts zu übernehmen");
  });

  it("asks for a bad postcode, takes the correction, and leaves out what stays open", async () => {
    const base = await uploadToCheck([
      ["Sprachpaten Tal", "Initiative", "1234", "Meiningen", "", ""],
      ["", "Verein", "98617", "Meiningen", "03693 55", ""],
    ]);
    expect(await (await world.request(`${base}/pruefen`, { as: "office" })).text()).toContain("hat nur vier Ziffern");
    await world.request(`${base}/pruefen`, { as: "office", form: { "wert.2.postcode": "98617", ansicht: "offen" } });
    await world.request(`${base}/uebernahme`, { as: "office", form: {} });
    expect((await titles()).get("Sprachpaten Tal")).toBe("in_review");
    expect(await (await world.request(base, { as: "office" })).text()).toContain("1 Zeile wurde ausgelassen: 3.");
  });

  it("is taken over once, however often somebody presses", async () => {
    const base = await uploadToCheck([["Doppelt Gedrückt e. V.", "Verein", "98617", "Meiningen", "", ""]]);
    const answers = await Promise.all(
      [1, 2, 3].map(() => world.request(`${base}/uebernahme`, { as: "office", form: {} })),
    );
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([303, 409, 409]);
  });

  it("keeps what somebody changed since when it is taken back", async () => {
    const base = await uploadToCheck([["Bleibt Geändert e. V.", "Verein", "98617", "Meiningen", "", ""]]);
    await world.request(`${base}/uebernahme`, { as: "office", form: {} });
    await world.tenants.eins.use((db) =>
      db
        .updateTable("record")
        .set((eb) => ({ version: eb("version", "+", 1) }))
        .where("title", "=", "Bleibt Geändert e. V.")
        .execute(),
    );
    await world.request(`${base}/ruecknahme`, { as: "office", form: {} });
    expect((await titles()).has("Bleibt Geändert e. V.")).toBe(true);
    expect(await (await world.request(base, { as: "office" })).text()).toContain("Bleibt Geändert");
  });

  it("says at once why a file cannot be read, and keeps nothing", async () => {
    const { answer } = await upload(new File(["kein Blatt"], "bild.xlsx"));
    expect([200, 303, 422]).toContain(answer.status);
    const broken = await upload(new File([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0])], "kaputt.xlsx"));
    expect(broken.answer.status).toBe(422);
    const none = await world.request("/eins/intern/einlesen", { as: "office", form: { art: "organisations" } });
    expect(none.status).toBe(422);
    expect(await none.text()).toContain("Bitte wählen Sie eine Datei");
  });

  it("is nothing for readers, and partners load their own offers only", async () => {
    expect((await upload(await fileOf([]), "organisations", "reader")).answer.status).toBe(403);
    expect(
      (await upload(await fileOf([["A", "Verein", "98617", "Meiningen", "", ""]]), "organisations", "partner")).answer
        .status,
    ).toBe(422);
    const offers = await fileOf([["Deutsch am Abend", "Meiningen", "A1"]], ["Angebot", "Ort", "Niveau"]);
    const own = await upload(offers, "offers", "partner");
    expect(own.answer.status).toBe(303);
    await world.request(`${own.base}/spalten`, { as: "partner", form: {} });
    await world.request(`${own.base}/uebernahme`, { as: "partner", form: {} });
    const made = await world.tenants.eins.use((db) =>
      db
        .selectFrom("offer as o")
        .innerJoin("record as r", "r.id", "o.id")
        .select(["o.provider_id", "r.state"])
        .where("r.title", "=", "Deutsch am Abend")
        .executeTakeFirst(),
    );
    expect(made).toEqual({ provider_id: world.tenants.eins.organisations.partner.id, state: "in_review" });
    expect((await world.request(own.base, { as: "otherPartner" })).status).toBe(404);
  });

  it("is invisible to the other county", async () => {
    const base = await uploadToCheck([["Nur Eins e. V.", "Verein", "98617", "Meiningen", "", ""]]);
    const stranger = world.tenants.zwei.people.office;
    expect((await world.request(`${base.replace("/eins/", "/zwei/")}/pruefen`, { as: stranger })).status).toBe(404);
  });

  it("goes on after a crash where it stopped, and writes nothing twice when two processes are at it", async () => {
    const { services, tenants } = world;
    const county = tenants.eins;
    const names = Array.from({ length: 250 }, (_, index) => `Gruppe ${index} am Waldrand`);
    const base = await uploadToCheck(names.map((name) => [name, "Initiative", "98617", "Meiningen", "", ""]));
    const id = base.split("/").at(-1) ?? "";
    await county.use((db) => startTakingOver(db, id, names.length));
    await Promise.all([1, 2, 3].map(() => runImport(services, { tenant: county.id, id })));
    const made = [...(await titles()).keys()].filter((title) => title.endsWith("am Waldrand"));
    expect(made.toSorted()).toEqual(names.toSorted());
    const stored = await county.use((db) => getImport(db, id));
    expect(stored).toMatchObject({ state: "done", result: { created: 250, updated: 0, skipped: 0 } });
  });

  it("keeps persons of a list internal and reminds the office to tell them (Art. 14 DSGVO)", async () => {
    const file = await fileOf(
      [["Lernhaus am Fluss", "Verein", "98617", "Meiningen", "Rosalie Testmann", "nur dienstags"]],
      ["Name", "Art", "PLZ", "Ort", "Ansprechpartnerin", "Bemerkung"],
    );
    const { base } = await upload(file);
    await world.request(`${base}/spalten`, { as: "office", form: {} });
    // Time goes on while a list is taken over.
    const still = world.clock.now;
    let passed = 0;
    world.clock.now = () => new Date(still().getTime() + (passed += 1));
    await world.request(`${base}/uebernahme`, { as: "office", form: {} });
    world.clock.now = still;
    const duty = "/eins/intern/akteure/informationspflicht";
    expect(await world.text(duty, { as: "office" })).toContain("Rosalie Testmann");
    const letter = await world.text(`${duty}/briefe`, { as: "office" });
    expect(letter).toContain("Guten Tag Rosalie Testmann");
    expect(letter).toContain("adressen.xlsx");
    expect((await world.request(duty, { as: "partner" })).status).toBe(403);
    expect(await world.text("/eins/intern/", { as: "office" })).toContain("über ihre Daten informieren");
    const open = await world.tenants.eins.use((db) => db.selectFrom("contact_source").select("contact_id").execute());
    const forgotten = await world.request(duty, {
      as: "office",
      form: { person: open.map((one) => one.contact_id), am: "2026-11-23" },
    });
    expect(forgotten.status).toBe(422);
    await world.request(duty, {
      as: "office",
      form: { person: open.map((one) => one.contact_id), am: "2026-11-23", weg: "letter" },
    });
    expect(await world.text(duty, { as: "office" })).toContain("Alle sind informiert");
    const page = await world.text("/eins/intern/akteure/lernhaus-am-fluss", { as: "office" });
    expect(page).toContain("nur dienstags");
  });

  it("forgets the cells of a list when it can no longer be taken back", async () => {
    const county = world.tenants.eins;
    const base = await uploadToCheck([["Wird Vergessen e. V.", "Verein", "98617", "Meiningen", "", ""]]);
    await world.request(`${base}/uebernahme`, { as: "office", form: {} });
    world.clock.advance(31 * 24 * 60);
    await county.use((db) => forgetLists(db, world.clock));
    const stored = await county.use((db) => getImport(db, base.split("/").at(-1) ?? ""));
    expect(stored).toMatchObject({ state: "done", tables: [] });
  });
});
