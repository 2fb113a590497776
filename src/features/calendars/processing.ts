import type { ProcessingActivity } from "../records/index.ts";

/** What this feature does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Abonnierte Kalender",
    purpose: "Mitglieder und Eingeladene sehen ihre Treffen im eigenen Kalenderprogramm.",
    basis: "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe)",
    persons: "Mitglieder von Gremien und Eingeladene, die ein Abonnement haben",
    data: "Mailadresse, Gremium, Tag der Anlage; im Kalender die eigenen Treffen mit der eigenen Antwort, keine Namen anderer",
    recipients: "wer die geheime Adresse hat: die Person selbst und das Kalenderprogramm, dem sie sie gibt",
    erasure: "30 Tage nachdem die Adresse zu niemandem im Netzwerk mehr gehört; Einträge verschwinden sofort",
    tables: ["calendar_feed"],
  },
];
