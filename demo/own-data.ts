/** What people have asked of their own data in the demo, and a consent that ends soon. */
import { consentWording, renewConsent } from "../src/features/directory/index.ts";
import { findEnding } from "../src/features/privacy/consent-queries.ts";
import { askOffice } from "../src/features/privacy/own-data.ts";
import type { Scope } from "../src/features/records/index.ts";
import { addDays } from "../src/platform/clock.ts";
import type { TenantDb } from "../src/platform/db/doors.ts";
import type { DemoCounty } from "./world.ts";

const CORRECTION = `Auf der Seite unseres Vereins stehe ich noch als Ansprechpartnerin für die Fahrradwerkstatt, mit meiner alten Mobilnummer. Die Werkstatt leitet seit dem Sommer ein Kollege, die Nummer gibt es nicht mehr.

Bitte nehmen Sie meinen Namen dort heraus und tragen Sie die allgemeine Nummer des Vereins ein.`;

const ERASURE =
  "Ich arbeite seit März nicht mehr bei der Beratungsstelle und möchte, dass nichts mehr von mir gespeichert ist.";

const DAY = 86_400_000;

/** The same deeds, some days ago. */
const before = (scope: Scope, days: number): Scope => ({
  ...scope,
  clock: {
    now: () => new Date(scope.clock.now().getTime() - days * DAY),
    today: () => addDays(scope.clock.today(), -days),
  },
});

/** Enters two requests that are open, and lets the consent of one person who can be asked run out soon. */
export async function loadOwnData(db: TenantDb, scope: Scope, county: DemoCounty): Promise<void> {
  await askOffice(db, before(scope, 19), {
    wish: "correction",
    name: "Ottilie Haferkorn",
    address: "ottilie.haferkorn@example.org",
    message: CORRECTION,
  });
  await askOffice(db, before(scope, 4), {
    wish: "erasure",
    name: null,
    address: "k.ackermohn@example.org",
    message: ERASURE,
  });
  const today = scope.clock.today();
  const [one] = await findEnding(db, today, addDays(today, 1200));
  if (one === undefined) return;
  const wording = consentWording(county.name, one.organisation);
  await renewConsent(db, before(scope, 345), one.contactId, addDays(today, 20), { how: "form", wording });
}
