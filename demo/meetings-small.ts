/** Meetings of the two other counties: one that lies ahead, and one that has been. */
import type { DemoMeeting } from "./meeting.ts";

export const SMALL: Readonly<Record<string, readonly DemoMeeting[]>> = {
  "schmalkalden-meiningen": [
    {
      key: "treffen-21",
      group: "netzwerk",
      series: { key: "treffen", number: 21 },
      inDays: 31,
      from: "15:00",
      until: "18:00",
      stage: "invited",
      venue: "Volkshochschule Meiningen, Aula",
      items: [
        { kind: "information", title: "Zahlen des Jahres", minutes: 20, recurs: "each" },
        { kind: "report", title: "Die AG Arbeit und Beruf berichtet", minutes: 20, group: "ag-arbeit" },
        { kind: "consultation", title: "Was nehmen wir uns für das nächste Jahr vor?", minutes: 60 },
      ],
    },
    {
      key: "steuerung",
      group: "steuerung",
      title: "Sitzung der Steuerungsgruppe",
      inDays: -40,
      from: "10:00",
      until: "11:30",
      stage: "approved",
      venue: "Volkshochschule Meiningen",
      items: [
        {
          kind: "decision",
          title: "Thema des nächsten Netzwerktreffens",
          minutes: 30,
          notes: "Einstimmig beschlossen.",
          publicNotes: "Das nächste Treffen zieht Bilanz und setzt Ziele.",
          results: [
            {
              kind: "decision",
              title: "Das 21. Netzwerktreffen zieht Bilanz und setzt Ziele für das nächste Jahr",
              against: 0,
            },
          ],
        },
      ],
    },
  ],
  peine: [
    {
      key: "sitzung-32",
      group: "stab",
      series: { key: "sitzungen", number: 32 },
      inDays: -55,
      from: "09:00",
      until: "11:00",
      stage: "closed",
      venue: "Kreishaus Peine, Sitzungsraum 1",
      items: [
        {
          kind: "report",
          title: "Aus den Gemeinden: Wohnen und Kita-Plätze",
          minutes: 40,
          notes: "In Ilsede und Hohenhameln fehlen Kita-Plätze für Kinder unter drei Jahren.",
          publicNotes: "Die Gemeinden haben berichtet, wo Kita-Plätze fehlen.",
          results: [
            {
              kind: "need",
              title: "Kita-Plätze für Kinder unter drei Jahren in Ilsede und Hohenhameln",
              topic: "education",
              by: "gemeinde-ilsede",
            },
          ],
        },
      ],
    },
    {
      key: "sitzung-33",
      group: "stab",
      series: { key: "sitzungen", number: 33 },
      inDays: 12,
      from: "09:00",
      until: "11:00",
      stage: "invited",
      venue: "Kreishaus Peine, Sitzungsraum 1",
      items: [
        { kind: "information", title: "Aktuelle Zahlen und Entwicklungen", minutes: 20, recurs: "each" },
        { kind: "decision", title: "Vorlage an den Kreisausschuss: Sprachmittlung in Arztpraxen", minutes: 40 },
      ],
    },
  ],
};
