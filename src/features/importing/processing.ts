import type { ProcessingActivity } from "../records/index.ts";

/** What this feature does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Einlesen von Listen",
    purpose: "Bestehende Verzeichnisse werden übernommen, ohne sie abzutippen.",
    basis: "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe)",
    persons: "Personen, die in den Listen stehen",
    data: "was in den Listen steht: Namen, Funktionen, Kontaktdaten",
    recipients: "Koordination; bei Listen einer Einrichtung diese",
    erasure:
      "Inhalte der Listen 30 Tage nach der Übernahme; nicht übernommene Listen 30 Tage nach dem Hochladen. Betroffene werden binnen eines Monats informiert (Artikel 14 DSGVO)",
    tables: ["import", "import_decision", "import_entry", "import_mapping"],
  },
];
