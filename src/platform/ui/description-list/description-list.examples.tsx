import type { Example } from "../types.ts";
import { DescriptionList } from "./description-list.tsx";

export const examples: Example[] = [
  {
    name: "Alles Wichtige",
    render: () => (
      <DescriptionList
        items={[
          { term: "Ort", value: "Volkshochschule, Klostergasse 1, 98617 Meiningen, Eingang ohne Stufen" },
          { term: "Zeiten", value: "Montag bis Donnerstag, 8:30 bis 11:45 Uhr, ab 5. August 2024" },
          { term: "Wir sprechen auch", value: "Arabisch, Ukrainisch, Englisch" },
          { term: "Ansprech\u00adpartnerin", value: undefined },
        ]}
      />
    ),
  },
];
