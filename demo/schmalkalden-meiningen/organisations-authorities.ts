/** Offices and authorities. Bodies are real, their figures marked "Beispielzahl", people and numbers invented. */
import type { DemoOrganisation } from "../world.ts";

export const authorities: DemoOrganisation[] = [
  {
    key: "integrationsmanagement",
    name: "Landratsamt Schmalkalden-Meiningen, Integrationsmanagement",
    shortName: "Integrationsmanagement",
    kind: "county_office",
    membership: "member",
    description:
      "Wir halten das Netzwerk für Integration zusammen: Wir laden zu Treffen ein, sammeln Angebote, begleiten das Integrationskonzept und sind Ansprechstelle für alle, die im Landkreis mitmachen wollen.",
    responsibilities:
      "Koordination des Netzwerks, Fortschreibung des Integrationskonzepts, Ehrenamt, Öffentlichkeitsarbeit",
    topics: ["counselling", "interpreting", "language"],
    street: "Obertshäuser Platz 1",
    postcode: "98617",
    locality: "Meiningen",
    ags: "16066042",
    languages: ["de", "en", "ru"],
    rooms: [
      { name: "Sitzungssaal im Landratsamt", seats: 60, note: "Beamer, Hörschleife, stufenlos über den Hof" },
      { name: "Beratungsraum 114", seats: 10 },
    ],
    knowHow: ["Moderation", "Fördermittel und Verwendungsnachweise", "Netzwerkarbeit in ländlichen Räumen"],
    facts: [
      {
        label: "Menschen mit Migrationshintergrund im Landkreis",
        value: "über 4.000",
        date: "2019-05-13",
        source: "Integrationskonzept 2019",
      },
      {
        label: "Akteure bei der Gründung des Netzwerks",
        value: "mehr als 30",
        date: "2014-12-05",
        source: "Gründungstreffen",
      },
      {
        label: "Angekündigte Aufnahmen im Jahr 2015",
        value: "mindestens 380",
        date: "2014-12-05",
        source: "Gründungstreffen",
      },
    ],
    projects: [
      {
        title: "Integrationskonzept des Landkreises",
        from: "2016-01-01",
        to: "2020-12-31",
        text: "Vom Kreistag am 13. Mai 2019 einstimmig beschlossen, 2023 erstmals fortgeschrieben.",
      },
      {
        title: "Thüringer Initiative für lokales Integrationsmanagement in den Kommunen (ThILIK)",
        text: "Gefördert aus dem Europäischen Sozialfonds.",
      },
    ],
    resources: ["training", "funding", "publicity"],
    points: [
      { field: "phone", value: "03693 5550-10" },
      { field: "email", value: "integration@lra-sm.example.org" },
      { field: "website", value: "https://lra-sm.example.org/integration" },
    ],
    contacts: [
      {
        points: [
          { field: "name", value: "Katrin Lindenau", basis: "official_function", audience: "public" },
          { field: "function", value: "Integrationsmanagerin", basis: "official_function", audience: "public" },
          { field: "phone", value: "03693 5550-11", basis: "official_function", audience: "public" },
          { field: "email", value: "katrin.lindenau@example.org", basis: "official_function", audience: "public" },
          { field: "mobile", value: "0171 5550-011", basis: "none", audience: "office" },
        ],
      },
    ],
  },

  {
    key: "auslaenderbehoerde",
    name: "Landratsamt Schmalkalden-Meiningen, Ausländerbehörde",
    shortName: "Ausländerbehörde",
    kind: "county_office",
    membership: "member",
    description:
      "Wir bearbeiten Aufenthaltstitel, Duldungen, Arbeitserlaubnisse und Anträge auf Familiennachzug. Bitte kommen Sie mit Termin, dann müssen Sie nicht warten.",
    responsibilities: "Aufenthaltsrecht, Verpflichtung zum Integrationskurs, elektronische Aufenthaltstitel",
    topics: ["counselling"],
    street: "Obertshäuser Platz 1",
    postcode: "98617",
    locality: "Meiningen",
    ags: "16066042",
    languages: ["de", "en"],
    facts: [
      {
        label: "Bearbeitungszeit für einen elektronischen Aufenthaltstitel",
        value: "etwa 6 Wochen",
        date: "2025-06-30",
        source: "Beispielzahl",
      },
    ],
    resources: ["training", "funding", "publicity"],
    points: [
      { field: "phone", value: "03693 5550-20" },
      { field: "email", value: "auslaenderbehoerde@lra-sm.example.org" },
    ],
    contacts: [
      {
        points: [
          { field: "name", value: "Torsten Musterfeld", basis: "official_function", audience: "network" },
          { field: "function", value: "Leiter der Ausländerbehörde", basis: "official_function", audience: "network" },
          { field: "phone", value: "03693 5550-21", basis: "official_function", audience: "network" },
        ],
      },
    ],
  },

  {
    key: "unterbringung",
    name: "Landratsamt Schmalkalden-Meiningen, Fachdienst Unterbringung und Asylbewerberleistungen",
    shortName: "Fachdienst Unterbringung",
    kind: "county_office",
    membership: "member",
    description:
      "Wir sorgen dafür, dass Geflüchtete ein Dach über dem Kopf haben, und zahlen Leistungen nach dem Asylbewerberleistungsgesetz. Einzelwohnungen gehen bei uns vor Gemeinschaftsunterkünften.",
    responsibilities: "Wohnungen und Gemeinschaftsunterkünfte, Asylbewerberleistungen, Krankenhilfe, soziale Betreuung",
    topics: ["housing", "health", "counselling"],
    street: "Obertshäuser Platz 1",
    postcode: "98617",
    locality: "Meiningen",
    ags: "16066042",
    languages: ["de", "en", "ar"],
    facts: [
      { label: "Angemietete Wohnungen", value: "190 in 16 Orten", date: "2015-11-25", source: "3. Netzwerktreffen" },
      { label: "Gemeinschaftsunterkünfte", value: "5", date: "2015-11-25", source: "3. Netzwerktreffen" },
    ],
    resources: ["training"],
    points: [
      { field: "phone", value: "03693 5550-30" },
      { field: "email", value: "unterbringung@lra-sm.example.org" },
      { field: "phone", value: "03693 5550-39", label: "Bereitschaft am Wochenende", audience: "network" },
    ],
  },

  {
    key: "gesundheitsamt",
    name: "Landratsamt Schmalkalden-Meiningen, Fachdienst Gesundheit",
    shortName: "Gesundheitsamt",
    kind: "county_office",
    membership: "member",
    description:
      "Impfen, untersuchen, beraten: Wir sind für alle Menschen im Landkreis da, auch ohne Krankenversicherung. Was Sie uns sagen, bleibt bei uns.",
    responsibilities: "Impfberatung, Erstuntersuchung, Schuleingangsuntersuchung, Sozialpsychiatrischer Dienst",
    topics: ["health"],
    street: "Obertshäuser Platz 1",
    postcode: "98617",
    locality: "Meiningen",
    ags: "16066042",
    languages: ["de", "en", "ru", "uk"],
    knowHow: ["Gesundheitsinformationen in Leichter Sprache"],
    points: [
      { field: "phone", value: "03693 5550-40" },
      { field: "email", value: "gesundheit@lra-sm.example.org" },
    ],
  },

  {
    key: "jugendamt",
    name: "Landratsamt Schmalkalden-Meiningen, Jugendamt und Frühe Hilfen",
    shortName: "Jugendamt",
    kind: "county_office",
    membership: "member",
    description:
      "Wir helfen Familien: mit einem Platz in Kita oder Tagespflege, mit Unterhalt, bei Streit und in Notlagen. Wir begleiten auch junge Menschen, die ohne Eltern nach Deutschland gekommen sind.",
    responsibilities:
      "Kindertagesbetreuung, Frühe Hilfen, Unterhaltsvorschuss, unbegleitete minderjährige Ausländerinnen und Ausländer",
    topics: ["education", "counselling"],
    street: "Obertshäuser Platz 1",
    postcode: "98617",
    locality: "Meiningen",
    ags: "16066042",
    languages: ["de", "en"],
    resources: ["training", "funding", "publicity"],
    points: [
      { field: "phone", value: "03693 5550-50" },
      { field: "email", value: "jugendamt@lra-sm.example.org" },
    ],
    contacts: [
      {
        points: [
          {
            field: "name",
            value: "Ulrike Tannenried",
            basis: "consent",
            consentOn: "2025-02-10",
            consentUntil: "2028-02-29",
            audience: "public",
          },
          {
            field: "function",
            value: "Netzwerkkoordination Frühe Hilfen",
            basis: "official_function",
            audience: "public",
          },
          { field: "email", value: "fruehehilfen@lra-sm.example.org", basis: "official_function", audience: "public" },
        ],
      },
    ],
  },

  {
    key: "jobcenter",
    name: "Kommunales Jobcenter Schmalkalden-Meiningen",
    shortName: "Jobcenter",
    kind: "jobcenter",
    membership: "member",
    description:
      "Wir zahlen Bürgergeld und helfen auf dem Weg in Arbeit oder Ausbildung. Für das erste Gespräch bestellen wir auf Wunsch jemanden, der Ihre Sprache spricht.",
    responsibilities: "Grundsicherung für Arbeitsuchende, Vermittlung, Verpflichtung und Berechtigung zu Sprachkursen",
    topics: ["work", "language", "counselling"],
    street: "Obertshäuser Platz 1",
    postcode: "98617",
    locality: "Meiningen",
    ags: "16066042",
    languages: ["de", "en", "ru", "ar"],
    facts: [
      {
        label: "Vermittlungen von Menschen mit ausländischem Pass im Jahr",
        value: "312",
        date: "2024-12-31",
        source: "Beispielzahl",
      },
    ],
    projects: [
      {
        title: "Job-Turbo mit Sprachbegleitung",
        from: "2024-02-01",
        to: "2026-12-31",
        text: "Arbeiten und zugleich Deutsch lernen, mit einer festen Ansprechperson im Betrieb.",
      },
    ],
    points: [
      { field: "phone", value: "03693 5550-60" },
      { field: "email", value: "jobcenter@lra-sm.example.org" },
    ],
    contacts: [
      {
        points: [
          { field: "name", value: "Ingo Birkenhag", basis: "official_function", audience: "network" },
          {
            field: "function",
            value: "Teamleiter Markt und Integration",
            basis: "official_function",
            audience: "public",
          },
          {
            field: "email",
            value: "ingo.birkenhag@jobcenter-sm.example.org",
            basis: "official_function",
            audience: "network",
          },
        ],
      },
    ],
  },

  {
    key: "agentur-suhl",
    name: "Agentur für Arbeit Suhl",
    shortName: "Arbeitsagentur",
    kind: "jobcenter",
    membership: "member",
    description:
      "Die Arbeitsagentur berät zu Beruf, Ausbildung und Weiterbildung und zahlt Arbeitslosengeld. Zuständig ist sie für Suhl und die umliegenden Landkreise; in Meiningen und Schmalkalden gibt es Geschäftsstellen.",
    responsibilities: "Berufsberatung, Arbeitgeber-Service, Arbeitsmarktzulassung, Förderung der Weiterbildung",
    topics: ["work", "education"],
    postcode: "98529",
    locality: "Suhl",
    languages: ["de", "en"],
    points: [
      { field: "phone", value: "03681 5550-100" },
      { field: "email", value: "suhl@arbeitsagentur.example.org" },
    ],
  },

  {
    key: "bamf",
    name: "Bundesamt für Migration und Flüchtlinge, Regionalkoordination Integration",
    shortName: "BAMF",
    kind: "state_authority",
    membership: "member",
    description:
      "Das Bundesamt entscheidet über Asylanträge, lässt Integrationskurse zu und bezahlt sie. Die Regionalkoordination hilft Trägern und Kommunen, damit genug Kurse in der Nähe beginnen.",
    responsibilities: "Zulassung von Kursträgern, Berechtigung zum Integrationskurs, Migrationsberatung",
    topics: ["language", "counselling"],
    locality: "Suhl",
    postcode: "98527",
    languages: ["de", "en", "ru"],
    points: [
      { field: "phone", value: "03681 5550-200" },
      { field: "email", value: "regionalkoordination@bamf.example.org" },
      { field: "website", value: "https://bamf.example.org" },
    ],
    contacts: [
      {
        points: [
          { field: "name", value: "Hendrik Sandmühle", basis: "none", audience: "office" },
          { field: "function", value: "Regionalkoordinator", basis: "official_function", audience: "network" },
          { field: "phone", value: "03681 5550-204", basis: "none", audience: "office" },
        ],
      },
    ],
  },

  {
    key: "schulamt",
    name: "Staatliches Schulamt Südthüringen",
    shortName: "Schulamt",
    kind: "state_authority",
    membership: "member",
    description:
      "Das Schulamt weist Kindern und Jugendlichen, die neu ankommen, eine Schule zu und kümmert sich um Deutsch als Zweitsprache. Es berät Eltern, welche Schule passt.",
    responsibilities:
      "Schulzuweisung, Förderung in Deutsch als Zweitsprache, Anerkennung ausländischer Schulzeugnisse bis zum Realschulabschluss",
    topics: ["education", "language"],
    street: "Hölderlinstraße 1",
    postcode: "98527",
    locality: "Suhl",
    languages: ["de", "en", "ru"],
    knowHow: ["Schulrecht", "Deutsch als Zweitsprache"],
    points: [
      { field: "phone", value: "03681 5550-300" },
      { field: "email", value: "sued@schulamt.example.org" },
    ],
    contacts: [
      {
        points: [
          { field: "name", value: "Beatrix Hohlweg", basis: "official_function", audience: "network" },
          { field: "function", value: "Referentin für Migration", basis: "official_function", audience: "public" },
          {
            field: "phone",
            value: "03681 5550-307",
            basis: "consent",
            consentOn: "2024-09-02",
            consentUntil: "2026-09-01",
            audience: "public",
          },
        ],
      },
    ],
  },

  {
    key: "polizei",
    name: "Landespolizeiinspektion Suhl",
    shortName: "Polizei",
    kind: "police",
    membership: "adviser",
    description:
      "Die Polizei berät das Netzwerk, ohne mit abzustimmen. Sie kommt in Sprachkurse und Unterkünfte und erklärt, was erlaubt ist, wer hilft und wie man Anzeige erstattet.",
    responsibilities: "Vorbeugung, Verkehrssicherheit, Opferschutz, Hasskriminalität",
    topics: ["counselling"],
    locality: "Suhl",
    postcode: "98527",
    languages: ["de", "en"],
    resources: ["training"],
    points: [
      { field: "phone", value: "03681 5550-400", label: "kein Notruf; im Notfall 110" },
      { field: "email", value: "praevention@polizei.example.org" },
    ],
  },
];
