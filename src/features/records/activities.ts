import type { ProcessingActivity } from "./processing.ts";

/** What this feature does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Einträge und ihr Verlauf",
    purpose:
      "Was im Netzwerk entsteht, bleibt nachvollziehbar: wer was wann eingetragen, geprüft und geändert hat; Einträge werden gefunden.",
    basis: "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe)",
    persons: "Menschen, die Einträge pflegen; Personen, die in Texten genannt sind",
    data: "Titel und Texte der Einträge, Name und Zeit jeder Änderung mit Stand vorher und nachher, Verknüpfungen, Wörter für die Suche",
    recipients: "wer den Eintrag pflegt; Koordination; veröffentlichte Texte die Öffentlichkeit",
    erasure:
      "mit dem Eintrag, 30 Tage nachdem er gelöscht wurde; nach der Löschung einer Person steht statt ihres Namens ein Pseudonym",
    tables: ["record", "event", "link", "search"],
  },
];
