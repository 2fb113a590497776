import { TextField } from "../fields/text-field.tsx";
import type { Example } from "../types.ts";
import { Cluster, Columns, Ends, Grid, ShortFields, SideBySide, Stack } from "./layout.tsx";

export const examples: Example[] = [
  {
    name: "Zwei Drittel und ein Drittel",
    render: () => (
      <Columns
        main={<p>Die Aufgabe steht vor ihrer Umgebung, auch auf dem Telefon.</p>}
        side={<p>Ansprechpartnerin, Freigaben, roter Faden.</p>}
      />
    ),
  },
  {
    name: "Drei gleiche Spalten",
    render: () => (
      <Grid columns={3}>
        <p>Nächste Termine</p>
        <p>Neuigkeiten</p>
        <p>Das Netzwerk</p>
      </Grid>
    ),
  },
  {
    name: "Kurze Felder, auch auf dem Telefon nebeneinander",
    render: () => (
      <ShortFields>
        <TextField name="participants" label="Teilnehmende" inputmode="numeric" width="short" />
        <TextField name="places" label="Plätze" inputmode="numeric" width="short" />
        <TextField name="waiting" label="Warteliste" inputmode="numeric" width="short" />
      </ShortFields>
    ),
  },
  {
    name: "Untereinander, nebeneinander, an beiden Enden",
    render: () => (
      <Stack>
        <Ends>
          <b>Zeilen, bei denen wir Sie brauchen</b>
          <span>55 von 62</span>
        </Ends>
        <Cluster>
          <a href="#als-liste">Als Liste drucken</a>
          <a href="#als-tabelle">Tabelle herunterladen</a>
        </Cluster>
      </Stack>
    ),
  },
  {
    name: "Dasselbe in zwei Sprachen",
    render: () => (
      <SideBySide
        cells={[
          { lang: "de", dir: "ltr", children: <p>Das Angebot ist kostenlos.</p> },
          { lang: "ar", dir: "rtl", children: <p>هذا العرض مجاني.</p> },
        ]}
      />
    ),
  },
];
