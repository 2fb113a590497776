import type { ProcessingActivity } from "../records/index.ts";

/** What this feature does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Nutzung von Angeboten",
    purpose: "Die Koordination weiß, welche Angebote voll sind und wo etwas fehlt.",
    basis: "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe)",
    persons: "keine: Teilnehmende werden nur gezählt; wer meldet, steht bei den Meldungen von Zahlen",
    data: "Plätze, Teilnehmende nach Geschlecht und Herkunftsgemeinde als Summen, Wartende",
    recipients: "meldende Einrichtung, Koordination; Netzwerk in Stufen",
    erasure: "mit dem Angebot",
    tables: ["delivery", "figure"],
  },
];
