import type { ProcessingActivity } from "../records/index.ts";

/** What this feature does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Nachrichten an die Koordination",
    purpose: "Einrichtungen melden sich an, Menschen melden Barrieren.",
    basis: "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe)",
    persons: "Menschen, die ein Formular der Website nutzen",
    data: "was sie in das Formular schreiben",
    recipients: "Koordination",
    erasure: "30 Tage nachdem die Nachricht bearbeitet ist, spätestens nach sechs Monaten",
    tables: ["inquiry"],
  },
];
