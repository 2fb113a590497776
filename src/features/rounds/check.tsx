import type { TenantDb } from "../../platform/db/doors.ts";
import {
  type Answered,
  type Answering,
  type Ask,
  confirmRecord,
  type OpenRequest,
  type SentAnswer,
} from "../records/index.ts";
import { canConfirm, findOwnEntries, type OwnEntry } from "./entries.ts";
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

/** Requests are answered once each entry was looked at since they were made. */
const answerAll = (open: readonly OpenRequest[]): Answered[] =>
  open.map(({ id }) => ({ request: id, answer: "confirmed" }));

async function receive(answering: Answering, db: TenantDb, { open, action }: SentAnswer) {
  if (action === undefined) return { errors: [], answered: [] };
  const entries = await findOwnEntries(db, answering.organisation.id);
  for (const { id } of findConfirmed(entries, action)) await confirmRecord(db, answering.scope, id);
  const after = await findOwnEntries(db, answering.organisation.id);
  const earliest = open.map(({ askedAt }) => askedAt.getTime());
  const isLookedAt = (entry: OwnEntry) =>
    !canConfirm(entry) || (entry.confirmedAt?.getTime() ?? 0) >= Math.max(0, ...earliest);
  return { errors: [], answered: action === "all" || after.every(isLookedAt) ? answerAll(open) : [] };
}

/** Confirms everything of the organisation and answers what asks for it: the office has it from the telephone. */
export async function confirmAll(answering: Answering, db: TenantDb): Promise<void> {
  const open = (await findOpenRequests(db, answering.organisation.id)).filter(({ ask }) => ask === CHECK);
  const { answered } = await receive(answering, db, { open, typed: {}, action: "all" });
  await answerRequests(db, answering.scope, answering.by, answered);
}

/** „Bitte prüfen Sie Profil und Angebote“: everything of theirs, „stimmt noch“ for each entry or for all. */
export const check: Ask = {
  name: CHECK,
  label: "rounds-office.ask.check",
  order: 0,
  isForRounds: true,
  async show(answering, db, { open }) {
    const entries = await findOwnEntries(db, answering.organisation.id);
    return { content: <CheckPart answering={answering} entries={entries} isAsked={open.length > 0} /> };
  },
  receive,
};
