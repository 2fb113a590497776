/** Kreis Unna: adult education, training, chambers, housing companies, library. */
import type { DemoOrganisation } from "../world.ts";

export const educationAndHousing: DemoOrganisation[] = [
  {
    key: "vhs-unna",
    name: "Volkshochschule Unna – Fröndenberg – Holzwickede",
    shortName: "VHS Unna",
    kind: "adult_education",
    description:
      "Die gemeinsame Volkshochschule dreier Städte und Gemeinden. Zugelassen für alle Integrationskurse, Prüfungszentrum für den „Deutschtest für Zuwanderer“ und den Einbürgerungstest.",
    responsibilities: "Weiterbildung im Auftrag von Unna, Fröndenberg/Ruhr und Holzwickede",
    topics: ["language", "education", "work"],
    street: "Lindenplatz 1",
    postcode: "59423",
    locality: "Unna",
    ags: "05978036",
    actsFor: ["05978036", "05978012", "05978016"],
    languages: ["de", "en", "ru", "uk", "tr"],
    rooms: [
      { name: "Unterrichtsraum 2.04", seats: 20, note: "Whiteboard, stufenlos über den Aufzug" },
      { name: "Kinderzimmer", seats: 10, note: "für Betreuung während der Kurse" },
    ],
    knowHow: ["Einstufungstests", "Alphabetisierung", "Prüfungen A1 bis C1"],
    facts: [
      { label: "Integrationskurse", value: "23", date: "2026-10-01", source: "Beispielzahl" },
      { label: "bestandene Prüfungen auf B1", value: "61 %", date: "2025-12-31", source: "Beispielzahl" },
    ],
    points: [
      { field: "phone", value: "02303 5550-500" },
      { field: "email", value: "deutsch@vhs-unna.example.org" },
      { field: "website", value: "https://vhs-unna.example.org" },
    ],
    contacts: [
      {
        points: [
          { field: "name", value: "Constanze Apfelblüth", basis: "official_function" },
          { field: "function", value: "Fachbereich Deutsch und Integration", basis: "official_function" },
          { field: "phone", value: "02303 5550-504", basis: "official_function" },
          { field: "mobile", value: "0171 3920031", basis: "consent", consentOn: "2025-09-01", audience: "network" },
        ],
      },
    ],
  },
  {
    key: "vhs-kamen",
    name: "Volkshochschule Kamen-Bönen",
    shortName: "VHS Kamen-Bönen",
    kind: "adult_education",
    description:
      "Sprachkurse in zwei Orten, mit festen Beratungszeiten in beiden Häusern und einem Fahrkartenzuschuss für Menschen aus den Ortsteilen.",
    topics: ["language", "education"],
    locality: "Kamen",
    postcode: "59174",
    ags: "05978020",
    actsFor: ["05978020", "05978008"],
    languages: ["de", "tr", "ar"],
    points: [
      { field: "phone", value: "02307 5550-55" },
      { field: "email", value: "kurse@vhs-kamen-boenen.example.org" },
    ],
  },
  {
    key: "vhs-luenen",
    name: "Volkshochschule Lünen",
    shortName: "VHS Lünen",
    kind: "adult_education",
    description:
      "Integrationskurse vom ersten Buchstaben bis B2, Elternkurse in Grundschulen und ein offenes Lernstudio mit zwölf Rechnern.",
    topics: ["language", "work"],
    locality: "Lünen",
    postcode: "44532",
    ags: "05978024",
    languages: ["de", "en", "tr", "ar", "pl"],
    rooms: [{ name: "Lernstudio", seats: 12, note: "offen montags und donnerstags" }],
    points: [
      { field: "phone", value: "02306 5550-65" },
      { field: "email", value: "integration@vhs-luenen.example.org" },
    ],
  },
  {
    key: "bildungswerkstatt",
    name: "Bildungswerkstatt Lippe-Hellweg gGmbH",
    shortName: "Bildungswerkstatt",
    kind: "training_provider",
    description:
      "Berufssprachkurse, Teilqualifizierungen in Lager, Pflege und Metall und Werkstätten, in denen man ausprobieren kann, welcher Beruf passt. Träger der Maßnahme „Ankommen im Betrieb“.",
    topics: ["work", "language"],
    street: "Industriestraße 41",
    postcode: "59192",
    locality: "Bergkamen",
    ags: "05978004",
    languages: ["de", "en", "ar", "fa", "ti"],
    rooms: [
      { name: "Lehrwerkstatt Metall", seats: 14 },
      { name: "Pflegeraum mit zwei Betten", seats: 12 },
    ],
    knowHow: ["Kompetenzfeststellung", "Deutsch am Arbeitsplatz", "Teilqualifizierung"],
    facts: [
      { label: "Vermittlungen in Arbeit oder Ausbildung", value: "143", date: "2025-12-31", source: "Beispielzahl" },
    ],
    projects: [
      {
        title: "Ankommen im Betrieb",
        from: "2025-04-01",
        to: "2028-03-31",
        text: "Sprachbegleitung in den ersten sechs Monaten am neuen Arbeitsplatz.",
      },
    ],
    points: [
      { field: "phone", value: "02307 5550-77" },
      { field: "email", value: "kontakt@bildungswerkstatt-lippe.example.org" },
    ],
    contacts: [
      {
        points: [
          {
            field: "name",
            value: "Anselm Wiesenkerbel",
            basis: "consent",
            consentOn: "2026-04-14",
            consentUntil: "2028-04-13",
          },
          {
            field: "function",
            value: "Standortleitung Bergkamen",
            basis: "consent",
            consentOn: "2026-04-14",
            consentUntil: "2028-04-13",
          },
          {
            field: "email",
            value: "anselm.wiesenkerbel@bildungswerkstatt-lippe.example.org",
            basis: "none",
            audience: "office",
          },
        ],
      },
    ],
  },
  {
    key: "berufskolleg",
    name: "Hellweg Berufskolleg Unna",
    kind: "school",
    description:
      "Berufskolleg des Kreises mit drei Internationalen Förderklassen für Jugendliche ab 16 Jahren, die noch wenig Deutsch können.",
    topics: ["education", "work"],
    locality: "Unna",
    postcode: "59423",
    ags: "05978036",
    facts: [
      {
        label: "Jugendliche in Internationalen Förderklassen",
        value: "58",
        date: "2026-10-15",
        source: "Beispielzahl",
      },
    ],
    points: [{ field: "email", value: "ifk@hellweg-berufskolleg.example.org" }],
  },
  {
    key: "ihk",
    name: "Industrie- und Handelskammer zu Dortmund",
    shortName: "IHK zu Dortmund",
    kind: "chamber",
    description:
      "Kammer für Dortmund, Hamm und den Kreis Unna. Berät zur Anerkennung ausländischer Abschlüsse, zur Ausbildung und zur Gründung.",
    topics: ["work"],
    street: "Märkische Straße 120",
    postcode: "44141",
    locality: "Dortmund",
    languages: ["de", "en"],
    points: [
      { field: "phone", value: "0231 5550-41" },
      { field: "email", value: "anerkennung@ihk-dortmund.example.org" },
    ],
  },
  {
    key: "hwk",
    name: "Handwerkskammer Dortmund",
    shortName: "HWK Dortmund",
    kind: "chamber",
    description:
      "Willkommenslotsen bringen Betriebe und Bewerberinnen und Bewerber zusammen; die Anerkennungsberatung prüft, welcher deutsche Handwerksberuf dem eigenen entspricht.",
    topics: ["work"],
    locality: "Dortmund",
    languages: ["de", "en", "ar"],
    knowHow: ["Gleichwertigkeitsfeststellung", "Qualifikationsanalyse ohne Zeugnisse"],
    points: [
      { field: "phone", value: "0231 5550-62" },
      { field: "email", value: "willkommen@hwk-dortmund.example.org" },
    ],
  },
  {
    key: "ukbs",
    name: "Unnaer Kreis-Bau- und Siedlungsgesellschaft mbH",
    shortName: "UKBS",
    kind: "housing_company",
    description:
      "Kommunales Wohnungsunternehmen mit Häusern in acht Orten des Kreises. Hausordnungen gibt es hier in elf Sprachen, und vor dem Einzug kommt jemand vorbei.",
    topics: ["housing"],
    street: "Friedrich-Ebert-Straße 32",
    postcode: "59425",
    locality: "Unna",
    ags: "05978036",
    languages: ["de", "tr", "ru"],
    facts: [
      {
        label: "öffentlich geförderte Wohnungen",
        value: "1.120",
        date: "2025-12-31",
        source: "Beispielzahl",
      },
    ],
    points: [
      { field: "phone", value: "02303 5550-610" },
      { field: "email", value: "vermietung@ukbs.example.org" },
    ],
  },
  {
    key: "bauverein-luenen",
    name: "Bauverein zu Lünen",
    kind: "housing_company",
    description: "Wohnungsgenossenschaft in Lünen. Die Sozialberaterin hilft bei Mietrückständen, bevor es eng wird.",
    topics: ["housing", "counselling"],
    locality: "Lünen",
    postcode: "44532",
    ags: "05978024",
    languages: ["de", "tr", "pl"],
    points: [
      { field: "phone", value: "02306 5550-620" },
      { field: "email", value: "soziales@bauverein-luenen.example.org" },
    ],
  },
  {
    key: "zib",
    name: "Stadtbibliothek Unna im Zentrum für Information und Bildung",
    shortName: "Bibliothek im zib",
    kind: "library",
    description: "Bücher in 19 Sprachen, Bilderbuchkino, Lernplätze und ein Raum, in dem niemand etwas kaufen muss.",
    topics: ["leisure", "education", "language"],
    street: "Lindenplatz 1",
    postcode: "59423",
    locality: "Unna",
    ags: "05978036",
    languages: ["de", "en"],
    rooms: [{ name: "Lesebühne", seats: 60, note: "abends nach Absprache" }],
    facts: [{ label: "Sprachen im Bestand", value: "19", date: "2026-02-28", source: "Beispielzahl" }],
    points: [
      { field: "phone", value: "02303 5550-710" },
      { field: "email", value: "bibliothek@zib-unna.example.org" },
    ],
  },
];
