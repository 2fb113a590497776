/** Welfare associations, migrant organisations, initiatives, clubs, health. Smaller groups are plausible inventions. */
import type { DemoOrganisation } from "../world.ts";

export const community: DemoOrganisation[] = [
  {
    key: "diakonie",
    name: "Diakonie Westthüringen, Migrationsberatung",
    shortName: "Diakonie",
    kind: "welfare_association",
    membership: "member",
    description:
      "Beratung für Erwachsene in Eisenach und im Norden des Kreises, dazu Flüchtlingssozialarbeit in Gerstungen, Treffurt und Creuzburg. Zwei Kollegen sprechen Arabisch, eine Kollegin Tigrinya.",
    topics: ["counselling", "health"],
    street: "Theaterplatz 5",
    postcode: "99817",
    locality: "Eisenach",
    ags: "16063105",
    languages: ["de", "ar", "ti", "en", "fa"],
    facts: [{ label: "Beratene Haushalte", value: "431", date: "2024-12-31", source: "Beispielzahl" }],
    points: [
      { field: "phone", value: "03691 5562-0" },
      { field: "email", value: "migration@diakonie-west.example.org" },
    ],
    contacts: [
      {
        points: [
          {
            field: "name",
            value: "Tesfay Lindenbaum",
            basis: "consent",
            consentOn: "2025-02-17",
            consentUntil: "2028-02-29",
            audience: "public",
          },
          {
            field: "function",
            value: "Flüchtlingssozialarbeit Gerstungen und Treffurt",
            basis: "official_function",
            audience: "public",
          },
          { field: "mobile", value: "0159 5550-417", basis: "official_function", audience: "public" },
        ],
      },
    ],
  },

  {
    key: "caritas",
    name: "Caritas, Beratungsstelle Vorderrhön",
    shortName: "Caritas",
    kind: "welfare_association",
    membership: "member",
    description:
      "In der Rhön sind wir oft die einzige Beratungsstelle. Wir kommen nach Geisa, Dermbach und Vacha und notfalls an den Küchentisch.",
    topics: ["counselling"],
    street: "Geiselstraße 2",
    postcode: "36419",
    locality: "Geisa",
    ags: "16063032",
    languages: ["de", "en", "pl"],
    resources: ["interpreting", "childcare", "donations"],
    points: [
      { field: "phone", value: "036967 5551-0" },
      { field: "email", value: "vorderrhoen@caritas.example.org" },
    ],
  },

  {
    key: "awo",
    name: "AWO Kreisverband Bad Salzungen e. V.",
    shortName: "AWO",
    kind: "welfare_association",
    membership: "member",
    description:
      "Jugendmigrationsdienst, Frauenhaus, Kitas: Die AWO arbeitet im Süden des Kreises mit 160 Menschen. Ihre Familienpatenschaften dauern ein Jahr und halten meistens länger.",
    topics: ["counselling", "education", "health"],
    street: "Nappenplatz 6",
    postcode: "36433",
    locality: "Bad Salzungen",
    ags: "16063003",
    languages: ["de", "ru", "uk", "ar"],
    rooms: [{ name: "Familienzentrum", seats: 30, note: "Spielzimmer, Wickelraum" }],
    resources: ["interpreting", "childcare", "donations"],
    points: [
      { field: "phone", value: "03695 5558-0" },
      { field: "email", value: "kv@awo-slz.example.org" },
    ],
    contacts: [
      {
        points: [
          { field: "name", value: "Svitlana Bergweiler", basis: "official_function", audience: "public" },
          { field: "function", value: "Jugendmigrationsdienst", basis: "official_function", audience: "public" },
        ],
      },
    ],
  },

  {
    key: "drk",
    name: "DRK-Kreisverband Bad Salzungen e. V.",
    shortName: "DRK",
    kind: "welfare_association",
    membership: "member",
    description:
      "Das Rote Kreuz betreut drei Gemeinschaftsunterkünfte und betreibt Kleiderkammer, Blutspende und Wasserwacht. Schwimmkurse gibt es auch für Erwachsene.",
    topics: ["housing", "health", "leisure"],
    street: "Straße der Einheit 18",
    postcode: "36433",
    locality: "Bad Salzungen",
    ags: "16063003",
    languages: ["de", "ar", "fa", "kmr"],
    resources: ["interpreting"],
    points: [
      { field: "phone", value: "03695 5559-0" },
      { field: "email", value: "kontakt@drk-slz.example.org" },
    ],
  },

  {
    key: "volkssolidaritaet",
    name: "Volkssolidarität Eisenach",
    kind: "welfare_association",
    membership: "guest",
    description:
      "Begegnungsstätte für ältere Menschen. Am Mittwoch spielen Großmütter aus Charkiw und Großmütter aus Eisenach gemeinsam Rommé.",
    topics: ["leisure", "counselling"],
    street: "Altstadtstraße 30",
    postcode: "99817",
    locality: "Eisenach",
    ags: "16063105",
    languages: ["de", "ru"],
    points: [
      { field: "phone", value: "03691 5563-0" },
      { field: "email", value: "treff@vs-eisenach.example.org" },
    ],
  },

  {
    key: "werra-bruecke",
    name: "Verein Werra-Brücke e. V.",
    shortName: "Werra-Brücke",
    kind: "migrant_organisation",
    membership: "member",
    description:
      "Gegründet von Familien aus Syrien und dem Irak, heute Treffpunkt für halb Bad Salzungen. Wir wissen, wie man einen Abschluss anerkennen lässt, weil wir es alle selbst durchgemacht haben.",
    responsibilities: "Beratung von Mensch zu Mensch, Begleitung, Raumvergabe",
    topics: ["work", "interpreting", "leisure"],
    street: "Michaelisstraße 19",
    postcode: "36433",
    locality: "Bad Salzungen",
    ags: "16063003",
    languages: ["ar", "kmr", "ckb", "de", "en"],
    rooms: [
      { name: "Vereinsraum Michaelisstraße", seats: 35, note: "auch für andere Vereine, Schlüssel gegen Kaution" },
    ],
    knowHow: ["Anerkennung von Abschlüssen", "Bewerbung im Gesundheitswesen", "Feste für mehrere hundert Gäste"],
    resources: ["interpreting", "kitchen", "volunteers"],
    points: [
      { field: "phone", value: "03695 5560-0" },
      { field: "email", value: "hallo@werra-bruecke.example.org" },
    ],
    contacts: [
      {
        points: [
          {
            field: "name",
            value: "Rojin Testmann",
            basis: "consent",
            consentOn: "2024-10-14",
            consentUntil: "2027-10-31",
            audience: "public",
          },
          {
            field: "function",
            value: "Vorsitzende",
            basis: "consent",
            consentOn: "2024-10-14",
            consentUntil: "2027-10-31",
            audience: "public",
          },
          { field: "mobile", value: "0178 5550-519", basis: "none", audience: "office" },
        ],
      },
    ],
  },

  {
    key: "sonnenblume",
    name: "Sonnenblume – Ukrainischer Verein Eisenach e. V.",
    shortName: "Sonnenblume",
    kind: "migrant_organisation",
    membership: "member",
    description:
      "Hilfe auf Ukrainisch für alle, die vor dem Krieg geflohen sind, und Borschtsch für alle, die hungrig sind. Unsere Theatergruppe war schon in fünf Schulen.",
    topics: ["interpreting", "leisure", "education"],
    street: "Katharinenstraße 88",
    postcode: "99817",
    locality: "Eisenach",
    ags: "16063105",
    languages: ["uk", "ru", "de", "en"],
    resources: ["interpreting"],
    points: [{ field: "email", value: "pryvit@sonnenblume.example.org" }],
    contacts: [
      {
        points: [
          {
            field: "name",
            value: "Daryna Musterenko",
            basis: "consent",
            consentOn: "2025-08-24",
            consentUntil: "2028-08-31",
            audience: "public",
          },
          { field: "phone", value: "0176 5550-824", basis: "none", audience: "office" },
        ],
      },
    ],
  },

  {
    key: "habesha",
    name: "Habesha-Gemeinschaft Wartburg",
    kind: "migrant_organisation",
    membership: "guest",
    description:
      "Menschen aus Eritrea und Äthiopien treffen sich sonntags nach dem Gottesdienst. Wer Tigrinya oder Amharisch braucht, findet hier jemanden.",
    topics: ["interpreting", "leisure"],
    postcode: "99817",
    locality: "Eisenach",
    ags: "16063105",
    languages: ["ti", "am", "de", "en"],
    resources: ["interpreting", "kitchen", "volunteers"],
    points: [{ field: "email", value: "selam@habesha-wartburg.example.org" }],
  },
];
