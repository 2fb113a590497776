/** Welfare associations, migrant organisations, initiatives, clubs, health. Smaller groups are plausible inventions. */
import type { DemoOrganisation } from "../world.ts";

export const community: DemoOrganisation[] = [
  {
    key: "awo",
    name: "AWO Kreisverband Schmalkalden e. V.",
    shortName: "AWO",
    kind: "welfare_association",
    membership: "member",
    description:
      "Die AWO betreibt den Jugendmigrationsdienst, einen Familientreff und die Migrationsberatung in Schmalkalden. Wir beraten vertraulich und helfen auch bei Briefen, die Angst machen.",
    responsibilities: "Jugendmigrationsdienst, Migrationsberatung, Familientreff",
    topics: ["counselling", "work", "education", "leisure"],
    street: "Pfaffenbach 2",
    postcode: "98574",
    locality: "Schmalkalden",
    ags: "16066063",
    languages: ["de", "ru", "uk", "ar", "en"],
    rooms: [{ name: "Familientreff", seats: 25, note: "Küche und Spielzimmer" }],
    knowHow: ["Aufenthaltsrecht junger Menschen", "Familienbildung"],
    resources: ["interpreting", "childcare", "donations"],
    points: [
      { field: "phone", value: "03683 5554-0" },
      { field: "email", value: "kv@awo.example.org" },
    ],
    contacts: [
      {
        points: [
          { field: "name", value: "Ludmila Hartwieg", basis: "official_function", audience: "public" },
          { field: "function", value: "Jugendmigrationsdienst", basis: "official_function", audience: "public" },
          {
            field: "mobile",
            value: "0152 5550-310",
            basis: "consent",
            consentOn: "2025-04-01",
            consentUntil: "2027-03-31",
            audience: "public",
          },
        ],
      },
    ],
  },

  {
    key: "caritas",
    name: "Caritas, Migrationsberatung Meiningen",
    shortName: "Caritas",
    kind: "welfare_association",
    membership: "member",
    description:
      "Migrationsberatung für Erwachsene in den ersten drei Jahren, auf Wunsch auch länger. Wir ordnen mit Ihnen, was zuerst kommt: Aufenthalt, Geld, Wohnung, Kurs oder Arbeit.",
    topics: ["counselling"],
    street: "Mauergasse 22",
    postcode: "98617",
    locality: "Meiningen",
    ags: "16066042",
    languages: ["de", "en", "ar", "fr"],
    points: [
      { field: "phone", value: "03693 5557-0" },
      { field: "email", value: "migration@caritas.example.org" },
    ],
  },

  {
    key: "diakonie",
    name: "Diakonisches Beratungszentrum Meiningen",
    shortName: "Diakonie",
    kind: "welfare_association",
    membership: "member",
    description:
      "Unter einem Dach: Flüchtlingssozialarbeit, Schuldnerberatung, Schwangerschaftsberatung und Familienberatung. Alle Gespräche sind vertraulich, niemand fragt nach dem Glauben.",
    topics: ["counselling", "health"],
    street: "Neu-Ulmer Straße 25 b",
    postcode: "98617",
    locality: "Meiningen",
    ags: "16066042",
    languages: ["de", "en", "fa", "ru"],
    rooms: [{ name: "Gruppenraum", seats: 15 }],
    facts: [
      {
        label: "Beratungsgespräche der Flüchtlingssozialarbeit",
        value: "1.940",
        date: "2024-12-31",
        source: "Beispielzahl",
      },
    ],
    resources: ["interpreting", "childcare", "donations"],
    points: [
      { field: "phone", value: "03693 5558-0" },
      { field: "email", value: "beratung@diakonie-mgn.example.org" },
    ],
    contacts: [
      {
        points: [
          {
            field: "name",
            value: "Farid Sommerlath",
            basis: "consent",
            consentOn: "2025-06-12",
            consentUntil: "2028-06-30",
            audience: "public",
          },
          {
            field: "function",
            value: "Flüchtlingssozialarbeit Wasungen und Werratal",
            basis: "official_function",
            audience: "public",
          },
        ],
      },
    ],
  },

  {
    key: "drk",
    name: "DRK Kreisverband Meiningen e. V.",
    shortName: "DRK",
    kind: "welfare_association",
    membership: "member",
    description:
      "Das Rote Kreuz hilft bei der Suche nach vermissten Angehörigen, führt Kleiderkammern und bildet in Erster Hilfe aus. In den Gemeinschaftsunterkünften ist es mit Sozialarbeiterinnen vor Ort.",
    topics: ["health", "counselling", "housing"],
    street: "Rohrer Straße 26",
    postcode: "98617",
    locality: "Meiningen",
    ags: "16066042",
    languages: ["de", "en", "ar", "uk"],
    resources: ["interpreting", "childcare", "donations"],
    points: [
      { field: "phone", value: "03693 5559-0" },
      { field: "email", value: "info@drk-mgn.example.org" },
    ],
  },

  {
    key: "freie-wohlfahrt-oberland",
    name: "Freie Wohlfahrt Oberland e. V.",
    kind: "welfare_association",
    membership: "member",
    description:
      "Möbel, Fahrräder, ein Laden für wenig Geld und viele Hände: Der Verein begleitet Familien in Zella-Mehlis und Oberhof beim Einzug in die erste eigene Wohnung.",
    topics: ["housing", "work", "leisure"],
    street: "Talstraße 40",
    postcode: "98544",
    locality: "Zella-Mehlis",
    ags: "16066092",
    languages: ["de", "uk", "ru"],
    rooms: [{ name: "Werkstatt", seats: 8, note: "Fahrräder und Möbel" }],
    resources: ["interpreting"],
    points: [
      { field: "phone", value: "03682 5552-0" },
      { field: "mobile", value: "0171 5550-143" },
      { field: "email", value: "post@oberland.example.org" },
    ],
  },

  {
    key: "nachbarschaftshilfe-haseltal",
    name: "Nachbarschaftshilfe Haseltal e. V.",
    shortName: "Nachbarschaftshilfe",
    kind: "initiative",
    membership: "member",
    description:
      "Aus dem ersten Willkommenstreffen in Steinbach-Hallenberg wurde ein Verein mit vierzig Freiwilligen. Wir kochen Kaffee, fahren zum Arzt und üben Deutsch, ohne Schulbank.",
    topics: ["leisure", "language", "interpreting"],
    street: "Hauptstraße 45",
    postcode: "98587",
    locality: "Steinbach-Hallenberg",
    ags: "16066069",
    languages: ["de", "ar", "uk", "fa"],
    rooms: [{ name: "Vereinsstube am Rathaus", seats: 24, note: "Spielecke" }],
    points: [
      { field: "phone", value: "036847 5552-0" },
      { field: "email", value: "hallo@haseltal.example.org" },
    ],
    contacts: [
      {
        points: [
          {
            field: "name",
            value: "Olena Marchuk",
            basis: "consent",
            consentOn: "2024-06-05",
            consentUntil: "2027-06-30",
            audience: "public",
          },
          {
            field: "function",
            value: "Sprachmittlerin, ehrenamtlich",
            basis: "consent",
            consentOn: "2024-06-05",
            consentUntil: "2027-06-30",
            audience: "public",
          },
          { field: "mobile", value: "0157 5550-122", basis: "none", audience: "office" },
        ],
      },
    ],
  },

  {
    key: "begegnungsstaette",
    name: "Begegnungsstätte am Markt",
    kind: "club",
    membership: "member",
    description:
      "Ein offenes Haus mit Nähmaschinen, Bastelraum und Mittagstisch. Montags gehört die große Küche den Gästen: Wer mag, kocht ein Gericht aus seiner Heimat.",
    topics: ["leisure"],
    street: "Am Markt 6",
    postcode: "98587",
    locality: "Steinbach-Hallenberg",
    ags: "16066069",
    languages: ["de", "tr", "ar"],
    rooms: [{ name: "Große Küche", seats: 20 }],
    resources: ["sports", "volunteers"],
    points: [
      { field: "phone", value: "036847 5553-0" },
      { field: "email", value: "treff@ammarkt.example.org" },
    ],
  },

  {
    key: "neue-nachbarn",
    name: "Helferkreis Neue Nachbarn Schmalkalden",
    shortName: "Neue Nachbarn",
    kind: "initiative",
    membership: "member",
    description:
      "Rund dreißig Ehrenamtliche begleiten Familien zu Ämtern, üben mit Kindern Mathe und feiern Zuckerfest wie Weihnachten. Einen Verein haben wir bis heute nicht gegründet.",
    topics: ["education", "language", "leisure"],
    locality: "Schmalkalden",
    postcode: "98574",
    ags: "16066063",
    languages: ["de", "en", "ar", "fa"],
    resources: ["volunteers"],
    points: [{ field: "email", value: "mitmachen@neue-nachbarn.example.org" }],
    contacts: [
      {
        points: [
          {
            field: "name",
            value: "Dorothea Quellmalz-Winterstein",
            basis: "consent",
            consentOn: "2023-10-03",
            consentUntil: "2025-10-31",
            audience: "public",
          },
          {
            field: "function",
            value: "Sprecherin",
            basis: "consent",
            consentOn: "2023-10-03",
            consentUntil: "2025-10-31",
            audience: "public",
          },
        ],
      },
    ],
  },
];
