import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTables } from "../../platform/sheets/read.ts";
import { cellText } from "../../platform/sheets/table.ts";
import { writeXlsx } from "../../platform/sheets/write.ts";
import { createTestWorld, type PersonKey, type TestWorld } from "../records/testing.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.drop());

const ACTORS = ["Einrichtung", "Art", "Straße", "PLZ", "Ort", "Tel.", "E-Mail"];
type Loaded = { as?: PersonKey; kind?: string; header?: string[]; file?: string };

/** Hands a list in and goes on to its check page. @returns where it stands, and which step came first */
async function load(
  rows: string[][],
  { as = "office", kind = "", header = ACTORS, file = "Adressen.xlsx" }: Loaded = {},
) {
  const bytes = await writeXlsx([{ name: "Liste", header, rows }]);
  const form = { art: kind, datei: new File([bytes as Uint8Array<ArrayBuffer>], file) };
  const answer = await world.request("/eins/intern/einlesen", { as, form });
  const [, base = "", step = ""] = /^(.*)\/(spalten|pruefen)$/.exec(answer.headers.get("location") ?? "") ?? [];
  if (step === "spalten") await world.request(`${base}/spalten`, { as, form: {} });
  const send = (path: string, typed: Record<string, string> = {}) => world.request(base + path, { as, form: typed });
  const show = (path = "/pruefen?ansicht=alle") => world.text(base + path, { as });
  return { base, step, send, show };
}

const findTitles = (like: string) =>
  world.tenants.eins.use(async (db) => {
    const rows = await db
      .selectFrom("record")
      .select("title")
      .where("title", "like", like)
      .where("deleted_at", "is", null)
      .orderBy("title")
      .execute();
    return rows.map((row) => row.title);
  });

const findOrganisation = (title: string) =>
  world.tenants.eins.use((db) =>
    db
      .selectFrom("organisation as o")
      .innerJoin("record as r", (join) => join.onRef("r.id", "=", "o.id").onRef("r.tenant_id", "=", "o.tenant_id"))
      .select(["r.id", "r.slug", "o.street", "o.postcode"])
      .where("r.title", "=", title)
      .where("r.deleted_at", "is", null)
      .executeTakeFirstOrThrow(),
  );

const linde = (name: string, street: string, phone: string) => [
  name,
  "Verein",
  street,
  "98617",
  "Meiningen",
  phone,
  "",
];

describe("what was decided about a list", () => {
  it("holds for its next version: the same is changed, another is not asked about again", async () => {
    const first = await load([linde("Nähwerkstatt Linde e. V.", "Markt 1", "03693 5550-11")]);
    await first.send("/uebernahme");
    const { id } = await findOrganisation("Nähwerkstatt Linde e. V.");
    const list = [
      linde("Nähwerkstatt zur Linde", "Markt 1", "03693 5550-11"),
      linde("Nähwerkstatt Linde Jugendgruppe", "Ring 2", "03693 5550-11"),
    ];
    const second = await load(list);
    expect(await second.show("/pruefen")).toContain("Ist das dieselbe Einrichtung?");
    await second.send("/pruefen", { "gleich.2": id, "gleich.3": "neu" });
    await second.send("/uebernahme");
    expect(await findTitles("Nähwerkstatt%")).toEqual(["Nähwerkstatt Linde Jugendgruppe", "Nähwerkstatt Linde e. V."]);
    const third = await load(list.map((row) => row.with(2, "Neugasse 9")));
    const check = await third.show();
    expect(check).not.toContain("Ist das dieselbe Einrichtung?");
    await third.send("/uebernahme");
    expect(await findTitles("Nähwerkstatt%")).toHaveLength(2);
    expect((await findOrganisation("Nähwerkstatt Linde e. V.")).street).toBe("Neugasse 9");
    expect((await findOrganisation("Nähwerkstatt Linde Jugendgruppe")).street).toBe("Neugasse 9");
  });

  it("joins rows of one file, keeps what only the lower one says, and knows them again", async () => {
    const list = [
      linde("Tauschring Hasel e. V.", "Markt 3", "03693 5550-21"),
      ["Tauschring Hasel", "", "", "", "", "03693 555021", "post@tauschring.example.org"],
    ];
    const first = await load(list);
    await first.send("/pruefen", { "gleich.3": "zeile-2" });
    expect(await first.show()).toContain("Zeile 3 gehört dazu");
    await first.send("/uebernahme");
    expect(await findTitles("Tauschring%")).toEqual(["Tauschring Hasel e. V."]);
    const { slug } = await findOrganisation("Tauschring Hasel e. V.");
    const page = await world.text(`/eins/intern/akteure/${slug}`, { as: "office" });
    expect(page).toContain("post@tauschring.example.org");
    expect(page.match(/tel:\+49369355502?1?/g)).toHaveLength(1);
    const again = await load(list);
    const check = await again.show();
    expect(check).not.toContain("Ist das dieselbe Einrichtung?");
    await again.send("/uebernahme");
    expect(await again.show("")).toContain("Es gab nichts zu übernehmen");
  });

  it("is each course's own where two have one title", async () => {
    const header = ["Träger", "Kurs", "Niveau", "Ort", "Beginn"];
    const provider = world.tenants.eins.organisations.partner.name;
    const course = (level: string, start: string) => [provider, "Deutsch im Beruf", level, "Meiningen", start];
    const first = await load([course("A1", "01.09.2026")], { header, file: "kurse.xlsx" });
    await first.send("/uebernahme");
    const second = await load([course("B1", "01.10.2026"), course("B2", "01.11.2026")], { header, file: "kurse.xlsx" });
    await second.send("/pruefen", { "gleich.2": "neu", "gleich.3": "aus" });
    await second.send("/uebernahme");
    expect(await findTitles("Deutsch im Beruf")).toHaveLength(2);
    expect(await second.show("")).toContain("1 Zeile wurde ausgelassen: 3.");
  });
});

