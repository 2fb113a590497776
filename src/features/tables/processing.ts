import type { ProcessingActivity } from "../records/index.ts";

/** What this feature does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Sammeln an Tischen",
    purpose: "Wer an einem Treffen teilnimmt, sagt ohne Konto etwas zu einem Punkt der Tagesordnung.",
    basis: "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe)",
    persons: "Teilnehmende, die selbst etwas über sich oder andere schreiben; gefragt wird nach niemandem",
    data: "Text des Beitrags, Art, auf Wunsch Einrichtung, Zeit",
    recipients: "wer die Adresse des Tisches hat, solange sie gilt; Leitung des Gremiums, Koordination",
    erasure: "nach der Frist „Tische“, gerechnet vom Tag des Treffens; übernommene Ergebnisse mit dem Protokoll",
    tables: ["topic_table", "contribution"],
  },
];
