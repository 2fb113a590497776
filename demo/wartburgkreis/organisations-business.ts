/** Schools, daycare, library, museum, companies and landlords. */
import type { DemoOrganisation } from "../world.ts";

export const schoolsAndBusiness: DemoOrganisation[] = [
  {
    key: "grundschule-wutha",
    name: "Staatliche Grundschule Wutha-Farnroda",
    shortName: "Grundschule",
    kind: "school",
    membership: "guest",
    description:
      "Eine Schule mit Hort, Schulgarten und einem Elternzimmer, das nie abgeschlossen ist. Im Elternzimmer stehen ein Wasserkocher und ein Wörterbuch.",
    topics: ["education"],
    street: "Schulstraße 6",
    postcode: "99848",
    locality: "Wutha-Farnroda",
    ags: "16063092",
    languages: ["de", "ru"],
    resources: ["sports"],
    points: [
      { field: "phone", value: "036921 5552-0" },
      { field: "email", value: "schule@gs-wutha.example.org" },
    ],
  },

  {
    key: "kita-werraperlen",
    name: "Kindertagesstätte Werraperlen",
    shortName: "Kita Werraperlen",
    kind: "daycare",
    membership: "guest",
    description:
      "Achtzig Kinder, zwölf Sprachen, ein großer Sandkasten. Eine Fachkraft ist nur dafür da, mit Kindern und Eltern ins Gespräch zu kommen.",
    topics: ["education"],
    street: "Otto-Grotewohl-Straße 85",
    postcode: "36433",
    locality: "Bad Salzungen",
    ags: "16063003",
    languages: ["de", "ar", "uk"],
    points: [
      { field: "phone", value: "03695 5556-0" },
      { field: "email", value: "kita@werraperlen.example.org" },
    ],
  },

  {
    key: "stadtbibliothek-eisenach",
    name: "Stadtbibliothek Eisenach",
    kind: "library",
    membership: "member",
    description:
      "Mehrsprachige Bilderbücher, Lernecke mit Kopfhörern und jeden Monat eine Führung ohne viele Worte. Die Rückgabeklappe ist rund um die Uhr offen.",
    topics: ["language", "leisure", "education"],
    street: "Goldschmiedenstraße 10",
    postcode: "99817",
    locality: "Eisenach",
    ags: "16063105",
    languages: ["de", "en"],
    rooms: [
      { name: "Lernecke", seats: 8 },
      { name: "Lesecafé", seats: 28 },
    ],
    resources: ["equipment", "publicity"],
    points: [
      { field: "phone", value: "03691 5559-0" },
      { field: "email", value: "bibliothek@eisenach.example.org" },
    ],
  },

  {
    key: "automobilmuseum",
    name: "Automobilmuseum Eisenach",
    kind: "library",
    membership: "guest",
    description:
      "Museum in der alten Autofabrik. Im Oktober 2024 traf sich hier das Netzwerk zum zweiten Mal, zwischen Wartburg und Dixi, mit über siebzig Gästen.",
    topics: ["leisure"],
    street: "Friedrich-Naumann-Straße 10",
    postcode: "99817",
    locality: "Eisenach",
    ags: "16063105",
    languages: ["de", "en"],
    rooms: [{ name: "Veranstaltungssaal", seats: 120, note: "Technik und Bestuhlung auf Anfrage" }],
    points: [
      { field: "phone", value: "03691 5560-0" },
      { field: "email", value: "museum@automobil-eisenach.example.org" },
    ],
  },

  {
    key: "federwerk",
    name: "Federwerk Ruhla GmbH",
    kind: "business",
    membership: "guest",
    description:
      "Wir wickeln Federn für die halbe Autoindustrie und suchen jedes Jahr zwanzig Menschen. Fünf Kolleginnen aus der Ukraine haben bei uns als Helferinnen begonnen und leiten heute Schichten.",
    topics: ["work"],
    street: "Bahnhofstraße 30",
    postcode: "99842",
    locality: "Ruhla",
    ags: "16063066",
    languages: ["de", "uk", "pl"],
    resources: ["transport"],
    points: [
      { field: "phone", value: "036929 5551-0" },
      { field: "email", value: "jobs@federwerk.example.org" },
    ],
  },

  {
    key: "swg-eisenach",
    name: "Städtische Wohnungsgesellschaft Eisenach",
    shortName: "SWG",
    kind: "housing_company",
    membership: "member",
    description:
      "Rund dreitausend Wohnungen zwischen Nordplatz und Südviertel. Hausordnung und Müllkalender gibt es als Bilderbogen.",
    topics: ["housing"],
    street: "Jakobstraße 41",
    postcode: "99817",
    locality: "Eisenach",
    ags: "16063105",
    languages: ["de", "ru"],
    resources: ["donations"],
    points: [
      { field: "phone", value: "03691 5561-0" },
      { field: "email", value: "vermietung@swg.example.org" },
    ],
  },

  {
    key: "wohnungsgenossenschaft",
    name: "Wohnungsgenossenschaft Werratal Bad Salzungen eG",
    shortName: "Genossenschaft Werratal",
    kind: "housing_company",
    membership: "guest",
    description: "Wer einzieht, wird Mitglied und stimmt mit ab. Anteile können in kleinen Raten bezahlt werden.",
    topics: ["housing"],
    street: "Hersfelder Straße 18",
    postcode: "36433",
    locality: "Bad Salzungen",
    ags: "16063003",
    languages: ["de"],
    resources: ["donations"],
    points: [
      { field: "phone", value: "03695 5557-0" },
      { field: "email", value: "mitglieder@wg-werratal.example.org" },
    ],
  },
];
