import fc from "fast-check";
import { writeOds } from "hucre";
import { describe, expect, it } from "vitest";
import { parseFile } from "../../platform/sheets/parse.ts";
import { writeCsv, type WrittenCell, type WrittenSheet, writeXlsx } from "../../platform/sheets/write.ts";
import type { OrganisationContent } from "../directory/index.ts";
import type { OfferContent } from "../offers/index.ts";
import { offers, organisations } from "./contents.fixture.ts";
import type { ImportField, ImportList } from "./fields.ts";
import { fromOffer, putOffer, showOffer } from "./lists/offer-entry.ts";
import { offerList } from "./lists/offers.ts";
import { fromOrganisation, putOrganisation, showOrganisation } from "./lists/organisation-entry.ts";
import { organisationList } from "./lists/organisations.ts";
import type { Existing, Verdict } from "./match.ts";
import { applyDifferences } from "./own-rows.ts";
import { planImport } from "./plan.ts";
import { sheetFields, showSheet } from "./show.ts";
import { PLACES } from "./testing.ts";
import { NO_CHOICES } from "./work.ts";
import { saysNothing } from "./words.ts";

const TODAY = "2026-06-01";
const words = { actsFor: Object.fromEntries(PLACES.map((place) => [place.ags, [place.name]])) };
const organisationAround = { isWhole: false, today: TODAY, newId: () => "new", placeName: () => "Meiningen" };
const PERSONS: Record<string, string> = { petra: "Petra Muster", kim: "Dr. Kim Musterfrau" };
const offerAround = {
  ...organisationAround,
  providerName: "Haus Werra",
  personName: (id: string) => PERSONS[id],
  findPerson: (_: string, name: string) => Object.keys(PERSONS).find((id) => PERSONS[id] === name),
};
const idOf = (index: number) => `00000000-0000-4000-8000-00000000000${index}`;

type Format = (sheet: WrittenSheet) => Promise<Uint8Array>;
const FORMATS: Record<string, Format> = {
  xlsx: (sheet) => writeXlsx([sheet]),
  csv: (sheet) => Promise.resolve(writeCsv(sheet.header, sheet.rows)),
  ods: (sheet) => writeOds({ sheets: [{ name: sheet.name, rows: [sheet.header, ...sheet.rows.map(toOdsRow)] }] }),
};
const toOdsRow = (row: readonly WrittenCell[]) =>
  row.map((cell) => (cell !== null && typeof cell === "object" ? new Date(`${cell.date}T00:00:00Z`) : cell));

/** One kind of list with everything the test needs to know of it. */
type Kind<Content> = {
  list: ImportList;
  there(content: Content, id: string): Existing;
  put(content: Content, verdict: Verdict): Content;
};

const ofOrganisations: Kind<OrganisationContent> = {
  list: organisationList,
  there: (content, id) => ({
    id,
    ...fromOrganisation(content),
    exported: () => showOrganisation(content, organisationAround),
  }),
  put: (content, verdict) => {
    if (verdict.outcome !== "updated") return content;
    const before = showOrganisation(content, organisationAround);
    return putOrganisation(
      content,
      { before, after: applyDifferences(before, verdict.entry, verdict) },
      organisationAround,
    );
  },
};

const ofOffers: Kind<OfferContent> = {
  list: offerList,
  there: (content, id) => ({
    id,
    ...fromOffer(content, "Haus Werra", offerAround),
    exported: () => showOffer(content, offerAround),
  }),
  put: (content, verdict) => {
    if (verdict.outcome !== "updated") return content;
    const before = showOffer(content, offerAround);
    return putOffer(content, { before, after: applyDifferences(before, verdict.entry, verdict) }, offerAround);
  },
};

const sheetOf = <Content>({ list, there }: Kind<Content>, contents: readonly Content[]): WrittenSheet =>
  showSheet(
    list,
    "Liste",
    contents.map((content, index) => {
      const shown = there(content, idOf(index)).exported?.();
      return { key: idOf(index), shown: shown ?? { values: {}, parts: [] } };
    }),
    words,
  );

async function planOf<Content>({ list, there }: Kind<Content>, contents: readonly Content[], bytes: Uint8Array) {
  const read = await parseFile(bytes, "liste.csv");
  if (!read.ok) throw new Error(read.code);
  const persons = new Map([["haus werra", Object.values(PERSONS)]]);
  const plan = planImport(read.tables, list, NO_CHOICES, {
    context: { today: TODAY, places: PLACES, words, persons },
    existing: contents.map((content, index) => there(content, idOf(index))),
    organisations: [{ id: "p", name: "Haus Werra", shortName: null }],
    remembered: {},
    decided: new Map(),
  });
  if (plan === undefined) throw new Error("no plan");
  return plan;
}

/** Reads back what was written: what is not understood, what would become of each entry, what is asked. */
async function readAgain<Content>(kind: Kind<Content>, contents: readonly Content[], format: Format) {
  const sheet = sheetOf(kind, contents);
  const plan = await planOf(kind, contents, await format(sheet));
  return {
    unknown: plan.columns.filter((match) => match.field === null),
    items: plan.items.map(({ outcome, verdict, problems }) => ({
      outcome,
      id: "id" in verdict ? verdict.id : undefined,
      changes: "newRuns" in verdict ? [...verdict.differences, ...verdict.newRuns] : [],
      problems: problems.map(({ code }) => code),
    })),
  };
}

