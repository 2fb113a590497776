import type { ProcessingActivity } from "../records/index.ts";

/** What this feature does with data of people, for the record of Art. 30 DSGVO. */
export const processing: readonly ProcessingActivity[] = [
  {
    name: "Gremien und ihre Mitglieder",
    purpose:
      "Das Netzwerk arbeitet in Gremien: wer dort sitzt, vertritt, moderiert, und wer aufgenommen werden möchte.",
    basis:
      "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe); Anfragen über die Website: Artikel 6 Absatz 1 Buchstabe b DSGVO (auf Anfrage der Person)",
    persons: "Vertreterinnen und Vertreter von Einrichtungen, einzelne Mitglieder, Moderationen, Anfragende",
    data: "Name, dienstliche Mailadresse und Telefonnummer, Einrichtung, Amtszeit, Stimmrecht, Text der Anfrage",
    recipients:
      "Mitglieder und Leitung des Gremiums, die eigene Einrichtung, Koordination; Anfragen: Leitung und Koordination",
    erasure:
      "Personen auf beendeten Sitzen und beendete Moderationen sowie entschiedene Anfragen nach der eingestellten Frist; sonst mit dem Gremium",
    tables: ["network_group", "group_name", "seat", "seat_person", "group_moderator", "join_request"],
  },
];
