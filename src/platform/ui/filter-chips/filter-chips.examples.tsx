import type { Example } from "../types.ts";
import { FilterChips, SortLinks } from "./filter-chips.tsx";

export const examples: Example[] = [
  {
    name: "Zwei gesetzte Filter",
    render: () => (
      <FilterChips
        label="Gesetzte Filter"
        removeLabel="entfernen"
        chips={[
          { href: "#a", label: "Deutsch lernen" },
          { href: "#b", label: "Rollstuhlgerecht mit Aufzug und Behindertentoilette" },
        ]}
        clear={{ href: "#alle", label: "Auswahl aufheben" }}
      />
    ),
  },
  {
    name: "Reihenfolge",
    render: () => (
      <SortLinks
        label="Sortiert nach:"
        items={[
          { href: "#passend", label: "passend", current: true },
          { href: "#ort", label: "Ort" },
          { href: "#zuletzt", label: "zuletzt bestätigt" },
        ]}
      />
    ),
  },
];
