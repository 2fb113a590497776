import type { TenantDb } from "../../platform/db/doors.ts";
import type { CountyContent } from "./profile.ts";

/** What the county says of itself now; locked until the end of the transaction where it is about to change. */
export async function findCounty(db: TenantDb, tenantId: string, lock?: "for update"): Promise<CountyContent> {
  const row = await db
    .selectFrom("tenant")
    .select(["name", "network_name", "headline", "lead", "office", "often_searched"])
    .where("id", "=", tenantId)
    .$if(lock !== undefined, (query) => query.forUpdate())
    .executeTakeFirstOrThrow();
  return {
    name: row.name,
    networkName: row.network_name,
    headline: row.headline,
    lead: row.lead,
    office: (row.office ?? {}) as CountyContent["office"],
    oftenSearched: row.often_searched,
  };
}
