import type { TenantDb } from "../../platform/db/doors.ts";
import {
  type Answered,
  type Answering,
  type Ask,
  confirmOrBringBack,
  type OpenRequest,
  type SentAnswer,
} from "../records/index.ts";
import { canConfirm, findOwnEntries, type OwnEntry } from "./entries.ts";
import { findOwnProposals, findSentBack } from "./proposals.ts";
import { answerRequests, findOpenRequests } from "./requests.ts";
import { CheckPart } from "./views/check-part.tsx";

/** Name of the ask that has organisations look through what others read of them. */
export const CHECK = "check";

/** The entries a button confirms. */
function findConfirmed(entries: readonly OwnEntry[], action: string): OwnEntry[] {
  const all = entries.filter(canConfirm);
  if (action === "all") return all;
  return all.filter(({ id }) => action === `confirm.${id}`);
}

/** Begin the subjects of requests to confirm one entry: before it is overdue, and before it goes off the site. */
export const SOON = "soon:";
export const OVERDUE = "overdue:";

/** The one entry that a request is about; undefined: all of theirs. */
const recordOf = (subject: string): string | undefined => /^(?:back|soon|overdue):(.+)$/u.exec(subject)?.[1];

/** What is answered by now: each entry was looked at, or a change of it proposed, since it was asked for. */
async function findAnswered(
  { organisation }: Answering,
  db: TenantDb,
  open: readonly OpenRequest[],
  isAll: boolean,
): Promise<Answered[]> {
  const entries = await findOwnEntries(db, organisation.id);
  const waiting = await findOwnProposals(db, organisation.id);
  return open.flatMap(({ id: request, subject, askedAt }): Answered[] => {
    const asked = entries.filter(({ id }) => (recordOf(subject) ?? id) === id);
    const isProposed = ({ id }: OwnEntry) => (waiting.get(id)?.proposedAt ?? 0) >= askedAt;
    const isDone = (entry: OwnEntry) =>
      !canConfirm(entry) || isProposed(entry) || (entry.confirmedAt !== null && entry.confirmedAt >= askedAt);
    if (!isAll && !asked.every(isDone)) return [];
    return [{ request, answer: asked.some(isProposed) ? "changed" : "confirmed" }];
  });
}

async function receive(answering: Answering, db: TenantDb, { open, action }: SentAnswer) {
  if (action === undefined) return { errors: [], answered: [] };
  const entries = await findOwnEntries(db, answering.organisation.id);
  const { scope, services } = answering;
  for (const { id } of findConfirmed(entries, action)) await confirmOrBringBack(db, scope, services.registry, id);
  return { errors: [], answered: await findAnswered(answering, db, open, action === "all") };
}

const findOpenChecks = async (db: TenantDb, organisationId: string): Promise<OpenRequest[]> =>
  (await findOpenRequests(db, organisationId)).filter(({ ask }) => ask === CHECK);

/** Closes what was answered by a change of one entry. */
export async function noteLookedAt(answering: Answering, db: TenantDb): Promise<void> {
  const open = await findOpenChecks(db, answering.organisation.id);
  await answerRequests(db, answering.scope, answering.by, await findAnswered(answering, db, open, false));
}

/** Confirms everything of the organisation and answers what asks for it: the office has it from the telephone. */
export async function confirmAll(answering: Answering, db: TenantDb): Promise<void> {
  const open = await findOpenChecks(db, answering.organisation.id);
  const { answered } = await receive(answering, db, { open, typed: {}, action: "all" });
  await answerRequests(db, answering.scope, answering.by, answered);
}

/** „Bitte prüfen Sie Profil und Angebote“: everything of theirs, „stimmt noch“ for each entry or for all. */
export const check: Ask = {
  name: CHECK,
  label: "rounds-office.ask.check",
  labelOf: (subject) =>
    subject.startsWith(SOON)
      ? "rounds-office.ask.soon"
      : subject.startsWith(OVERDUE)
        ? "rounds-office.ask.overdue"
        : undefined,
  order: 0,
  isForRounds: true,
  async show(answering, db, { open }) {
    const { id } = answering.organisation;
    const entries = await findOwnEntries(db, id);
    const waiting = await findOwnProposals(db, id);
    const sentBack = await findSentBack(db, id);
    return { content: <CheckPart {...{ answering, entries, waiting, sentBack }} isAsked={open.length > 0} /> };
  },
  receive,
};
