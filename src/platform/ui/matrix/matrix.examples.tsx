import type { Example } from "../types.ts";
import { Matrix, MatrixLegend } from "./matrix.tsx";

export const examples: Example[] = [
  {
    name: "Was es gibt, und wie es genutzt ist",
    render: () => (
      <>
        <Matrix
          caption="Angebote nach Gemeinde und Thema"
          corner="Stadt, Gemeinde"
          columns={[{ label: "Deutsch lernen" }, { label: "Wohnen" }, { label: "Gesundheit" }, { label: "Summe" }]}
          rows={[
            {
              name: "Bergkamen",
              href: "#bergkamen",
              cells: [
                { value: 5, href: "#a", word: "voll", look: "full" },
                { value: 1, href: "#b", word: "55 %", look: "there" },
                { value: 0, word: "fehlt", look: "missing" },
                { value: 6 },
              ],
            },
            {
              name: "Bönen",
              href: "#boenen",
              note: "Ihre Gemeinde",
              isOwn: true,
              cells: [
                { value: 1, href: "#c", word: "wenig genutzt", look: "little" },
                { value: 0, word: "fehlt", look: "missing" },
                { value: 0, word: "fehlt", look: "missing" },
                { value: 1 },
              ],
            },
            { name: "Kreis Unna", isSum: true, cells: [{ value: 6 }, { value: 1 }, { value: 0 }, { value: 7 }] },
          ]}
        />
        <MatrixLegend
          items={[
            { look: "missing", label: "fehlt: weißer Fleck" },
            { look: "full", label: "voll: 95 % und mehr belegt" },
            { look: "little", label: "wenig genutzt: unter 40 %" },
            { look: "own", label: "Ihre Gemeinde" },
          ]}
        />
      </>
    ),
  },
];
