import { describe, expect, it } from "vitest";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { readTables } from "../../platform/sheets/read.ts";
import { writeCsv, writeXlsx } from "../../platform/sheets/write.ts";
import {
  chooseTable,
  fromOrganisation,
  gatherEntries,
  organisationList,
  readRows,
  recognizeHeaders,
  toOrganisation,
} from "../importing/index.ts";
import { MEMBERSHIPS, ORGANISATION_KINDS, SPOKEN_LANGUAGES, TOPICS } from "./codes.ts";
import { EMPTY_ORGANISATION, type OrganisationContent, type PersonPoint } from "./organisation.ts";
import { organisationSheet } from "./sheet.ts";

const t = getTranslator("de");
const TODAY = "2026-11-23";
const PLACES = [
  { ags: "16066", name: "Schmalkalden-Meiningen", kind: "county" as const, postcodes: [] },
  { ags: "16066042", name: "Meiningen", kind: "municipality" as const, postcodes: ["98617"] },
];

async function readAgain(bytes: Uint8Array, name: string) {
  const outcome = await readTables(bytes, name);
  if (!outcome.ok) throw new Error(outcome.code);
  const found = chooseTable(outcome.tables, organisationList.fields);
  if (found === undefined) throw new Error("no header");
  const { layout, table } = found;
  const body = table.rows.slice(layout.headerRow + layout.headerRows);
  const columns = recognizeHeaders(layout.headers, body, organisationList.fields);
  const rows = readRows(table, { layout, columns }, organisationList, { today: TODAY, places: PLACES });
  return { columns, rows, entries: gatherEntries(rows, organisationList) };
}

const named = (basis: PersonPoint["basis"], changes: Partial<PersonPoint> = {}): PersonPoint => ({
  field: "name",
  value: "Grete Beispiel",
  label: null,
  audience: "public",
  basis,
  basisOn: basis === "consent" ? "2025-01-01" : null,
  basisUntil: null,
  basisNote: null,
  ...changes,
});

const rich: OrganisationContent = {
  ...EMPTY_ORGANISATION,
  name: "Werkstatt „Brücke“; Meiningen e. V.",
  shortName: "Brücke",
  kind: "migrant_organisation",
  membership: "adviser",
  description: "Wir helfen; kommen Sie vorbei.",
  responsibilities: "Beratung für Familien",
  topics: ["language", "work"],
  street: "Am Markt 3",
  postcode: "98617",
  locality: "Meiningen",
  ags: "16066042",
  languages: ["de", "ar", "fa", "kmr"],
  knowHow: ["Anerkennung von Abschlüssen", "Bewerbungen"],
  rooms: [{ name: "Saal" }, { name: "Werkraum" }],
  points: [
    { field: "phone", value: "+49 3693 5550-1", label: null, audience: "public" },
    { field: "mobile", value: "+49 171 5550001", label: null, audience: "office" },
    { field: "email", value: "post@bruecke.example.org", label: null, audience: "network" },
    { field: "website", value: "https://bruecke.example.org/", label: null, audience: "public" },
  ],
};

describe("the list as a spreadsheet", () => {
  it("reads back as the same organisation, from Excel and from CSV", async () => {
    const sheet = organisationSheet(t, [rich], TODAY);
    for (const [bytes, name] of [
      [await writeXlsx([sheet]), "liste.xlsx"],
      [writeCsv(sheet.header, sheet.rows), "liste.csv"],
    ] as const) {
      const { entries, rows } = await readAgain(bytes, name);
      expect(rows.flatMap((row) => row.problems.filter((one) => one.severity === "error"))).toEqual([]);
      expect(entries).toHaveLength(1);
      const again = toOrganisation({ ...EMPTY_ORGANISATION, name: "" }, entries[0]?.values ?? {}, () => "x");
      const { mobile: _mobile, ...values } = fromOrganisation(rich);
      // the order of languages says nothing
      expect(again.languages.toSorted()).toEqual(rich.languages.toSorted());
      expect({ ...fromOrganisation(again), languages: [] }).toEqual({ ...values, languages: [] });
    }
  });

  it("has columns every one of which an import recognises without a question", async () => {
    const sheet = organisationSheet(t, [rich], TODAY);
    const { columns } = await readAgain(await writeXlsx([sheet]), "liste.xlsx");
    expect(columns).toHaveLength(sheet.header.length);
    expect(columns.filter((column) => column.field === undefined)).toEqual([]);
    expect(new Set(columns.map((column) => column.field)).size).toBe(sheet.header.length);
  });

  it("says every kind, membership, topic and language in words that are understood", async () => {
    const all = ORGANISATION_KINDS.map((kind, index): OrganisationContent => ({
      ...EMPTY_ORGANISATION,
      name: `Muster ${index}`,
      kind,
      membership: MEMBERSHIPS[index % MEMBERSHIPS.length] ?? "member",
      topics: [...TOPICS],
      languages: [...SPOKEN_LANGUAGES],
    }));
    const { entries } = await readAgain(await writeXlsx([organisationSheet(t, all, TODAY)]), "liste.xlsx");
    const again = entries.map((entry) => toOrganisation({ ...EMPTY_ORGANISATION, name: "" }, entry.values, () => "x"));
    const told = (one: OrganisationContent) => [
      one.name,
      one.kind,
      one.membership,
      one.topics,
      [...one.languages].toSorted(),
    ];
    expect(again.map(told)).toEqual(all.map(told));
  });

  it("holds persons only as far as others may see them today", () => {
    const persons = [
      named("none"),
      named("consent", { value: "Ende Gestern", basisUntil: "2026-11-22" }),
      named("consent", { value: "Gilt Heute", basisUntil: TODAY }),
      named("official_function", { value: "Nur Intern", audience: "office" }),
    ].map((point, index) => ({ id: String(index), points: [point] }));
    const text = JSON.stringify(organisationSheet(t, [{ ...rich, persons }], TODAY).rows);
    expect(text).toContain("Gilt Heute");
    for (const hidden of ["Grete Beispiel", "Ende Gestern", "Nur Intern", "5550001"])
      expect(text).not.toContain(hidden);
  });
});
