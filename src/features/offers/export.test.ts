import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { writeCsv, writeXlsx } from "../../platform/sheets/write.ts";
import {
  chooseTable,
  gatherEntries,
  offerFields,
  offerList,
  readRows,
  recognizeHeaders,
  toOffer,
} from "../importing/index.ts";
import { readTables } from "../../platform/sheets/read.ts";
import { offerSheet } from "./export.ts";
import { EMPTY_OFFER, type Offer, type OfferContent, type Run } from "./offer.ts";
import { sampleOffer } from "./offers.fixture.ts";

const provider = randomUUID();
const places = [
  { ags: "16066", name: "Landkreis Schmalkalden-Meiningen", kind: "county" as const, postcodes: [] },
  { ags: "16066042", name: "Meiningen", kind: "municipality" as const, postcodes: ["98617"] },
];

const asOffer = (content: OfferContent): Offer => ({
  ...content,
  id: randomUUID(),
  slug: "angebot",
  state: "published",
  audience: "public",
  version: 1,
  providerName: "Volkshochschule Muster",
  providerSlug: "volkshochschule-muster",
  placeName: content.reach === "place" ? "Meiningen" : null,
  confirmedAt: new Date("2026-11-01T10:00:00Z"),
  confirmedBy: "Volkshochschule Muster",
  updatedAt: new Date("2026-11-01T10:00:00Z"),
  deletedAt: null,
  lon: null,
  lat: null,
});

const run = (more: Partial<Run>): Run => ({
  id: randomUUID(),
  startsOn: "2026-12-07",
  endsOn: "2027-03-26",
  weekdays: [1, 3],
  fromTime: "08:30",
  untilTime: "11:45",
  note: null,
  venue: null,
  places: 16,
  free: 4,
  waiting: 2,
  ...more,
});

const full = sampleOffer(provider, {
  title: "Erstorientierungskurs mit Kinderbetreuung",
  summary: "Erste Schritte auf Deutsch: Einkaufen, Arzt, Schule.",
  description: "=Kein Rechenzeichen\nZwei Zeilen",
  topics: ["language", "counselling"],
  targetGroups: ["newcomers", "parents"],
  residence: ["tolerated", "temporary_protection"],
  languages: ["de", "ar", "kmr"],
  levels: ["none", "A1", "B2"],
  courseType: "first_orientation_course",
  cost: "free",
  childcare: "yes",
  accessibility: ["step_free", "accessible_toilet"],
  ageFrom: 16,
  registration: "referral",
  documents: "Aufenthaltspapier oder Reisepass",
  venue: "Raum 3",
  street: "Klostergasse 1",
  postcode: "98617",
  locality: "Meiningen",
  phone: "+49 3693 555214",
  email: "deutsch@example.org",
  website: "https://vhs.example.org/deutsch",
  runs: [run({}), run({ startsOn: "2027-04-05", endsOn: "2027-07-02", places: 12, free: 0, waiting: null })],
});

/** What the import makes of an exported file, as new offers. */
async function readBack(bytes: Uint8Array, name: string): Promise<OfferContent[]> {
  const outcome = await readTables(bytes, name);
  if (!outcome.ok) throw new Error(outcome.code);
  const found = chooseTable(outcome.tables, offerFields);
  if (found === undefined) throw new Error("no header");
  const { layout, table } = found;
  const columns = recognizeHeaders(layout.headers, table.rows.slice(layout.headerRow + layout.headerRows), offerFields);
  const rows = readRows(table, { layout, columns }, offerList, { today: "2026-11-22", places });
  expect(rows.flatMap((row) => row.problems.filter((problem) => problem.severity !== "note"))).toEqual([]);
  return gatherEntries(rows, offerList).map((entry) =>
    toOffer(
      { ...EMPTY_OFFER, title: "", summary: "", topics: [], providerId: provider },
      entry.values,
      entry.runs.map((one) => one.values),
      { providerId: provider, today: "2026-11-22", newId: randomUUID },
    ),
  );
}

/** Runs are the same whatever their ids; the import takes the end of the last run for the end of the offer. */
const comparable = (offer: OfferContent | undefined) =>
  offer === undefined
    ? undefined
    : { ...offer, validUntil: null, runs: offer.runs.map((one) => ({ ...one, id: "", venue: null })) };

describe("an exported list of offers", () => {
  it("has headers that the import recognises, each as its own field", () => {
    const { header } = offerSheet([asOffer(full)]);
    const fields = recognizeHeaders(header, [], offerFields).flatMap((column) => column.field ?? []);
    expect(new Set(fields).size).toBe(fields.length);
    const known = offerFields.map((field) => field.wordings[0]);
    expect(header.filter((text) => !known.includes(text))).toEqual(["Stand", "Zuletzt bestätigt"]);
  });

  it.each(["xlsx", "csv"] as const)("reads back as %s with the same values, run for run", async (format) => {
    const sheet = offerSheet([asOffer(full)]);
    const bytes = format === "xlsx" ? await writeXlsx([sheet]) : writeCsv(sheet.header, sheet.rows);
    const back = await readBack(bytes, `liste.${format}`);
    expect(back).toHaveLength(1);
    expect(comparable(back[0])).toEqual(comparable(full));
  });

  it("tells places that are taken apart from places nobody counts", () => {
    const { header, rows } = offerSheet([
      asOffer(sampleOffer(provider, { runs: [run({ free: 0 }), run({ free: null })] })),
    ]);
    const free = header.indexOf("freie Plätze");
    expect(rows.map((row) => row[free])).toEqual([0, null]);
  });
});
