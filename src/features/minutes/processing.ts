import type { ProcessingActivity } from "../records/index.ts";

/** What this feature does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Protokolle, Ergebnisse und Aufgaben",
    purpose:
      "Treffen werden protokolliert, Ergebnisse festgehalten, Beschlüsse nach Sitzen gezählt, Aufgaben verteilt und nachgehalten, Protokolle verschickt, Einwände beantwortet, Fassungen aufbewahrt.",
    basis: "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe)",
    persons:
      "Mitwirkende der Gremien und Eingeladene; wer ein Ergebnis einbringt, eine Aufgabe übernimmt oder einwendet",
    data: "Name, Einrichtung, Mailadresse, Beitrag, Aufgabe mit Frist und Antwort, Abstimmung des Sitzes, Einwand",
    recipients:
      "Mitglieder des Gremiums, Eingeladene des Treffens, Koordination; öffentlich nur Ergebnisse ohne Namen von Personen",
    erasure:
      "Namen in Fassungen und an Ergebnissen sowie Mailadressen nach der eingestellten Frist; das Protokoll selbst bleibt, solange das Gremium besteht",
    tables: [
      "result",
      "result_vote",
      "task_answer",
      "minutes",
      "minutes_version",
      "minutes_recipient",
      "minutes_objection",
      "public_minutes",
    ],
  },
];
