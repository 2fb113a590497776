import { Badge } from "../badge/badge.tsx";
import { TextField } from "../fields/text-field.tsx";
import type { Example } from "../types.ts";
import { CellProblem, RowProblem, Table } from "./table.tsx";

type Actor = { row: number; name: string; kind: string; phone: string; wrong?: boolean };

const actors: Actor[] = [
  { row: 4, name: "AWO Kreisverband Schmalkalden e. V.", kind: "Wohlfahrts\u00adverband", phone: "03683 6044-0" },
  { row: 12, name: "Freie Wohlfahrt Oberland e. V.", kind: "Verein", phone: "03682 4850 o. 0171 5550143", wrong: true },
];

const mend = (actor: Actor) =>
  actor.wrong ? (
    <RowProblem kind="warning" message="Zwei Nummern in einer Zelle. Wir legen beide an.">
      <TextField inline name={`ex-row-${actor.row}`} label="Telefon" value="03682 4850; 0171 5550143" />
    </RowProblem>
  ) : null;

type Coverage = { place: string; language: number; work: number; housing: number };

const coverage: Coverage[] = [
  { place: "Bergkamen", language: 5, work: 3, housing: 1 },
  { place: "Fröndenberg/Ruhr", language: 1, work: 0, housing: 0 },
];

export const examples: Example[] = [
  {
    name: "Zeilen, die auf dem Telefon Karten werden, mit einem Fehler unter der Zeile",
    render: () => (
      <Table
        caption="Eingelesene Einrichtungen"
        rows={actors}
        detail={mend}
        columns={[
          { label: "Zeile", cell: (actor) => actor.row, rowHeader: true },
          { label: "Einrichtung", cell: (actor) => actor.name },
          { label: "Art", cell: (actor) => actor.kind },
          {
            label: "Telefon",
            cell: (actor) => (actor.wrong ? <CellProblem kind="warning">{actor.phone}</CellProblem> : actor.phone),
          },
          {
            label: "Ergebnis",
            cell: (actor) => (
              <Badge kind={actor.wrong ? "warning" : "success"}>{actor.wrong ? "zu klären" : "neu"}</Badge>
            ),
          },
        ]}
      />
    ),
  },
  {
    name: "Matrix mit fester erster Spalte",
    render: () => (
      <Table
        caption="Angebote nach Stadt, Gemeinde und Thema"
        variant="matrix"
        rows={coverage}
        columns={[
          { label: "Stadt, Gemeinde", cell: (row) => row.place, rowHeader: true },
          { label: "Deutsch lernen", cell: (row) => row.language, numeric: true },
          { label: "Arbeit, Ausbildung", cell: (row) => row.work, numeric: true },
          { label: "Wohnen", cell: (row) => row.housing, numeric: true },
        ]}
      />
    ),
  },
];
