/** Kreis Unna: the county's own offices, state authorities, Jobcenter, police. */
import type { DemoOrganisation } from "../world.ts";

export const offices: DemoOrganisation[] = [
  {
    key: "ki-kreis-unna",
    name: "Kommunales Integrationszentrum Kreis Unna",
    shortName: "KI Kreis Unna",
    kind: "county_office",
    description:
      "Das Kommunale Integrationszentrum hält das Netzwerk „Kommunale Integration“ zusammen. Es berät Familien beim Schuleinstieg, bildet Elternbegleiterinnen aus, vermittelt Sprachmittlerinnen und Sprachmittler und bereitet die Integrationskonferenzen vor.",
    responsibilities:
      "Geschäftsstelle des Netzwerks „Kommunale Integration“; Integration durch Bildung; Integration als Querschnittsaufgabe; Kommunales Integrationsmanagement (KIM)",
    topics: ["education", "interpreting", "counselling", "language"],
    street: "Friedrich-Ebert-Straße 17",
    postcode: "59425",
    locality: "Unna",
    ags: "05978036",
    languages: ["de", "en", "tr", "ar", "uk", "ru", "fa", "fr"],
    rooms: [
      { name: "Seminarraum „Brücke“", seats: 28, note: "Beamer, Moderationswand, stufenlos" },
      { name: "Beratungszimmer", seats: 5, note: "mit Spielecke; nach Absprache auch für Partner" },
    ],
    knowHow: [
      "Rucksack KiTa und Griffbereit",
      "Schulische Erstberatung",
      "Moderation großer Gruppen",
      "Fördermittelberatung",
    ],
    facts: [
      {
        label: "Integrationskonferenzen und Netzwerktreffen",
        value: "8",
        date: "2015-10-20",
        source: "Netzwerk „Kommunale Integration“",
      },
      {
        label: "Erstberatungen für neu zugewanderte Kinder und Jugendliche",
        value: "612",
        date: "2025-12-31",
        source: "Beispielzahl",
      },
      {
        label: "Sprachmittlerinnen und Sprachmittler im Pool",
        value: "94 in 31 Sprachen",
        date: "2026-06-30",
        source: "Beispielzahl",
      },
    ],
    projects: [
      {
        title: "Integrationsleitlinien fortschreiben",
        from: "2026-03-01",
        to: "2027-06-30",
        text: "Ergebnisse der Konferenzen werden den Abschnitten der Leitlinien zugeordnet; danach entscheidet der Kreistag.",
      },
      {
        title: "Rucksack in zwölf neuen Kitas",
        from: "2025-08-01",
        to: "2027-07-31",
        text: "Elternbegleiterinnen treffen sich jede Woche mit Müttern und Vätern.",
      },
    ],
    resources: ["training", "funding", "publicity"],
    points: [
      { field: "phone", value: "02303 5550-100" },
      { field: "email", value: "ki@kreis-unna.example.org" },
      { field: "website", value: "https://ki.kreis-unna.example.org" },
    ],
    contacts: [
      {
        points: [
          { field: "name", value: "Henrike Lindwurm", basis: "official_function" },
          { field: "function", value: "Leitung des Integrationszentrums", basis: "official_function" },
          { field: "phone", value: "02303 5550-101", basis: "official_function" },
          { field: "email", value: "henrike.lindwurm@kreis-unna.example.org", basis: "official_function" },
          { field: "mobile", value: "0171 3920011", basis: "none", audience: "office" },
        ],
      },
      {
        points: [
          { field: "name", value: "Tarık Ceviz", basis: "consent", consentOn: "2025-02-03" },
          { field: "function", value: "Schulische Erstberatung", basis: "official_function", audience: "network" },
          {
            field: "phone",
            value: "02303 5550-114",
            basis: "consent",
            consentOn: "2025-02-03",
            consentUntil: "2027-02-02",
          },
        ],
      },
    ],
  },
  {
    key: "auslaenderbehoerde",
    name: "Kreis Unna, Ausländerbehörde",
    shortName: "Ausländerbehörde",
    kind: "county_office",
    description:
      "Die Ausländerbehörde erteilt und verlängert Aufenthaltstitel, nimmt Anträge auf Einbürgerung an und prüft, wer zum Integrationskurs berechtigt ist. In Lünen ist die Stadt selbst zuständig.",
    responsibilities: "Aufenthaltsrecht, Fachkräfteverfahren, Einbürgerung, Verpflichtung zum Integrationskurs",
    topics: ["counselling", "work"],
    street: "Friedrich-Ebert-Straße 17",
    postcode: "59425",
    locality: "Unna",
    ags: "05978036",
    languages: ["de", "en", "ru"],
    facts: [{ label: "Wartezeit auf einen Termin", value: "5 Wochen", date: "2026-09-30", source: "Beispielzahl" }],
    points: [
      { field: "phone", value: "02303 5550-200", label: "Telefonzeit Mo–Do 8–10 Uhr" },
      { field: "email", value: "termin@auslaenderbehoerde-kreis-unna.example.org" },
    ],
    contacts: [
      {
        points: [
          { field: "name", value: "Bodo Zaunkönig", basis: "official_function", audience: "network" },
          {
            field: "function",
            value: "Sachgebietsleitung Fachkräfte und Einbürgerung",
            basis: "official_function",
            audience: "network",
          },
          {
            field: "email",
            value: "bodo.zaunkoenig@auslaenderbehoerde-kreis-unna.example.org",
            basis: "official_function",
            audience: "network",
          },
        ],
      },
    ],
  },
  {
    key: "kreisjugendamt",
    name: "Kreis Unna, Fachbereich Familie und Jugend",
    shortName: "Kreisjugendamt",
    kind: "county_office",
    description:
      "Das Jugendamt für Bönen, Fröndenberg/Ruhr und Holzwickede: Kita-Plätze, Elternbeiträge, Familienbüros und Hilfen für Familien, die gerade viel auf einmal schaffen müssen.",
    responsibilities: "Aufgaben der Jugendhilfe für drei kreisangehörige Städte und Gemeinden ohne eigenes Jugendamt",
    topics: ["education", "counselling"],
    street: "Friedrich-Ebert-Straße 17",
    postcode: "59425",
    locality: "Unna",
    ags: "05978036",
    actsFor: ["05978008", "05978012", "05978016"],
    languages: ["de", "tr"],
    resources: ["training"],
    points: [
      { field: "phone", value: "02303 5550-240" },
      { field: "email", value: "jugendamt@kreis-unna.example.org" },
    ],
  },
  {
    key: "gesundheitsamt",
    name: "Kreis Unna, Fachbereich Gesundheit und Verbraucherschutz",
    shortName: "Gesundheitsamt",
    kind: "health",
    description:
      "Impfberatung, Schuleingangsuntersuchungen, Hilfe bei Schwangerschaft und seelischen Krisen. Seit 2024 gehen Gesundheitslotsinnen in Unterkünfte und Sprachkurse.",
    topics: ["health"],
    street: "Massener Straße 35",
    postcode: "59423",
    locality: "Unna",
    ags: "05978036",
    languages: ["de", "en", "tr", "ar", "uk"],
    knowHow: ["Infektionsschutz in Unterkünften", "Gesundheitslotsinnen ausbilden"],
    facts: [
      {
        label: "ausgebildete Gesundheitslotsinnen und -lotsen",
        value: "17",
        date: "2026-05-31",
        source: "Beispielzahl",
      },
    ],
    resources: ["interpreting"],
    points: [
      { field: "phone", value: "02303 5550-260" },
      { field: "email", value: "gesundheit@kreis-unna.example.org" },
    ],
  },
  {
    key: "schulamt",
    name: "Schulamt für den Kreis Unna",
    shortName: "Schulamt",
    kind: "state_authority",
    description:
      "Untere staatliche Schulaufsicht für die Grundschulen und Förderschulen. Weist gemeinsam mit dem Integrationszentrum neu zugewanderten Kindern einen Schulplatz zu.",
    responsibilities: "Schulaufsicht, Zuweisung in Schulen, herkunftssprachlicher Unterricht",
    topics: ["education"],
    street: "Friedrich-Ebert-Straße 17",
    postcode: "59425",
    locality: "Unna",
    ags: "05978036",
    facts: [
      {
        label: "Sprachen im herkunftssprachlichen Unterricht",
        value: "9",
        date: "2026-08-31",
        source: "Beispielzahl",
      },
    ],
    points: [{ field: "email", value: "schulamt@kreis-unna.example.org" }],
  },
  {
    key: "jobcenter",
    name: "Jobcenter Kreis Unna",
    kind: "jobcenter",
    description:
      "Das Jobcenter sichert den Lebensunterhalt und hilft auf dem Weg in Ausbildung und Arbeit. Ein eigenes Team begleitet Menschen, die gerade erst Deutsch lernen, an sieben Standorten im Kreis.",
    responsibilities: "Leistungen nach dem SGB II, Vermittlung, Zuweisung in Integrations- und Berufssprachkurse",
    topics: ["work", "language", "counselling"],
    street: "Bahnhofstraße 63",
    postcode: "59423",
    locality: "Unna",
    ags: "05978036",
    languages: ["de", "en", "ru", "uk", "ar", "tr"],
    rooms: [{ name: "Gruppenraum Erdgeschoss", seats: 20, note: "dienstags und freitags frei" }],
    knowHow: ["Eingliederungszuschüsse", "Kooperationsgespräche mit Sprachkursträgern"],
    facts: [
      {
        label: "Menschen in Integrations- und Berufssprachkursen",
        value: "1.384",
        date: "2026-06-30",
        source: "Beispielzahl",
      },
      { label: "davon Frauen", value: "58 %", date: "2026-06-30", source: "Beispielzahl" },
    ],
    projects: [
      {
        title: "Job-Turbo: erst arbeiten, dann weiterlernen",
        from: "2025-01-01",
        to: "2027-12-31",
        text: "Arbeitgeber geben Zeit für den Berufssprachkurs, das Jobcenter gibt einen Zuschuss zum Lohn.",
      },
    ],
    points: [
      { field: "phone", value: "02303 5550-300" },
      { field: "email", value: "team-integration@jobcenter-kreis-unna.example.org" },
      { field: "website", value: "https://jobcenter-kreis-unna.example.org" },
    ],
    contacts: [
      {
        points: [
          { field: "name", value: "Walburga Rotdorn", basis: "official_function", audience: "network" },
          { field: "function", value: "Teamleitung Integration und Sprache", basis: "official_function" },
          { field: "phone", value: "02303 5550-312", basis: "official_function", audience: "network" },
        ],
      },
    ],
  },
  {
    key: "agentur-hamm",
    name: "Agentur für Arbeit Hamm",
    kind: "jobcenter",
    description:
      "Berufsberatung an den Schulen des Kreises, Fachkräfteeinwanderung und Weiterbildung für Beschäftigte. Die Geschäftsstellen in Unna, Kamen und Lünen gehören dazu.",
    topics: ["work"],
    locality: "Hamm",
    languages: ["de", "en"],
    points: [
      { field: "phone", value: "02381 5550-30" },
      { field: "email", value: "berufsberatung@agentur-hamm.example.org" },
    ],
  },
  {
    key: "polizei",
    name: "Kreispolizeibehörde Unna, Kriminalprävention und Opferschutz",
    shortName: "Polizei Kreis Unna",
    kind: "police",
    membership: "adviser",
    description:
      "Berät das Netzwerk zu Sicherheit in Unterkünften, Betrug am Telefon, häuslicher Gewalt und Verkehrserziehung. Der Kontaktbeamte für muslimische Institutionen besucht Vereine auf Wunsch.",
    topics: ["counselling"],
    locality: "Unna",
    ags: "05978036",
    resources: ["training"],
    points: [{ field: "phone", value: "02303 5550-400", label: "kein Notruf – im Notfall 110" }],
    contacts: [
      {
        points: [
          { field: "name", value: "Ole Habichtswald", basis: "official_function", audience: "network" },
          {
            field: "function",
            value: "Kontakt zu muslimischen Institutionen",
            basis: "official_function",
            audience: "network",
          },
          { field: "mobile", value: "0171 3920024", basis: "none", audience: "office" },
        ],
      },
    ],
  },
  {
    key: "bezirksregierung",
    name: "Bezirksregierung Arnsberg, Erstaufnahmeeinrichtung Unna-Massen",
    shortName: "Erstaufnahme Unna-Massen",
    kind: "state_authority",
    membership: "guest",
    description:
      "Erste Station vieler Menschen, die in Nordrhein-Westfalen Asyl beantragen. Nimmt als Gast am Netzwerk teil, damit Städte früh wissen, wer kommt.",
    topics: ["housing", "counselling"],
    locality: "Unna-Massen",
    ags: "05978036",
    points: [{ field: "email", value: "netzwerk@erstaufnahme-massen.example.org", audience: "network" }],
  },
];
