/** Landkreis Peine: the responsible offices of its seven municipalities. */
import type { DemoOrganisation } from "../world.ts";

export const townHalls: DemoOrganisation[] = [
  {
    key: "stadt-peine",
    name: "Stadt Peine, Amt für Soziales und Teilhabe",
    shortName: "Stadt Peine",
    kind: "municipal_office",
    description:
      "Etwas mehr als ein Drittel der Menschen im Landkreis wohnt in der Stadt, und viele Angebote sind hier. Das Amt betreibt drei Quartierstreffs, weist Wohnungen zu und richtet den Runden Tisch aus.",
    responsibilities: "Unterbringung, Quartiersarbeit, Kitas der Stadt, Geschäftsführung des Runden Tischs",
    topics: ["housing", "leisure", "education", "counselling"],
    street: "Kantstraße 5",
    postcode: "31224",
    locality: "Peine",
    ags: "03157006",
    languages: ["de", "en", "tr", "ar"],
    rooms: [{ name: "Quartierstreff Südstadt", seats: 40, note: "Küche, Hof, stufenlos" }],
    facts: [
      { label: "Menschen in städtischen Unterkünften", value: "418", date: "2026-09-30", source: "Beispielzahl" },
    ],
    resources: ["equipment"],
    points: [
      { field: "phone", value: "05171 5550-40" },
      { field: "email", value: "teilhabe@stadt-peine.example.org" },
    ],
    contacts: [
      {
        points: [
          { field: "name", value: "Dilek Haselnuss", basis: "consent", consentOn: "2025-10-06" },
          { field: "function", value: "Quartiersarbeit Südstadt", basis: "official_function" },
          { field: "phone", value: "05171 5550-44", basis: "official_function" },
        ],
      },
    ],
  },
  {
    key: "gemeinde-edemissen",
    name: "Gemeinde Edemissen, Fachbereich Bürgerdienste",
    shortName: "Gemeinde Edemissen",
    kind: "municipal_office",
    description:
      "Vierzehn Ortschaften, ein Bus pro Stunde: Die Gemeinde kümmert sich deshalb vor allem um Wege – zum Kurs, zum Arzt, zum Einkaufen.",
    topics: ["housing", "leisure", "counselling"],
    street: "Oelheimer Weg 1",
    postcode: "31234",
    locality: "Edemissen",
    ags: "03157001",
    languages: ["de", "en"],
    points: [
      { field: "phone", value: "05176 5550-10" },
      { field: "email", value: "buergerdienste@edemissen.example.org" },
    ],
  },
  {
    key: "gemeinde-hohenhameln",
    name: "Gemeinde Hohenhameln, Soziales und Ehrenamt",
    shortName: "Gemeinde Hohenhameln",
    kind: "municipal_office",
    description: "Vermittelt Wohnungen im Bestand, leiht Lastenräder aus und bezahlt Ehrenamtlichen die Fahrtkosten.",
    topics: ["housing", "leisure"],
    street: "Marktstraße 13",
    postcode: "31249",
    locality: "Hohenhameln",
    ags: "03157002",
    languages: ["de"],
    resources: ["equipment", "publicity"],
    points: [
      { field: "phone", value: "05128 5550-10" },
      { field: "email", value: "soziales@hohenhameln.example.org" },
    ],
  },
  {
    key: "gemeinde-ilsede",
    name: "Gemeinde Ilsede, Fachdienst Soziales und Familie",
    shortName: "Gemeinde Ilsede",
    kind: "municipal_office",
    description:
      "Seit dem Zusammenschluss mit Lahstedt 2015 die zweitgrößte Gemeinde im Landkreis. Familienzentrum, Integrationslotsen und eine Bürgersprechstunde in Gadenstedt.",
    topics: ["education", "counselling", "housing"],
    street: "Eichstraße 3",
    postcode: "31241",
    locality: "Ilsede",
    ags: "03157009",
    languages: ["de", "tr", "ar"],
    rooms: [{ name: "Gebläsehalle, Seminarraum", seats: 50, note: "nach Absprache mit der Gemeinde" }],
    facts: [
      { label: "Kinder ohne Kita-Platz auf der Warteliste", value: "37", date: "2026-08-01", source: "Beispielzahl" },
    ],
    resources: ["equipment"],
    points: [
      { field: "phone", value: "05172 5550-10" },
      { field: "email", value: "familie@gemeinde-ilsede.example.org" },
    ],
    contacts: [
      {
        points: [
          { field: "name", value: "Roswitha Kornblume", basis: "official_function" },
          { field: "function", value: "Familienzentrum und Integrationslotsen", basis: "official_function" },
          { field: "email", value: "roswitha.kornblume@gemeinde-ilsede.example.org", basis: "official_function" },
        ],
      },
    ],
  },
  {
    key: "gemeinde-lengede",
    name: "Gemeinde Lengede, Fachbereich Ordnung, Soziales und Kultur",
    shortName: "Gemeinde Lengede",
    kind: "municipal_office",
    description:
      "Junge Familien, viele Kitas, eine Bücherei mit mehrsprachigem Regal. Das Rathaus hat einen Schalter, an dem Formulare langsam erklärt werden.",
    topics: ["education", "leisure", "counselling"],
    street: "Vallstedter Weg 1",
    postcode: "38268",
    locality: "Lengede",
    ags: "03157005",
    languages: ["de", "en", "pl"],
    resources: ["equipment", "publicity"],
    points: [
      { field: "phone", value: "05344 5550-10" },
      { field: "email", value: "soziales@lengede.example.org" },
    ],
  },
  {
    key: "gemeinde-vechelde",
    name: "Gemeinde Vechelde, Team Zusammenleben",
    shortName: "Gemeinde Vechelde",
    kind: "municipal_office",
    description:
      "Zwischen Peine und Braunschweig gelegen, mit eigenem Bahnhof und vielen Pendlerinnen. Das Team arbeitet eng mit dem Willkommenskreis.",
    topics: ["leisure", "housing", "work"],
    street: "Hildesheimer Straße 85",
    postcode: "38159",
    locality: "Vechelde",
    ags: "03157007",
    languages: ["de", "en", "fa"],
    points: [
      { field: "phone", value: "05302 5550-10" },
      { field: "email", value: "zusammenleben@vechelde.example.org" },
    ],
  },
  {
    key: "gemeinde-wendeburg",
    name: "Gemeinde Wendeburg, Bürgerbüro",
    shortName: "Gemeinde Wendeburg",
    kind: "municipal_office",
    description:
      "Kleine Verwaltung, in der man einander beim Namen kennt. Wer neu zuzieht, bekommt eine Willkommenstasche und eine Patin.",
    topics: ["housing", "counselling"],
    street: "Am Anger 5",
    postcode: "38176",
    locality: "Wendeburg",
    ags: "03157008",
    languages: ["de", "en"],
    resources: ["equipment"],
    points: [
      { field: "phone", value: "05303 5550-10" },
      { field: "email", value: "buergerbuero@wendeburg.example.org" },
    ],
  },
];
