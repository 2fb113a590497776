import type { TenantDb } from "../../platform/db/doors.ts";

/** Organisations the office has to look through, longest waiting first. */
export async function findInReview(db: TenantDb): Promise<{ title: string; slug: string; since: Date }[]> {
  const rows = await db
    .selectFrom("record")
    .select(["title", "slug", "updated_at"])
    .where("kind", "=", "organisation")
    .where("state", "=", "in_review")
    .where("deleted_at", "is", null)
    .orderBy("updated_at")
    .limit(1000)
    .execute();
  return rows.map((row) => ({ title: row.title, slug: row.slug, since: row.updated_at }));
}

/** A person some of whose consents end soon. */
export type EndingConsent = {
  personId: string;
  name: string | null;
  organisation: string;
  slug: string;
  endsOn: string;
};

/** Persons whose consent ends from `from` to `until` (days), the first to end first. */
export async function findEndingConsents(db: TenantDb, from: string, until: string): Promise<EndingConsent[]> {
  const rows = await db
    .selectFrom("contact_point as cp")
    .innerJoin("record as r", (join) =>
      join.onRef("r.tenant_id", "=", "cp.tenant_id").onRef("r.id", "=", "cp.organisation_id"),
    )
    .leftJoin("contact_point as named", (join) =>
      join
        .onRef("named.tenant_id", "=", "cp.tenant_id")
        .onRef("named.contact_id", "=", "cp.contact_id")
        .on("named.field", "=", "name"),
    )
    .select((eb) => [
      "cp.contact_id",
      "r.title",
      "r.slug",
      eb.fn.min("cp.basis_until").as("ends_on"),
      eb.fn.min("named.value").as("name"),
    ])
    .where("cp.basis_until", ">=", from)
    .where("cp.basis_until", "<=", until)
    .where("cp.contact_id", "is not", null)
    .where("r.deleted_at", "is", null)
    .groupBy(["cp.contact_id", "r.title", "r.slug"])
    .orderBy("ends_on")
    .limit(200)
    .execute();
  return rows.flatMap((row) =>
    row.contact_id === null || row.ends_on === null
      ? []
      : [{ personId: row.contact_id, name: row.name, organisation: row.title, slug: row.slug, endsOn: row.ends_on }],
  );
}
