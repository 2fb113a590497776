import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseFile } from "../../platform/sheets/parse.ts";
import { cellText } from "../../platform/sheets/table.ts";
import { writeXlsx } from "../../platform/sheets/write.ts";
import { createOrganisation, EMPTY_ORGANISATION, findOrganisation, type PersonPoint } from "../directory/index.ts";
import { createOffer, EMPTY_OFFER, findOffer, type OfferContent } from "../offers/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.drop());

type Sheet = { header: string[]; rows: string[][] };

async function exported(path: string): Promise<Sheet> {
  const answer = await world.request(`/eins/intern/${path}`, { as: "office" });
  const read = await parseFile(new Uint8Array(await answer.arrayBuffer()), path);
  const [header = [], ...rows] = read.ok ? (read.tables[0]?.rows ?? []) : [];
  const texts = header.map(cellText);
  return { header: texts, rows: rows.map((row) => texts.map((_, index) => cellText(row[index]))) };
}

/** Changes cells of the row that has `name` in its first columns, as somebody does in a spreadsheet. */
function changed({ header, rows }: Sheet, name: string, cells: Record<string, string>): Sheet {
  const edited = rows.map((row) =>
    row.includes(name) ? row.map((cell, index) => cells[header[index] ?? ""] ?? cell) : row,
  );
  return { header, rows: edited };
}

async function load(kind: "organisations" | "offers", { header, rows }: Sheet) {
  const bytes = await writeXlsx([{ name: "Liste", header, rows }]);
  const datei = new File([bytes as Uint8Array<ArrayBuffer>], "liste.xlsx");
  const uploaded = await world.request("/eins/intern/einlesen", { as: "office", form: { art: kind, datei } });
  const base = (uploaded.headers.get("location") ?? "").replace(/\/(?:spalten|pruefen)$/, "");
  await world.request(`${base}/spalten`, { as: "office", form: {} });
  const check = await (await world.request(`${base}/pruefen`, { as: "office" })).text();
  await world.request(`${base}/uebernahme`, { as: "office", form: {} });
  return { base, check };
}

const point = (changes: Partial<PersonPoint> & Pick<PersonPoint, "field" | "value">): PersonPoint => ({
  label: null,
  audience: "public",
  basis: "official_function",
  basisOn: null,
  basisUntil: null,
  basisNote: null,
  ...changes,
});

describe("a list that was exported, changed and read in again", () => {
  it("renames an organisation, mends a number and empties a cell, and leaves all else, also what is internal", async () => {
    const { eins } = world.tenants;
    const { id } = await eins.use((db) =>
      createOrganisation(
        db,
        eins.scope(),
        {
          ...EMPTY_ORGANISATION,
          name: "Nähstube am Markt",
          shortName: "NaM",
          description: "=Wir nähen",
          facts: [{ label: "Nähmaschinen", value: "12", date: "2026-01-31" }],
          rooms: [{ name: "Werkraum", seats: 20 }],
          points: [
            { field: "phone", value: "+49 3693 555001", label: "Büro", audience: "network" },
            { field: "mobile", value: "+49 171 5550001", label: null, audience: "office" },
          ],
          persons: [
            {
              id: eins.scope().newId(),
              points: [
                point({ field: "name", value: "Grete Beispiel" }),
                point({ field: "phone", value: "+49 3693 555009", audience: "office", basis: "none" }),
              ],
            },
            { id: eins.scope().newId(), points: [point({ field: "name", value: "Nie Gezeigt", basis: "none" })] },
          ],
        },
        { state: "published" },
      ),
    );
    const before = await eins.use((db) => findOrganisation(db, id));
    const sheet = await exported("akteure/export.xlsx");
    expect(JSON.stringify(sheet.rows)).toContain("Grete Beispiel");
    for (const hidden of ["Nie Gezeigt", "555009", "5550001"]) expect(JSON.stringify(sheet.rows)).not.toContain(hidden);
    const { check } = await load(
      "organisations",
      changed(sheet, "Nähstube am Markt", {
        Einrichtung: "Nähstube an der Werra",
        Kurzname: "",
        Telefon: "03693 555002",
        "Ansprechpartner/in": "Grete Beispiel",
      }),
    );
    expect(check).toContain("entfällt");
    const after = await eins.use((db) => findOrganisation(db, id));
    expect(after).toMatchObject({
      name: "Nähstube an der Werra",
      shortName: null,
      description: "=Wir nähen",
      facts: before?.facts,
      rooms: before?.rooms,
      persons: before?.persons,
    });
    const numbers = after?.points.map((one) => [one.field, one.value, one.label, one.audience]);
    expect(numbers?.toSorted()).toEqual([
      ["mobile", "+49 171 5550001", null, "office"],
      ["phone", "+49 3693 555002", "Büro", "network"],
    ]);
  });

  it("changes the places of one run and adds another by a copied row", async () => {
    const { eins } = world.tenants;
    const content: OfferContent = {
      ...EMPTY_OFFER,
      title: "Deutsch am Abend",
      summary: "Üben",
      topics: ["language"],
      providerId: eins.organisations.partner.id,
      registrationNote: "Bitte vorher anrufen",
      registrationUrl: "https://kurs.example.org/anmeldung",
      childcareNote: "nur dienstags",
      runs: [
        {
          id: eins.scope().newId(),
          startsOn: "2026-09-01",
          endsOn: "2026-12-18",
          weekdays: [2],
          fromTime: "18:00",
          untilTime: "19:30",
          note: "nicht in den Ferien",
          venue: null,
          places: 12,
          free: 5,
          waiting: null,
        },
      ],
    };
    const { id } = await eins.use((db) => createOffer(db, eins.scope(), content, { state: "published" }));
    const sheet = await exported("angebote/export.csv");
    const row = sheet.rows.find((cells) => cells.includes("Deutsch am Abend")) ?? [];
    const set = (cells: string[], column: string, text: string) => cells.with(sheet.header.indexOf(column), text);
    const copy = set(set(row, "Beginn", "2027-01-12"), "Ende", "");
    const edited = sheet.rows.flatMap((cells) => (cells === row ? [set(row, "freie Plätze", "2"), copy] : [cells]));
    const { check } = await load("offers", { header: sheet.header, rows: edited });
    expect(check).toContain("Neu aus Zeile");
    const after = await eins.use((db) => findOffer(db, id));
    const { runs, ...rest } = content;
    expect(after).toMatchObject({ ...rest, validUntil: null });
    expect(after?.runs).toMatchObject([
      { ...runs[0], free: 2 },
      { startsOn: "2027-01-12", endsOn: null, weekdays: [2], places: 12, note: "nicht in den Ferien" },
    ]);
  });

  it("makes another entry of a copied row that got another name", async () => {
    const { eins } = world.tenants;
    const sheet = await exported("akteure/export.xlsx");
    const [row = []] = sheet.rows;
    await load("organisations", { header: sheet.header, rows: [...sheet.rows, row.with(0, "Chor der Kreisstadt")] });
    const names = await eins.use((db) =>
      db.selectFrom("record").select("title").where("kind", "=", "organisation").execute(),
    );
    expect(names.map(({ title }) => title)).toEqual(expect.arrayContaining([row[0], "Chor der Kreisstadt"]));
  });
});
