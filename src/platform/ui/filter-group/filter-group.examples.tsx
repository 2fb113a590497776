import type { Example } from "../types.ts";
import { FilterGroup, FilterPanel } from "./filter-group.tsx";

export const examples: Example[] = [
  {
    name: "Aufklappbar, gesetzt, ohne Treffer, in anderer Sprache",
    render: () => (
      <FilterPanel title="Filter" summary="Filtern – 1 gewählt">
        <FilterGroup
          title="Das ist mir wichtig"
          removeLabel="entfernen"
          items={[
            { href: "#ohne-kinderbetreuung", label: "mit Kinderbetreuung", checked: true },
            { href: "#frei", label: "noch Plätze frei", count: 5 },
            { href: "#abend", label: "am Abend oder am Wochenende", count: 12 },
            { href: "#wohnen", label: "Gebärdensprachdolmetscherin vor Ort", count: 0 },
          ]}
        />
        <FilterGroup
          title="Wir sprechen auch"
          removeLabel="entfernen"
          items={[{ href: "#ar", label: "العربية", lang: "ar", dir: "rtl", count: 6 }]}
        />
      </FilterPanel>
    ),
  },
];
