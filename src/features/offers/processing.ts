import type { ProcessingActivity } from "../records/index.ts";

/** What this feature does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Angebote und Termine ihrer Kurse",
    purpose: "Ratsuchende finden Angebote und wissen, an wen sie sich wenden.",
    basis: "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe)",
    persons: "Ansprechpersonen und Kursleitungen, soweit sie genannt sind",
    data: "Beschreibung, Ort, Zeiten, Telefon und Mailadresse des Angebots, Ansprechperson",
    recipients: "Öffentlichkeit; Entwürfe die eigene Einrichtung und die Koordination",
    erasure: "30 Tage nachdem das Angebot gelöscht wurde",
    tables: ["offer", "offer_run"],
  },
];
