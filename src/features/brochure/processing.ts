import type { ProcessingActivity } from "../records/index.ts";

/** What this feature does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Gedruckter Wegweiser",
    purpose: "Eine Auswahl veröffentlichter Angebote wird als Heft gedruckt.",
    basis: "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe)",
    persons: "Ansprechpersonen, soweit ihre Angaben öffentlich sind",
    data: "was auf der Website öffentlich steht; gespeichert wird nichts Eigenes",
    recipients: "Öffentlichkeit",
    erasure: "Gedrucktes lässt sich nicht zurückholen; nach einem Widerruf enthält kein neues Heft die Angabe",
    tables: [],
  },
];
