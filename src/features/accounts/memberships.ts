import type { SignInDb } from "../../platform/db/doors.ts";
import type { Role, Services } from "../records/index.ts";

export type NewMember = { name: string; email: string; role: Role; organisationId: string | null; invitedBy: string };

/** Adds somebody to a county; the account is found by its address or made. Being there already changes nothing. */
export async function addMember(
  db: SignInDb,
  services: Services,
  tenantId: string,
  member: NewMember,
): Promise<{ accountId: string; membershipId: string; isNew: boolean }> {
  const email = member.email.trim().toLowerCase();
  const now = services.clock.now();
  await db
    .insertInto("account")
    .values({ id: services.newId(), email, created_at: now })
    .onConflict((conflict) => conflict.column("email").doNothing())
    .execute();
  const account = await db.selectFrom("account").select("id").where("email", "=", email).executeTakeFirstOrThrow();
  const known = await db
    .selectFrom("membership")
    .select("id")
    .where("tenant_id", "=", tenantId)
    .where("account_id", "=", account.id)
    .where("role", "=", member.role)
    .where("organisation_id", member.organisationId === null ? "is" : "=", member.organisationId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  if (known !== undefined) return { accountId: account.id, membershipId: known.id, isNew: false };
  const membershipId = services.newId();
  await db
    .insertInto("membership")
    .values({
      tenant_id: tenantId,
      id: membershipId,
      account_id: account.id,
      name: member.name.trim(),
      email,
      role: member.role,
      organisation_id: member.organisationId,
      invited_at: now,
      invited_by: member.invitedBy,
    })
    .execute();
  return { accountId: account.id, membershipId, isNew: true };
}
