/** Meetings of the network in the Kreis Unna that have been; what is said there is invented. */
import type { DemoMeeting } from "../meeting.ts";
import { REGULARLY } from "./meetings-ahead.ts";

export const meetingsHeld: readonly DemoMeeting[] = [
  {
    key: "treffen-7",
    group: "netzwerk",
    series: { key: "treffen", number: 7 },
    inDays: -190,
    from: "14:00",
    until: "17:00",
    stage: "closed",
    venue: "Kreishaus Unna, Freiherr-vom-Stein-Saal",
    address: "Friedrich-Ebert-Straße 17, 59425 Unna",
    description: "Schwerpunkt: Welche Angebote sind unbekannt oder bleiben ungenutzt?",
    items: [
      {
        ...REGULARLY[0],
        notes: "28 Personen aus 21 Einrichtungen. Das Protokoll des sechsten Treffens ist ohne Einwände genehmigt.",
        publicNotes: "Das Protokoll des sechsten Treffens wurde ohne Einwände genehmigt.",
      },
      {
        kind: "introduction",
        title: "Das Haus der Kulturen stellt sich vor",
        minutes: 20,
        organisation: "forum-kulturen",
        notes:
          "Sieben Vereine teilen sich das Haus. Der große Saal ist an drei Abenden in der Woche frei und kann von allen im Netzwerk kostenlos genutzt werden; Anfragen zwei Wochen vorher.",
        publicNotes: "Das Haus der Kulturen öffnet seinen Saal für Einrichtungen des Netzwerks.",
        results: [
          {
            kind: "information",
            title: "Der Saal im Haus der Kulturen steht dem Netzwerk an drei Abenden kostenlos offen",
            topic: "leisure",
            by: "forum-kulturen",
          },
        ],
      },
      {
        kind: "consultation",
        title: "Unbekannte und ungenutzte Angebote: was steckt dahinter?",
        minutes: 60,
        text: "An vier Tischen: Sprache, Arbeit, Schule und Kita, Wohnen. Jeder Tisch nennt **höchstens drei** Angebote und sagt, woran es liegt.",
        notes:
          "Tisch Sprache: Die Abendkurse in Bergkamen sind halb leer, die Vormittagskurse in Lünen haben Wartelisten. Wer abends könnte, weiß nichts davon.\n\nTisch Wohnen: Die Wohnberatung der Baugesellschaft ist seit dem Umzug kaum bekannt.",
        publicNotes: "Vier Tische haben zusammengetragen, welche Angebote wenig bekannt sind und woran das liegt.",
        results: [
          {
            kind: "need",
            title: "Aushänge der Sprachkurse erreichen Menschen in den Unterkünften nicht",
            text: "Die Aushänge liegen in Ämtern aus, nicht dort, wo die Menschen wohnen, und nur auf Deutsch.",
            topic: "language",
            by: "stadt-bergkamen",
          },
          {
            kind: "need",
            title: "In den Unterkünften hängt nichts zu Abendkursen",
            topic: "language",
            by: "zeytun",
            joined: "Aushänge der Sprachkurse erreichen Menschen in den Unterkünften nicht",
          },
          {
            kind: "task",
            title: "Liste der freien Plätze in Abendkursen jeden Monat an alle Unterkünfte schicken",
            topic: "language",
            responsible: "vhs-unna",
            dueIn: 45,
            isDone: true,
          },
          {
            kind: "task",
            title: "Mit den Wohnungsunternehmen klären, wer die Wohnberatung nach dem Umzug bekannt macht",
            topic: "housing",
            responsible: "stadt-bergkamen",
            dueIn: 170,
          },
        ],
      },
      {
        kind: "decision",
        title: "Gemeinsamer Aushang in acht Sprachen",
        minutes: 30,
        notes: "Zwei Stimmen dagegen: Papier veraltet schnell. Mehrheit dafür, mit Code zur Seite des Kreises.",
        publicNotes: "Das Netzwerk gibt einen gemeinsamen Aushang in acht Sprachen heraus.",
        results: [
          {
            kind: "decision",
            title:
              "Das Netzwerk gibt einen gemeinsamen Aushang in acht Sprachen mit einem Code zur Seite des Kreises heraus",
            topic: "language",
            against: 2,
          },
          {
            kind: "task",
            title: "Entwurf des Aushangs gestalten und zur Abstimmung herumschicken",
            responsible: "vhs-luenen",
            dueIn: 60,
            isDone: true,
          },
        ],
      },
      {
        kind: "report",
        title: "Was aus den sechs Konferenzen im Integrationskonzept steht",
        minutes: 30,
        group: "konferenz",
        isNotReached: true,
      },
    ],
  },
  {
    key: "treffen-8",
    group: "netzwerk",
    series: { key: "treffen", number: 8 },
    inDays: -9,
    from: "14:00",
    until: "17:00",
    stage: "minutes",
    venue: "Bürgerhaus Fröndenberg",
    address: "Karl-Wildschütz-Straße 1, 58730 Fröndenberg/Ruhr",
    description: "Schwerpunkt: Übergang von der Schule in Ausbildung und Beruf.",
    items: [
      { ...REGULARLY[0], notes: "31 Personen aus 24 Einrichtungen.", publicNotes: "" },
      {
        kind: "introduction",
        title: "Der Kreissportbund stellt seine Lotsinnen und Lotsen vor",
        minutes: 20,
        organisation: "kreissportbund",
        notes:
          "Zwölf Lotsinnen und Lotsen begleiten neu Zugezogene in Vereine, bisher vor allem im Norden des Kreises.",
        publicNotes: "Der Kreissportbund begleitet neu Zugezogene in Vereine.",
      },
      {
        kind: "consultation",
        title: "Übergang Schule und Beruf: wo reißt die Kette?",
        minutes: 70,
        text: "Nach zwei Jahren in Willkommensklassen fehlt vielen ein Abschluss. Was hilft, und wer übernimmt was?",
        notes:
          "Berufskolleg: Ein Drittel der Schülerinnen und Schüler verlässt die Klassen ohne Anschluss. Die Agentur berät erst ab Ende der Schulpflicht.",
        satAt: [
          {
            name: "Tisch 1: Beratung und Begleitung",
            question: "Wo reißt die Kette zwischen Schule und Beruf, und wer könnte sie halten?",
            said: [
              {
                kind: "need",
                text: "Die Beratung kommt zu spät. Sie müsste ein Jahr vor dem Ende der Schulpflicht beginnen, sonst sind die Fristen für Ausbildungsplätze vorbei.",
                organisation: "Agentur für Arbeit Hamm",
                takenAs: "Beratung zum Beruf schon ein Jahr vor dem Ende der Schulpflicht",
              },
              {
                kind: "need",
                text: "Eltern wissen oft nicht, was eine duale Ausbildung ist. Es fehlen Abende für Eltern mit Dolmetschen.",
                organisation: "Elternverein",
              },
              {
                kind: "proposal",
                text: "Zwei Sprechstunden im Monat direkt im Berufskolleg, ohne Termin.",
                isDropped: true,
              },
            ],
          },
          {
            name: "Tisch 2: Schulen",
            question: "Wo reißt die Kette zwischen Schule und Beruf, und wer könnte sie halten?",
            said: [
              {
                kind: "proposal",
                text: "Jede Schule mit Willkommensklasse soll eine Person benennen, die den Übergang begleitet und die alle kennen.",
                organisation: "Stadt Fröndenberg/Ruhr",
                takenAs: "Leitlinie: Jede Schule mit Willkommensklasse hat eine feste Ansprechperson für den Übergang",
              },
              {
                kind: "information",
                text: "Am Berufskolleg gibt es im Februar freie Plätze in der Ausbildungsvorbereitung.",
              },
            ],
          },
        ],
        results: [
          {
            kind: "need",
            title: "Beratung zum Beruf schon ein Jahr vor dem Ende der Schulpflicht",
            text: "Heute beginnt sie oft erst, wenn die Schule zu Ende ist. Dann sind Fristen für Ausbildungsplätze vorbei.",
            topic: "work",
            by: "agentur-hamm",
          },
          {
            kind: "proposal",
            title: "Leitlinie: Jede Schule mit Willkommensklasse hat eine feste Ansprechperson für den Übergang",
            topic: "education",
            by: "stadt-froendenberg",
          },
          {
            kind: "task",
            title:
              "Gespräch mit dem Berufskolleg und der Agentur für Arbeit über eine gemeinsame Sprechstunde vorbereiten",
            topic: "work",
            responsible: "agentur-hamm",
            dueIn: 40,
          },
        ],
      },
      {
        kind: "decision",
        title: "Sprechstunde im Berufskolleg",
        minutes: 20,
        notes: "Einstimmig. Probe für ein Schulhalbjahr, danach wird berichtet.",
        results: [
          {
            kind: "decision",
            title: "Agentur für Arbeit und Berufskolleg erproben ein Halbjahr lang eine gemeinsame Sprechstunde",
            topic: "work",
            against: 0,
          },
          { kind: "information", title: "Kosten für den Raum trägt das Berufskolleg", isInternal: true },
        ],
      },
    ],
  },
];
