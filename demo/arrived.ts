import { addDays } from "../src/platform/clock.ts";
import type { TenantDb } from "../src/platform/db/doors.ts";
import type { Scope } from "../src/features/records/index.ts";

const TEXT = `Guten Tag,

vielen Dank für die Einladung. Frau Beispiel ist an diesem Tag im Urlaub, sie hat mir Ihre Mail weitergeleitet. Ich würde gern an ihrer Stelle kommen und bringe die Zahlen zu den Elternkursen mit. Kann ich mich bei Ihnen noch für den Tagesordnungspunkt „Übergang Kita und Schule“ anmelden?

Freundliche Grüße
R. Muster
Familienzentrum`;

/** A mail that came as an answer and that only a person understands: somebody comes instead of somebody else. */
export async function loadArrived(db: TenantDb, scope: Scope): Promise<void> {
  const id = scope.newId();
  await db
    .insertInto("incoming_mail")
    .values({
      tenant_id: scope.tenantId,
      id,
      message_key: `${id}@familienzentrum.example.org`,
      arrived_at: new Date(`${addDays(scope.clock.today(), -2)}T09:41:00Z`),
      from_address: "r.muster@familienzentrum.example.org",
      from_name: "R. Muster",
      subject: "AW: Einladung zum Treffen",
      text_body: TEXT,
      raw: Buffer.from(TEXT),
      is_cut: false,
      outcome: "unclear",
      reader: "invitations",
      reason: "somebody_else",
    })
    .execute();
}
