import type { Example } from "../types.ts";
import { Button } from "../button/button.tsx";
import { TimeList } from "./time-list.tsx";

export const examples: Example[] = [
  {
    name: "Tagesordnung",
    render: () => (
      <TimeList
        label="Tagesordnung"
        items={[
          { time: "9:00", title: "Begrüßung", note: "Information · 10 Minuten" },
          { time: "9:10", title: "Wartezeit auf Integrationskurse", note: "Beratung · 30 Minuten", current: true },
          {
            time: undefined,
            title: "Verschiedenes",
            controls: (
              <Button look="secondary" small fullLabel="Nach oben: Verschiedenes">
                Nach oben
              </Button>
            ),
          },
        ]}
      />
    ),
  },
];
