import type { Example } from "../types.ts";
import { Pagination } from "./pagination.tsx";

export const examples: Example[] = [
  {
    name: "In der Mitte",
    render: () => (
      <Pagination
        label="Seiten der Angebote"
        position="Seite 2 von 9"
        previous={{ href: "#1", label: "Vorige Seite" }}
        next={{ href: "#3", label: "Nächste Seite" }}
      />
    ),
  },
  {
    name: "Als Knöpfe eines Formulars",
    render: () => (
      <form method="post">
        <Pagination
          label="Seiten der Liste, Eingaben bleiben"
          position="Seite 2 von 3"
          previous={{ sends: { name: "zu", value: "1" }, label: "Vorige Seite" }}
          next={{ sends: { name: "zu", value: "3" }, label: "Nächste Seite" }}
        />
      </form>
    ),
  },
];
