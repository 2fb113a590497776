import type { ProcessingActivity } from "../records/index.ts";

/** What this feature does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Angaben des Landkreises",
    purpose: "Die Website nennt, wer sie betreibt und wie man die Koordination erreicht.",
    basis: "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe)",
    persons: "Beschäftigte der Koordination, soweit sie genannt sind",
    data: "Name, Anschrift, Telefon und Mailadresse der Koordination; wer Karte und Logo hochgeladen hat",
    recipients: "Öffentlichkeit",
    erasure: "wenn die Koordination die Angabe ändert",
    tables: ["tenant", "boundary"],
  },
];
