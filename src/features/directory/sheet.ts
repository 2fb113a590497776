import type { WrittenCell, WrittenSheet } from "../../platform/sheets/write.ts";
import type { Translator } from "../../platform/i18n/translate.ts";
import type { ContactField } from "./codes.ts";
import type { OrganisationContent } from "./organisation.ts";
import { valueOf, withoutInternal } from "./person.ts";
import { showValue } from "./phones.ts";

/**
 * The columns of the list as a spreadsheet, headed in words the import of such lists knows (a test holds the two
 * together): what was downloaded, filled in and loaded again finds its entries.
 */
type SheetColumn = { header: string; cell(content: OrganisationContent): WrittenCell };

const SEVERAL = "; ";
const joined = (texts: readonly string[]): string | null => (texts.length === 0 ? null : texts.join(SEVERAL));
const orNull = (text: string | null): string | null => (text === "" ? null : text);

const ways = (content: OrganisationContent, field: ContactField): string[] => [
  ...new Set(
    [...content.points, ...content.persons.flatMap((person) => person.points)]
      .filter((point) => point.field === field)
      .map(showValue),
  ),
];

function columnsOf(t: Translator): SheetColumn[] {
  const way = (header: string, field: ContactField): SheetColumn => ({
    header,
    cell: (content) => joined(ways(content, field)),
  });
  return [
    { header: "Einrichtung", cell: (content) => content.name },
    { header: "Kurzname", cell: (content) => content.shortName },
    { header: "Art", cell: (content) => t.code("directory.organisationKind", content.kind) },
    { header: "Mitgliedschaft", cell: (content) => t.code("directory.membership", content.membership) },
    { header: "Beschreibung", cell: (content) => orNull(content.description) },
    { header: "Zuständigkeit", cell: (content) => orNull(content.responsibilities) },
    { header: "Themen", cell: ({ topics }) => joined(topics.map((code) => t.code("offers.topic", code))) },
    { header: "Straße", cell: (content) => content.street },
    { header: "PLZ", cell: (content) => content.postcode },
    { header: "Ort", cell: (content) => content.locality },
    way("Telefon", "phone"),
    way("Mobil", "mobile"),
    way("Fax", "fax"),
    way("E-Mail", "email"),
    { header: "Internet", cell: (content) => ways(content, "website")[0] ?? null },
    { header: "Sprachen", cell: ({ languages }) => joined(languages.map((code) => t.languageName(code))) },
    { header: "Räume", cell: ({ rooms }) => joined(rooms.map((room) => room.name)) },
    { header: "Kompetenzen", cell: (content) => joined(content.knowHow) },
    {
      header: "Ansprechpartner/in",
      cell: ({ persons }) => joined(persons.flatMap((person) => valueOf(person, "name") ?? [])),
    },
    { header: "Funktion", cell: ({ persons }) => persons.map((person) => valueOf(person, "function"))[0] ?? null },
  ];
}

/** Organisations as a sheet, without what is internal today: a file goes from hand to hand. Days as `YYYY-MM-DD`. */
export function organisationSheet(
  t: Translator,
  organisations: readonly OrganisationContent[],
  today: string,
): WrittenSheet {
  const shown = organisations.map((content) => withoutInternal(content, today));
  const columns = columnsOf(t);
  return {
    name: t("directory-office.title"),
    header: columns.map((column) => column.header),
    rows: shown.map((content) => columns.map((column) => column.cell(content))),
  };
}
