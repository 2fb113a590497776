import type { Example } from "../types.ts";
import { Thread } from "./thread.tsx";
import type { ThreadNode } from "./thread.tsx";

const nodes: ThreadNode[] = [
  {
    date: "12.02.2018",
    kind: "Bedarf",
    title: "Keine Kinder\u00adbetreuung während der Deutsch\u00adkurse",
    href: "#bedarf",
    detail: "gemeldet von Steinbach-Hallenberg, „bei uns auch“: 6 Orte",
  },
  {
    date: "07.06.2018",
    kind: "Treffen",
    title: "Arbeitsgruppe Sprache und Schule",
    href: "#treffen",
    detail: "schlägt Kurse mit Betreuung vor",
  },
  { date: "seit 04.11.2019", kind: "Maßnahme", title: "2.3 Erst\u00adorientierungs\u00adkurse", state: "here" },
  {
    date: "heute",
    kind: "Angebote",
    title: "6 Kurse in 5 Städten und Gemeinden",
    href: "#angebote",
    detail: "4 Plätze frei",
  },
  { date: "11.12.2024", kind: "Konzept", title: "Fortschreibung im Kreistag", href: "#konzept", state: "planned" },
];

export const examples: Example[] = [
  {
    name: "Hängend, wo Platz ist",
    render: () => <Thread nodes={nodes} hereLabel="Sie sind hier" plannedLabel="geplant" />,
  },
  {
    name: "Immer nach unten",
    render: () => <Thread run="down" nodes={nodes} hereLabel="Sie sind hier" plannedLabel="geplant" />,
  },
];
