import type { ProcessingActivity } from "../records/index.ts";

/** What this feature does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Übersetzung von Einträgen",
    purpose: "Angebote sind in den Sprachen der Ratsuchenden lesbar.",
    basis: "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe)",
    persons: "Personen nur, soweit sie in Texten der Einträge genannt sind; dorthin gehören sie nicht",
    data: "Texte der Einträge",
    recipients: "Übersetzungsbüros und, wenn eingerichtet, ein Übersetzungsprogramm (Vertrag nach Artikel 28 DSGVO)",
    erasure: "Dateien nach 14 Tagen ohne Übernahme; Aufträge an Programme nach 90 Tagen",
    tables: ["translation", "translation_file", "translation_proposal", "preferred_term", "machine_run"],
  },
];
