import { Badge, Tag } from "../badge/badge.tsx";
import { Freshness } from "../freshness/freshness.tsx";
import type { Example } from "../types.ts";
import { ResultCard, ResultList } from "./result-card.tsx";

export const examples: Example[] = [
  {
    name: "Zwei Angebote",
    render: () => (
      <ResultList label="Beispiele">
        <ResultCard
          level={3}
          title="Erstorientierungskurs mit Kinderbetreuung"
          href="#eok"
          provider="Volkshochschule Schmalkalden-Meiningen"
          summary="Erste Schritte auf Deutsch: Einkaufen, Arzt, Schule, Behörde. Ihre Kinder werden im Nebenraum betreut."
          lines={[
            { icon: "place", label: "Ort:", text: "Meiningen, Klostergasse 1" },
            { icon: "calendar", label: "Zeit:", text: "Montag bis Donnerstag, 8:30 bis 11:45 Uhr · ab 5. August" },
          ]}
          tags={
            <>
              <Badge kind="success">4 von 16 Plätzen frei</Badge>
              <Tag>A1</Tag>
              <Tag>kostenlos</Tag>
            </>
          }
          freshness={<Freshness>Bestätigt am 3. Juni 2024 von der Volkshochschule</Freshness>}
        />
        <ResultCard
          level={3}
          title="Alphabetisierungskurs am Vormittag"
          href="#alpha"
          provider="IKL Bildungsträger"
          why={
            <>
              Im Text: … in kleinen Gruppen <mark>lesen</mark> und schreiben … · Auch gesucht: Alphabetisierung
            </>
          }
          freshness={<Freshness stale>Zuletzt vor 11 Monaten bestätigt. Bitte rufen Sie vorher an.</Freshness>}
        />
      </ResultList>
    ),
  },
];
