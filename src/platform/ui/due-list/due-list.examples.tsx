import type { Example } from "../types.ts";
import { DueList } from "./due-list.tsx";

export const examples: Example[] = [
  {
    name: "Überfällig und danach",
    render: () => (
      <DueList
        groups={[
          {
            id: "ex-overdue",
            title: "Überfällig",
            note: "seit dem 30. September",
            items: [
              {
                date: "30.09.",
                iso: "2024-09-30",
                overdue: true,
                kind: "Protokoll",
                title: "Protokoll der Arbeitsgruppe Wohnen und Projekte freigeben",
                href: "#protokoll",
                detail: "Die Einspruchsfrist ist ohne Einwand abgelaufen.",
                reason: "Sie sehen das, weil Sie das Protokoll geführt haben.",
                action: {
                  label: "Freigeben",
                  href: "#freigeben",
                  fullLabel: "Freigeben: Protokoll der Arbeitsgruppe Wohnen und Projekte",
                },
              },
            ],
          },
          {
            id: "ex-later",
            title: "Danach",
            note: "bis 31. Oktober",
            items: [
              {
                date: "Do 17.10.",
                iso: "2024-10-17",
                kind: "Förderung",
                title: "Verwendungsnachweis „Lokales Integrationsmanagement“",
                href: "#nachweis",
              },
            ],
          },
        ]}
      />
    ),
  },
];
