/** Education, work and business: adult education, course providers, schools, chambers, companies. */
import type { DemoOrganisation } from "../world.ts";

export const educationAndWork: DemoOrganisation[] = [
  {
    key: "vhs",
    name: "Volkshochschule Schmalkalden-Meiningen",
    shortName: "Volkshochschule",
    kind: "adult_education",
    membership: "member",
    description:
      "Die Volkshochschule des Landkreises gibt Deutschkurse von der ersten Begrüßung bis zur Prüfung C1 und leitet die Steuerungsgruppe mit. Häuser stehen in Meiningen und Schmalkalden, Kurse laufen auch in kleineren Orten.",
    responsibilities: "Integrationskurse, Erstorientierungskurse, Prüfungen, Grundbildung",
    topics: ["language", "education", "work"],
    street: "Klostergasse 1",
    postcode: "98617",
    locality: "Meiningen",
    ags: "16066042",
    languages: ["de", "en", "ru", "uk", "ar"],
    rooms: [
      { name: "Raum 3", seats: 18, note: "stufenlos" },
      { name: "Betreuungsraum", seats: 8, note: "Wickeltisch, Spielzeug, Küche" },
      { name: "Computerkabinett", seats: 12 },
    ],
    knowHow: ["Einstufung von Sprachkenntnissen", "Alphabetisierung", "Prüfungen telc A1 bis C1"],
    facts: [
      { label: "Teilnehmende in Deutschkursen", value: "486", date: "2024-12-31", source: "Beispielzahl" },
      { label: "Unterrichtseinheiten im Jahr", value: "6.240", date: "2024-12-31", source: "Beispielzahl" },
    ],
    projects: [
      {
        title: "Modellprojekt: Deutsch für Kinder",
        from: "2014-09-01",
        to: "2015-07-31",
        text: "Deutschunterricht für Kinder, die noch auf einen Schulplatz warteten.",
      },
      {
        title: "Erstorientierungskurse mit Kinderbetreuung in allen Regionen",
        from: "2019-11-04",
        text: "Maßnahme 2.3 des Integrationskonzepts.",
      },
    ],
    resources: ["equipment", "training"],
    points: [
      { field: "phone", value: "03693 5552-0" },
      { field: "email", value: "deutsch@vhs-sm.example.org" },
      { field: "website", value: "https://vhs-sm.example.org" },
    ],
    contacts: [
      {
        points: [
          { field: "name", value: "Nadja Lorentz", basis: "official_function", audience: "public" },
          { field: "function", value: "Fachbereichsleiterin Deutsch", basis: "official_function", audience: "public" },
          { field: "phone", value: "03693 5552-14", basis: "official_function", audience: "public" },
          {
            field: "email",
            value: "nadja.lorentz@example.org",
            basis: "consent",
            consentOn: "2025-01-15",
            consentUntil: "2028-01-31",
            audience: "public",
          },
        ],
      },
    ],
  },

  {
    key: "pergo",
    name: "Pergo GmbH",
    kind: "training_provider",
    membership: "member",
    description:
      "Bildungsträger in Schmalkalden und Meiningen mit Integrationskursen und Berufssprachkursen. Viele Kurse beginnen erst um acht, damit die Kinder vorher in Kita und Schule sind.",
    responsibilities: "Integrationskurse, Berufssprachkurse, Aktivierung und Vermittlung",
    topics: ["language", "work"],
    street: "Näherstiller Straße 8",
    postcode: "98574",
    locality: "Schmalkalden",
    ags: "16066063",
    languages: ["de", "en", "ar", "fa", "ru"],
    rooms: [{ name: "Werkraum", seats: 16, note: "Holz und Metall" }],
    knowHow: ["Fachsprache Pflege", "Fachsprache Metall"],
    facts: [
      {
        label: "Wartezeit auf einen Platz im Integrationskurs",
        value: "etwa 3 Monate",
        date: "2025-09-30",
        source: "Beispielzahl",
      },
    ],
    points: [
      { field: "phone", value: "03683 5551-0" },
      { field: "email", value: "kurse@pergo.example.org" },
    ],
  },

  {
    key: "ikl",
    name: "IKL Bildungsträger",
    shortName: "IKL",
    kind: "training_provider",
    membership: "member",
    description:
      "IKL unterrichtet in kleinen Gruppen, auch dort, wo kein anderer Kurs zustande kommt: in Wasungen, Zella-Mehlis und Schmalkalden. Schwerpunkt ist das Lesen- und Schreibenlernen.",
    topics: ["language", "education"],
    street: "Am Markt 2",
    postcode: "98634",
    locality: "Wasungen",
    ags: "16066086",
    languages: ["de", "ar", "fa", "ti"],
    knowHow: ["Alphabetisierung Erwachsener", "Lernen mit wenig Schulerfahrung"],
    resources: ["equipment"],
    points: [
      { field: "phone", value: "036941 5551-0" },
      { field: "email", value: "buero@ikl.example.org" },
    ],
    contacts: [
      {
        points: [
          { field: "name", value: "Yasmin Feldkirch", basis: "consent", consentOn: "2024-11-20", audience: "public" },
          {
            field: "function",
            value: "Kursleitung Alphabetisierung",
            basis: "consent",
            consentOn: "2024-11-20",
            audience: "public",
          },
          { field: "mobile", value: "0160 5550-207", basis: "none", audience: "office" },
        ],
      },
    ],
  },

  {
    key: "hwk",
    name: "Handwerkskammer Südthüringen",
    shortName: "Handwerkskammer",
    kind: "chamber",
    membership: "member",
    description:
      "Wir beraten Betriebe und Menschen, die im Handwerk arbeiten oder lernen wollen. Wir sprechen Deutsch, Englisch und Russisch. Unser Bildungszentrum steht in Rohr.",
    responsibilities: "Anerkennung handwerklicher Abschlüsse, Ausbildung, Meisterschule",
    topics: ["work", "education"],
    street: "Rosa-Luxemburg-Straße 7–9",
    postcode: "98527",
    locality: "Suhl",
    languages: ["de", "en", "ru"],
    rooms: [
      { name: "Werkstätten im Bildungszentrum Rohr-Kloster", seats: 60, note: "Anreise mit dem Bus bis Rohr, Kloster" },
    ],
    knowHow: ["Gleichwertigkeitsprüfung", "Qualifizierungsanalyse"],
    resources: ["training"],
    points: [
      { field: "phone", value: "03681 5551-0" },
      { field: "email", value: "anerkennung@hwk-sued.example.org" },
    ],
    contacts: [
      {
        points: [
          { field: "name", value: "Marlies Wiesenthaler", basis: "official_function", audience: "public" },
          { field: "function", value: "Beraterin für Anerkennung", basis: "official_function", audience: "public" },
          { field: "phone", value: "03681 5551-33", basis: "official_function", audience: "public" },
        ],
      },
    ],
  },

  {
    key: "ihk",
    name: "Industrie- und Handelskammer Südthüringen",
    shortName: "IHK",
    kind: "chamber",
    membership: "member",
    description:
      "Die IHK vertritt Betriebe aus Industrie, Handel und Dienstleistung. Sie berät zu Ausbildung, Gründung und Fachkräften aus dem Ausland.",
    topics: ["work"],
    street: "Bahnhofstraße 4–8",
    postcode: "98527",
    locality: "Suhl",
    languages: ["de", "en"],
    resources: ["training"],
    points: [
      { field: "phone", value: "03681 5552-0" },
      { field: "email", value: "welcome@ihk-sued.example.org" },
    ],
  },

  {
    key: "iq-suedthueringen",
    name: "IQ-Beratungsstelle Südthüringen für Anerkennung und Qualifizierung",
    shortName: "IQ-Beratungsstelle",
    kind: "counselling_centre",
    membership: "member",
    description:
      "Ihr Zeugnis kommt aus einem anderen Land? Wir finden heraus, welche Stelle es prüft, was es kostet und welche Unterlagen fehlen – kostenlos und ohne Eile.",
    responsibilities: "Anerkennungsberatung, Qualifizierungsberatung, Schulung von Fachkräften",
    topics: ["work", "counselling"],
    street: "Neu-Ulmer Straße 12",
    postcode: "98617",
    locality: "Meiningen",
    ags: "16066042",
    languages: ["de", "en", "ru", "ar", "es"],
    facts: [{ label: "Beratene Personen im Jahr", value: "228", date: "2024-12-31", source: "Beispielzahl" }],
    projects: [{ title: "IQ – Integration durch Qualifizierung", from: "2023-01-01", to: "2028-12-31" }],
    points: [
      { field: "phone", value: "03693 5553-0" },
      { field: "email", value: "meiningen@iq-beratung.example.org" },
    ],
  },

  {
    key: "hochschule",
    name: "Hochschule Schmalkalden, International Office",
    shortName: "Hochschule",
    kind: "university",
    membership: "member",
    description:
      "An der Hochschule lernen Menschen aus rund fünfzig Ländern. Das International Office berät zum Studium, prüft Zeugnisse und öffnet Sprachkurse auch für Studieninteressierte mit Fluchterfahrung.",
    topics: ["education", "language"],
    street: "Blechhammer 9",
    postcode: "98574",
    locality: "Schmalkalden",
    ags: "16066063",
    languages: ["de", "en", "es", "zh", "hi"],
    rooms: [{ name: "Hörsaal 0001", seats: 120, note: "nach Vorlesungsende" }],
    resources: ["equipment", "training"],
    points: [
      { field: "phone", value: "03683 5552-0" },
      { field: "email", value: "international@hs-schmalkalden.example.org" },
    ],
  },

  {
    key: "grundschule-zella-mehlis",
    name: "Staatliche Grundschule Zella-Mehlis",
    shortName: "Grundschule",
    kind: "school",
    membership: "member",
    description:
      "Jedes fünfte Kind spricht zu Hause eine andere Sprache als Deutsch. Darum lernen bei uns auch die Eltern: gemeinsam mit der Volkshochschule, in einem Klassenzimmer ihrer Kinder.",
    topics: ["education", "language"],
    street: "Louis-Anschütz-Straße 26",
    postcode: "98544",
    locality: "Zella-Mehlis",
    ags: "16066092",
    languages: ["de", "ru"],
    resources: ["sports", "kitchen"],
    points: [
      { field: "phone", value: "03682 5551-0" },
      { field: "email", value: "sekretariat@gs-zm.example.org" },
    ],
  },

  {
    key: "bbz",
    name: "Staatliches Berufsbildungszentrum Meiningen",
    shortName: "Berufsbildungszentrum",
    kind: "school",
    membership: "member",
    description:
      "Berufsschule, Fachoberschule und Berufsvorbereitung unter einem Dach. Jugendliche, die noch wenig Deutsch können, beginnen im Berufsvorbereitungsjahr mit Sprachförderung.",
    topics: ["education", "work", "language"],
    street: "Ernststraße 11",
    postcode: "98617",
    locality: "Meiningen",
    ags: "16066042",
    languages: ["de", "en"],
    resources: ["sports"],
    points: [
      { field: "phone", value: "03693 5554-0" },
      { field: "email", value: "bvj@bbz-mgn.example.org" },
    ],
  },
];
