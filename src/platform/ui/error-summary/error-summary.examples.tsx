import type { Example } from "../types.ts";
import { ErrorSummary } from "./error-summary.tsx";

export const examples: Example[] = [
  {
    name: "Zwei Fehler",
    render: () => (
      <ErrorSummary
        title="Zwei Angaben fehlen noch"
        problems={[
          { fieldId: "ex-title", message: "Wie heißt das Angebot?" },
          { fieldId: "ex-topics-wrong", message: "Wählen Sie mindestens ein Thema." },
        ]}
      />
    ),
  },
];
