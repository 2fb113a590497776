/** Towns, municipalities and those that act for several of them. */
import type { DemoOrganisation } from "../world.ts";

export const municipalities: DemoOrganisation[] = [
  {
    key: "stadt-eisenach",
    name: "Stadt Eisenach, Fachdienst Soziales und Teilhabe",
    shortName: "Stadt Eisenach",
    kind: "municipal_office",
    membership: "member",
    description:
      "Eisenach gehört seit 2021 zum Wartburgkreis und ist seine größte Stadt. Der Fachdienst lädt zum regionalen Netzwerk ein, führt Begegnungsorte in drei Stadtteilen und vergibt Wohnberechtigungsscheine.",
    topics: ["housing", "leisure", "counselling"],
    street: "Markt 1",
    postcode: "99817",
    locality: "Eisenach",
    ags: "16063105",
    actsFor: ["16063105"],
    languages: ["de", "en", "ru"],
    rooms: [{ name: "Bürgerhaus am Nordplatz", seats: 70, note: "Küche, Bühne, Aufzug" }],
    facts: [
      {
        label: "Einwohnerinnen und Einwohner",
        value: "42.408",
        date: "2022-12-31",
        source: "Statistisches Bundesamt, GV-ISys",
      },
    ],
    points: [
      { field: "phone", value: "03691 5554-0" },
      { field: "email", value: "soziales@eisenach.example.org" },
    ],
    contacts: [
      {
        points: [
          { field: "name", value: "Henning Drachenstein", basis: "official_function", audience: "public" },
          {
            field: "function",
            value: "Moderation des regionalen Netzwerks Eisenach",
            basis: "official_function",
            audience: "public",
          },
          { field: "email", value: "netzwerk@eisenach.example.org", basis: "official_function", audience: "public" },
        ],
      },
    ],
  },

  {
    key: "stadt-bad-salzungen",
    name: "Stadt Bad Salzungen, Sachgebiet Soziales",
    shortName: "Stadt Bad Salzungen",
    kind: "municipal_office",
    membership: "member",
    description:
      "Die Kreisstadt handelt auch für Leimbach. Sie moderiert das regionale Netzwerk gemeinsam mit dem Landratsamt und stellt den Vereinen Räume im Haunschen Hof.",
    topics: ["housing", "education", "leisure"],
    street: "Ratsstraße 2",
    postcode: "36433",
    locality: "Bad Salzungen",
    ags: "16063003",
    actsFor: ["16063003", "16063051"],
    languages: ["de"],
    rooms: [{ name: "Vereinsraum Haunscher Hof", seats: 45 }],
    resources: ["equipment", "publicity"],
    points: [
      { field: "phone", value: "03695 5553-0" },
      { field: "email", value: "soziales@badsalzungen.example.org" },
    ],
  },

  {
    key: "gemeinde-wutha-farnroda",
    name: "Gemeinde Wutha-Farnroda, Ordnung und Soziales",
    shortName: "Gemeinde Wutha-Farnroda",
    kind: "municipal_office",
    membership: "member",
    description:
      "Im Mölmen wohnen Menschen aus über zwanzig Ländern Tür an Tür. Die Gemeinde lädt viermal im Jahr zum regionalen Netzwerk ein und hat 2023 eine Stadtteilmutter eingestellt.",
    topics: ["housing", "leisure", "education"],
    street: "Eisenacher Straße 49",
    postcode: "99848",
    locality: "Wutha-Farnroda",
    ags: "16063092",
    actsFor: ["16063092"],
    languages: ["de", "ru"],
    rooms: [{ name: "Hörselberghalle, kleiner Saal", seats: 60 }],
    resources: ["equipment", "publicity"],
    points: [
      { field: "phone", value: "036921 5550-0" },
      { field: "email", value: "soziales@wutha-farnroda.example.org" },
    ],
    contacts: [
      {
        points: [
          {
            field: "name",
            value: "Liane Hörselgrund",
            basis: "consent",
            consentOn: "2025-01-20",
            consentUntil: "2028-01-31",
            audience: "public",
          },
          { field: "function", value: "Stadtteilmutter im Mölmen", basis: "official_function", audience: "public" },
          {
            field: "mobile",
            value: "0151 5550-092",
            basis: "consent",
            consentOn: "2025-01-20",
            consentUntil: "2026-01-31",
            audience: "public",
          },
        ],
      },
    ],
  },

  {
    key: "gemeinde-gerstungen",
    name: "Gemeinde Gerstungen, Bürgerbüro",
    shortName: "Gemeinde Gerstungen",
    kind: "municipal_office",
    membership: "member",
    description:
      "Bürgerbüro für Gerstungen und seine Ortsteile. Die Gemeinde hat gemeldet, dass ein Sprachangebot ohne Anmeldung fehlt, und bietet dafür einen Raum im Schloss an.",
    topics: ["language", "housing"],
    street: "Wilhelmstraße 53",
    postcode: "99834",
    locality: "Gerstungen",
    ags: "16063097",
    actsFor: ["16063097"],
    languages: ["de"],
    rooms: [{ name: "Kaminzimmer im Schloss", seats: 18, note: "erster Stock, kein Aufzug" }],
    resources: ["equipment"],
    points: [
      { field: "phone", value: "036922 5550-0" },
      { field: "email", value: "buergerbuero@gerstungen.example.org" },
    ],
  },

  {
    key: "stadt-geisa",
    name: "Stadt Geisa als erfüllende Gemeinde",
    shortName: "Stadt Geisa",
    kind: "municipal_office",
    membership: "member",
    description:
      "Wir erledigen die Verwaltung für Geisa, Buttlar, Gerstengrund und Schleid. In Gerstengrund leben 67 Menschen; wer dort einzieht, wird von allen gegrüßt.",
    topics: ["housing", "leisure"],
    street: "Marktplatz 27",
    postcode: "36419",
    locality: "Geisa",
    ags: "16063032",
    actsFor: ["16063032", "16063011", "16063033", "16063068"],
    languages: ["de"],
    points: [
      { field: "phone", value: "036967 5550-0" },
      { field: "email", value: "rathaus@geisa.example.org" },
    ],
  },

  {
    key: "gemeinde-dermbach",
    name: "Gemeinde Dermbach, Amt für Bürger und Ordnung",
    shortName: "Gemeinde Dermbach",
    kind: "municipal_office",
    membership: "member",
    description:
      "Dermbach handelt für Empfertshausen, Oechsen, Weilar und Wiesenthal mit. Seit die Buslinie ausgedünnt wurde, fährt ein Bürgerbus zu Sprachkurs und Arzt.",
    topics: ["housing", "counselling", "work"],
    street: "Hinter dem Schloss 1",
    postcode: "36466",
    locality: "Dermbach",
    ags: "16063015",
    actsFor: ["16063015", "16063023", "16063062", "16063084", "16063086"],
    languages: ["de"],
    facts: [{ label: "Fahrten des Bürgerbusses im Monat", value: "96", date: "2025-05-31", source: "Beispielzahl" }],
    resources: ["equipment", "publicity"],
    points: [
      { field: "phone", value: "036964 5550-0" },
      { field: "email", value: "buergeramt@dermbach.example.org" },
    ],
  },

  {
    key: "vg-hainich-werratal",
    name: "Verwaltungsgemeinschaft Hainich-Werratal",
    shortName: "VG Hainich-Werratal",
    kind: "municipal_office",
    membership: "member",
    description:
      "Sechs Gemeinden, eine Verwaltung: Amt Creuzburg, Berka vor dem Hainich, Bischofroda, Krauthausen, Lauterbach und Nazza. Für Neuzugezogene gibt es eine Mappe mit allem, was man in den ersten Wochen braucht.",
    topics: ["housing", "education"],
    street: "Michael-Praetorius-Platz 2",
    postcode: "99831",
    locality: "Amt Creuzburg",
    ags: "16063104",
    actsFor: ["16063104", "16063006", "16063008", "16063046", "16063049", "16063058"],
    languages: ["de", "en"],
    resources: ["equipment"],
    points: [
      { field: "phone", value: "036926 5550-0" },
      { field: "email", value: "info@vg-hainich-werratal.example.org" },
    ],
    contacts: [
      {
        points: [
          { field: "name", value: "Wiebke Laubgrund", basis: "official_function", audience: "network" },
          {
            field: "function",
            value: "Hauptamt, Ansprechperson für Integration",
            basis: "official_function",
            audience: "public",
          },
          { field: "phone", value: "036926 5550-21", basis: "official_function", audience: "network" },
        ],
      },
    ],
  },

  {
    key: "stadt-vacha",
    name: "Stadt Vacha, Bürgerservice",
    shortName: "Stadt Vacha",
    kind: "municipal_office",
    membership: "member",
    description:
      "Die Stadt an der Werrabrücke wartet, wie fünf andere Gemeinden, auf einen Integrationskurs in Reichweite. Bis dahin öffnet sie abends die Bibliothek zum gemeinsamen Lernen.",
    topics: ["language", "housing"],
    street: "Markt 4",
    postcode: "36404",
    locality: "Vacha",
    ags: "16063082",
    actsFor: ["16063082"],
    languages: ["de"],
    resources: ["equipment", "publicity"],
    points: [
      { field: "phone", value: "036962 5550-0" },
      { field: "email", value: "buergerservice@vacha.example.org" },
    ],
  },

  {
    key: "stadt-ruhla",
    name: "Stadt Ruhla als erfüllende Gemeinde",
    shortName: "Stadt Ruhla",
    kind: "municipal_office",
    membership: "guest",
    description:
      "Rathaus für Ruhla und Seebach. Die Uhrenstadt sucht Fachkräfte für ihre Betriebe und zeigt Bewerberinnen und Bewerbern gleich eine Wohnung dazu.",
    topics: ["housing", "work"],
    street: "Carl-Gareis-Straße 16",
    postcode: "99842",
    locality: "Ruhla",
    ags: "16063066",
    actsFor: ["16063066", "16063071"],
    languages: ["de"],
    points: [
      { field: "phone", value: "036929 5550-0" },
      { field: "email", value: "stadt@ruhla.example.org" },
    ],
  },
];
