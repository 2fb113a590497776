import type { Example } from "../types.ts";
import { Steps } from "./steps.tsx";

export const examples: Example[] = [
  {
    name: "Im dritten von vier",
    render: () => (
      <Steps
        label="Schritte des Einlesens"
        doneLabel="erledigt:"
        current={2}
        steps={[
          { label: "Datei", href: "#datei" },
          { label: "Spalten", href: "#spalten" },
          { label: "Prüfen" },
          { label: "Übernehmen" },
        ]}
      />
    ),
  },
];
