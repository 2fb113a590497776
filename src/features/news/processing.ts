import type { ProcessingActivity } from "../records/index.ts";

/** What this feature does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Neuigkeiten und Gastbeiträge",
    purpose: "Das Netzwerk berichtet; Gäste schreiben unter ihrem Namen.",
    basis:
      "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe); Name von Gästen: Artikel 6 Absatz 1 Buchstabe a DSGVO (Einwilligung mit Wortlaut und Datum)",
    persons: "Autorinnen und Autoren, in Beiträgen genannte Personen",
    data: "Name, Mailadresse, Beitrag, Wortlaut und Zeit der Einwilligung, Widerruf",
    recipients: "Öffentlichkeit: Beitrag und Name; Mailadresse nur die Koordination",
    erasure: "mit dem Beitrag; der Name sofort nach Widerruf",
    tables: ["news", "guest_author"],
  },
];
