import type { ProcessingActivity } from "../records/index.ts";

/** What this feature does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Newsletter",
    purpose: "Wer es möchte, bekommt Neues aus dem Netzwerk per Mail.",
    basis: "Artikel 6 Absatz 1 Buchstabe a DSGVO (Einwilligung, doppelt bestätigt)",
    persons: "Abonnentinnen und Abonnenten",
    data: "Mailadresse, Sprache, Wortlaut und Zeit der Einwilligung, an wen welche Ausgabe ging",
    recipients: "Koordination; Betreiber des Mailservers",
    erasure: "sofort mit der Abmeldung; unbestätigte Anmeldungen nach wenigen Tagen",
    tables: ["newsletter", "newsletter_delivery", "subscriber"],
  },
  {
    name: "Presseverteiler",
    purpose: "Die Koordination informiert Redaktionen.",
    basis: "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe); sonst Einwilligung, je Kontakt vermerkt",
    persons: "Journalistinnen und Journalisten",
    data: "Medium, Name, dienstliche Mailadresse und Telefon, Rechtsgrundlage, an wen welche Mitteilung ging",
    recipients: "Koordination; Betreiber des Mailservers",
    erasure: "wenn der Kontakt aus dem Verteiler genommen wird; das Medium bleibt bei der Mitteilung lesbar",
    tables: ["press_contact", "press_delivery"],
  },
];