const untouched = (contents: readonly unknown[]) => ({
  unknown: [],
  items: contents.map((_, index) => ({ outcome: "unchanged", id: idOf(index), changes: [], problems: [] })),
});

/** What may stand in every entry, and cannot be emptied. */
const NEEDED = new Set(["name", "title", "kind", "membership", "summary", "topics", "registration", "place", "starts"]);
/** Columns that say in part what another says: the code of a place, further hours of a run; and the provider. */
const COUPLED = new Set(["key", "ags", "times", "runNote", "provider"]);

/**
 * One cell of the first entry's sheet gets what stands there for the second entry. Exporting what came of it must give
 * exactly the sheet that was changed by hand.
 */
async function changeOne<Content>(
  kind: Kind<Content>,
  [content, other]: readonly [Content, Content],
  { column, row, format }: { column: number; row: number; format: Format },
) {
  const fields = sheetFields(kind.list);
  const field = fields[column % fields.length];
  const sheet = sheetOf(kind, [content]);
  const at = row % sheet.rows.length;
  const index = field === undefined ? 0 : fields.indexOf(field);
  const cell = sheetOf(kind, [other]).rows[0]?.[index] ?? null;
  const before = sheet.rows[at]?.[index] ?? null;
  fc.pre(field !== undefined && !COUPLED.has(field.name) && !sameCell(cell, before));
  fc.pre(cell !== null || !NEEDED.has(field?.name ?? ""));
  // Typed by hand, "keine" is nothing and ";" stands between two.
  fc.pre(typeof cell !== "string" || (!saysNothing(cell) && !(field?.kind === "texts" && cell.includes(";"))));
  const isOfPart = kind.list.parts?.fields.includes(field?.name ?? "") === true;
  const edited = {
    ...sheet,
    rows: sheet.rows.map((cells, line) => (line === at ? cells.with(index, cell) : cells)),
  };
  const plan = await planOf(kind, [content], await format(edited));
  const verdict = plan.items[0]?.verdict;
  if (verdict?.outcome !== "updated") throw new Error(`${field?.name}: ${verdict?.outcome}`);
  const changed = verdict.newRuns.length > 0 ? ["new"] : verdict.differences.map((one) => one.field);
  const again = sheetOf(kind, [kind.put(content, verdict)]);
  const isNew = isOfPart && kind.there(content, "").exported?.().parts.length === 0;
  // What a list says of a person stays internal until there is a legal basis, so the next export does not show it.
  const isPersonal = isOfPart && field?.name.startsWith("contact") === true;
  const expected = edited.rows.map((cells) => (isOfPart ? cells : cells.with(index, cell)));
  // Who has nothing left that may be seen has no row; that row is then not compared.
  const seen = (rows: readonly WrittenCell[][]) =>
    withoutCoupled(
      isPersonal ? rows.filter((_, line) => line !== at || rows.length < sheet.rows.length) : rows,
      fields,
    );
  return {
    field: isNew ? "new" : field?.name,
    changed,
    again: isNew ? [] : seen(again.rows),
    expected: isNew ? [] : seen(expected),
  };
}

const sameCell = (a: WrittenCell, b: WrittenCell): boolean => JSON.stringify(a) === JSON.stringify(b);
const withoutCoupled = (rows: readonly WrittenCell[][], fields: readonly ImportField[]) =>
  rows.map((cells) =>
    cells.map((cell, index) =>
      fields[index]?.kind === "ags" || fields[index]?.kind === "key"
        ? null
        : typeof cell === "string"
          ? cell.replace(/\s+/gu, " ")
          : cell,
    ),
  );

const where = fc.record({ column: fc.nat({ max: 999 }), row: fc.nat({ max: 9 }) });
const pairOf = <Content>(lists: fc.Arbitrary<Content[]>) =>
  fc.tuple(lists, lists).map(([[first], [second]]): [Content, Content] => {
    if (first === undefined || second === undefined) throw new Error("lists are not empty");
    return [first, second];
  });

describe.each(["xlsx", "csv"])("one cell changed in an export as %s", (name) => {
  const format: Format = FORMATS[name] ?? (() => Promise.reject(new Error(name)));

  it("is exactly that change of the organisation or its person", async () => {
    await fc.assert(
      fc.asyncProperty(pairOf(organisations), where, async (pair, cell) => {
        const { field, changed, again, expected } = await changeOne(ofOrganisations, pair, { ...cell, format });
        expect(changed).toEqual([field]);
        expect(again).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it("is exactly that change of the offer or its run", async () => {
    await fc.assert(
      fc.asyncProperty(pairOf(offers), where, async (pair, cell) => {
        const { field, changed, again, expected } = await changeOne(ofOffers, pair, { ...cell, format });
        expect(changed).toEqual([field]);
        expect(again).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});

describe.each(Object.keys(FORMATS))("an export as %s, loaded again", (name) => {
  const format: Format = FORMATS[name] ?? (() => Promise.reject(new Error(name)));

  it("changes no organisation, whatever it holds", async () => {
    await fc.assert(
      fc.asyncProperty(organisations, async (contents) => {
        expect(await readAgain(ofOrganisations, contents, format)).toEqual(untouched(contents));
      }),
      { numRuns: 20 },
    );
  });

  it("changes no offer, whatever it holds", async () => {
    await fc.assert(
      fc.asyncProperty(offers, async (contents) => {
        expect(await readAgain(ofOffers, contents, format)).toEqual(untouched(contents));
      }),
      { numRuns: 20 },
    );
  });
});
