import { addDownload, titleField } from "../src/features/files/index.ts";
import { findPage, type PlaceOfPage } from "../src/features/pages/index.ts";
import { type Scope, writeTranslation } from "../src/features/records/index.ts";
import type { TenantDb } from "../src/platform/db/doors.ts";
import type { Language } from "../src/platform/i18n/languages.ts";
import { leafletPdf } from "./leaflet.ts";

type Leaflet = {
  place: PlaceOfPage;
  name: string;
  title: string;
  description: string;
  lines: readonly string[];
  titles: Partial<Record<Language, string>>;
};

const LEAFLETS: readonly Leaflet[] = [
  {
    place: "erste-schritte",
    name: "checkliste-erste-wochen.pdf",
    title: "Checkliste für die ersten Wochen: Anmeldung, Konto, Krankenkasse, Schule",
    description: "Zum Ausdrucken und Abhaken. Eine Seite, auch für Begleiterinnen und Begleiter.",
    lines: [
      "[ ] Wohnung beim Einwohnermeldeamt anmelden (innerhalb von zwei Wochen)",
      "[ ] Termin bei der Ausländerbehörde vereinbaren",
      "[ ] Konto bei einer Bank oder Sparkasse eröffnen",
      "[ ] Krankenkasse wählen und Versichertenkarte beantragen",
      "[ ] Kinder in der Schule und im Kindergarten anmelden",
      "[ ] Haus- und Kinderarztpraxis suchen, Impfausweis mitnehmen",
      "[ ] Sprachkurs: Beratung zur Einstufung besuchen",
      "[ ] Briefkasten mit allen Namen beschriften",
    ],
    titles: {
      en: "Checklist for the first weeks: registration, bank account, health insurance, school",
      ar: "قائمة للأسابيع الأولى: التسجيل والحساب البنكي والتأمين الصحي والمدرسة",
      uk: "Список справ на перші тижні: реєстрація, рахунок, медичне страхування, школа",
    },
  },
  {
    place: "erste-schritte",
    name: "behoerdenbrief.pdf",
    title: "Einen Brief vom Amt verstehen",
    description: "",
    lines: [
      "Wer schreibt? Name und Telefonnummer stehen meist oben rechts.",
      "Worum geht es? Das steht in der Zeile „Betreff“.".replaceAll(/[„“]/gu, '"'),
      "Bis wann müssen Sie antworten? Suchen Sie ein Datum im Text.",
      "Nennen Sie bei jedem Anruf das Aktenzeichen.",
      "Heben Sie den Umschlag auf: Auf ihm steht, wann der Brief kam.",
    ],
    titles: { en: "How to read a letter from an authority" },
  },
  {
    place: "notfall",
    name: "notrufnummern.pdf",
    title: "Notrufnummern zum Aufhängen",
    description: "Ein Blatt für Küche, Flur oder Gemeinschaftsraum.",
    lines: [
      "112    Feuerwehr und Rettungsdienst",
      "110    Polizei",
      "116 117    Ärztlicher Bereitschaftsdienst",
      "116 016    Hilfetelefon Gewalt gegen Frauen",
      "116 111    Nummer gegen Kummer für Kinder und Jugendliche",
      "Alle Nummern kosten nichts. Sagen Sie: Wo ist es? Was ist passiert? Wer ruft an?",
    ],
    titles: { en: "Emergency numbers to put up", ar: "أرقام الطوارئ للتعليق", uk: "Номери екстреної допомоги" },
  },
];

/** Puts leaflets on the guide pages of a demo county. */
export async function loadDownloads(db: TenantDb, scope: Scope): Promise<void> {
  for (const { place, name, title, description, lines, titles } of LEAFLETS) {
    const page = await findPage(db, place);
    if (page === undefined) continue;
    const upload = { name, type: "application/pdf" as const, body: leafletPdf(title, lines) };
    const owner = { id: page.id, kind: "page" };
    const added = await addDownload(db, scope, owner, upload, { title, description, language: null });
    if ("fault" in added) throw new Error(`No room for ${name}: ${added.fault}.`);
    for (const [language, text] of Object.entries(titles) as [Language, string][])
      await writeTranslation(db, scope, page.id, { language, field: titleField(added.id), text, source: title });
  }
}
