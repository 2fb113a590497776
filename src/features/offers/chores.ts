import type { TenantDb } from "../../platform/db/doors.ts";
import { changeState, type Chore, createAnalysisChore, createDayChore, type Scope } from "../records/index.ts";
import { indexOffer } from "./actions.ts";
import { findOffersByIds, findOverdueOffers } from "./queries.ts";

async function expireOffers(db: TenantDb, scope: Scope): Promise<void> {
  for (const id of await findOverdueOffers(db, scope.clock.today())) await changeState(db, scope, id, "expire");
}

async function indexOffers(db: TenantDb, scope: Scope, ids: readonly string[]): Promise<void> {
  for (const offer of await findOffersByIds(db, ids)) await indexOffer(db, scope, offer.id, offer);
}

/** What time does to offers: validity ends, runs are over. */
export const chores: readonly Chore[] = [
  { name: "expire offers whose validity has ended", run: (db, _clock, scope) => expireOffers(db, scope) },
  createDayChore("offer", indexOffers),
  createAnalysisChore("offer", indexOffers),
];
