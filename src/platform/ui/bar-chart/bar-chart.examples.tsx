import type { Example } from "../types.ts";
import { BarChart } from "./bar-chart.tsx";

const number = (value: number): string => new Intl.NumberFormat("de").format(value);
const DAYS = [120, 98, 143, 0, 12, 310, 1204].map((value, index) => ({ label: `${17 + index}.11.2026`, value }));

export const examples: Example[] = [
  { name: "Sieben Tage", render: () => <BarChart label="Besuche in sieben Tagen" bars={DAYS} number={number} /> },
  {
    name: "Nichts",
    render: () => (
      <BarChart label="Keine Besuche" bars={DAYS.map(({ label }) => ({ label, value: 0 }))} number={number} />
    ),
  },
];
