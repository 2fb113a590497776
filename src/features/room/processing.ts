import type { ProcessingActivity } from "../records/index.ts";

/** What this feature does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Moderation von außen",
    purpose: "Wer ein Treffen moderiert und kein Konto hat, führt mit einem eigenen Link durch die Tagesordnung.",
    basis: "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe)",
    persons: "Moderatorinnen und Moderatoren von außen",
    data: "Name, Mailadresse, wann und von wem der Link verschickt und beendet wurde",
    recipients: "Leitung des Gremiums, Koordination",
    erasure: "30 Tage nach dem Treffen",
    tables: ["moderator_link"],
  },
];
