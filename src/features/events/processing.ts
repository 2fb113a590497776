import type { ProcessingActivity } from "../records/index.ts";

/** What this feature does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Kalender der Veranstaltungen",
    purpose: "Veranstaltungen aller Partner stehen in einem Kalender.",
    basis: "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe)",
    persons: "Ansprechpersonen und Mitwirkende, soweit sie genannt sind",
    data: "Beschreibung, Ort, Zeiten, Telefon und Mailadresse für die Anmeldung",
    recipients: "Öffentlichkeit oder Netzwerk, je Eintrag",
    erasure: "30 Tage nachdem der Eintrag gelöscht wurde",
    tables: ["calendar_event", "calendar_date"],
  },
];
