import type { ProcessingActivity } from "../records/index.ts";

/** What this feature does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Auskunft, Widerruf und Löschung",
    purpose: "Betroffene nehmen ihre Rechte wahr; der Landkreis kann es nachweisen.",
    basis: "Artikel 6 Absatz 1 Buchstabe c DSGVO in Verbindung mit Artikel 12 bis 22 DSGVO",
    persons: "Menschen, die Auskunft, Berichtigung oder Löschung verlangen",
    data: "Mailadresse, Name und Wortlaut der Bitte, Zeit und Ergebnis; von einer Löschung nur Nummer, Tag, Grund und wer gelöscht hat",
    recipients: "Koordination",
    erasure: "Links zur Auskunft nach ihrem Ende; Bitten nach der eingestellten Frist; dass gelöscht wurde, bleibt",
    tables: ["data_link", "data_request", "erasure", "retention"],
  },
];
