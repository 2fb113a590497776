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
  const place = { role: member.role, organisationId: member.organisationId };
  const known = await findPlace(db, tenantId, account.id, place);
  if (known !== undefined) return { accountId: account.id, membershipId: known, isNew: false };
  const made = await db
    .insertInto("membership")
    .values({
      tenant_id: tenantId,
      id: services.newId(),
      account_id: account.id,
      name: member.name.trim(),
      email,
      role: member.role,
      organisation_id: member.organisationId,
      invited_at: now,
      invited_by: member.invitedBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (made !== undefined) return { accountId: account.id, membershipId: made.id, isNew: true };
  // somebody else has added the same person in this moment
  const other = await findPlace(db, tenantId, account.id, place);
  if (other === undefined) throw new Error("The membership is neither there nor can it be made.");
  return { accountId: account.id, membershipId: other, isNew: false };
}

/** The open membership of an account in this role, for this organisation. */
async function findPlace(
  db: SignInDb,
  tenantId: string,
  accountId: string,
  { role, organisationId }: Pick<NewMember, "role" | "organisationId">,
): Promise<string | undefined> {
  const row = await db
    .selectFrom("membership")
    .select("id")
    .where("tenant_id", "=", tenantId)
    .where("account_id", "=", accountId)
    .where("role", "=", role)
    .where("organisation_id", organisationId === null ? "is" : "=", organisationId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return row?.id;
}
