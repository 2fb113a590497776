import type { SignInDb, TenantDb } from "../../platform/db/doors.ts";
import { queueMail } from "../../platform/mail/index.ts";
import type { Actor, Change, Role, Services, Tenant } from "../records/index.ts";
import { issueSignIn, signInAddress } from "./issue.ts";
import { invitationMail } from "./mails.ts";
import { addMember } from "./memberships.ts";

/** Days within which an invitation has to reach a mail server: its link asks for a fresh one anyway. */
const DELIVERY_DAYS = 2;

/** Somebody to be invited. `by`: who invites, for the mail and the history. */
export type Invitation = { name: string; email: string; role: Role; organisationId: string | null; by: Actor };

/** An invitation on its way. `address`: the link of its mail; `isNew`: false for who had this place already. */
export type Invited = { membershipId: string; address: string; isNew: boolean };

type MemberEvent = { kind: "role" | "invited" | "ended" | "handed_over" | "took_over"; changes?: Change[] };

/** Writes what happened to a membership, in the county of the transaction. */
export async function writeMemberEvent(
  db: SignInDb | TenantDb,
  { clock, newId }: Pick<Services, "clock" | "newId">,
  member: { tenantId: string; membershipId: string },
  actor: Actor,
  { kind, changes = [] }: MemberEvent,
): Promise<void> {
  await db
    .insertInto("membership_event")
    .values({
      tenant_id: member.tenantId,
      id: newId(),
      membership_id: member.membershipId,
      kind,
      at: clock.now(),
      actor_id: actor.id,
      actor_name: actor.name,
      changes: JSON.stringify(changes),
    })
    .execute();
}

/**
 * Gives somebody a place in a county and writes them a mail with a link to sign in. Who has this place already gets the
 * mail again.
 */
export async function inviteMember(services: Services, tenant: Tenant, invitation: Invitation): Promise<Invited> {
  const { name, email, role, organisationId, by } = invitation;
  return services.doors.asSignIn(async (db) => {
    const member = { name, email, role, organisationId, invitedBy: by.name };
    const { accountId, membershipId, isNew } = await addMember(db, services, tenant.id, member);
    await writeMemberEvent(db, services, { tenantId: tenant.id, membershipId }, by, { kind: "invited" });
    const issued = await issueSignIn(db, services, { accountId, tenantId: tenant.id });
    const address = signInAddress(services, tenant, issued.token);
    const now = services.clock.now();
    await queueMail(db, {
      tenantId: tenant.id,
      id: services.newId(),
      kind: "invitation",
      to: { address: email.trim().toLowerCase(), name },
      ...invitationMail({ tenant, name, href: address, role, inviter: by.name }),
      at: now,
      secretUntil: new Date(now.getTime() + DELIVERY_DAYS * 86_400_000),
    });
    return { membershipId, address, isNew };
  }, tenant.id);
}
