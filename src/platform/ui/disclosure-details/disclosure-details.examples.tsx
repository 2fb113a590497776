import type { Example } from "../types.ts";
import { DisclosureDetails } from "./disclosure-details.tsx";

export const examples: Example[] = [
  {
    name: "Geschlossen",
    render: () => (
      <DisclosureDetails summary="So haben wir Ihre Datei gelesen">
        <p>Windows-1252, Semikolon, Überschriften in Zeile 3.</p>
      </DisclosureDetails>
    ),
  },
  {
    name: "Offen",
    render: () => (
      <DisclosureDetails open summary="Wer das sehen kann">
        <p>Mitglieder der Arbeitsgruppe Sprache und Schule.</p>
      </DisclosureDetails>
    ),
  },
];
