import type { ProcessingActivity } from "../records/index.ts";

/** What announcements do with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Mitteilungen in Gremien",
    tables: ["announcement", "announcement_comment", "announcement_choice"],
    purpose: "Wer ein Gremium leitet, unterrichtet dessen Mitglieder; Mitglieder äußern sich dazu.",
    basis: "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe)",
    persons: "Mitglieder der Gremien und Menschen mit Zugang zum Arbeitsbereich",
    data: "Name, Wortlaut von Mitteilungen und Kommentaren, Mailadresse und gewünschter Weg der Benachrichtigung",
    recipients: "Mitglieder des Gremiums; die Mailadressen nur die Koordination",
    erasure: "Mailadressen mit dem nächsten Versand, nachdem jemand ausgeschieden ist; Mitteilungen mit dem Gremium",
  },
];
