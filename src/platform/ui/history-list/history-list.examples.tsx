import type { Example } from "../types.ts";
import { HistoryList } from "./history-list.tsx";

export const examples: Example[] = [
  {
    name: "Zwei Ereignisse",
    render: () => (
      <HistoryList
        entries={[
          {
            date: "3. Juni 2024, 14:05 Uhr",
            iso: "2024-06-03T14:05",
            what: "Die Volkshochschule hat die Angaben bestätigt.",
          },
          {
            date: "28. Mai 2024, 9:12 Uhr",
            iso: "2024-05-28T09:12",
            what: "Das Integrationsmanagement hat den Eintrag veröffentlicht.",
            detail: "Titel: „Deutschkurs“ wurde „Erstorientierungskurs mit Kinderbetreuung“",
          },
        ]}
      />
    ),
  },
];
