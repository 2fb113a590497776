import type { Example } from "../types.ts";
import { Breadcrumb } from "./breadcrumb.tsx";

export const examples: Example[] = [
  {
    name: "Drei Ebenen",
    render: () => (
      <Breadcrumb
        label="Sie sind hier: Adressliste"
        links={[
          { href: "#netzwerk", label: "Netzwerk" },
          { href: "#listen", label: "Listen einlesen" },
        ]}
        current="Adressliste des Netzwerks für Integration 2014"
      />
    ),
  },
  {
    name: "Nur was darüber liegt",
    render: () => <Breadcrumb label="Sie sind hier: Konzept" links={[{ href: "#konzept", label: "Konzept" }]} />,
  },
];
