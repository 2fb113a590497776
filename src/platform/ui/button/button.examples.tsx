import type { Example } from "../types.ts";
import { Button, ButtonLink, ButtonRow } from "./button.tsx";

export const examples: Example[] = [
  {
    name: "Die drei Arten",
    render: () => (
      <ButtonRow>
        <Button type="button">55 Zeilen übernehmen</Button>
        <Button type="button" look="secondary">
          Korrekturen prüfen
        </Button>
        <ButtonLink look="text" href="#abbrechen">
          Abbrechen
        </ButtonLink>
      </ButtonRow>
    ),
  },
  {
    name: "Mit Zeichen, klein, in voller Breite",
    render: () => (
      <>
        <ButtonRow>
          <ButtonLink href="tel:+49369350100" icon="phone">
            03693 501-0 – anrufen
          </ButtonLink>
          <ButtonLink
            look="secondary"
            small
            href="#freigeben"
            fullLabel="Freigeben: Protokoll der Arbeitsgruppe Wohnen"
          >
            Freigeben
          </ButtonLink>
        </ButtonRow>
        <Button type="button" look="secondary" block icon="mail">
          Nachricht an die Koordinierungsstelle schreiben
        </Button>
      </>
    ),
  },
];
