import type { Example } from "../types.ts";
import { Frame, Notice } from "./notice.tsx";

export const examples: Example[] = [
  {
    name: "Erledigt",
    render: () => (
      <Notice kind="success" title="55 Zeilen übernommen.">
        Bis 12. Juni zurücknehmbar.
      </Notice>
    ),
  },
  {
    name: "Hinweis",
    render: () => (
      <Notice kind="info" title="Gut zu wissen.">
        Der Kurs ist auch mit Aufenthaltsgestattung oder Duldung offen.
      </Notice>
    ),
  },
  {
    name: "Warnung",
    render: () => (
      <Notice kind="warning" title="Zuletzt vor 11 Monaten bestätigt.">
        Bitte rufen Sie vorher an.
      </Notice>
    ),
  },
  {
    name: "Fehler",
    render: () => (
      <Notice kind="danger" title="Nicht gespeichert.">
        Jana Holbeck hat denselben Text um 14:05 Uhr geändert. <a href="#vergleich">Beide Fassungen vergleichen</a>
      </Notice>
    ),
  },
  {
    name: "Bemerkung zu einem Text, im Rahmen",
    render: () => (
      <Frame>
        <Notice kind="plain" icon="language" title="Diesen Teil gibt es nur auf Deutsch.">
          Wir übersetzen ihn gerade.
        </Notice>
        <p lang="de">Alle Erwachsenen, die neu im Landkreis sind und noch keinen Integrationskurs besuchen.</p>
      </Frame>
    ),
  },
];
