import type { ProcessingActivity } from "../records/index.ts";

/** What this feature does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Übersicht der Abdeckung",
    purpose: "Gemeinden sehen, was es wo gibt und wo etwas fehlt.",
    basis: "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe)",
    persons: "keine: ausgewertet werden Angebote und Summen",
    data: "Anzahl der Angebote, Plätze, Nutzung als Summen; gespeichert wird nichts Eigenes",
    recipients: "Öffentlichkeit: Angebote; Netzwerk: Nutzung in Stufen",
    erasure: "entfällt",
    tables: [],
  },
];
