import type { ProcessingActivity } from "../records/index.ts";

/** What this feature does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Einladungen zu Treffen",
    purpose: "Mitglieder, Beratende und Gäste zu Treffen der Gremien einladen und wissen, wer kommt.",
    basis: "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe)",
    persons: "Eingeladene, ihre Vertretungen",
    data: "Name, Mailadresse, Telefon, Einrichtung, warum eingeladen, Antwort mit Zeit und Weg, Bemerkung, Vertretung; was jemand braucht, um teilnehmen zu können (freiwillig; kann Angaben zur Gesundheit enthalten, Artikel 9 Absatz 2 Buchstabe a DSGVO)",
    recipients:
      "Leitung des Gremiums und Koordination; die Einrichtung sieht ihre eigenen Eingeladenen; keine anderen Eingeladenen",
    erasure:
      "was jemand braucht: am Tag nach dem Treffen; Namen und Adressen nach der Frist „Eingeladene“; dass die Einrichtung eingeladen war, bleibt",
    tables: ["invitation", "invitation_need", "invitation_reminder"],
  },
];
