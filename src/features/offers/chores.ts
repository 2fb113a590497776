import type { TenantDb } from "../../platform/db/doors.ts";
import { changeState, type Chore, createAnalysisChore, type Scope } from "../records/index.ts";
import { indexOffer } from "./actions.ts";
import { findOffersByIds, findOffersOfAnotherDay, findOverdueOffers } from "./queries.ts";

/** Offers read at once, and brought up to date in an hour at most: the next hour goes on. */
const AT_ONCE = 200;
const IN_AN_HOUR = 10_000;

async function expireOffers(db: TenantDb, scope: Scope): Promise<void> {
  for (const id of await findOverdueOffers(db, scope.clock.today())) await changeState(db, scope, id, "expire");
}

async function indexOffers(db: TenantDb, scope: Scope, ids: readonly string[]): Promise<void> {
  for (const offer of await findOffersByIds(db, ids)) await indexOffer(db, scope, offer.id, offer);
}

async function refreshRuns(db: TenantDb, scope: Scope): Promise<void> {
  for (let done = 0; done < IN_AN_HOUR; done += AT_ONCE) {
    const ids = await findOffersOfAnotherDay(db, scope.clock.today(), AT_ONCE);
    await indexOffers(db, scope, ids);
    if (ids.length < AT_ONCE) return;
  }
}

/** What time does to offers: validity ends, runs are over. */
export const chores: readonly Chore[] = [
  { name: "expire offers whose validity has ended", run: (db, _clock, scope) => expireOffers(db, scope) },
  { name: "bring lists up to date where runs have ended", run: (db, _clock, scope) => refreshRuns(db, scope) },
  createAnalysisChore("offer", indexOffers),
];
