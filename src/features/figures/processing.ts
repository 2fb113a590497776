import type { ProcessingActivity } from "../records/index.ts";

/** What this feature does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Meldungen von Zahlen",
    purpose: "Einrichtungen melden je Zeitraum, wie Angebote genutzt werden.",
    basis: "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe)",
    persons: "Menschen, die melden; die Zahlen selbst sind Summen",
    data: "Name und Zeit der Meldung, Bemerkung, Summen; kleine Zahlen sehen nur die meldende Einrichtung und die Koordination",
    recipients: "Koordination; Netzwerk in Stufen",
    erasure: "mit dem Angebot, zu dem gemeldet wurde",
    tables: ["delivery", "figure"],
  },
];
