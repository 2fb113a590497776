import type { TenantDb } from "../../platform/db/doors.ts";
import type { Organisation, Person } from "./organisation.ts";
import { audienceOf, valueOf } from "./person.ts";
import type { PersonFile } from "./person-file.ts";

/** Everything the directory stores on a person of this organisation (Art. 15 DSGVO). */
export async function findPersonFile(
  db: TenantDb,
  organisation: Organisation,
  person: Person,
  today: string,
): Promise<Omit<PersonFile, "mentions" | "consents">> {
  const row = await db.selectFrom("contact").select("created_at").where("id", "=", person.id).executeTakeFirstOrThrow();
  return {
    id: person.id,
    name: valueOf(person, "name") ?? null,
    organisation: organisation.name,
    enteredAt: row.created_at.toISOString(),
    fields: person.points.map((point) => ({
      field: point.field,
      value: point.value,
      label: point.label,
      audience: point.audience,
      seenBy: audienceOf(point, today),
      legalBasis: point.basis,
      basisOn: point.basisOn,
      basisUntil: point.basisUntil,
      basisNote: point.basisNote,
    })),
  };
}
