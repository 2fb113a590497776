/** Education, work and business: adult education, course providers, schools, chambers, companies, landlords. */
import type { DemoOrganisation } from "../world.ts";

export const educationAndWork: DemoOrganisation[] = [
  {
    key: "vhs",
    name: "Volkshochschule Wartburgkreis",
    shortName: "Volkshochschule",
    kind: "adult_education",
    membership: "member",
    description:
      "Größter Träger von Deutschkursen im Kreis, mit Häusern in Bad Salzungen und Eisenach. Uns fehlen Lehrkräfte: Wer Deutsch unterrichten möchte, bekommt von uns Zeit, Geld und eine Zusatzqualifizierung.",
    responsibilities: "Integrationskurse, Prüfungen, Einbürgerungstest, Grundbildung",
    topics: ["language", "education"],
    street: "August-Bebel-Straße 2",
    postcode: "36433",
    locality: "Bad Salzungen",
    ags: "16063003",
    languages: ["de", "en", "ru"],
    rooms: [
      { name: "Vortragsraum", seats: 40 },
      { name: "Prüfungsraum", seats: 20, note: "stufenlos" },
    ],
    knowHow: ["Einbürgerungstest", "Ausbildung von Kursleitungen"],
    facts: [
      { label: "Offene Stellen für Lehrkräfte", value: "6", date: "2025-09-01", source: "Beispielzahl" },
      { label: "Laufende Integrationskurse", value: "9", date: "2025-09-01", source: "Beispielzahl" },
    ],
    projects: [
      {
        title: "Lehrkräfte für Integrationskurse gewinnen",
        from: "2024-10-14",
        text: "Maßnahme aus der Arbeitsgruppe Sprache, zusammen mit Jobcenter und Bundesamt.",
      },
    ],
    points: [
      { field: "phone", value: "03695 5554-0" },
      { field: "email", value: "deutsch@vhs-wak.example.org" },
      { field: "website", value: "https://vhs-wak.example.org" },
    ],
    contacts: [
      {
        points: [
          { field: "name", value: "Birgit Sonnefeld", basis: "official_function", audience: "public" },
          {
            field: "function",
            value: "Programmbereich Deutsch und Integration",
            basis: "official_function",
            audience: "public",
          },
          { field: "phone", value: "03695 5554-13", basis: "official_function", audience: "public" },
        ],
      },
    ],
  },

  {
    key: "lernwerk",
    name: "Lernwerk Wartburg gGmbH",
    shortName: "Lernwerk",
    kind: "training_provider",
    membership: "member",
    description:
      "Werkstatt und Sprachschule in einer alten Motorenhalle. Bei uns wird gesägt, geschweißt und konjugiert, oft am selben Vormittag.",
    responsibilities: "Berufssprachkurse, Aktivierung, Teilqualifizierung Lager und Metall",
    topics: ["work", "language"],
    street: "Adam-Opel-Straße 100",
    postcode: "99817",
    locality: "Eisenach",
    ags: "16063105",
    languages: ["de", "ar", "fa", "uk"],
    rooms: [{ name: "Motorenhalle", seats: 30, note: "Arbeitsschuhe nötig" }],
    knowHow: ["Teilqualifizierung", "Sprachtraining im Betrieb"],
    resources: ["equipment"],
    points: [
      { field: "phone", value: "03691 5555-0" },
      { field: "email", value: "kontakt@lernwerk.example.org" },
    ],
  },

  {
    key: "sprachinstitut-hoerseltal",
    name: "Sprachinstitut Hörseltal",
    kind: "training_provider",
    membership: "member",
    description:
      "Kleine Sprachschule mit acht Lehrkräften. Alphabetisierung und Frauenkurse machen zwei Drittel der Stunden aus, den Rest füllen Abendkurse für Pflegekräfte.",
    topics: ["language"],
    street: "Ruhlaer Straße 14",
    postcode: "99848",
    locality: "Wutha-Farnroda",
    ags: "16063092",
    languages: ["de", "ru", "ar"],
    resources: ["equipment", "training"],
    points: [
      { field: "phone", value: "036921 5551-0" },
      { field: "email", value: "schule@hoerseltal.example.org" },
    ],
  },

  {
    key: "hwk",
    name: "Handwerkskammer Südthüringen, Beratung Wartburgkreis",
    shortName: "Handwerkskammer",
    kind: "chamber",
    membership: "member",
    description:
      "Die Kammer ist auch für das Handwerk im Wartburgkreis zuständig. Ihre Willkommenslotsen suchen für Betriebe Auszubildende und für Menschen einen Betrieb, der zu ihnen passt.",
    topics: ["work"],
    locality: "Suhl",
    postcode: "98527",
    languages: ["de", "en", "ru"],
    resources: ["training"],
    points: [
      { field: "phone", value: "03681 5551-50" },
      { field: "email", value: "willkommen@hwk-sued.example.org" },
    ],
  },

  {
    key: "ihk",
    name: "Industrie- und Handelskammer Erfurt, Service-Center Eisenach",
    shortName: "IHK",
    kind: "chamber",
    membership: "member",
    description:
      "Beratung für Betriebe aus Industrie, Handel und Gastgewerbe: Ausbildung, beschleunigtes Fachkräfteverfahren, Anerkennung kaufmännischer und technischer Abschlüsse.",
    topics: ["work"],
    street: "Heinrich-Ehrhardt-Platz 1",
    postcode: "99817",
    locality: "Eisenach",
    ags: "16063105",
    languages: ["de", "en"],
    points: [
      { field: "phone", value: "03691 5556-0" },
      { field: "email", value: "eisenach@ihk-erfurt.example.org" },
    ],
  },

  {
    key: "iq-westthueringen",
    name: "IQ-Anerkennungsberatung Westthüringen",
    shortName: "IQ-Anerkennungsberatung",
    kind: "counselling_centre",
    membership: "member",
    description:
      "Aus einer Mappe voller Zeugnisse machen wir einen Plan. Beraten wird in Eisenach, in Bad Salzungen und am Telefon, unabhängig und kostenlos.",
    topics: ["work", "counselling"],
    street: "Goethestraße 27",
    postcode: "99817",
    locality: "Eisenach",
    ags: "16063105",
    languages: ["de", "en", "ru", "uk", "ar", "pt"],
    knowHow: ["Anerkennung in Pflege und Erziehung", "Finanzierung von Übersetzungen"],
    resources: ["interpreting", "training"],
    points: [
      { field: "phone", value: "03691 5557-0" },
      { field: "email", value: "west@iq-beratung.example.org" },
    ],
    contacts: [
      {
        points: [
          {
            field: "name",
            value: "Miriam Okafor-Beispiel",
            basis: "consent",
            consentOn: "2025-05-05",
            consentUntil: "2028-05-31",
            audience: "public",
          },
          { field: "function", value: "Anerkennungsberaterin", basis: "official_function", audience: "public" },
        ],
      },
    ],
  },

  {
    key: "duale-hochschule",
    name: "Duale Hochschule Gera-Eisenach, Campus Eisenach",
    shortName: "Duale Hochschule",
    kind: "university",
    membership: "guest",
    description:
      "Studieren und im Betrieb arbeiten, im Wechsel alle zwölf Wochen. Wer eine Hochschulzugangsberechtigung aus dem Ausland hat, lässt sie hier prüfen.",
    topics: ["education", "work"],
    street: "Am Wartenberg 2",
    postcode: "99817",
    locality: "Eisenach",
    ags: "16063105",
    languages: ["de", "en"],
    resources: ["equipment", "training"],
    points: [
      { field: "phone", value: "03691 5558-0" },
      { field: "email", value: "studienberatung@dhge.example.org" },
    ],
  },

  {
    key: "berufsschulzentrum",
    name: "Staatliches Berufsschulzentrum Bad Salzungen",
    shortName: "Berufsschulzentrum",
    kind: "school",
    membership: "member",
    description:
      "Über tausend Jugendliche lernen hier Pflege, Metall, Holz und Verkauf. Zwei Vorklassen bereiten mit viel Deutsch auf die Ausbildung vor.",
    topics: ["education", "work"],
    street: "Lindigallee 1",
    postcode: "36433",
    locality: "Bad Salzungen",
    ags: "16063003",
    languages: ["de"],
    resources: ["sports"],
    points: [
      { field: "phone", value: "03695 5555-0" },
      { field: "email", value: "vorklassen@bsz-slz.example.org" },
    ],
  },
];
