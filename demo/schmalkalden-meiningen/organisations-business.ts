/** Daycare, library, companies and landlords. */
import type { DemoOrganisation } from "../world.ts";

export const business: DemoOrganisation[] = [
  {
    key: "kita-kunterbunt",
    name: "Kindertagesstätte Kunterbunt Meiningen",
    shortName: "Kita Kunterbunt",
    kind: "daycare",
    membership: "guest",
    description:
      "Kita mit Sprachfachkraft und Krabbelgruppe. Unsere Begrüßung an der Tür steht in elf Sprachen, geschrieben von den Eltern.",
    topics: ["education", "language"],
    street: "Utendorfer Straße 60",
    postcode: "98617",
    locality: "Meiningen",
    ags: "16066042",
    languages: ["de", "ru", "ar"],
    points: [
      { field: "phone", value: "03693 5554-50" },
      { field: "email", value: "kita@kunterbunt.example.org" },
    ],
  },

  {
    key: "bibliothek",
    name: "Stadt- und Kreisbibliothek Meiningen",
    shortName: "Bibliothek",
    kind: "library",
    membership: "member",
    description:
      "Bücher, Spiele und Hörstifte in achtzehn Sprachen, kostenloses WLAN und ein ruhiger Platz zum Lernen. Der Ausweis ist für Kinder und für Menschen in Deutschkursen frei.",
    topics: ["leisure", "language", "education"],
    street: "Ernestinerstraße 38",
    postcode: "98617",
    locality: "Meiningen",
    ags: "16066042",
    languages: ["de", "en"],
    rooms: [{ name: "Lesesaal", seats: 30 }],
    resources: ["equipment", "publicity"],
    points: [
      { field: "phone", value: "03693 5555-0" },
      { field: "email", value: "ausleihe@bibliothek-mgn.example.org" },
    ],
  },

  {
    key: "metallwerk",
    name: "Metallwerk Haseltal GmbH",
    kind: "business",
    membership: "guest",
    description:
      "Familienbetrieb mit 140 Beschäftigten aus vierzehn Ländern. Wir fertigen Werkzeuge, bilden aus und geben Deutschunterricht während der Arbeitszeit.",
    topics: ["work"],
    street: "Industriestraße 21",
    postcode: "98587",
    locality: "Steinbach-Hallenberg",
    ags: "16066069",
    languages: ["de", "ru", "ro", "ar"],
    facts: [
      {
        label: "Auszubildende mit eigener Fluchtgeschichte",
        value: "5 von 16",
        date: "2025-08-01",
        source: "Beispielzahl",
      },
    ],
    points: [
      { field: "phone", value: "036847 5551-0" },
      { field: "email", value: "personal@metallwerk-haseltal.example.org" },
    ],
  },

  {
    key: "wg-meiningen",
    name: "Wohnungsgesellschaft Meiningen",
    kind: "housing_company",
    membership: "member",
    description:
      "Das städtische Unternehmen vermietet bezahlbare Wohnungen. Im Büro „Wohnen verstehen“ erklären wir Mietvertrag, Kaution und Nebenkosten, bevor Sie unterschreiben.",
    topics: ["housing"],
    street: "Leipziger Straße 74",
    postcode: "98617",
    locality: "Meiningen",
    ags: "16066042",
    languages: ["de", "ru"],
    resources: ["donations"],
    points: [
      { field: "phone", value: "03693 5556-0" },
      { field: "email", value: "vermietung@wg-meiningen.example.org" },
    ],
  },

  {
    key: "wohnungsbau-schmalkalden",
    name: "Wohnungsbau Schmalkalden",
    kind: "housing_company",
    membership: "guest",
    description:
      "Vermieter von rund 1.500 Wohnungen in Schmalkalden und den Ortsteilen. Hausmeisterinnen und Hausmeister wurden 2024 in einfacher Sprache geschult.",
    topics: ["housing"],
    street: "Hedwigsweg 4",
    postcode: "98574",
    locality: "Schmalkalden",
    ags: "16066063",
    languages: ["de"],
    resources: ["donations"],
    points: [
      { field: "phone", value: "03683 5553-0" },
      { field: "email", value: "mieten@wbs.example.org" },
    ],
  },
];
