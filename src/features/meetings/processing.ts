import type { ProcessingActivity } from "../records/index.ts";

/** What this feature does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Treffen der Gremien",
    purpose: "Treffen werden geplant, angekündigt und nachgehalten: Tagesordnung, Unterlagen, Vorbereitung.",
    basis: "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe)",
    persons: "Mitwirkende der Gremien, soweit sie vortragen, moderieren, etwas vorbereiten oder ein Thema wünschen",
    data: "Name, Einrichtung, Beitrag zur Tagesordnung, übernommene Vorbereitung",
    recipients: "Mitglieder des Gremiums und Koordination; Tag und Ort auch öffentlich, wenn das Gremium es so will",
    erasure: "30 Tage nachdem das Treffen gelöscht wurde",
    tables: [
      "meeting",
      "meeting_series",
      "meeting_stage",
      "meeting_notice",
      "agenda_item",
      "agenda_wish",
      "agenda_paper",
      "preparation",
    ],
  },
  {
    name: "Einladung und Anwesenheit",
    purpose: "Wer eingeladen ist, antwortet, braucht Hilfe zum Kommen, war da.",
    basis: "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe)",
    persons: "Eingeladene und Anwesende",
    data: "Name, Mailadresse, Antwort, Vertretung, was jemand zum Kommen braucht, Anwesenheit",
    recipients: "Leitung des Gremiums und Koordination",
    erasure: "Was jemand braucht: am Tag nach dem Treffen; Namen der Anwesenden nach der eingestellten Frist",
    tables: ["invitation", "invitation_need", "attendance"],
  },
];
