/** Initiatives, clubs, health and faith. Smaller groups are plausible inventions. */
import type { DemoOrganisation } from "../world.ts";

export const groups: DemoOrganisation[] = [
  {
    key: "runder-tisch-vacha",
    name: "Runder Tisch Vacha",
    kind: "initiative",
    membership: "member",
    description:
      "Zwölf Freiwillige, eine Kaffeekanne, ein Prinzip: Wer etwas braucht, sagt es; wer etwas kann, auch. Wir treffen uns jeden Montag in der Bibliothek.",
    topics: ["language", "leisure", "education"],
    street: "Markt 4",
    postcode: "36404",
    locality: "Vacha",
    ags: "16063082",
    languages: ["de", "en"],
    points: [{ field: "email", value: "tisch@vacha-hilft.example.org" }],
  },

  {
    key: "willkommen-gerstungen",
    name: "Willkommen in Gerstungen",
    kind: "initiative",
    membership: "member",
    description:
      "Lose Gruppe aus Nachbarn, Kirchgemeinde und Sportlern. Seit dem Bahnstreik fahren wir Leute auch mal selbst zum Termin nach Eisenach.",
    topics: ["language", "leisure", "housing"],
    postcode: "99834",
    locality: "Gerstungen",
    ags: "16063097",
    languages: ["de", "en", "ru"],
    resources: ["volunteers", "transport", "donations"],
    points: [{ field: "email", value: "wir@willkommen-gerstungen.example.org" }],
    contacts: [
      {
        points: [
          {
            field: "name",
            value: "Ekkehard Hainbuch",
            basis: "consent",
            consentOn: "2022-04-11",
            consentUntil: "2024-04-30",
            audience: "public",
          },
          { field: "phone", value: "036922 5550-777", basis: "none", audience: "office" },
        ],
      },
    ],
  },

  {
    key: "sv-hoerseltal",
    name: "SV Hörseltal Wutha",
    kind: "club",
    membership: "guest",
    description:
      "Volleyball, Turnen, Schach und eine Laufgruppe, in der das Tempo egal ist. Der Verein hat ein Patensystem: Wer neu ist, wird die ersten vier Wochen abgeholt.",
    topics: ["leisure"],
    street: "Mölmen 12",
    postcode: "99848",
    locality: "Wutha-Farnroda",
    ags: "16063092",
    languages: ["de", "ru", "uk"],
    resources: ["sports"],
    points: [{ field: "email", value: "sport@sv-hoerseltal.example.org" }],
  },

  {
    key: "frauenzentrum",
    name: "Frauenzentrum Eisenach",
    kind: "counselling_centre",
    membership: "member",
    description:
      "Beratung, Bildung und Schutz für Frauen jeden Alters. Das Café im Erdgeschoss ist offen für alle Frauen, die Beratung im ersten Stock ist streng vertraulich.",
    topics: ["counselling", "leisure", "language"],
    street: "Wydenbrugkstraße 10",
    postcode: "99817",
    locality: "Eisenach",
    ags: "16063105",
    languages: ["de", "en", "ar", "fa", "tr"],
    resources: ["interpreting", "training"],
    points: [
      { field: "phone", value: "03691 5564-0" },
      { field: "email", value: "frauen@zentrum-eisenach.example.org" },
    ],
  },

  {
    key: "klinikum",
    name: "Klinikum Bad Salzungen",
    kind: "health",
    membership: "member",
    description:
      "Das Krankenhaus des Südens im Kreis. Jede fünfte Ärztin und jeder fünfte Arzt hat im Ausland studiert; sie helfen bei der Sprache, wenn Patientinnen und Patienten einverstanden sind.",
    topics: ["health", "work"],
    street: "Lindigallee 3",
    postcode: "36433",
    locality: "Bad Salzungen",
    ags: "16063003",
    languages: ["de", "en", "ar", "ro", "ru", "el"],
    points: [
      { field: "phone", value: "03695 5561-0" },
      { field: "email", value: "sozialdienst@klinikum-slz.example.org" },
    ],
  },

  {
    key: "seelenhafen",
    name: "Seelenhafen – Beratung nach Flucht und Gewalt",
    shortName: "Seelenhafen",
    kind: "counselling_centre",
    membership: "member",
    description:
      "Zwei Psychologinnen, ein Musiktherapeut und ein Hund namens Balu arbeiten mit Kindern, Jugendlichen und Eltern, die Schweres erlebt haben.",
    topics: ["health", "counselling"],
    street: "Frauenberg 8",
    postcode: "99817",
    locality: "Eisenach",
    ags: "16063105",
    languages: ["de", "en", "uk", "fa"],
    resources: ["interpreting"],
    points: [
      { field: "phone", value: "03691 5565-0" },
      { field: "email", value: "anmeldung@seelenhafen.example.org" },
    ],
  },

  {
    key: "pfarrei-geisa",
    name: "Katholische Pfarrgemeinde Geisa",
    kind: "church",
    membership: "guest",
    description:
      "Pfarrhaus mit Gästezimmer, Garten und Chor. Zur Sternsingeraktion ziehen Kinder vieler Religionen durch die Dörfer.",
    topics: ["leisure", "housing"],
    street: "Schlossplatz 5",
    postcode: "36419",
    locality: "Geisa",
    ags: "16063032",
    languages: ["de", "pl"],
    resources: ["kitchen", "volunteers", "transport"],
    points: [
      { field: "phone", value: "036967 5552-0" },
      { field: "email", value: "pfarramt@geisa-kirche.example.org" },
    ],
  },

  {
    key: "fahrradselbsthilfe",
    name: "Fahrradselbsthilfe Treffurt",
    kind: "initiative",
    membership: "guest",
    state: "draft",
    description:
      "Entwurf des Profils: Jeden zweiten Samstag werden im Bahnhofsschuppen gespendete Räder repariert und an Menschen ohne Auto weitergegeben.",
    topics: ["leisure"],
    postcode: "99830",
    locality: "Treffurt",
    ags: "16063076",
    languages: ["de"],
    resources: ["volunteers", "transport", "donations"],
    points: [{ field: "email", value: "rad@treffurt.example.org" }],
  },
];
