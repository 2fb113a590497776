import type { TenantDb } from "../../platform/db/doors.ts";
import { Conflict, type Feature, type OpenMatter, type Scope } from "../records/index.ts";
import { writeMemberEvent } from "../accounts/index.ts";
import { findOwnHandover, type Handover } from "./queries.ts";

/** What a leaver writes: in general, for single matters, and who comes after them. */
export type Words = {
  words: string;
  successorId: string | null;
  matters: readonly { key: string; words: string; remindOn: string | null }[];
};

/** Keeps what a leaver has written so far; what is empty is forgotten. */
export async function writeWords(db: TenantDb, scope: Scope, membershipId: string, said: Words): Promise<void> {
  const { tenantId } = scope;
  const known = await findOwnHandover(db, membershipId);
  const id = known?.id ?? scope.newId();
  const content = { words: said.words, successor_id: said.successorId };
  if (known === undefined)
    await db
      .insertInto("handover")
      .values({ tenant_id: tenantId, id, membership_id: membershipId, begun_at: scope.clock.now(), ...content })
      .execute();
  else await db.updateTable("handover").set(content).where("tenant_id", "=", tenantId).where("id", "=", id).execute();
  await db.deleteFrom("handover_matter").where("tenant_id", "=", tenantId).where("handover_id", "=", id).execute();
  const told = said.matters.filter(({ words, remindOn }) => words !== "" || remindOn !== null);
  if (told.length === 0) return;
  await db
    .insertInto("handover_matter")
    .values(
      told.map(({ key, words, remindOn }) => ({
        tenant_id: tenantId,
        handover_id: id,
        key,
        words,
        remind_on: remindOn,
      })),
    )
    .execute();
}

/** Writes down what is open as it stands now, with the leaver's words; words of what is settled since go. */
async function fixMatters(db: TenantDb, scope: Scope, own: Handover, open: readonly OpenMatter[]): Promise<void> {
  const told = new Map(own.matters.map((one) => [one.key, one]));
  await db
    .deleteFrom("handover_matter")
    .where("tenant_id", "=", scope.tenantId)
    .where("handover_id", "=", own.id)
    .execute();
  if (open.length === 0) return;
  await db
    .insertInto("handover_matter")
    .values(
      open.map((matter) => ({
        tenant_id: scope.tenantId,
        handover_id: own.id,
        key: matter.key,
        words: told.get(matter.key)?.words ?? "",
        remind_on: told.get(matter.key)?.remindOn ?? null,
        matter: JSON.stringify(matter),
      })),
    )
    .execute();
}

/**
 * Hands everything over, at once: the matters with their words and reminders, and what features keep for a person alone.
 * With the eyes of the program. @throws Conflict where nothing is prepared or nobody was chosen
 */
export async function handOver(
  db: TenantDb,
  scope: Scope,
  leaver: { id: string },
  open: readonly OpenMatter[],
  features: readonly Feature[],
): Promise<Handover> {
  const own = await findOwnHandover(db, leaver.id);
  if (own?.to === undefined) throw new Conflict();
  await fixMatters(db, scope, own, open);
  const done = await db
    .updateTable("handover")
    .set({ handed_at: scope.clock.now(), handed_by: scope.actor.name })
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", own.id)
    .where("handed_at", "is", null)
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw new Conflict();
  for (const feature of features)
    await feature.handOver?.(db, { membershipId: leaver.id }, { membershipId: own.to.id, name: own.to.name });
  await writeMemberEvent(db, scope, { tenantId: scope.tenantId, membershipId: leaver.id }, scope.actor, {
    kind: "handed_over",
    changes: [{ field: "to", before: null, after: own.to.name }],
  });
  await writeMemberEvent(db, scope, { tenantId: scope.tenantId, membershipId: own.to.id }, scope.actor, {
    kind: "took_over",
    changes: [{ field: "from", before: null, after: own.from.name }],
  });
  return own;
}

/** Notes that a matter that was taken over is done, or not yet. */
export async function settleMatter(
  db: TenantDb,
  scope: Scope,
  handoverId: string,
  key: string,
  isDone: boolean,
): Promise<void> {
  await db
    .updateTable("handover_matter")
    .set({ done_at: isDone ? scope.clock.now() : null })
    .where("tenant_id", "=", scope.tenantId)
    .where("handover_id", "=", handoverId)
    .where("key", "=", key)
    .execute();
}
