import type { ProcessingActivity } from "../records/index.ts";

/** What this feature does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Dateien an Einträgen",
    purpose:
      "Merkblätter, Formulare und Pläne stehen zum Herunterladen bereit. Wer etwas herunterlädt, wird nicht gezählt.",
    basis: "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe)",
    persons: "Personen, die in Dateien genannt sind; wer eine Datei eingestellt hat",
    data: "Inhalt der Dateien, Titel, Beschreibung, Name der Person, die sie eingestellt hat",
    recipients: "alle, die den Eintrag sehen; bei veröffentlichten Seiten die Öffentlichkeit",
    erasure: "sofort beim Löschen der Datei, sonst mit dem Eintrag",
    tables: ["file"],
  },
];
