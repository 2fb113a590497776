/** Landkreis Peine: the county's departments, Jobcenter, state authorities, police. */
import type { DemoOrganisation } from "../world.ts";

export const offices: DemoOrganisation[] = [
  {
    key: "referat",
    name: "Landkreis Peine, Referat für Migration und Teilhabe",
    shortName: "Referat Migration und Teilhabe",
    kind: "county_office",
    description:
      "Das Referat führt die Geschäfte des Koordinierungsstabs für Migration und Teilhabe. Es sammelt Zahlen aus allen sieben Gemeinden, wertet sie mit den Partnern aus und bereitet vor, was Kreisausschuss und Kreistag entscheiden.",
    responsibilities:
      "Geschäftsführung des Koordinierungsstabs, Monitoring, Bildungskoordination, Vermittlung von Sprachmittlung, Förderung des Ehrenamts",
    topics: ["counselling", "interpreting", "education", "language"],
    street: "Burgstraße 1",
    postcode: "31224",
    locality: "Peine",
    ags: "03157006",
    languages: ["de", "en", "ar", "ru", "uk", "tr"],
    rooms: [
      { name: "Kreistagssaal", seats: 90, note: "nur nach Absprache, Hörschleife vorhanden" },
      { name: "Besprechungsraum 2.17", seats: 16, note: "Videokonferenz" },
    ],
    knowHow: ["Sozialraumanalyse", "Kennzahlen und Berichtswesen", "Antragsberatung für Landesmittel"],
    facts: [
      { label: "Asylsuchende im Landkreis", value: "40", date: "2011-12-31", source: "Landkreis Peine" },
      { label: "Asylsuchende im Landkreis", value: "215", date: "2014-12-31", source: "Landkreis Peine" },
      { label: "Asylsuchende im Landkreis", value: "347", date: "2015-05-20", source: "Landkreis Peine" },
      { label: "Einsätze der Sprachmittlung im Jahr", value: "1.870", date: "2025-12-31", source: "Beispielzahl" },
    ],
    projects: [
      {
        title: "Monitoring- und Controllingkonzept",
        from: "2026-02-01",
        to: "2027-01-31",
        text: "Fünf Bereiche, einheitliche Kennzahlen, ein Bericht im Jahr: Unterbringung und Wohnen, Sprache und Bildung, Sicherheit und Ordnung, Arbeitsmarkt, soziokulturelle Strukturen.",
      },
      {
        title: "Runder Tisch in der Stadt Peine",
        from: "2026-09-01",
        text: "Vereine, Schulen und Nachbarschaften treffen sich alle zwei Monate im Bürgerhaus.",
      },
    ],
    resources: ["training"],
    points: [
      { field: "phone", value: "05171 5550-100" },
      { field: "email", value: "teilhabe@landkreis-peine.example.org" },
      { field: "website", value: "https://teilhabe.landkreis-peine.example.org" },
    ],
    contacts: [
      {
        points: [
          { field: "name", value: "Friederike Holunder", basis: "official_function" },
          { field: "function", value: "Leitung des Referats", basis: "official_function" },
          { field: "phone", value: "05171 5550-101", basis: "official_function" },
          { field: "email", value: "friederike.holunder@landkreis-peine.example.org", basis: "official_function" },
          { field: "mobile", value: "0171 3920061", basis: "none", audience: "office" },
        ],
      },
      {
        points: [
          { field: "name", value: "Ismet Sternberg", basis: "official_function", audience: "network" },
          { field: "function", value: "Monitoring und Berichte", basis: "official_function", audience: "network" },
          {
            field: "email",
            value: "ismet.sternberg@landkreis-peine.example.org",
            basis: "official_function",
            audience: "network",
          },
        ],
      },
    ],
  },
  {
    key: "fluechtlingssozialarbeit",
    name: "Landkreis Peine, Flüchtlingssozialarbeit",
    shortName: "Flüchtlingssozialarbeit",
    kind: "county_office",
    description:
      "Sieben Sozialarbeiterinnen und Sozialarbeiter, die hinfahren: in die Wohnungen und Unterkünfte der sechs Gemeinden rund um die Stadt. Jede Gemeinde hat eine feste Ansprechperson und einen festen Wochentag.",
    responsibilities: "Soziale Betreuung nach dem Aufnahmegesetz für sechs Gemeinden",
    topics: ["counselling", "housing", "health"],
    street: "Burgstraße 1",
    postcode: "31224",
    locality: "Peine",
    ags: "03157006",
    actsFor: ["03157001", "03157002", "03157005", "03157007", "03157008", "03157009"],
    languages: ["de", "en", "ar", "fa", "kmr"],
    facts: [{ label: "begleitete Haushalte", value: "284", date: "2026-09-30", source: "Beispielzahl" }],
    resources: ["training", "funding", "publicity"],
    points: [
      { field: "phone", value: "05171 5550-130" },
      { field: "email", value: "vor-ort@landkreis-peine.example.org" },
    ],
    contacts: [
      {
        points: [
          {
            field: "name",
            value: "Marlon Espenlaub",
            basis: "consent",
            consentOn: "2026-03-02",
            consentUntil: "2028-03-01",
          },
          { field: "function", value: "Ansprechpartner für Hohenhameln und Ilsede", basis: "official_function" },
          {
            field: "mobile",
            value: "0171 3920063",
            basis: "consent",
            consentOn: "2026-03-02",
            consentUntil: "2028-03-01",
          },
        ],
      },
    ],
  },
  {
    key: "auslaenderwesen",
    name: "Landkreis Peine, Fachdienst Ordnungswesen – Ausländerbehörde",
    shortName: "Ausländerbehörde",
    kind: "county_office",
    description:
      "Aufenthalt, Arbeitserlaubnis, Familiennachzug und Einbürgerung für Menschen in allen sieben Gemeinden. Termine nur nach Vereinbarung, dafür ohne Wartezimmer.",
    topics: ["counselling", "work"],
    street: "Burgstraße 1",
    postcode: "31224",
    locality: "Peine",
    ags: "03157006",
    languages: ["de", "en"],
    resources: ["training", "funding", "publicity"],
    points: [
      { field: "phone", value: "05171 5550-200" },
      { field: "email", value: "aufenthalt@landkreis-peine.example.org" },
    ],
  },
  {
    key: "jugendamt",
    name: "Landkreis Peine, Fachdienst Jugendamt",
    shortName: "Jugendamt Peine",
    kind: "county_office",
    description:
      "Frühe Hilfen, Familienhebammen, Tagespflege, Beratung bei Trennung und das Familienservicebüro. Für unbegleitete Jugendliche übernimmt es die Vormundschaft.",
    topics: ["education", "counselling", "health"],
    street: "Burgstraße 1",
    postcode: "31224",
    locality: "Peine",
    ags: "03157006",
    languages: ["de", "ar", "tr"],
    facts: [
      { label: "freie Plätze in der Kindertagespflege", value: "23", date: "2026-11-01", source: "Beispielzahl" },
    ],
    points: [
      { field: "phone", value: "05171 5550-220" },
      { field: "email", value: "familie@landkreis-peine.example.org" },
    ],
  },
  {
    key: "gesundheitsamt-peine",
    name: "Landkreis Peine, Gesundheitsamt",
    shortName: "Gesundheitsamt",
    kind: "health",
    description:
      "Schuleingangsuntersuchung, Impfsprechstunde, sozialpsychiatrischer Dienst. Die Untersuchung der Erstklässler gibt es auf Wunsch mit Sprachmittlung.",
    topics: ["health", "counselling"],
    locality: "Peine",
    postcode: "31224",
    ags: "03157006",
    languages: ["de", "ru", "en"],
    resources: ["interpreting"],
    points: [
      { field: "phone", value: "05171 5550-240" },
      { field: "email", value: "gesundheit@landkreis-peine.example.org" },
    ],
  },
  {
    key: "jobcenter-peine",
    name: "Jobcenter Landkreis Peine",
    kind: "jobcenter",
    description:
      "Der Landkreis betreibt sein Jobcenter selbst. Das Team „Übergang in Arbeit“ klärt mit Zugewanderten, was sie gelernt haben, was ihnen fehlt und welcher Betrieb dazu passt.",
    responsibilities: "Leistungen nach dem SGB II in kommunaler Trägerschaft; Übergangsmanagement in Arbeit",
    topics: ["work", "language", "counselling"],
    locality: "Peine",
    postcode: "31224",
    ags: "03157006",
    languages: ["de", "en", "ar", "ru", "uk", "tr", "pl"],
    rooms: [{ name: "Bewerbungszentrum", seats: 12, note: "zwölf Rechner, Drucker, Scanner" }],
    knowHow: ["Profiling", "Einstiegsqualifizierung", "Arbeitgeberservice"],
    facts: [
      {
        label: "Menschen ohne anerkannten Berufsabschluss im Team",
        value: "71 %",
        date: "2026-06-30",
        source: "Beispielzahl",
      },
      { label: "Aufnahmen einer Arbeit oder Ausbildung", value: "196", date: "2025-12-31", source: "Beispielzahl" },
    ],
    projects: [
      {
        title: "Übergangsmanagement in Arbeit",
        from: "2025-01-01",
        to: "2027-12-31",
        text: "Drei Säulen: Netzwerk, Zahlen sammeln und auswerten, beraten und vermitteln. Zwei der vier Stellen sind befristet.",
      },
    ],
    points: [
      { field: "phone", value: "05171 5550-300" },
      { field: "email", value: "uebergang@jobcenter-peine.example.org" },
    ],
    contacts: [
      {
        points: [
          { field: "name", value: "Thekla Birkenpilz", basis: "official_function" },
          { field: "function", value: "Teamleitung Übergang in Arbeit", basis: "official_function" },
          { field: "phone", value: "05171 5550-312", basis: "official_function", audience: "network" },
        ],
      },
    ],
  },
  {
    key: "agentur-peine",
    name: "Agentur für Arbeit Hildesheim, Geschäftsstelle Peine",
    shortName: "Agentur für Arbeit Peine",
    kind: "jobcenter",
    description:
      "Berufsberatung für Jugendliche und Erwachsene, Förderung von Weiterbildung, Beratung zur Anerkennung im Erstgespräch.",
    topics: ["work"],
    locality: "Peine",
    postcode: "31224",
    ags: "03157006",
    languages: ["de", "en"],
    points: [
      { field: "phone", value: "05171 5550-330" },
      { field: "email", value: "beratung@agentur-peine.example.org" },
    ],
  },
  {
    key: "rlsb",
    name: "Regionales Landesamt für Schule und Bildung Braunschweig",
    shortName: "RLSB Braunschweig",
    kind: "state_authority",
    description:
      "Schulaufsicht für den Landkreis. Das Sprachbildungszentrum berät Schulen zu Sprachlernklassen und Deutsch als Zweitsprache.",
    topics: ["education"],
    locality: "Braunschweig",
    languages: ["de"],
    points: [{ field: "email", value: "sprachbildung@rlsb-bs.example.org" }],
  },
  {
    key: "landesaufnahmebehoerde",
    name: "Landesaufnahmebehörde Niedersachsen, Standort Braunschweig",
    shortName: "LAB NI Braunschweig",
    kind: "state_authority",
    membership: "guest",
    description:
      "Weist dem Landkreis Menschen zu und meldet die Ankunft einige Tage vorher. Im Koordinierungsstab zu Gast, wenn es um Zahlen der nächsten Monate geht.",
    topics: ["housing"],
    locality: "Braunschweig",
    points: [{ field: "email", value: "zuweisung@lab-braunschweig.example.org", audience: "network" }],
  },
  {
    key: "polizei-peine",
    name: "Polizeikommissariat Peine, Präventionsteam",
    shortName: "Polizei Peine",
    kind: "police",
    membership: "adviser",
    description:
      "Berät den Koordinierungsstab im Bereich Sicherheit und Ordnung und erklärt in Sprachkursen, was die Polizei in Deutschland darf, was sie muss und wann man sie ruft.",
    topics: ["counselling"],
    locality: "Peine",
    postcode: "31224",
    ags: "03157006",
    resources: ["training"],
    points: [{ field: "phone", value: "05171 5550-400", label: "Büro; im Notfall 110" }],
    contacts: [
      {
        points: [
          { field: "name", value: "Wilko Sanddorn", basis: "official_function", audience: "network" },
          { field: "function", value: "Prävention", basis: "official_function" },
        ],
      },
    ],
  },
];
