import type { ProcessingActivity } from "../records/index.ts";

/** What this feature does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Rückfragen an Einrichtungen über persönliche Links",
    purpose: "Einrichtungen halten ihre Angaben ohne Zugang aktuell.",
    basis: "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe)",
    persons: "Ansprechpersonen der Einrichtungen",
    data: "Mailadresse, Name, Zeitpunkt und Inhalt der Antworten",
    recipients: "Koordination",
    erasure: "Links nach ihrem Ablauf; Antworten mit dem Eintrag",
    tables: ["personal_link", "request", "round", "round_prolonging", "bounce", "trusted_partner", "proposal"],
  },
];