describe("what was typed instead of cells", () => {
  it("is kept on the way through views and pages, shown beside what the cell says, and can be taken back", async () => {
    const list = await load([
      ["Sprachinsel am Wald", "Verein", "", "1234", "Meiningen", "", ""],
      ["Sprachinsel am Bach", "Verein", "", "1234", "Meiningen", "", ""],
    ]);
    // On the way to another view a proposal nobody touched is no correction; what was typed is.
    const proposed = { "wert.3.postcode": "98617", "vorschlag.3.postcode": "98617" };
    const turned = await list.send("/pruefen", { zu: "alle", "wert.2.postcode": "98615", ...proposed });
    expect(turned.headers.get("location")).toMatch(/ansicht=alle$/);
    const check = await list.show();
    expect(check).toContain("In der Datei steht „1234“.");
    expect(check).toContain('value="98615"');
    expect(await list.show("/pruefen?ansicht=offen")).toContain("Sprachinsel am Bach");
    await list.send("/pruefen", { "wert.2.postcode": "1234" });
    expect(await list.show()).not.toContain("In der Datei steht");
    await list.send("/pruefen", { "wert.2.postcode": "98617", ...proposed });
    await list.send("/uebernahme");
    expect((await findOrganisation("Sprachinsel am Wald")).postcode).toBe("98617");
    expect((await findOrganisation("Sprachinsel am Bach")).postcode).toBe("98617");
  });

  it("need not be: an entry may come without what cannot be read, which its history keeps", async () => {
    const list = await load([["Garten der Werra", "Verein", "", "98617", "Meiningen", "", "garten@werra"]]);
    expect(await list.show("/pruefen")).toContain("Auch Einträge übernehmen");
    await list.send("/uebernahme", { lesbar: "1", ohne: "1" });
    const { slug } = await findOrganisation("Garten der Werra");
    expect(await world.text(`/eins/intern/akteure/${slug}`, { as: "office" })).toContain("garten@werra");
  });
});

describe("rows that were left out", () => {
  it("come as a table with their reasons, and go in again when they are mended", async () => {
    const list = await load([
      ["Radstation Nord", "Verein", "", "1234", "Meiningen", "", ""],
      ["Radstation Süd", "Verein", "", "98617", "Meiningen", "", ""],
    ]);
    await list.send("/uebernahme");
    expect(await list.show("")).toContain("Ausgelassene Zeilen herunterladen");
    const answer = await world.request(`${list.base}/ausgelassen`, { as: "office" });
    const read = await readTables(new Uint8Array(await answer.arrayBuffer()), "ausgelassen.xlsx");
    const [header = [], row = [], more] = read.ok ? (read.tables[0]?.rows ?? []) : [];
    expect(more).toBeUndefined();
    expect(cellText(row[0] ?? null)).toBe("Radstation Nord");
    expect(cellText(row[7] ?? null)).toContain("nur vier Ziffern");
    const texts = row.map((cell) => cellText(cell)).with(3, "98617");
    const mended = await load([texts], {
      header: header.map((cell) => cellText(cell)),
      file: "Adressen – ausgelassen.xlsx",
    });
    expect(mended.step).toBe("pruefen");
    await mended.send("/uebernahme");
    expect(await findTitles("Radstation%")).toEqual(["Radstation Nord", "Radstation Süd"]);
  });
});

