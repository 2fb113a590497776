import type { ProcessingActivity } from "../records/index.ts";

/** What this feature does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Verzeichnis der Einrichtungen und ihrer Ansprechpersonen",
    purpose: "Wer im Netzwerk wofür da ist, ist auffindbar und erreichbar.",
    basis:
      "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe); für Angaben mit Einwilligung Artikel 6 Absatz 1 Buchstabe a DSGVO",
    persons: "Ansprechpersonen von Einrichtungen und Ämtern",
    data: "Name, Funktion, dienstliche Kontaktdaten, je Angabe Rechtsgrundlage, Wortlaut-Vermerk und Frist, Herkunft der Angaben",
    recipients: "Öffentlichkeit nur bei dienstlicher Außenwirkung oder Einwilligung; sonst Netzwerk oder Koordination",
    erasure:
      "Einwilligungen werden am Tag nach ihrem Ende wirkungslos; Angaben, sobald jemand nicht mehr Ansprechperson ist; gelöschte Einrichtungen nach 30 Tagen",
    tables: [
      "organisation",
      "organisation_place",
      "contact",
      "contact_point",
      "contact_source",
      "consent",
      "consent_ask",
    ],
  },
];
