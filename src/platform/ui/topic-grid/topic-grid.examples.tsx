import type { Example } from "../types.ts";
import { DateList, NewsList, TopicGrid } from "./topic-grid.tsx";

export const examples: Example[] = [
  {
    name: "Themen",
    render: () => (
      <TopicGrid
        topics={[
          {
            href: "#deutsch",
            label: "Deutsch lernen",
            examples: "Kurse, Sprachcafés, Übungspartner",
            count: "42 Angebote",
          },
          {
            href: "#arbeit",
            label: "Arbeit und Beruf",
            examples: "Anerkennung, Ausbildung, Stellensuche",
            count: "31 Angebote",
          },
          {
            href: "#freizeit",
            label: "Freizeit und Begegnung",
            examples: "Vereine, Feste, Sport, Treffpunkte",
            count: "45 Angebote",
          },
          {
            href: "#dolmetschen",
            label: "Hilfe beim Dolmetschen",
            examples: "Sprachmittlerinnen und Sprachmittler",
            count: "14 Angebote",
          },
        ]}
      />
    ),
  },
  {
    name: "Termine",
    render: () => (
      <DateList
        items={[
          {
            href: "#cafe",
            label: "Sprechstunde: Ausländische Berufsabschlüsse",
            day: "20",
            month: "Juni",
            iso: "2024-06-20",
            detail: "Donnerstag, 9 bis 12 Uhr · Handwerkskammer Südthüringen",
          },
        ]}
      />
    ),
  },
  {
    name: "Neues",
    render: () => (
      <NewsList
        items={[
          {
            href: "#statusbericht",
            label: "Statusbericht 2023: Was erreicht ist und was noch fehlt",
            note: "28.05.2024 · Landratsamt",
          },
          {
            href: "#lehrkraefte",
            kind: "Maßnahme",
            label: "Lehrkräfte für Integrationskurse gewinnen",
            detail: "Ampel von Grün auf Gelb, gesetzt von der Volkshochschule",
          },
        ]}
      />
    ),
  },
];
