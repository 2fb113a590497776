import type { TenantDb } from "../../platform/db/doors.ts";
import { notFound } from "../../platform/http/answers.ts";
import { findChanges, type Role, type Scope } from "../records/index.ts";
import { writeMemberEvent } from "./invite.ts";

/** What came of it. `last_office`: nobody would be left who runs the county; `twice`: that place is taken by the same person. */
export type Outcome = "done" | "last_office" | "twice";

type Place = { role: Role; organisationId: string | null };

/** The open membership, with all open memberships of the office locked: two who end each other wait for each other. */
async function findLocked(db: TenantDb, scope: Scope, id: string) {
  const office = await db
    .selectFrom("membership")
    .select("id")
    .where("tenant_id", "=", scope.tenantId)
    .where("role", "=", "office")
    .where("ended_at", "is", null)
    .orderBy("id")
    .forUpdate()
    .execute();
  const member = await db
    .selectFrom("membership")
    .select(["id", "account_id", "role", "organisation_id"])
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
  if (member === undefined) throw notFound();
  return { member, isLastOffice: office.length === 1 && office[0]?.id === id };
}

/** Gives a member another role; it holds from the next page on. @throws Refusal 404 */
export async function changeRole(db: TenantDb, scope: Scope, id: string, to: Place): Promise<Outcome> {
  const { member, isLastOffice } = await findLocked(db, scope, id);
  if (isLastOffice && to.role !== "office") return "last_office";
  const before: Place = { role: member.role as Role, organisationId: member.organisation_id };
  const changes = findChanges(before, to);
  if (changes.length === 0) return "done";
  const same = await db
    .selectFrom("membership")
    .select("id")
    .where("account_id", "=", member.account_id)
    .where("id", "!=", id)
    .where("role", "=", to.role)
    .where("organisation_id", to.organisationId === null ? "is" : "=", to.organisationId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  if (same !== undefined) return "twice";
  await db
    .updateTable("membership")
    .set({ role: to.role, organisation_id: to.organisationId })
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", id)
    .execute();
  await writeMemberEvent(db, scope, { tenantId: scope.tenantId, membershipId: id }, scope.actor, {
    kind: "role",
    changes,
  });
  return "done";
}

/** Ends a membership: from this moment on its rights are gone, on every device. @throws Refusal 404 */
export async function endMembership(db: TenantDb, scope: Scope, id: string): Promise<Outcome> {
  const { isLastOffice } = await findLocked(db, scope, id);
  if (isLastOffice) return "last_office";
  await db
    .updateTable("membership")
    .set({ ended_at: scope.clock.now() })
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", id)
    .execute();
  await writeMemberEvent(db, scope, { tenantId: scope.tenantId, membershipId: id }, scope.actor, { kind: "ended" });
  return "done";
}
