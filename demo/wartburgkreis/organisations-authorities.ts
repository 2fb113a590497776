/** Offices and authorities. Bodies are real, their figures marked "Beispielzahl", people and numbers invented. */
import type { DemoOrganisation } from "../world.ts";

export const authorities: DemoOrganisation[] = [
  {
    key: "integrationsmanagement",
    name: "Landratsamt Wartburgkreis, Integrationsmanagement",
    shortName: "Integrationsmanagement",
    kind: "county_office",
    membership: "member",
    description:
      "Wir haben das Netzwerk für Integration im Februar 2024 angestoßen und koordinieren es seitdem. Was Gemeinden, Behörden und Vereine können und wissen, bringen wir zusammen, damit niemand zweimal dieselbe Arbeit macht.",
    responsibilities:
      "Koordination des Netzwerks, Netzwerk der Kommunen, Ko-Moderation der regionalen Netzwerke, Beratung von Ehrenamtlichen",
    topics: ["counselling", "language", "work", "housing"],
    street: "Erzberger Allee 14",
    postcode: "36433",
    locality: "Bad Salzungen",
    ags: "16063003",
    languages: ["de", "en", "ar"],
    rooms: [
      { name: "Großer Sitzungssaal", seats: 90, note: "Mikrofonanlage, Hörschleife, stufenlos" },
      { name: "Raum 214", seats: 16 },
    ],
    knowHow: ["Moderation großer Gruppen", "Förderanträge des Landes", "Kommunale Zusammenarbeit"],
    facts: [
      { label: "Teilnehmende beim Gründungstreffen", value: "etwa 60", date: "2024-02-27", source: "Gründungstreffen" },
      {
        label: "Teilnehmende beim 2. Netzwerktreffen",
        value: "über 70",
        date: "2024-10-14",
        source: "Netzwerktreffen in Eisenach",
      },
    ],
    projects: [
      {
        title: "Netzwerk für Integration",
        from: "2024-02-27",
        text: "Vier Arbeitsgruppen: Sprache; Arbeit; Beratung; Wohnen und Projekte.",
      },
      {
        title: "Netzwerk der zuständigen Stellen der Städte und Gemeinden",
        from: "2024-03-01",
        text: "Hier melden Kommunen, was fehlt, und suchen gemeinsam nach Lösungen.",
      },
    ],
    resources: ["training", "funding", "publicity"],
    points: [
      { field: "phone", value: "03695 5550-10" },
      { field: "email", value: "integration@wartburgkreis.example.org" },
      { field: "website", value: "https://wartburgkreis.example.org/integration" },
    ],
    contacts: [
      {
        points: [
          { field: "name", value: "Jana Holbeck", basis: "official_function", audience: "public" },
          { field: "function", value: "Integrationsmanagerin", basis: "official_function", audience: "public" },
          { field: "phone", value: "03695 5550-11", basis: "official_function", audience: "public" },
          { field: "email", value: "jana.holbeck@example.org", basis: "official_function", audience: "public" },
        ],
      },
      {
        points: [
          { field: "name", value: "Emre Talgrund", basis: "official_function", audience: "public" },
          {
            field: "function",
            value: "Integrationsmanager, Ko-Moderation Bad Salzungen",
            basis: "official_function",
            audience: "public",
          },
          { field: "mobile", value: "0172 5550-018", basis: "none", audience: "office" },
        ],
      },
    ],
  },

  {
    key: "versorgung-migration",
    name: "Landratsamt Wartburgkreis, Amt für Versorgung und Migration",
    shortName: "Amt für Versorgung und Migration",
    kind: "county_office",
    membership: "member",
    description:
      "Unterkunft, Leistungen, Aufenthalt: Das Amt ist vom ersten Tag an zuständig. Es verteilt neu Ankommende auf Wohnungen und Gemeinschaftsunterkünfte im Kreis und führt die Ausländerbehörde mit Schaltern in Bad Salzungen und Eisenach.",
    responsibilities: "Aufnahme und Unterbringung, Asylbewerberleistungen, Ausländerbehörde, Staatsangehörigkeit",
    topics: ["counselling", "housing"],
    street: "Erzberger Allee 14",
    postcode: "36433",
    locality: "Bad Salzungen",
    ags: "16063003",
    languages: ["de", "en", "ru"],
    facts: [
      {
        label: "Belegte Plätze in Gemeinschaftsunterkünften",
        value: "412",
        date: "2024-09-30",
        source: "Beispielzahl",
      },
      { label: "Wohnungen zur Einzelunterbringung", value: "238", date: "2024-09-30", source: "Beispielzahl" },
    ],
    points: [
      { field: "phone", value: "03695 5550-30" },
      { field: "email", value: "migration@wartburgkreis.example.org" },
      { field: "phone", value: "03691 5550-30", label: "Außenstelle Eisenach" },
      { field: "phone", value: "03695 5550-39", label: "Rufbereitschaft Unterkünfte", audience: "network" },
    ],
    contacts: [
      {
        points: [
          { field: "name", value: "Annegret Silberhorn", basis: "official_function", audience: "network" },
          { field: "function", value: "Amtsleiterin", basis: "official_function", audience: "public" },
          {
            field: "email",
            value: "annegret.silberhorn@wartburgkreis.example.org",
            basis: "official_function",
            audience: "network",
          },
        ],
      },
    ],
  },

  {
    key: "gesundheitsamt",
    name: "Landratsamt Wartburgkreis, Gesundheitsamt",
    shortName: "Gesundheitsamt",
    kind: "county_office",
    membership: "member",
    description:
      "Ärztinnen, Zahnärzte und Sozialarbeiterinnen beraten kostenlos und anonym. Die Untersuchung vor der Einschulung machen wir für alle Kinder, auch wenn sie gerade erst angekommen sind.",
    topics: ["health"],
    street: "Erzberger Allee 14",
    postcode: "36433",
    locality: "Bad Salzungen",
    ags: "16063003",
    languages: ["de", "en", "uk"],
    resources: ["training", "funding", "publicity"],
    points: [
      { field: "phone", value: "03695 5550-40" },
      { field: "email", value: "gesundheitsamt@wartburgkreis.example.org" },
    ],
  },

  {
    key: "jugendamt",
    name: "Landratsamt Wartburgkreis, Jugendamt",
    shortName: "Jugendamt",
    kind: "county_office",
    membership: "member",
    description:
      "Das Jugendamt vermittelt Hilfen für Familien, zahlt Unterhaltsvorschuss und vertritt Jugendliche, die ohne Eltern hier leben. Wir beraten lieber früh als spät.",
    responsibilities: "Hilfen zur Erziehung, Kita-Fachberatung, Vormundschaften",
    topics: ["education", "counselling"],
    street: "Andreasstraße 11",
    postcode: "36433",
    locality: "Bad Salzungen",
    ags: "16063003",
    languages: ["de", "en"],
    resources: ["training", "funding", "publicity"],
    points: [
      { field: "phone", value: "03695 5550-50" },
      { field: "email", value: "jugendamt@wartburgkreis.example.org" },
    ],
  },

  {
    key: "jobcenter",
    name: "Jobcenter Wartburgkreis",
    shortName: "Jobcenter",
    kind: "jobcenter",
    membership: "member",
    description:
      "Geld zum Leben, Krankenversicherung, Sprachkurs und Arbeit aus einer Hand. Zwei Fachteams in Eisenach und Bad Salzungen kümmern sich nur um Menschen, die neu im Land sind.",
    responsibilities:
      "Bürgergeld, Arbeitsvermittlung, Zuweisung zu Integrations- und Berufssprachkursen, Zuschüsse an Betriebe",
    topics: ["work", "language"],
    street: "Rennbahn 4",
    postcode: "99817",
    locality: "Eisenach",
    ags: "16063105",
    languages: ["de", "en", "ar", "uk"],
    facts: [
      {
        label: "Wartezeit auf einen Integrationskurs",
        value: "über ein halbes Jahr",
        date: "2024-10-14",
        source: "2. Netzwerktreffen",
      },
    ],
    projects: [
      {
        title: "Arbeiten und Lernen",
        from: "2025-01-15",
        to: "2026-12-31",
        text: "Halbtags im Betrieb, halbtags im Deutschkurs.",
      },
    ],
    points: [
      { field: "phone", value: "03691 5551-0" },
      { field: "email", value: "team-integration@jobcenter-wak.example.org" },
    ],
    contacts: [
      {
        points: [
          { field: "name", value: "Sven Ottermühl", basis: "official_function", audience: "network" },
          { field: "function", value: "Beauftragter für Migration", basis: "official_function", audience: "public" },
          {
            field: "phone",
            value: "03691 5551-27",
            basis: "consent",
            consentOn: "2025-03-03",
            consentUntil: "2027-03-31",
            audience: "public",
          },
        ],
      },
    ],
  },

  {
    key: "arbeitsagentur",
    name: "Agentur für Arbeit, Geschäftsstelle Eisenach",
    shortName: "Arbeitsagentur",
    kind: "jobcenter",
    membership: "member",
    description:
      "Berufsberatung ab Klasse 8, Vermittlung, Weiterbildung im Beruf. Der Arbeitgeber-Service begleitet Betriebe, die zum ersten Mal jemanden aus dem Ausland einstellen.",
    topics: ["work", "education"],
    locality: "Eisenach",
    postcode: "99817",
    ags: "16063105",
    languages: ["de", "en"],
    points: [
      { field: "phone", value: "03691 5552-0" },
      { field: "email", value: "eisenach@arbeitsagentur.example.org" },
    ],
  },

  {
    key: "schulamt",
    name: "Staatliches Schulamt Westthüringen",
    shortName: "Schulamt",
    kind: "state_authority",
    membership: "member",
    description:
      "Das Schulamt ist für die Schulen im Wartburgkreis und in den Nachbarkreisen da. Es verteilt neu ankommende Kinder so, dass Klassen nicht überlastet werden und Geschwister zusammenbleiben.",
    responsibilities: "Schulaufnahme, Deutsch als Zweitsprache, Lehrkräfte, Anerkennung von Schulzeugnissen",
    topics: ["education", "language"],
    street: "Justus-Perthes-Straße 2 a",
    postcode: "99867",
    locality: "Gotha",
    languages: ["de", "en"],
    facts: [
      {
        label: "Schülerinnen und Schüler mit Förderung in Deutsch als Zweitsprache im Wartburgkreis",
        value: "764",
        date: "2024-09-01",
        source: "Beispielzahl",
      },
    ],
    points: [
      { field: "phone", value: "03621 5550-0" },
      { field: "email", value: "west@schulamt.example.org" },
    ],
    contacts: [
      {
        points: [
          { field: "name", value: "Rosemarie Unstrutthal", basis: "official_function", audience: "public" },
          {
            field: "function",
            value: "Koordinatorin Deutsch als Zweitsprache",
            basis: "official_function",
            audience: "public",
          },
        ],
      },
    ],
  },

  {
    key: "bamf",
    name: "Bundesamt für Migration und Flüchtlinge, Regionalstelle",
    shortName: "BAMF",
    kind: "state_authority",
    membership: "member",
    description:
      "Zuständig für Asylverfahren und Integrationskurse. Im Netzwerk sucht das Bundesamt mit den Trägern nach Lehrkräften, weil über ein halbes Jahr Wartezeit zu lang ist.",
    topics: ["language"],
    locality: "Erfurt",
    postcode: "99084",
    languages: ["de", "en"],
    points: [
      { field: "phone", value: "0361 5550-700" },
      { field: "email", value: "regionalstelle@bamf.example.org" },
    ],
    contacts: [
      {
        points: [
          { field: "name", value: "Carsten Moosbach", basis: "none", audience: "office" },
          { field: "function", value: "Regionalkoordinator", basis: "official_function", audience: "network" },
        ],
      },
    ],
  },

  {
    key: "polizei-eisenach",
    name: "Polizeiinspektion Eisenach",
    kind: "police",
    membership: "adviser",
    description:
      "Die Kontaktbereichsbeamtinnen und -beamten kennen Vereine, Unterkünfte und Schulen im Norden des Kreises. Im Netzwerk beraten sie, ohne mit abzustimmen.",
    topics: ["counselling"],
    locality: "Eisenach",
    postcode: "99817",
    ags: "16063105",
    languages: ["de"],
    resources: ["training"],
    points: [{ field: "phone", value: "03691 5553-0", label: "kein Notruf; im Notfall 110" }],
  },

  {
    key: "polizei-bad-salzungen",
    name: "Polizeiinspektion Bad Salzungen",
    kind: "police",
    membership: "adviser",
    description:
      "Ansprechstelle für Sicherheit im Süden des Kreises, von der Vorderrhön bis Bad Liebenstein. Berät Unterkünfte und Ehrenamtliche zum Schutz vor Übergriffen.",
    topics: ["counselling"],
    locality: "Bad Salzungen",
    postcode: "36433",
    ags: "16063003",
    languages: ["de", "en"],
    points: [{ field: "phone", value: "03695 5551-0", label: "kein Notruf; im Notfall 110" }],
  },

  {
    key: "denk-bunt",
    name: "Partnerschaft für Demokratie „Denk bunt im Wartburgkreis“",
    shortName: "Denk bunt",
    kind: "initiative",
    membership: "member",
    description:
      "Wir fördern Projekte für Vielfalt, Jugendbeteiligung und ein gutes Zusammenleben. Über die Mittel entscheidet ein Ausschuss, in dem auch Jugendliche sitzen.",
    responsibilities: "Projektförderung, Jugendforum, Beratung von Vereinen bei Anträgen",
    topics: ["leisure", "counselling", "education"],
    street: "Rhönstraße 1",
    postcode: "36433",
    locality: "Bad Salzungen",
    ags: "16063003",
    languages: ["de", "en"],
    knowHow: ["Anträge schreiben", "Umgang mit Anfeindungen"],
    resources: ["volunteers", "transport", "donations"],
    points: [
      { field: "phone", value: "03695 5552-0" },
      { field: "email", value: "kontakt@denk-bunt.example.org" },
    ],
  },
];
