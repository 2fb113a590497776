/** Bodies of the two counties in the west as public sources tell of them; purposes are written for the demo. */
import type { DemoGroup } from "./groups.ts";

const open = ["members", "meetings", "results"] as const;

export const WEST: Readonly<Record<string, readonly DemoGroup[]>> = {
  unna: [
    {
      key: "netzwerk",
      title: "Netzwerk „Kommunale Integration“",
      type: "network",
      foundedOn: "2012-01-01",
      shows: [...open],
      joining: "network",
      purpose:
        "Was gibt es wo, was fehlt, welche Angebote sind unbekannt oder bleiben ungenutzt? Seit das Integrationskonzept beschlossen ist, tauschen sich hier alle aus, die im Kreis und in den zehn Städten und Gemeinden an Integration arbeiten.",
      seats: [
        "stadt-bergkamen",
        "stadt-froendenberg",
        "gemeinde-boenen",
        "gemeinde-holzwickede",
        "vhs-unna",
        "vhs-luenen",
        "agentur-hamm",
        "kreissportbund",
        "zeytun",
        "kalyna",
      ],
      advisory: ["polizei"],
      moderators: [{ name: "Ottmar Felsing", institution: "Institut für soziale Innovation" }],
      persons: [["Mitglied des Kreistags", "Renate Wiesental"]],
    },
    {
      key: "konferenz",
      below: "netzwerk",
      title: "Integrationskonferenz",
      type: "conference",
      foundedOn: "2005-06-01",
      shows: ["meetings", "results"],
      purpose:
        "Sechs Konferenzen haben bis 2012 den Weg zum Integrationskonzept bereitet. Ihre Ergebnisse gingen in die Leitlinien ein.",
    },
  ],
  peine: [
    {
      key: "stab",
      title: "Koordinierungsstab Flüchtlinge",
      type: "staff",
      foundedOn: "2014-03-01",
      management: "referat",
      shows: [...open],
      quorum: "half",
      purpose:
        "Behörden, Wohlfahrtsverbände, Einrichtungen, Vereine, Polizei und Initiativen beobachten die Entwicklung, beraten Analysen und stoßen Maßnahmen und Kooperationen an.",
      seats: [
        "referat",
        "kvhs",
        "jobcenter-peine",
        "gemeinde-edemissen",
        "gemeinde-hohenhameln",
        "gemeinde-ilsede",
        "edemissen-hilft",
        "netzwerk-lengede",
      ],
      renamed: {
        name: "Koordinierungsstab für Migration und Teilhabe",
        fromOn: "2015-05-20",
        note: "Der Stab ist für alle da, die zuwandern, nicht allein für Geflüchtete.",
      },
    },
    {
      key: "runder-tisch",
      below: "stab",
      title: "Runder Tisch Peine",
      type: "round_table",
      foundedOn: "2015-09-15",
      lead: "referat",
      joining: "public",
      shows: [...open],
      purpose:
        "Menschen aus der Stadt bringen Fragen aus dem Alltag mit; Verwaltung und Initiativen antworten am selben Tisch.",
      seats: ["referat", "gespraechskreis", "kreissportbund-peine", "klinikum"],
      persons: [["Elternvertretung", "Samira Wendland"]],
    },
    {
      key: "ausschuss",
      title: "Kreisausschuss",
      type: "committee",
      foundedOn: "2011-11-01",
      audience: "network",
      purpose:
        "Politisches Gremium des Landkreises, hier zum Nachschlagen: Vorlagen des Koordinierungsstabs gehen dorthin.",
    },
  ],
};
