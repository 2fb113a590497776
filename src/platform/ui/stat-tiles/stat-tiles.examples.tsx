import type { Example } from "../types.ts";
import { Numbers, Progress, StatTiles } from "./stat-tiles.tsx";

export const examples: Example[] = [
  {
    name: "Kacheln",
    render: () => (
      <StatTiles
        label="Ergebnis des Einlesens"
        stats={[
          { value: 41, label: "werden neu angelegt", kind: "success" },
          { value: 5, label: "ergänzen Vorhandenes" },
          { value: 9, label: "bleiben unverändert" },
          { value: 4, label: "zu klären", kind: "warning", href: "#offen" },
          { value: 3, label: "nicht lesbar", kind: "danger" },
        ]}
      />
    ),
  },
  {
    name: "Zahlen, die erzählen",
    render: () => (
      <>
        <Numbers
          stats={[
            { value: 57, label: "Einrichtungen, Vereine und Ämter arbeiten mit" },
            { value: "1.186", label: "Angebote in 24 von 38 Städten und Gemeinden" },
          ]}
        />
        <Numbers
          compact
          stats={[
            { value: 74, label: "Zusagen" },
            { value: 6, label: "Absagen" },
          ]}
        />
      </>
    ),
  },
  {
    name: "Wie weit",
    render: () => <Progress id="ex-progress" label="Beitragsrunde Herbst: 41 von 58" value={41} max={58} />,
  },
];
