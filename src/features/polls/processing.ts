import type { ProcessingActivity } from "../records/index.ts";

/** What this feature does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Terminabstimmungen",
    purpose: "Gremien finden einen Termin, an dem die meisten können.",
    basis: "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe)",
    persons: "Menschen auf Sitzen eines Gremiums, weitere Gefragte",
    data: "Name, Mailadresse, Einrichtung, Antwort zu jedem Termin, Bemerkung, Zeit und Weg der Antwort, wer sie für jemanden eingetragen hat",
    recipients:
      "Leitung des Gremiums, eigene Einrichtung, Koordination; Namen und Antworten auch die anderen Gefragten, wenn die Leitung es so eingestellt hat und es in der Abstimmung steht; Mailadressen nie",
    erasure: "nach der Frist „Terminabstimmungen“, gerechnet vom letzten Tag der Abstimmung",
    tables: ["poll", "poll_person", "poll_answer", "school_break"],
  },
];
