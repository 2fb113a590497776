/** Kreis Unna: welfare associations (real bodies), migrant organisations, clubs and initiatives (invented). */
import type { DemoOrganisation } from "../world.ts";

export const welfareAndClubs: DemoOrganisation[] = [
  {
    key: "awo",
    name: "Arbeiterwohlfahrt, Unterbezirk Ruhr-Lippe-Ems",
    shortName: "AWO Ruhr-Lippe-Ems",
    kind: "welfare_association",
    description:
      "Migrationsberatung für Erwachsene, Integrationsagentur, Kitas und offene Ganztagsschulen. Die AWO berät an fünf Orten im Kreis, auf Wunsch auch zu Hause.",
    topics: ["counselling", "education", "leisure"],
    locality: "Kamen",
    postcode: "59174",
    ags: "05978020",
    languages: ["de", "tr", "ar", "kmr", "en"],
    knowHow: [
      "Migrationsberatung für Erwachsene (MBE)",
      "Antidiskriminierungsarbeit",
      "Betreuung von Grundschulkindern",
    ],
    facts: [{ label: "Beratene Menschen", value: "2.046", date: "2025-12-31", source: "Beispielzahl" }],
    points: [
      { field: "phone", value: "02307 5550-120" },
      { field: "email", value: "migration@awo-rle.example.org" },
      { field: "website", value: "https://awo-rle.example.org" },
    ],
    contacts: [
      {
        points: [
          { field: "name", value: "Şirin Mohnfeld", basis: "consent", consentOn: "2025-05-20" },
          { field: "function", value: "Leitung Fachdienst Migration", basis: "consent", consentOn: "2025-05-20" },
          {
            field: "phone",
            value: "02307 5550-123",
            basis: "consent",
            consentOn: "2025-05-20",
            consentUntil: "2027-05-19",
          },
        ],
      },
    ],
  },
  {
    key: "caritas",
    name: "Caritasverband für den Kreis Unna e. V.",
    shortName: "Caritas Kreis Unna",
    kind: "welfare_association",
    description:
      "Flüchtlingsberatung, Schuldnerberatung, Hilfe für Schwangere und ein Sozialkaufhaus, in dem alle einkaufen dürfen.",
    topics: ["counselling", "health", "housing"],
    locality: "Unna",
    postcode: "59423",
    ags: "05978036",
    languages: ["de", "en", "fr", "ar", "pl"],
    points: [
      { field: "phone", value: "02303 5550-140" },
      { field: "email", value: "beratung@caritas-kreis-unna.example.org" },
    ],
  },
  {
    key: "diakonie",
    name: "Diakonie Ruhr-Hellweg e. V.",
    shortName: "Diakonie Ruhr-Hellweg",
    kind: "welfare_association",
    description:
      "Jugendmigrationsdienst, Suchtberatung und Wohnungslosenhilfe. In Unna, Kamen und Lünen stehen die Türen an festen Tagen ohne Termin offen.",
    topics: ["counselling", "work", "health"],
    locality: "Unna",
    postcode: "59423",
    ags: "05978036",
    languages: ["de", "en", "ru", "fa"],
    knowHow: ["Jugendmigrationsdienst (12 bis 26 Jahre)", "Bewerbungstraining"],
    points: [
      { field: "phone", value: "02303 5550-160" },
      { field: "email", value: "jmd@diakonie-rh.example.org" },
    ],
    contacts: [
      {
        points: [
          {
            field: "name",
            value: "Jonte Silberdistel",
            basis: "consent",
            consentOn: "2024-11-04",
            consentUntil: "2026-12-31",
          },
          {
            field: "function",
            value: "Jugendmigrationsdienst",
            basis: "consent",
            consentOn: "2024-11-04",
            consentUntil: "2026-12-31",
          },
          {
            field: "mobile",
            value: "0171 3920047",
            basis: "consent",
            consentOn: "2024-11-04",
            consentUntil: "2026-12-31",
          },
        ],
      },
    ],
  },
  {
    key: "drk",
    name: "Deutsches Rotes Kreuz, Kreisverband Unna e. V.",
    shortName: "DRK Unna",
    kind: "welfare_association",
    description:
      "Betreibt Unterkünfte im Auftrag zweier Städte, sucht vermisste Angehörige und bildet in Erster Hilfe aus – auch mit Dolmetscherin.",
    topics: ["health", "housing", "counselling"],
    locality: "Unna",
    postcode: "59425",
    ags: "05978036",
    languages: ["de", "uk", "ru", "ar"],
    points: [
      { field: "phone", value: "02303 5550-180" },
      { field: "email", value: "soziales@drk-unna.example.org" },
    ],
  },
  {
    key: "anker",
    name: "Anker – Psychosoziale Beratung für Geflüchtete im Kreis Unna",
    shortName: "Anker",
    kind: "counselling_centre",
    description:
      "Drei Therapeutinnen und eine Sozialarbeiterin begleiten Menschen nach Krieg, Folter und Flucht. Gespräche finden immer mit geschulter Dolmetscherin statt.",
    topics: ["health", "counselling"],
    locality: "Lünen",
    postcode: "44534",
    ags: "05978024",
    languages: ["de", "en", "ar", "fa", "kmr", "ti"],
    facts: [
      { label: "Wartezeit auf ein Erstgespräch", value: "11 Wochen", date: "2026-10-31", source: "Beispielzahl" },
    ],
    points: [
      { field: "phone", value: "02306 5550-190" },
      { field: "email", value: "hilfe@anker-kreis-unna.example.org" },
    ],
  },
  {
    key: "forum-kulturen",
    name: "Haus der Kulturen Lünen-Süd e. V.",
    shortName: "Haus der Kulturen",
    kind: "migrant_organisation",
    description:
      "1994 von Bergleuten und ihren Familien gegründet, heute mit Mitgliedern aus 26 Ländern. Hausaufgabenhilfe, Rechtsberatung, Frauenfrühstück und die größte Teeküche der Stadt.",
    topics: ["leisure", "education", "counselling", "interpreting"],
    street: "Jägerstraße 57",
    postcode: "44532",
    locality: "Lünen",
    ags: "05978024",
    languages: ["de", "tr", "ar", "kmr", "bg", "ro", "rom"],
    rooms: [{ name: "Saal mit Teeküche", seats: 70, note: "am Wochenende für Feste" }],
    knowHow: ["Elterncafés in Schulen", "Ehrenamtliche in sieben Sprachen"],
    facts: [{ label: "Mitglieder", value: "312", date: "2026-01-31", source: "Beispielzahl" }],
    points: [
      { field: "phone", value: "02306 5550-210" },
      { field: "email", value: "hallo@haus-der-kulturen.example.org" },
    ],
    contacts: [
      {
        points: [
          { field: "name", value: "Nuray Feigenbaum", basis: "consent", consentOn: "2026-02-11" },
          { field: "function", value: "Vorsitz", basis: "consent", consentOn: "2026-02-11" },
        ],
      },
      {
        points: [
          { field: "name", value: "Plamen Abendrot", basis: "none", audience: "office" },
          { field: "function", value: "Hausmeister, hat den Schlüssel", basis: "none", audience: "office" },
          { field: "mobile", value: "0171 3920052", basis: "none", audience: "office" },
        ],
      },
    ],
  },
  {
    key: "kalyna",
    name: "Kalyna – Ukrainische Gemeinschaft im Kreis Unna e. V.",
    shortName: "Kalyna",
    kind: "migrant_organisation",
    description:
      "Samstagsschule, Chor, Umzugshilfe. Was mit einer Chatgruppe im März 2022 begann, ist heute ein eingetragener Verein mit eigenem Raum in Kamen.",
    topics: ["leisure", "education", "interpreting"],
    locality: "Kamen",
    postcode: "59174",
    ags: "05978020",
    languages: ["uk", "ru", "de", "en"],
    facts: [{ label: "Kinder in der Samstagsschule", value: "41", date: "2026-09-30", source: "Beispielzahl" }],
    points: [
      { field: "email", value: "verein@kalyna.example.org" },
      { field: "website", value: "https://kalyna.example.org" },
    ],
  },
  {
    key: "zeytun",
    name: "Zeytun – Frauen verbinden Kulturen e. V.",
    shortName: "Zeytun",
    kind: "migrant_organisation",
    description:
      "Frauen aus Bergkamen kochen, nähen, lernen Rad fahren und reden über alles, was sonst keinen Platz hat.",
    topics: ["leisure", "health", "language"],
    locality: "Bergkamen",
    postcode: "59192",
    ags: "05978004",
    languages: ["de", "tr", "ar", "kmr"],
    points: [{ field: "email", value: "frauen@zeytun.example.org" }],
  },
  {
    key: "cafe-froendenberg",
    name: "Café Himmelmann – Begegnung in Fröndenberg",
    kind: "initiative",
    description:
      "Ehrenamtliche beider Kirchengemeinden laden einmal in der Woche zu Kaffee, Formularhilfe und Kickerturnier ein.",
    topics: ["leisure", "counselling"],
    locality: "Fröndenberg/Ruhr",
    postcode: "58730",
    ags: "05978012",
    languages: ["de", "en", "fr"],
    points: [{ field: "email", value: "cafe@froendenberg-hilft.example.org" }],
  },
  {
    key: "helferkreis-selm",
    name: "Helferkreis Selm-Bork-Cappenberg",
    kind: "initiative",
    description: "Rund 35 Freiwillige mit Zeit, Autos und Werkzeug: Fahrten zum Sprachkurs, Möbel, Patenschaften.",
    topics: ["leisure", "language", "housing"],
    locality: "Selm",
    postcode: "59379",
    ags: "05978032",
    languages: ["de", "en", "es"],
    points: [
      { field: "phone", value: "02592 5550-85" },
      { field: "email", value: "post@helferkreis-selm.example.org" },
    ],
  },
  {
    key: "nachbarn-werne",
    name: "Nachbarn in Werne",
    kind: "initiative",
    description: "Sprachpatinnen und Sprachpaten, ein Nähcafé und die Fahrradrunde an der Lippe.",
    topics: ["language", "leisure"],
    locality: "Werne",
    postcode: "59368",
    ags: "05978040",
    languages: ["de", "en", "ru"],
    points: [{ field: "email", value: "kontakt@nachbarn-werne.example.org" }],
    contacts: [
      {
        points: [
          {
            field: "name",
            value: "Leopold Mondschein",
            basis: "consent",
            consentOn: "2023-10-01",
            consentUntil: "2025-09-30",
            audience: "network",
          },
          { field: "phone", value: "02389 5550-99", basis: "none", audience: "office" },
        ],
      },
    ],
  },
  {
    key: "ankerrad",
    name: "Ankerrad – Fahrradwerkstatt Schwerte e. V.",
    shortName: "Ankerrad",
    kind: "club",
    description:
      "Aus alten Rädern werden neue. Wer mitschraubt, zahlt nur das Material und kennt danach die halbe Stadt.",
    topics: ["leisure", "work"],
    locality: "Schwerte",
    postcode: "58239",
    ags: "05978028",
    languages: ["de", "en", "ar"],
    points: [{ field: "email", value: "werkstatt@ankerrad.example.org" }],
  },
  {
    key: "kreissportbund",
    name: "KreisSportBund Unna e. V.",
    shortName: "KSB Unna",
    kind: "club",
    description:
      "Dach der Sportvereine im Kreis. Das Programm „Integration durch Sport“ bezahlt Übungsleiterlizenzen für Zugewanderte und hilft Vereinen beim ersten Schritt.",
    topics: ["leisure", "health"],
    locality: "Unna",
    ags: "05978036",
    facts: [{ label: "Stützpunktvereine", value: "14", date: "2026-01-01", source: "Beispielzahl" }],
    points: [
      { field: "phone", value: "02303 5550-730" },
      { field: "email", value: "integration@ksb-unna.example.org" },
    ],
  },
];
