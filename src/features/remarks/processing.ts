import type { ProcessingActivity } from "../records/index.ts";

/** What this feature does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Fragen und Hinweise zu Angeboten",
    purpose: "Menschen fragen zu einem Angebot oder melden, dass etwas nicht stimmt.",
    basis: "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe)",
    persons: "Besucherinnen und Besucher der Website",
    data: "Nachricht, freiwillig Mailadresse",
    recipients: "die Einrichtung, der das Angebot gehört; Koordination",
    erasure: "nach 90 Tagen, beantwortet oder nicht",
    tables: ["remark"],
  },
];
