/** Landkreis Peine: adult education, training, schools, chambers, housing, culture, clinic. */
import type { DemoOrganisation } from "../world.ts";

export const educationAndHousing: DemoOrganisation[] = [
  {
    key: "kvhs",
    name: "Kreisvolkshochschule Peine",
    shortName: "KVHS Peine",
    kind: "adult_education",
    description:
      "Sprachkurse in Peine und, wenn genug Menschen zusammenkommen, in jeder Gemeinde. Die KVHS testet, berät, prüft und hält die Sprachkurskarte des Landkreises aktuell.",
    responsibilities: "Volkshochschule des Landkreises; Koordination der Sprachkurse aller Träger",
    topics: ["language", "education", "work"],
    street: "Stederdorfer Straße 17",
    postcode: "31224",
    locality: "Peine",
    ags: "03157006",
    languages: ["de", "en", "ru", "uk", "ar"],
    rooms: [
      { name: "Aula", seats: 100 },
      { name: "Raum 1.08", seats: 18, note: "interaktive Tafel" },
      { name: "Betreuungsraum", seats: 8, note: "für Kinder von ein bis fünf Jahren" },
    ],
    knowHow: ["Einstufung", "Alphabetisierung", "Fahrdienste zu Kursen", "Prüfungen A2 bis C1"],
    facts: [
      {
        label: "Menschen auf der Warteliste für einen Integrationskurs",
        value: "132",
        date: "2026-10-31",
        source: "Beispielzahl",
      },
      { label: "laufende Kurse", value: "19", date: "2026-10-31", source: "Beispielzahl" },
    ],
    projects: [
      {
        title: "Deutsch in sieben Gemeinden",
        from: "2026-01-01",
        to: "2027-12-31",
        text: "In jeder Gemeinde soll es mindestens einen Kurs geben. Zurzeit fehlt noch Wendeburg.",
      },
    ],
    resources: ["equipment", "training"],
    points: [
      { field: "phone", value: "05171 5550-500" },
      { field: "email", value: "deutsch@kvhs-peine.example.org" },
      { field: "website", value: "https://kvhs-peine.example.org" },
    ],
    contacts: [
      {
        points: [
          { field: "name", value: "Annegret Heidekraut", basis: "official_function" },
          { field: "function", value: "Sprachkurskoordination", basis: "official_function" },
          { field: "phone", value: "05171 5550-505", basis: "official_function" },
          {
            field: "mobile",
            value: "0171 3920071",
            basis: "consent",
            consentOn: "2025-08-18",
            consentUntil: "2027-08-17",
            audience: "network",
          },
        ],
      },
    ],
  },
  {
    key: "lernwerk",
    name: "Lernwerk Fuhse gGmbH",
    shortName: "Lernwerk Fuhse",
    kind: "training_provider",
    description:
      "Werkstätten für Holz, Fahrrad, Küche und Garten. Wer noch wenig Deutsch kann, zeigt hier mit den Händen, was er oder sie kann.",
    topics: ["work", "language"],
    street: "Am Güterbahnhof 9",
    postcode: "31226",
    locality: "Peine",
    ags: "03157006",
    languages: ["de", "en", "ar", "kmr", "ti"],
    rooms: [
      { name: "Lehrküche", seats: 14 },
      { name: "Holzwerkstatt", seats: 10, note: "Sicherheitsschuhe nötig" },
    ],
    knowHow: ["Kompetenzfeststellung in Werkstätten", "Ausbildungsbegleitung"],
    resources: ["equipment", "training"],
    points: [
      { field: "phone", value: "05171 5550-520" },
      { field: "email", value: "start@lernwerk-fuhse.example.org" },
    ],
    contacts: [
      {
        points: [
          {
            field: "name",
            value: "Hagen Wacholder",
            basis: "consent",
            consentOn: "2024-06-10",
            consentUntil: "2026-06-09",
            audience: "network",
          },
          { field: "function", value: "Werkstattleitung", basis: "none", audience: "office" },
        ],
      },
    ],
  },
  {
    key: "bbs",
    name: "Berufsbildende Schulen des Landkreises Peine",
    shortName: "BBS Peine",
    kind: "school",
    description: "Berufseinstiegsschule mit Sprachförderung, Berufsfachschulen und Ausbildung in über 20 Berufen.",
    topics: ["education", "work", "language"],
    street: "Pelikanstraße 12",
    postcode: "31228",
    locality: "Peine",
    ags: "03157006",
    facts: [{ label: "Jugendliche in Sprachförderklassen", value: "64", date: "2026-09-15", source: "Beispielzahl" }],
    resources: ["sports"],
    points: [{ field: "email", value: "sprachfoerderung@bbs-peine.example.org" }],
  },
  {
    key: "ihk-bs",
    name: "Industrie- und Handelskammer Braunschweig",
    shortName: "IHK Braunschweig",
    kind: "chamber",
    description:
      "Ausbildung, Anerkennung und Fachkräftesicherung in der Region zwischen Harz und Heide, den Landkreis Peine eingeschlossen.",
    topics: ["work"],
    locality: "Braunschweig",
    languages: ["de", "en"],
    points: [
      { field: "phone", value: "0531 5550-41" },
      { field: "email", value: "fachkraefte@ihk-braunschweig.example.org" },
    ],
  },
  {
    key: "hwk-bls",
    name: "Handwerkskammer Braunschweig-Lüneburg-Stade",
    shortName: "HWK Braunschweig-Lüneburg-Stade",
    kind: "chamber",
    description:
      "Berät Betriebe und Menschen mit ausländischem Abschluss und vermittelt Plätze für Praktikum und Einstiegsqualifizierung im Handwerk.",
    topics: ["work"],
    locality: "Braunschweig",
    languages: ["de", "en", "ru"],
    resources: ["training"],
    points: [
      { field: "phone", value: "0531 5550-62" },
      { field: "email", value: "anerkennung@hwk-bls.example.org" },
    ],
  },
  {
    key: "heimstaette",
    name: "Peiner Heimstätte GmbH",
    shortName: "Peiner Heimstätte",
    kind: "housing_company",
    description:
      "Wohnungsunternehmen der Stadt. Beim Einzug gibt es eine Hausführung und ein Heft über Mülltrennung, das fast ohne Worte auskommt.",
    topics: ["housing"],
    locality: "Peine",
    postcode: "31224",
    ags: "03157006",
    languages: ["de", "tr", "ru"],
    facts: [{ label: "Neuvermietungen an Zugewanderte", value: "88", date: "2025-12-31", source: "Beispielzahl" }],
    resources: ["donations"],
    points: [
      { field: "phone", value: "05171 5550-610" },
      { field: "email", value: "vermietung@heimstaette-peine.example.org" },
    ],
  },
  {
    key: "kreismuseum",
    name: "Kreismuseum Peine",
    kind: "library",
    description:
      "Ein Museum für Alltagsgeschichte, auch der von gestern Angekommenen. Im Erzählraum stehen Koffer, Kochtöpfe und Handys nebeneinander.",
    topics: ["leisure", "education"],
    street: "Stederdorfer Straße 17",
    postcode: "31224",
    locality: "Peine",
    ags: "03157006",
    languages: ["de", "en"],
    rooms: [{ name: "Erzählraum", seats: 25 }],
    resources: ["equipment", "publicity"],
    points: [
      { field: "phone", value: "05171 5550-720" },
      { field: "email", value: "erzaehlen@kreismuseum-peine.example.org" },
    ],
  },
  {
    key: "klinikum",
    name: "Klinikum Peine",
    kind: "health",
    description:
      "Kreiskrankenhaus mit Geburtshilfe. Der Sozialdienst bestellt Sprachmittlung für Aufklärungsgespräche und sucht selbst Pflegekräfte aus aller Welt.",
    topics: ["health", "work"],
    locality: "Peine",
    postcode: "31226",
    ags: "03157006",
    languages: ["de", "en", "ar", "ru", "es"],
    points: [
      { field: "phone", value: "05171 5550-800" },
      { field: "email", value: "sozialdienst@klinikum-peine.example.org" },
    ],
  },
];
