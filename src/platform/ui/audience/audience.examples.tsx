import type { Example } from "../types.ts";
import { Audience } from "./audience.tsx";

export const examples: Example[] = [
  { name: "Öffentlich", render: () => <Audience isPublic>öffentlich, Kosten nur im Netzwerk</Audience> },
  { name: "Nur im Netzwerk", render: () => <Audience isPublic={false}>nur im Netzwerk: 57 Mitglieder</Audience> },
];
