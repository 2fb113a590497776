/** Meetings of the network in the Kreis Unna that lie ahead. */
import type { DemoMeeting } from "../meeting.ts";

/** With what each of them begins. */
export const REGULARLY = [
  {
    kind: "information",
    title: "Begrüßung und Rückblick auf das letzte Treffen",
    minutes: 10,
    recurs: "each",
    speaker: "Kommunales Integrationszentrum",
  },
] as const;

export const meetingsAhead: readonly DemoMeeting[] = [
  {
    key: "treffen-9",
    group: "netzwerk",
    series: { key: "treffen", number: 9 },
    inDays: 24,
    from: "14:00",
    until: "17:00",
    stage: "invited",
    asks: ["migrant_organisation", "housing_company", "municipal_office"],
    venue: "Kreishaus Unna, Freiherr-vom-Stein-Saal",
    address: "Friedrich-Ebert-Straße 17, 59425 Unna",
    bring: "Bringen Sie bitte ein Beispiel aus Ihrer Beratung mit, bei dem die Wohnungssuche gelungen ist.",
    description: "Schwerpunkt: Wohnen. Eingeladen sind auch alle Wohnungsunternehmen und alle Migrantenorganisationen.",
    items: [
      { ...REGULARLY[0] },
      {
        kind: "introduction",
        title: "Die Unnaer Kreis-Bau- und Siedlungsgesellschaft stellt sich vor",
        minutes: 20,
        organisation: "ukbs",
        speaker: "Vermietung und Quartiersarbeit",
      },
      {
        kind: "consultation",
        title: "Wohnungen finden, Wohnungen behalten: was Vermieterinnen und Vermieter brauchen",
        paper: {
          name: "wohnen-fragen.pdf",
          title: "Fragen zur Beratung: Wohnungen finden, Wohnungen behalten",
          lines: [
            "1. Was fragen Vermieterinnen und Vermieter zuerst?",
            "2. Wen können sie anrufen, wenn etwas unklar ist?",
            "3. Welche Unterlagen liegen bei einer Besichtigung bereit?",
            "4. Wer begleitet in den ersten Monaten nach dem Einzug?",
            "5. Was hilft, wenn die Miete einmal nicht kommt?",
            "Bitte bringen Sie zu jeder Frage ein Beispiel aus Ihrer Arbeit mit.",
          ],
        },
        minutes: 75,
        text: "Gespräch an Tischen: **Was hindert** Sie daran, an neu Zugezogene zu vermieten? **Was würde helfen?** Ergebnisse gehen in die Leitlinien ein.",
        tables: ["Wer privat vermietet", "Wohnungsunternehmen", "Wer berät und begleitet", "Wer eine Wohnung sucht"],
      },
      { kind: "decision", title: "Wohnungslotsen: ja oder nein?", minutes: 30 },
      { kind: "information", title: "Termine und Verschiedenes", minutes: 10, recurs: "each" },
    ],
    preparation: [
      { kind: "room", title: "Saal mit Tischen für acht Gruppen", by: "stadt-froendenberg" },
      { kind: "interpreter", title: "Dolmetschen Arabisch und Ukrainisch", by: "kalyna" },
      { kind: "childcare", title: "Betreuung für etwa zehn Kinder" },
      { kind: "catering", title: "Kaffee, Tee und etwas Warmes ohne Fleisch", by: "zeytun" },
      { kind: "technology", title: "Zwei Funkmikrofone und eine Anlage zum Mithören" },
    ],
    wishes: [
      {
        by: "kreissportbund",
        title: "Hallenzeiten für offene Sportgruppen im Winter",
        text: "Fünf Gruppen haben seit November keine Halle mehr. Welche Stadt kann aushelfen?",
        minutes: 15,
      },
      {
        by: "vhs-luenen",
        title: "Prüfungstermine im Frühjahr gemeinsam planen",
        text: "Drei Träger prüfen am selben Samstag; es fehlen Prüferinnen und Prüfer.",
        minutes: 10,
      },
    ],
  },
  {
    key: "konferenz-entwurf",
    group: "konferenz",
    title: "Werkstatt: Was ist aus den Leitlinien geworden?",
    inDays: 96,
    from: "10:00",
    until: "16:00",
    stage: "draft",
    venue: "noch offen",
    items: [
      { kind: "report", title: "Das Netzwerk berichtet: zehn Jahre Leitlinien", minutes: 45, group: "netzwerk" },
      { kind: "consultation", title: "Sechs Tische zu den sechs Handlungsfeldern", minutes: 120 },
    ],
  },
];