describe("columns somebody has gone through", () => {
  it("are remembered by sender and list, so that the next one begins with checking", async () => {
    const header = ["Wer", "Wo"];
    const first = await load([["Leihladen Ost", "Meiningen"]], {
      kind: "organisations",
      header,
      file: "Liste 2026-01.xlsx",
    });
    expect(first.step).toBe("spalten");
    await first.send("/spalten", { "spalte.0": "name", "spalte.1": "place" });
    await first.send("/uebernahme");
    const next = { kind: "organisations", header, file: "Liste_2026-07 (neu).xlsx" };
    const second = await load([["Leihladen West", "Meiningen"]], next);
    expect(second.step).toBe("pruefen");
    await second.send("/uebernahme");
    expect(await findTitles("Leihladen%")).toEqual(["Leihladen Ost", "Leihladen West"]);
  });

  it("are a partner's own, whose list of the term stays with its organisation", async () => {
    const header = ["Was", "Wofür", "Los geht’s"];
    const course = (title: string) => [title, "A2", "07.01.2027"];
    const term = { as: "partner", kind: "offers", header, file: "Kurse Frühjahr.xlsx" } as const;
    const first = await load([course("Deutsch am Vormittag")], term);
    expect(first.step).toBe("spalten");
    await first.send("/spalten", { "spalte.0": "title", "spalte.1": "levels", "spalte.2": "starts" });
    await first.send("/uebernahme");
    expect((await load([course("Deutsch am Mittag")], { ...term, as: "office" })).step).toBe("spalten");
    const next = await load([course("Deutsch am Nachmittag")], { ...term, file: "Kurse Herbst.xlsx" });
    expect(next.step).toBe("pruefen");
    await next.send("/uebernahme");
    const owners = await world.tenants.eins.use((db) =>
      db.selectFrom("record").select("owner_id").where("title", "like", "Deutsch am %mittag").execute(),
    );
    const { id } = world.tenants.eins.organisations.partner;
    expect(owners.map((row) => row.owner_id)).toEqual([id, id]);
  });
});

describe("taking a list back", () => {
  it("undoes all rows of an entry at once, and leaves and names what people changed since", async () => {
    const first = await load([
      linde("Werkstatt Rot", "Markt 4", "03693 5550-41"),
      linde("Werkstatt Blau", "Markt 5", ""),
    ]);
    await first.send("/uebernahme");
    const rot = await findOrganisation("Werkstatt Rot");
    // Two rows that mean one entry, each with something new, and one that people go on with.
    const second = await load([
      linde("Werkstatt Rot", "Ring 4", "03693 5550-41"),
      ["Werkstatt Rot (Anlage)", "", "", "", "Meiningen", "03693 5550-42", "rot@werkstatt.example.org"],
      linde("Werkstatt Blau", "Ring 5", ""),
    ]);
    await second.send("/pruefen", { "gleich.3": rot.id });
    await second.send("/uebernahme");
    expect((await findOrganisation("Werkstatt Rot")).street).toBe("Ring 4");
    await world.tenants.eins.use((db) =>
      db
        .updateTable("record")
        .set((eb) => ({ version: eb("version", "+", 1) }))
        .where("title", "=", "Werkstatt Blau")
        .execute(),
    );
    const before = await second.show("");
    expect(before).toMatch(/1 Eintrag hat seitdem jemand geändert.*Werkstatt Blau/s);
    await second.send("/ruecknahme");
    expect((await findOrganisation("Werkstatt Rot")).street).toBe("Markt 4");
    expect((await findOrganisation("Werkstatt Blau")).street).toBe("Ring 5");
    const page = await world.text(`/eins/intern/akteure/${rot.slug}`, { as: "office" });
    expect(page).not.toContain("mailto:rot@werkstatt.example.org");
    expect(await second.show("")).toContain("Werkstatt Blau");
  });
});
