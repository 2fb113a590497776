import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { Change, Scope } from "../records/index.ts";

/** What somebody wants done with a published entry; it waits for the office. */
export type Proposal = {
  id: string;
  recordId: string;
  kind: string;
  slug: string;
  title: string;
  organisationId: string;
  organisation: string;
  act: "change" | "end";
  changes: Change[];
  note: string | null;
  proposedAt: Date;
  proposedBy: string;
};

/** The last word of the office to a proposal. */
export type SentBack = { recordId: string; word: string | null; by: string; at: Date };

const selectOpen = (db: TenantDb) =>
  db
    .selectFrom("proposal as p")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "p.tenant_id").onRef("r.id", "=", "p.record_id"))
    .innerJoin("record as o", (join) =>
      join.onRef("o.tenant_id", "=", "p.tenant_id").onRef("o.id", "=", "p.organisation_id"),
    )
    .select([
      "p.id",
      "p.record_id",
      "r.kind",
      "r.slug",
      "r.title",
      "p.organisation_id",
      "o.title as organisation",
      "p.act",
      "p.changes",
      "p.note",
      "p.proposed_at",
      "p.proposed_by",
    ])
    .where("p.decided_at", "is", null)
    .where("r.deleted_at", "is", null);

const toProposal = (row: Awaited<ReturnType<ReturnType<typeof selectOpen>["execute"]>>[number]): Proposal => ({
  id: row.id,
  recordId: row.record_id,
  kind: row.kind,
  slug: row.slug,
  title: row.title,
  organisationId: row.organisation_id,
  organisation: row.organisation,
  act: row.act as Proposal["act"],
  changes: row.changes as Change[],
  note: row.note,
  proposedAt: row.proposed_at,
  proposedBy: row.proposed_by,
});

/** What waits for the office, the longest waiting first. */
export async function findProposals(db: TenantDb, limit = 200): Promise<Proposal[]> {
  const rows = await selectOpen(db).orderBy("p.proposed_at").orderBy("p.id").limit(limit).execute();
  return rows.map(toProposal);
}

/** What waits of one organisation, by entry. */
export async function findOwnProposals(db: TenantDb, organisationId: string): Promise<Map<string, Proposal>> {
  const rows = await selectOpen(db).where("p.organisation_id", "=", organisationId).execute();
  return new Map(rows.map((row) => [row.record_id, toProposal(row)]));
}

/** What the office sent back since `since`, by entry; only where nothing newer waits or was accepted. */
export async function findSentBack(db: TenantDb, organisationId: string): Promise<Map<string, SentBack>> {
  const { rows } = await sql<{ record_id: string; word: string | null; decided_by: string; decided_at: Date }>`
    select record_id, word, decided_by, decided_at from (
      select distinct on (record_id) record_id, word, decided_by, decided_at, decision from proposal
      where organisation_id = ${organisationId} order by record_id, proposed_at desc, id) last
    where decision = 'sent_back'`.execute(db);
  return new Map(
    rows.map((row) => [
      row.record_id,
      { recordId: row.record_id, word: row.word, by: row.decided_by, at: row.decided_at },
    ]),
  );
}

/** Keeps what is proposed; an older proposal for the same entry, which the form was filled with, is replaced by it. */
export async function propose(
  db: TenantDb,
  scope: Scope,
  proposal: Pick<Proposal, "recordId" | "organisationId" | "act" | "changes" | "note"> & { version: number },
): Promise<void> {
  const now = scope.clock.now();
  await db
    .updateTable("proposal")
    .set({ decided_at: now, decided_by: scope.actor.name, decision: "replaced" })
    .where("tenant_id", "=", scope.tenantId)
    .where("record_id", "=", proposal.recordId)
    .where("decided_at", "is", null)
    .execute();
  await db
    .insertInto("proposal")
    .values({
      tenant_id: scope.tenantId,
      id: scope.newId(),
      record_id: proposal.recordId,
      organisation_id: proposal.organisationId,
      visible_to: `o:${proposal.organisationId}`,
      act: proposal.act,
      changes: JSON.stringify(proposal.changes),
      base_version: proposal.version,
      note: proposal.note,
      proposed_at: now,
      proposed_by: scope.actor.name,
    })
    .execute();
}

/** Notes what became of a proposal. @returns false where somebody was faster */
export async function decide(
  db: TenantDb,
  scope: Scope,
  id: string,
  decision: "accepted" | "sent_back",
  word: string | null,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("proposal")
    .set({ decided_at: scope.clock.now(), decided_by: scope.actor.name, decision, word })
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", id)
    .where("decided_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Whether changes of the organisation are published at once. */
export async function isTrusted(db: TenantDb, organisationId: string): Promise<boolean> {
  const row = await db
    .selectFrom("trusted_partner")
    .select("since")
    .where("organisation_id", "=", organisationId)
    .executeTakeFirst();
  return row !== undefined;
}

/** The office trusts an organisation, or does so no longer. */
export async function setTrust(db: TenantDb, scope: Scope, organisationId: string, trusted: boolean): Promise<void> {
  if (trusted)
    await db
      .insertInto("trusted_partner")
      .values({
        tenant_id: scope.tenantId,
        organisation_id: organisationId,
        since: scope.clock.now(),
        by_name: scope.actor.name,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  else await db.deleteFrom("trusted_partner").where("organisation_id", "=", organisationId).execute();
}
