import type { ProcessingActivity } from "../records/index.ts";

/** What handing over does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Übergaben",
    tables: ["handover", "handover_matter"],
    purpose: "Wer eine Stelle verlässt, übergibt, was offen ist.",
    basis: "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe)",
    persons: "Menschen mit Zugang zum Arbeitsbereich",
    data: "Name, offene Vorgänge, eigene Worte dazu",
    recipients: "Nachfolge und Koordination",
    erasure: "mit dem Zugang der Person, ein Jahr nach seinem Ende",
  },
];
