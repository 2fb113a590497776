/** Migrant organisations, clubs, communities of faith, health. Smaller groups are plausible inventions. */
import type { DemoOrganisation } from "../world.ts";

export const groups: DemoOrganisation[] = [
  {
    key: "ukrainisches-haus",
    name: "Ukrainisches Haus Südthüringen e. V.",
    shortName: "Ukrainisches Haus",
    kind: "migrant_organisation",
    membership: "member",
    description:
      "Von Geflüchteten gegründet, für alle offen. Wir erklären Ämterpost auf Ukrainisch und Russisch, halten Samstagsschule und singen im Chor.",
    topics: ["interpreting", "education", "leisure", "counselling"],
    street: "Georgstraße 15",
    postcode: "98617",
    locality: "Meiningen",
    ags: "16066042",
    languages: ["uk", "ru", "de", "pl"],
    rooms: [{ name: "Chorsaal", seats: 35 }],
    knowHow: ["Formulare auf Ukrainisch", "Anerkennung ukrainischer Diplome"],
    facts: [{ label: "Mitglieder", value: "118", date: "2025-02-24", source: "Beispielzahl" }],
    points: [
      { field: "email", value: "dim@ukrhaus.example.org" },
      { field: "mobile", value: "0176 5550-244" },
    ],
  },

  {
    key: "bruecke-rhoen-werra",
    name: "Deutsch-Arabischer Kulturverein Brücke Rhön-Werra e. V.",
    shortName: "Kulturverein Brücke",
    kind: "migrant_organisation",
    membership: "member",
    description:
      "Der Verein verbindet arabischsprachige Familien mit ihren Nachbarn. Er dolmetscht bei Elternabenden, gibt Arabischunterricht für Kinder und lädt zum Fastenbrechen auf den Marktplatz ein.",
    topics: ["interpreting", "leisure", "education"],
    street: "Salzunger Straße 3",
    postcode: "98574",
    locality: "Schmalkalden",
    ags: "16066063",
    languages: ["ar", "kmr", "de", "en"],
    resources: ["interpreting", "kitchen", "volunteers"],
    points: [{ field: "email", value: "verein@bruecke.example.org" }],
    contacts: [
      {
        points: [
          {
            field: "name",
            value: "Samir Al-Musterman",
            basis: "consent",
            consentOn: "2025-05-20",
            consentUntil: "2028-05-31",
            audience: "public",
          },
          {
            field: "function",
            value: "Vorsitzender",
            basis: "consent",
            consentOn: "2025-05-20",
            consentUntil: "2028-05-31",
            audience: "public",
          },
          { field: "phone", value: "0163 5550-355", basis: "none", audience: "office" },
        ],
      },
    ],
  },

  {
    key: "frauentreff",
    name: "Interkultureller Frauentreff Meiningen",
    shortName: "Frauentreff",
    kind: "initiative",
    membership: "member",
    description:
      "Ein Ort nur für Frauen und ihre Kinder: Deutsch üben, tanzen, reden, sich gegenseitig die Haare schneiden. Männer kommen zum Sommerfest.",
    topics: ["language", "leisure", "health"],
    street: "Anton-Ulrich-Straße 54",
    postcode: "98617",
    locality: "Meiningen",
    ags: "16066042",
    languages: ["de", "fa", "ar", "kmr", "uk"],
    resources: ["volunteers"],
    points: [
      { field: "phone", value: "03693 5560-0" },
      { field: "email", value: "frauentreff@example.org" },
    ],
  },

  {
    key: "sg-werratal",
    name: "Sportgemeinschaft Werratal",
    kind: "club",
    membership: "guest",
    description:
      "Fußball, Kegeln, Gymnastik und seit 2023 auch Kricket. Das Training ist die beste Deutschstunde, sagt unser Trainer, und der kam selbst mit null Wörtern an.",
    topics: ["leisure"],
    street: "Am Sportplatz 1",
    postcode: "98634",
    locality: "Wasungen",
    ags: "16066086",
    languages: ["de", "fa", "ps", "ur"],
    rooms: [{ name: "Vereinsheim", seats: 50 }],
    resources: ["sports", "volunteers"],
    points: [{ field: "email", value: "info@sg-werratal.example.org" }],
  },

  {
    key: "rhoenklub",
    name: "Wanderfreunde Hohe Rhön",
    kind: "club",
    membership: "guest",
    description:
      "Wir wandern bei jedem Wetter und nehmen alle mit, die feste Schuhe haben. Wer keine hat, leiht sie bei uns aus: Größe 28 bis 47.",
    topics: ["leisure"],
    postcode: "98634",
    locality: "Frankenheim/Rhön",
    ags: "16066024",
    languages: ["de"],
    points: [{ field: "email", value: "wandern@rhoen.example.org" }],
  },

  {
    key: "kirchenkreis",
    name: "Evangelische Kirchengemeinde Breitungen",
    shortName: "Kirchengemeinde",
    kind: "church",
    membership: "guest",
    description:
      "Der Pfarrgarten steht allen offen. Seit 2021 ziehen dort Familien aus sieben Ländern Tomaten, Minze und Riesenkürbisse.",
    topics: ["leisure", "counselling"],
    street: "Kirchstraße 1",
    postcode: "98597",
    locality: "Breitungen/Werra",
    ags: "16066013",
    languages: ["de", "en"],
    resources: ["kitchen"],
    points: [
      { field: "phone", value: "036848 5550-0" },
      { field: "email", value: "pfarramt@breitungen.example.org" },
    ],
  },

  {
    key: "moschee",
    name: "Islamische Gemeinde Meiningen",
    kind: "church",
    membership: "guest",
    description:
      "Gebetsraum, Teestube und Nachhilfe. Einmal im Jahr steht die Tür für alle Nachbarn offen, an den anderen Tagen eigentlich auch.",
    topics: ["leisure", "counselling"],
    postcode: "98617",
    locality: "Meiningen",
    ags: "16066042",
    languages: ["ar", "tr", "de", "kmr"],
    resources: ["kitchen", "volunteers", "transport"],
    points: [{ field: "email", value: "gemeinde@moschee-mgn.example.org" }],
  },

  {
    key: "klinikum-schmalkalden",
    name: "Elisabeth Klinikum Schmalkalden",
    shortName: "Klinikum",
    kind: "health",
    membership: "member",
    description:
      "Krankenhaus mit Geburtshilfe und Notaufnahme. Aufklärungsbögen liegen in vielen Sprachen bereit; zum Dolmetschen schalten wir jemanden per Video dazu.",
    topics: ["health", "work"],
    street: "Eichelbach 9",
    postcode: "98574",
    locality: "Schmalkalden",
    ags: "16066063",
    languages: ["de", "en", "ar", "ro", "ru"],
    resources: ["interpreting"],
    points: [
      { field: "phone", value: "03683 5555-0" },
      { field: "email", value: "sozialdienst@klinikum-sm.example.org" },
    ],
  },

  {
    key: "horizont",
    name: "Horizont – Psychosoziales Zentrum Südthüringen e. V.",
    shortName: "Horizont",
    kind: "counselling_centre",
    membership: "member",
    description:
      "Wer Krieg, Flucht oder Gewalt erlebt hat, findet hier Zeit und Schutz. Ein Team aus Psychologie, Kunsttherapie und Sozialarbeit arbeitet mit fest angestellten Sprachmittlerinnen.",
    topics: ["health", "counselling"],
    street: "Bernhardstraße 5",
    postcode: "98617",
    locality: "Meiningen",
    ags: "16066042",
    languages: ["de", "en", "fa", "ar", "ti", "uk"],
    facts: [
      { label: "Wartezeit auf ein Erstgespräch", value: "etwa 8 Wochen", date: "2025-07-01", source: "Beispielzahl" },
    ],
    points: [
      { field: "phone", value: "03693 5561-0" },
      { field: "email", value: "anmeldung@horizont.example.org" },
    ],
  },

  {
    key: "landesprogramm-dolmetschen",
    name: "Landesprogramm Dolmetschen Thüringen",
    kind: "other",
    membership: "guest",
    description:
      "Das Land bezahlt Dolmetscherinnen und Dolmetscher am Telefon und im Video für Beratungsstellen, Schulen und Arztpraxen.",
    topics: ["interpreting"],
    postcode: "99084",
    locality: "Erfurt",
    languages: ["de", "en", "ar", "fa", "ps", "ti", "so", "uk", "ru", "tr", "vi", "ka"],
    points: [
      { field: "phone", value: "0361 5550-900" },
      { field: "website", value: "https://dolmetschen-thueringen.example.org" },
    ],
  },

  {
    key: "tierra",
    name: "Eine-Welt-Laden Schmalkalden",
    kind: "initiative",
    membership: "guest",
    state: "in_review",
    description:
      "Der Laden möchte im Netzwerk mitarbeiten und bietet seinen Seminarraum für Treffen an. Der Eintrag wartet auf die Freigabe durch das Integrationsmanagement.",
    topics: ["leisure"],
    postcode: "98574",
    locality: "Schmalkalden",
    ags: "16066063",
    languages: ["de", "es"],
    resources: ["volunteers", "transport", "donations"],
    points: [{ field: "email", value: "laden@einewelt-sm.example.org" }],
  },
];
