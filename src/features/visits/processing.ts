import type { ProcessingActivity } from "../records/index.ts";

/** What this feature does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Zählung der Aufrufe",
    purpose: "Die Koordination weiß, was gelesen und was nicht gefunden wird.",
    basis: "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe)",
    persons: "keine: es entstehen nur Summen ohne Bezug zu einer Person",
    data: "Seite, Sprache, Anzahl je Tag; gesuchte Wörter ohne Ergebnis",
    recipients: "Koordination",
    erasure: "Tagessummen nach etwa 100 Tagen, Monatssummen nach 25 Monaten, Wörter nach 90 Tagen",
    tables: ["visit_sum", "unanswered"],
  },
];
