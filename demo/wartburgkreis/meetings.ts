/** Meetings in the Wartburgkreis; what is said there is invented. */
import type { DemoMeeting } from "../meeting.ts";

export const meetings: readonly DemoMeeting[] = [
  {
    key: "treffen-3",
    group: "netzwerk",
    series: { key: "treffen", number: 3 },
    inDays: -120,
    from: "13:00",
    until: "16:00",
    stage: "approved",
    venue: "Landratsamt Bad Salzungen, Großer Sitzungssaal",
    address: "Erzberger Allee 14, 36433 Bad Salzungen",
    description: "Aus den Arbeitsgruppen und Regionalnetzwerken; Beschluss zur Vermittlung von Lehrkräften.",
    items: [
      {
        kind: "report",
        title: "Die AG Sprache berichtet: Wartezeiten auf Integrationskurse",
        minutes: 30,
        group: "ag-sprache",
        notes: "Im Mittel sieben Monate. Es fehlen Lehrkräfte mit Zulassung, nicht Räume.",
        publicNotes:
          "Auf einen Integrationskurs wartet man im Landkreis im Mittel sieben Monate. Es fehlen Lehrkräfte.",
        results: [
          {
            kind: "need",
            title: "Lehrkräfte mit Zulassung für Integrationskurse fehlen, besonders in der Rhön",
            topic: "language",
            by: "bamf",
          },
        ],
      },
      {
        kind: "decision",
        title: "Stelle zur Vermittlung von Lehrkräften",
        minutes: 40,
        notes: "Bei einer Gegenstimme angenommen.",
        publicNotes: "Das Netzwerk richtet eine gemeinsame Stelle zur Vermittlung von Lehrkräften ein.",
        results: [
          {
            kind: "decision",
            title: "Das Netzwerk richtet eine gemeinsame Stelle zur Vermittlung von Lehrkräften ein",
            topic: "language",
            against: 1,
          },
          {
            kind: "task",
            title: "Stellenbeschreibung und Förderantrag für die Vermittlung von Lehrkräften vorbereiten",
            topic: "language",
            responsible: "integrationsmanagement",
            dueIn: 90,
          },
          {
            kind: "task",
            title: "Pensionierte Lehrerinnen und Lehrer im Schulamtsbezirk anschreiben",
            topic: "language",
            responsible: "schulamt",
            dueIn: 60,
            isDone: true,
          },
        ],
      },
      {
        kind: "consultation",
        title: "Sprechzeiten der Beratungsstellen abstimmen",
        minutes: 30,
        notes: "Vertagt, weil die Zeit nicht reichte.",
        isNotReached: true,
      },
    ],
  },
  {
    key: "ag-arbeit-5",
    group: "ag-arbeit",
    title: "5. Treffen der AG Arbeit",
    inDays: -6,
    from: "09:30",
    until: "11:30",
    stage: "minutes",
    venue: "Jobcenter Wartburgkreis, Beratungsraum 2",
    items: [
      {
        kind: "introduction",
        title: "IQ Westthüringen: Anerkennung von Abschlüssen",
        minutes: 30,
        organisation: "iq-westthueringen",
        notes: "Die Beratung ist kostenlos; Termine auch am Telefon und auf Arabisch, Russisch und Ukrainisch.",
        publicNotes: "Die Anerkennungsberatung ist kostenlos und auch am Telefon möglich.",
      },
      {
        kind: "consultation",
        title: "Fachkräfte in der Region halten",
        minutes: 60,
        notes: "Betriebe wünschen sich eine Ansprechperson für alles. Es gibt zu viele Türen.",
        results: [
          {
            kind: "proposal",
            title: "Eine gemeinsame Telefonnummer für Betriebe, die Menschen aus dem Ausland einstellen",
            topic: "work",
            by: "ihk",
          },
          {
            kind: "task",
            title: "Kammern, Jobcenter und Arbeitsagentur: Wer ist wann für Betriebe erreichbar?",
            topic: "work",
            responsible: "jobcenter",
            dueIn: 30,
          },
        ],
      },
    ],
  },
  {
    key: "treffen-4",
    group: "netzwerk",
    series: { key: "treffen", number: 4 },
    inDays: 17,
    from: "13:00",
    until: "16:00",
    stage: "invited",
    asks: ["municipal_office", "migrant_organisation"],
    venue: "Landratsamt Bad Salzungen, Großer Sitzungssaal",
    address: "Erzberger Allee 14, 36433 Bad Salzungen",
    videoUrl: "https://konferenz.example.org/netzwerk-wak",
    description: "Wer nicht kommen kann, nimmt per Video teil. Für Kinder ist gesorgt.",
    items: [
      { kind: "information", title: "Begrüßung und Tagesordnung", minutes: 10, recurs: "each" },
      {
        kind: "introduction",
        title: "Die Werra-Brücke stellt sich vor",
        minutes: 20,
        organisation: "werra-bruecke",
      },
      {
        kind: "report",
        title: "Regionalnetzwerke: was vor Ort gelungen ist und was nicht",
        minutes: 45,
        group: "salzungen",
        text: "Je zehn Minuten aus Eisenach, Bad Salzungen und Wutha-Farnroda.",
      },
      { kind: "consultation", title: "Sprechzeiten der Beratungsstellen abstimmen", minutes: 40 },
      { kind: "decision", title: "Schwerpunkt des nächsten Jahres", minutes: 30 },
    ],
    preparation: [
      { kind: "childcare", title: "Spielecke mit Betreuung im Foyer", by: "awo" },
      { kind: "interpreter", title: "Dolmetschen Tigrinya und Dari" },
      { kind: "catering", title: "Mittagsimbiss für 45 Personen" },
    ],
    wishes: [
      {
        by: "caritas",
        title: "Vollmachten und Schweigepflicht in der Beratung",
        text: "Wir brauchen ein gemeinsames Formular, das alle Stellen anerkennen.",
        minutes: 20,
      },
    ],
  },
];
