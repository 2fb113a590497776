import { Markdown } from "./markdown.tsx";
import type { Example } from "./types.ts";

const source = `Für die Kinderbetreuung melden Sie Ihr Kind bitte **eine Woche vorher** an.

# Was Sie mitbringen

- Ausweis oder Aufenthaltsgestattung
- einen Stift

Mehr beim [Bundesamt](https://www.bamf.de/). <b>HTML</b> bleibt Text.`;

export const examples: Example[] = [{ name: "Geschriebener Text", render: () => <Markdown source={source} /> }];
