import type { Example } from "../types.ts";
import { Heading, Lead, Note } from "./heading.tsx";

export const examples: Example[] = [
  {
    name: "Überschriften, Vorspann, Anmerkung",
    render: () => (
      <>
        <Heading level={3} size="title">
          Sprachmittlerinnen- und Sprachmittlerpool im Landkreis
        </Heading>
        <Lead>
          Wer neu ankommt, kann innerhalb von drei Monaten einen Kurs besuchen – <b>auch mit kleinen Kindern</b>, auch
          ohne Auto.
        </Lead>
        <Heading level={3} size="large">
          Was aus einem Hinweis wurde
        </Heading>
        <Heading level={3} size="section">
          Angebote, die sie tragen
        </Heading>
        <Heading level={3}>Wer kann teilnehmen?</Heading>
        <Note>Volkshochschule, Stichtag 30.09.2023</Note>
      </>
    ),
  },
];
