import { dayOf } from "../../platform/clock.ts";
import type { Addressee } from "./addressees.ts";
import type { Untold } from "./mailing-queries.ts";

/** Days between two mails that ask the same person for something. */
export const DAYS_APART = 7;

/** Days after which what nobody answers is brought to mind, where no round says when. */
const REMIND_AFTER = 14;

/** Mails that name a request without a round, with the first; then the office sees who has not answered. */
const MOST_MAILS = 3;

/** Entries of so many organisations are asked for in one mail at most. */
const MOST_ORGANISATIONS = 20;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Whether a mail has to name the request today: for the first time, or because a day for reminding has come. */
export function isToTell(request: Untold, today: string): boolean {
  if (request.toldTimes === 0 || request.toldLastAt === null) return true;
  const last = dayOf(request.toldLastAt);
  if (request.round !== null) return request.round.remindOn.some((day) => day <= today && day > last);
  return request.toldTimes < MOST_MAILS && daysBetween(last, today) >= REMIND_AFTER;
}

/** What one mail asks for: an address, and what is open of each organisation it stands for. */
export type Bundle = {
  address: string;
  name: string | null;
  organisations: { id: string; name: string; requests: Untold[] }[];
};

/**
 * Bundles what is open by address, where at least one request has to be told: one mail names everything that is open for
 * whoever gets it.
 */
export function bundle(open: readonly Untold[], addressees: ReadonlyMap<string, Addressee>, today: string): Bundle[] {
  const bundles = new Map<string, Bundle>();
  const due = new Set<string>();
  for (const request of open) {
    const to = addressees.get(request.organisationId);
    if (to === undefined) continue;
    const key = to.address.toLowerCase();
    const one = bundles.get(key) ?? { address: to.address, name: to.name, organisations: [] };
    bundles.set(key, one);
    if (isToTell(request, today)) due.add(key);
    const known = one.organisations.find(({ id }) => id === request.organisationId);
    if (known === undefined)
      one.organisations.push({ id: request.organisationId, name: request.organisation, requests: [request] });
    else known.requests.push(request);
  }
  return [...bundles]
    .filter(([key]) => due.has(key))
    .map(([, one]) => ({ ...one, organisations: one.organisations.slice(0, MOST_ORGANISATIONS) }));
}
