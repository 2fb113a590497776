import type { Example } from "../types.ts";
import { EmptyState } from "./empty-state.tsx";

export const examples: Example[] = [
  {
    name: "Kein Treffer",
    render: () => (
      <EmptyState title="Kein Angebot passt." next={{ href: "#ohne", label: "Ohne „mit Kinderbetreuung“ wären es 14" }}>
        Zu „Alphabetisierungskurs“ in Kaltennordheim mit Kinderbetreuung haben wir nichts gefunden.
      </EmptyState>
    ),
  },
];
