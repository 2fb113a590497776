import { showPhone } from "../../platform/phone/number.ts";
import { dayOf } from "../../platform/clock.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import type { WrittenCell, WrittenSheet } from "../../platform/sheets/write.ts";
import type { Offer, Run } from "./offer.ts";

/** Spreadsheets are in German, as the lists that offices keep, whatever the language of the page. */
const t = getTranslator("de");

type Row = { offer: Offer; run: Run | undefined };
type ExportColumn = { header: string; cell(row: Row): WrittenCell };

const many = (codes: readonly string[], word: (code: string) => string): string => codes.map(word).join("; ");
const day = (date: string | null | undefined): WrittenCell => (date ? { date } : null);
const unlessUnknown = (code: string, word: string): string | null => (code === "unknown" ? null : word);

function ages({ ageFrom, ageTo }: Offer): string | null {
  if (ageFrom !== null && ageTo !== null) return `${ageFrom}–${ageTo}`;
  if (ageFrom !== null) return `ab ${ageFrom}`;
  return ageTo === null ? null : `bis ${ageTo}`;
}

const DAYS = ["", "Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"];

/** "Mo/Mi 17:00–18:30": weekdays and hours as the import reads them. */
function times(run: Run | undefined): string | null {
  if (run === undefined || (run.weekdays.length === 0 && run.fromTime === null)) return null;
  const days = run.weekdays.map((weekday) => DAYS[weekday]).join("/");
  if (run.fromTime === null) return days;
  const hours = run.untilTime === null ? `ab ${run.fromTime} Uhr` : `${run.fromTime}–${run.untilTime}`;
  return `${days} ${hours}`.trim();
}

function place(offer: Offer): string {
  if (offer.reach === "online") return "online";
  if (offer.reach === "county") return offer.locality ?? "landkreisweit";
  // the municipality, not its part: that is what the import knows by name
  return offer.placeName ?? offer.locality ?? "";
}

/**
 * The columns of an exported list. The headers are those the import recognises (first wordings of `offerFields` in
 * importing/lists/offers.ts), so that a list can be exported, changed and read in again; a test holds them to it.
 */
const COLUMNS: readonly ExportColumn[] = [
  { header: "Anbieter", cell: ({ offer }) => offer.providerName },
  { header: "Angebot", cell: ({ offer }) => offer.title },
  {
    header: "Kursart",
    cell: ({ offer }) => (offer.courseType === null ? null : t.code("offers.courseType", offer.courseType)),
  },
  { header: "Kurzbeschreibung", cell: ({ offer }) => offer.summary },
  { header: "Beschreibung", cell: ({ offer }) => offer.description || null },
  { header: "Thema", cell: ({ offer }) => many(offer.topics, (code) => t.code("offers.topic", code)) },
  { header: "Zielgruppe", cell: ({ offer }) => many(offer.targetGroups, (code) => t.code("offers.targetGroup", code)) },
  { header: "Alter", cell: ({ offer }) => ages(offer) },
  {
    header: "Aufenthaltsstatus",
    cell: ({ offer }) => many(offer.residence, (code) => t.code("offers.residence", code)),
  },
  { header: "Sprachen", cell: ({ offer }) => many(offer.languages, (code) => t.languageName(code)) },
  {
    header: "Niveau",
    cell: ({ offer }) => offer.levels.map((level) => (level === "none" ? "Alpha" : level)).join(", "),
  },
  {
    header: "Kosten",
    cell: ({ offer }) => offer.costNote ?? unlessUnknown(offer.cost, t.code("offers.cost", offer.cost)),
  },
  {
    header: "Kinderbetreuung",
    cell: ({ offer }) => unlessUnknown(offer.childcare, t.code("offers.childcare", offer.childcare)),
  },
  {
    header: "Barrierefreiheit",
    cell: ({ offer }) => many(offer.accessibility, (code) => t.code("offers.accessibility", code)),
  },
  { header: "Anmeldung", cell: ({ offer }) => t.code("offers.registration", offer.registration) },
  { header: "Unterlagen", cell: ({ offer }) => offer.documents },
  { header: "Veranstaltungsort", cell: ({ offer, run }) => run?.venue ?? offer.venue },
  { header: "Straße", cell: ({ offer }) => offer.street },
  { header: "PLZ", cell: ({ offer }) => offer.postcode },
  { header: "Ort", cell: ({ offer }) => place(offer) },
  { header: "Beginn", cell: ({ offer, run }) => day(run?.startsOn ?? offer.validFrom) },
  { header: "Ende", cell: ({ offer, run }) => day(run === undefined ? offer.validUntil : run.endsOn) },
  { header: "Zeiten", cell: ({ run }) => times(run) },
  { header: "Plätze", cell: ({ run }) => run?.places ?? null },
  { header: "freie Plätze", cell: ({ run }) => run?.free ?? null },
  { header: "Warteliste", cell: ({ run }) => run?.waiting ?? null },
  { header: "Telefon", cell: ({ offer }) => (offer.phone === null ? null : showPhone(offer.phone)) },
  { header: "E-Mail", cell: ({ offer }) => offer.email },
  { header: "Internet", cell: ({ offer }) => offer.website },
  { header: "Stand", cell: ({ offer }) => t.code("records-office.state", offer.state) },
  { header: "Zuletzt bestätigt", cell: ({ offer }) => day(offer.confirmedAt && dayOf(offer.confirmedAt)) },
];

/** Offers as a sheet, a row a run, to be changed and read in again. */
export function offerSheet(offers: readonly Offer[]): WrittenSheet {
  const rows = offers.flatMap((offer): Row[] =>
    offer.runs.length === 0 ? [{ offer, run: undefined }] : offer.runs.map((run) => ({ offer, run })),
  );
  return {
    name: t("offers-office.export.sheet"),
    header: COLUMNS.map((column) => column.header),
    rows: rows.map((row) => COLUMNS.map((column) => column.cell(row) || (column.cell(row) === 0 ? 0 : null))),
  };
}
