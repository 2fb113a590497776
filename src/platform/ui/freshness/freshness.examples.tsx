import type { Example } from "../types.ts";
import { Freshness } from "./freshness.tsx";

export const examples: Example[] = [
  { name: "Frisch", render: () => <Freshness>Bestätigt am 3. Juni 2024 von der Volkshochschule</Freshness> },
  {
    name: "Alt",
    render: () => <Freshness stale>Zuletzt vor 11 Monaten bestätigt. Bitte rufen Sie vorher an.</Freshness>,
  },
];
