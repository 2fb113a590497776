import { sql } from "kysely";
import { addDays } from "../../platform/clock.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import {
  Conflict,
  type FreshnessTerms,
  isPaused,
  programReader,
  type Scope,
  type Services,
  takeOff,
} from "../records/index.ts";
import { CHECK, findAsked, type NewRequest, openRequests, OVERDUE, settleRequests, SOON } from "../rounds/index.ts";
import { findWatched, type WatchedEntry } from "./queries.ts";

/** Asks the owners of what is soon overdue, and warns those of what is: one request an organisation, for all of theirs. */
async function ask(db: TenantDb, scope: Scope, terms: FreshnessTerms, entries: readonly WatchedEntry[]): Promise<void> {
  const wanted = new Map<string, NewRequest>();
  for (const { owner, state, overdueFrom, leavesOn } of entries) {
    if (owner === null || state === "fresh" || state === "held") continue;
    const isSoon = state === "soon";
    const known = wanted.get(owner.id);
    if (known?.subject === OVERDUE && isSoon) continue;
    const dueOn = isSoon ? overdueFrom : (leavesOn ?? addDays(scope.clock.today(), terms.grace));
    if (known !== undefined && known.subject === (isSoon ? SOON : OVERDUE) && (known.dueOn ?? "") <= dueOn) continue;
    wanted.set(owner.id, { organisationId: owner.id, ask: CHECK, subject: isSoon ? SOON : OVERDUE, dueOn });
  }
  await settle(db, scope, wanted);
  await openRequests(db, scope, [...wanted.values()]);
}

/** Closes what is asked for and needless by now: confirmed elsewhere, or warned of instead. */
async function settle(db: TenantDb, scope: Scope, wanted: ReadonlyMap<string, NewRequest>): Promise<void> {
  const asked = (await findAsked(db, CHECK)).filter(({ subject }) => subject === SOON || subject === OVERDUE);
  for (const { organisationId, subject } of asked) {
    const now = wanted.get(organisationId);
    if (now?.subject === subject) continue;
    const answer = now === undefined ? "confirmed" : "withdrawn";
    await settleRequests(db, scope, { organisationId, ask: CHECK, subject, answer, by: scope.actor.name });
  }
}

/** Takes off the site what has to go, unless it was confirmed in this moment. */
async function leave(services: Services, db: TenantDb, scope: Scope, entry: WatchedEntry): Promise<void> {
  const { rows } = await sql<{ same: boolean }>`
    select confirmed_at is not distinct from ${entry.confirmedAt} and visible_to = 'public' as same from record
    where tenant_id = ${scope.tenantId} and id = ${entry.id} for update`.execute(db);
  if (rows[0]?.same !== true) return;
  await takeOff(db, scope, services.registry, entry);
  await sql`delete from freshness_watch where tenant_id = ${scope.tenantId} and record_id = ${entry.id}`.execute(db);
}

/** Forgets what the office did about entries that were confirmed since. */
async function forget(db: TenantDb, scope: Scope, today: string): Promise<void> {
  await sql`
    delete from freshness_watch w using record r
    where w.tenant_id = ${scope.tenantId} and r.tenant_id = w.tenant_id and r.id = w.record_id
      and (w.held_until is null or w.held_until < ${today}::date)
      and (w.seen_at is null or r.confirmed_at > w.seen_at)`.execute(db);
}

/** Every hour: asks, warns, takes off. While the clock stands still nothing happens. */
export async function keepFresh(services: Services, tenantId: string, scope: Scope): Promise<void> {
  const tenant = (await services.tenants.list()).find(({ id }) => id === tenantId);
  const today = services.clock.today();
  if (tenant === undefined || isPaused(tenant.freshness, today)) return;
  const reader = programReader(tenantId);
  await services.doors.withTenant(reader, (db) => forget(db, scope, today));
  const entries = await services.doors.withTenant(reader, async (db) => {
    const found = await findWatched(db, tenant.freshness, today);
    await ask(db, scope, tenant.freshness, found);
    return found;
  });
  for (const entry of entries.filter(({ state }) => state === "leaving")) {
    try {
      await services.doors.withTenant(reader, (db) => leave(services, db, scope, entry));
    } catch (error) {
      // Somebody is changing it in this moment: it is looked at again in an hour.
      if (!(error instanceof Conflict)) throw error;
    }
  }
}
