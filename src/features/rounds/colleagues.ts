import type { TenantDb } from "../../platform/db/doors.ts";

/** Somebody of the organisation the page can be passed on to with one click. */
export type Colleague = { id: string; name: string; address: string };

/** The contact persons with a mail address on file, in their order; not the one who looks. */
export async function findColleagues(db: TenantDb, organisationId: string, own: string | null): Promise<Colleague[]> {
  const rows = await db
    .selectFrom("contact as c")
    .innerJoin("contact_point as mail", (join) =>
      join
        .onRef("mail.tenant_id", "=", "c.tenant_id")
        .onRef("mail.contact_id", "=", "c.id")
        .onRef("mail.organisation_id", "=", "c.organisation_id")
        .on("mail.field", "=", "email"),
    )
    .innerJoin("contact_point as named", (join) =>
      join
        .onRef("named.tenant_id", "=", "c.tenant_id")
        .onRef("named.contact_id", "=", "c.id")
        .onRef("named.organisation_id", "=", "c.organisation_id")
        .on("named.field", "=", "name"),
    )
    .select(["c.id", "named.value as name", "mail.value as address"])
    .where("c.organisation_id", "=", organisationId)
    .orderBy("c.position")
    .orderBy("named.value")
    .limit(20)
    .execute();
  return rows.filter(({ address }) => address.toLowerCase() !== own?.toLowerCase());
}
