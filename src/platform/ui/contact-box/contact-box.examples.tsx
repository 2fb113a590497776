import { ButtonLink } from "../button/button.tsx";
import type { Example } from "../types.ts";
import { ContactBox } from "./contact-box.tsx";

export const examples: Example[] = [
  {
    name: "Anrufen",
    render: () => (
      <ContactBox level={3} title="Melden Sie sich">
        <p>Volkshochschule Schmalkalden-Meiningen</p>
        <ButtonLink block icon="phone" href="tel:+49369350100">
          03693 501-0 – anrufen
        </ButtonLink>
        <p class="small">Sprechzeit: Dienstag 9 bis 12, Donnerstag 14 bis 18 Uhr</p>
      </ContactBox>
    ),
  },
];
