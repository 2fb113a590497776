import type { Example } from "../types.ts";
import { Badge, Tag, Tags } from "./badge.tsx";

export const examples: Example[] = [
  {
    name: "Zustände und Eigenschaften",
    render: () => (
      <Tags>
        <Badge kind="success">4 von 16 Plätzen frei</Badge>
        <Badge kind="warning">Voll – Warteliste, etwa 3 Monate</Badge>
        <Badge kind="danger">nicht lesbar</Badge>
        <Badge kind="info">in Prüfung</Badge>
        <Badge kind="unknown">Freie Plätze nicht bekannt</Badge>
        <Tag>A1</Tag>
        <Tag>kostenlos mit Berechtigung</Tag>
        <Tag>noch keine Deutschkenntnisse</Tag>
        <Badge kind="warning">
          Anmeldung nur nach einem Beratungsgespräch im Integrationszentrum, Aufenthaltstitel mitbringen
        </Badge>
        <Tag>Berufsanerkennungsberatungsgesprächsvorbereitungskurs</Tag>
      </Tags>
    ),
  },
];
