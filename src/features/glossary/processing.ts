import type { ProcessingActivity } from "../records/index.ts";

/** What this feature does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Suchwörter des Landkreises",
    purpose: "Wörter der Region führen zum richtigen Ergebnis.",
    basis: "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe)",
    persons: "wer ein Wort eingetragen hat",
    data: "Wort, Name der Person, die es zuletzt geändert hat",
    recipients: "Koordination",
    erasure: "30 Tage nachdem das Wort gelöscht wurde",
    tables: ["glossary_entry"],
  },
];
