import type { KeyHolder, Services } from "../records/index.ts";

/** Groups an address sits in or leads today. */
type Belonging = { groupIds: string[]; isMember: boolean; isOffice: boolean };

const NOBODY = "00000000-0000-0000-0000-000000000000";

/**
 * What an address belongs to this very day: groups of its seats, and of the organisations for which somebody signs in with
 * it. Asked anew for each reading of a calendar, so that who leaves finds nothing from that moment on.
 */
export async function findBelonging(
  { doors, registry, clock }: Services,
  tenantId: string,
  email: string,
): Promise<Belonging> {
  const today = clock.today();
  return doors.asSignIn(async (db) => {
    const members = await db
      .selectFrom("membership")
      .select(["id", "role", "organisation_id"])
      .where("tenant_id", "=", tenantId)
      .where((eb) => eb(eb.fn<string>("lower", ["email"]), "=", email))
      .where("ended_at", "is", null)
      .execute();
    // A seat may be somebody's who signs in nowhere.
    const own: KeyHolder = { tenantId, id: NOBODY, role: "reader", organisationId: null, email, today };
    const holders = [
      own,
      ...members.map((row): KeyHolder => ({
        ...own,
        id: row.id,
        role: row.role as KeyHolder["role"],
        organisationId: row.organisation_id,
      })),
    ];
    const keys = new Set<string>();
    for (const holder of holders)
      for (const { findKeys } of registry.inUse) for (const key of (await findKeys?.(db, holder)) ?? []) keys.add(key);
    const groupIds = [...keys].filter((key) => key.startsWith("g:")).map((key) => key.slice(2));
    return { groupIds, isMember: members.length > 0, isOffice: members.some(({ role }) => role === "office") };
  }, tenantId);
}
