import type { ProcessingActivity } from "../records/index.ts";

/** What this feature does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Seiten der Website",
    purpose: "Der Landkreis informiert über das Netzwerk, erste Schritte und Hilfe in Notlagen.",
    basis:
      "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe); Impressum: Artikel 6 Absatz 1 Buchstabe c DSGVO",
    persons: "Personen, die auf den Seiten genannt sind",
    data: "Texte der Seiten, Name der verantwortlichen Person im Impressum",
    recipients: "Öffentlichkeit",
    erasure: "wenn die Koordination die Seite ändert; frühere Fassungen mit dem Verlauf der Seite",
    tables: ["page"],
  },
];
