import type { Example } from "../types.ts";
import { Tabs } from "./tabs.tsx";

export const examples: Example[] = [
  {
    name: "Mit Zahlen",
    render: () => (
      <Tabs
        label="Zeilen der Liste"
        items={[
          { href: "#offen", label: "Offen", count: 7, current: true },
          { href: "#neu", label: "Neu", count: 41 },
          { href: "#alle", label: "Alle", count: "über 1.000" },
        ]}
      />
    ),
  },
  {
    name: "Als Knöpfe eines Formulars",
    render: () => (
      <form method="post">
        <Tabs
          label="Zeilen der Liste, Eingaben bleiben"
          items={[
            { sends: { name: "zu", value: "offen" }, label: "Offen", count: 7, current: true },
            { sends: { name: "zu", value: "neu" }, label: "Neu", count: 41 },
          ]}
        />
      </form>
    ),
  },
];
