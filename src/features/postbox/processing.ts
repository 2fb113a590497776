import type { ProcessingActivity } from "../records/index.ts";

/** What this feature does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Mails des Programms",
    purpose:
      "Einladungen, Anmeldelinks, Rückfragen und Erinnerungen werden versandt; die Koordination sieht, was ankam.",
    basis: "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe)",
    persons: "Empfängerinnen und Empfänger dieser Mails",
    data: "Name, Mailadresse, Betreff, Inhalt, Zeit und Ergebnis des Versands",
    recipients: "Koordination; Betreiber des Mailservers",
    erasure: "Mails nach 30 Tagen; Texte mit Zugangslinks, sobald sie versandt sind",
    tables: ["mail", "mail_file", "mail_attachment"],
  },
  {
    name: "Antworten, die per Mail kommen",
    purpose:
      "Antworten aus Kalendern und auf Mails des Programms werden zugeordnet; was das Programm nicht versteht, sieht die Koordination durch.",
    basis: "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe)",
    persons: "Menschen, die an die Adresse des Programms schreiben",
    data: "Name, Mailadresse, Betreff, ganze Mail, Zeit und was daraus wurde",
    recipients: "Koordination; Betreiber des Postfachs",
    erasure: "30 Tage nach Eingang",
    tables: ["incoming_mail"],
  },
];
