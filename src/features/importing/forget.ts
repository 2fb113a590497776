import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";

/**
 * Takes a contact person out of what imports remember of organisations to be able to go back: erased means everywhere
 * (Art. 17 DSGVO). Uploaded files are not touched; they go with their import.
 */
export async function forgetPerson(db: TenantDb, contactId: string): Promise<void> {
  await sql`
    update import_entry set before = jsonb_set(before, '{persons}', coalesce(
      (select jsonb_agg(person) from jsonb_array_elements(before -> 'persons') person where person ->> 'id' <> ${contactId}),
      '[]'))
    where before -> 'persons' @> jsonb_build_array(jsonb_build_object('id', ${contactId}::text))`.execute(db);
}
