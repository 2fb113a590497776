/** Towns, municipalities and the associations that act for several of them. */
import type { DemoOrganisation } from "../world.ts";

export const municipalities: DemoOrganisation[] = [
  {
    key: "stadt-meiningen",
    name: "Stadt Meiningen, Amt für Bildung und Soziales",
    shortName: "Stadt Meiningen",
    kind: "municipal_office",
    membership: "member",
    description:
      "Das Amt ist für städtische Kitas, Jugendarbeit und die Begegnungsräume der Stadt da. Als erfüllende Gemeinde handelt Meiningen auch für Rippershausen und Untermaßfeld.",
    responsibilities: "Kitas, Jugendarbeit, Wohngeld, Begegnung im Stadtteil",
    topics: ["education", "leisure", "housing"],
    street: "Schlossplatz 1",
    postcode: "98617",
    locality: "Meiningen",
    ags: "16066042",
    actsFor: ["16066042", "16066056", "16066076"],
    languages: ["de", "en"],
    rooms: [{ name: "Bürgersaal", seats: 80, note: "abends und am Samstag, Küche nebenan" }],
    resources: ["equipment", "publicity"],
    points: [
      { field: "phone", value: "03693 5551-0" },
      { field: "email", value: "soziales@meiningen.example.org" },
    ],
  },

  {
    key: "stadt-schmalkalden",
    name: "Stadt Schmalkalden, Fachbereich Bürgerservice und Soziales",
    shortName: "Stadt Schmalkalden",
    kind: "municipal_office",
    membership: "member",
    description:
      "Anmeldung, Wohngeld, Kita-Plätze und Sportstätten: Der Bürgerservice ist die erste Tür der Stadt. Formulare füllen wir gern mit Ihnen zusammen aus.",
    topics: ["housing", "education", "counselling"],
    street: "Altmarkt 1",
    postcode: "98574",
    locality: "Schmalkalden",
    ags: "16066063",
    actsFor: ["16066063"],
    languages: ["de", "en", "tr"],
    resources: ["equipment"],
    points: [
      { field: "phone", value: "03683 5550-0" },
      { field: "email", value: "buergerservice@schmalkalden.example.org" },
    ],
  },

  {
    key: "stadt-steinbach-hallenberg",
    name: "Stadt Steinbach-Hallenberg, Hauptamt",
    shortName: "Stadt Steinbach-Hallenberg",
    kind: "municipal_office",
    membership: "member",
    description:
      "Die Stadt im Haseltal hat 2018 gemeldet, dass Mütter mit kleinen Kindern keinen Deutschkurs besuchen können. Seitdem stellt sie Räume im Rathaus und sucht mit dem Netzwerk nach Lösungen.",
    topics: ["leisure", "housing"],
    street: "Rathausstraße 2",
    postcode: "98587",
    locality: "Steinbach-Hallenberg",
    ags: "16066069",
    actsFor: ["16066069"],
    languages: ["de"],
    rooms: [
      { name: "Ratssaal", seats: 40 },
      { name: "Vereinszimmer", seats: 14, note: "mit Spielecke" },
    ],
    points: [
      { field: "phone", value: "036847 5550-0" },
      { field: "email", value: "hauptamt@steinbach-hallenberg.example.org" },
    ],
  },

  {
    key: "stadt-zella-mehlis",
    name: "Stadt Zella-Mehlis, Fachdienst Ordnung und Soziales",
    shortName: "Stadt Zella-Mehlis",
    kind: "municipal_office",
    membership: "member",
    description:
      "Der Fachdienst meldet an, vermittelt Notunterkünfte und hält Kontakt zu Vereinen und Betrieben. Seit 2022 treffen sich hier alle, die ukrainische Familien begleiten.",
    topics: ["housing", "counselling", "leisure"],
    street: "Rathausstraße 4",
    postcode: "98544",
    locality: "Zella-Mehlis",
    ags: "16066092",
    actsFor: ["16066092"],
    languages: ["de", "en", "uk"],
    resources: ["equipment", "publicity"],
    points: [
      { field: "phone", value: "03682 5550-0" },
      { field: "email", value: "soziales@zella-mehlis.example.org" },
    ],
  },

  {
    key: "vg-hohe-rhoen",
    name: "Verwaltungsgemeinschaft Hohe Rhön",
    shortName: "VG Hohe Rhön",
    kind: "municipal_office",
    membership: "member",
    description:
      "Wir verwalten Kaltennordheim, Birx, Erbenhausen, Frankenheim/Rhön und Oberweid. Die Wege sind weit, der letzte Bus fährt um 18:12 Uhr – deshalb holen wir Beratung zu uns in die Rhön.",
    responsibilities: "Einwohnermeldeamt, Standesamt, Kitas und Liegenschaften von fünf Gemeinden",
    topics: ["counselling", "housing", "education"],
    street: "Wilhelm-Külz-Platz 2",
    postcode: "36452",
    locality: "Kaltennordheim",
    ags: "16066095",
    actsFor: ["16066095", "16066012", "16066019", "16066024", "16066052"],
    languages: ["de"],
    rooms: [{ name: "Sitzungszimmer Kaltennordheim", seats: 20 }],
    facts: [{ label: "Freie kommunale Wohnungen", value: "7", date: "2025-03-31", source: "Beispielzahl" }],
    resources: ["equipment"],
    points: [
      { field: "phone", value: "036966 5550-0" },
      { field: "email", value: "post@vg-hohe-rhoen.example.org" },
    ],
    contacts: [
      {
        points: [
          { field: "name", value: "Sabine Rhönwald", basis: "official_function", audience: "public" },
          {
            field: "function",
            value: "Sachgebiet Ordnung und Soziales",
            basis: "official_function",
            audience: "public",
          },
          { field: "phone", value: "036966 5550-14", basis: "official_function", audience: "public" },
        ],
      },
    ],
  },

  {
    key: "vg-dolmar-salzbruecke",
    name: "Verwaltungsgemeinschaft Dolmar-Salzbrücke",
    shortName: "VG Dolmar-Salzbrücke",
    kind: "municipal_office",
    membership: "member",
    description:
      "Vierzehn kleine Gemeinden rund um den Dolmar teilen sich diese Verwaltung. Sie meldet dem Netzwerk freie Wohnungen und vermittelt Vereine, die neue Nachbarn aufnehmen.",
    topics: ["housing", "leisure"],
    street: "Zellaer Straße 10",
    postcode: "98547",
    locality: "Schwarza",
    ags: "16066065",
    actsFor: [
      "16066005",
      "16066015",
      "16066016",
      "16066017",
      "16066018",
      "16066038",
      "16066039",
      "16066045",
      "16066049",
      "16066057",
      "16066058",
      "16066065",
      "16066079",
      "16066081",
    ],
    languages: ["de"],
    resources: ["equipment", "publicity"],
    points: [
      { field: "phone", value: "036843 5550-0" },
      { field: "email", value: "info@vg-dolmar-salzbruecke.example.org" },
    ],
  },

  {
    key: "vg-wasungen",
    name: "Verwaltungsgemeinschaft Wasungen-Amt Sand",
    shortName: "VG Wasungen-Amt Sand",
    kind: "municipal_office",
    membership: "guest",
    description:
      "Verwaltung für Wasungen, Schwallungen, Mehmels und Friedelshausen. Im Rathaus Wasungen findet jede Woche eine Sprechstunde der Flüchtlingssozialarbeit statt.",
    topics: ["housing", "counselling"],
    street: "Am Markt 9",
    postcode: "98634",
    locality: "Wasungen",
    ags: "16066086",
    actsFor: ["16066086", "16066064", "16066041", "16066025"],
    languages: ["de"],
    points: [
      { field: "phone", value: "036941 5550-0" },
      { field: "email", value: "rathaus@wasungen.example.org" },
    ],
  },
];
