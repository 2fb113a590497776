import type { TenantDb } from "../../platform/db/doors.ts";
import { Conflict, type Change, type Scope, type Services, type Upkept } from "../records/index.ts";
import { decide, type Proposal } from "./proposals.ts";
import { openRequests } from "./requests.ts";

const asText = (value: unknown): string => JSON.stringify(value ?? null);

/** The proposed fields that somebody has changed since it was proposed, to something else. */
export const findOvertaken = ({ changes }: Pick<Proposal, "changes">, { content }: Upkept): Change[] =>
  changes.filter(({ field, before, after }) => {
    const now = asText(content[field]);
    return now !== asText(before) && now !== asText(after);
  });

/** What became of an attempt to accept: done, or overtaken by a newer change, or no longer there. */
export type Accepted = "done" | "overtaken" | "gone";

/**
 * Accepts a proposal: under the name of who proposed it, for the organisation, and of who accepted it. A field that was
 * changed since is overwritten only when told to (`knowingly`): nobody overwrites silently.
 */
export async function acceptProposal(
  db: TenantDb,
  { services, scope }: { services: Services; scope: Scope },
  proposal: Proposal,
  { knowingly, by }: { knowingly: boolean; by: string },
): Promise<Accepted> {
  const upkeep = services.registry.upkeep(proposal.kind);
  const current = await upkeep?.find(db, proposal.recordId);
  if (upkeep === undefined || current === undefined) return "gone";
  if (!knowingly && findOvertaken(proposal, current).length > 0) return "overtaken";
  const actor = { ...scope.actor, name: by, organisationId: proposal.organisationId };
  const own = { ...scope, actor };
  if (!(await decide(db, scope, proposal.id, "accepted", null))) return "gone";
  try {
    if (proposal.act === "end") await upkeep.change(db, own, proposal.recordId, "end");
    else await upkeep.apply(db, own, proposal.recordId, proposal.changes);
  } catch (error) {
    // Ended or taken back meanwhile: what was proposed has nothing to be done with any more.
    if (proposal.act === "end" && error instanceof Conflict) return "done";
    throw error;
  }
  return "done";
}

/** Sends a proposal back with a word; the owner is asked to look again. */
export async function sendBack(db: TenantDb, scope: Scope, proposal: Proposal, word: string): Promise<void> {
  if (!(await decide(db, scope, proposal.id, "sent_back", word))) return;
  await openRequests(db, scope, [
    { organisationId: proposal.organisationId, ask: "check", subject: `back:${proposal.recordId}` },
  ]);
}
