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

/** What owners are asked for: one request an entry, so that each is warned of by itself; mails bundle them. */
function findWanted(scope: Scope, terms: FreshnessTerms, entries: readonly WatchedEntry[]): NewRequest[] {
  return entries.flatMap(({ id, owner, state, overdueFrom, leavesOn }) => {
    if (owner === null || state === "fresh" || state === "held") return [];
    const isSoon = state === "soon";
    const subject = `${isSoon ? SOON : OVERDUE}${id}`;
    const dueOn = isSoon ? overdueFrom : (leavesOn ?? addDays(scope.clock.today(), terms.grace));
    return [{ organisationId: owner.id, ask: CHECK, subject, dueOn }];
  });
}

/** Asks for what is soon overdue, warns of what is, and closes what is needless: confirmed, held, or warned of instead. */
async function ask(db: TenantDb, scope: Scope, terms: FreshnessTerms, entries: readonly WatchedEntry[]): Promise<void> {
  const wanted = findWanted(scope, terms, entries);
  const subjects = new Set(wanted.map(({ subject }) => subject));
  const fresh = new Set(entries.flatMap(({ id, state }) => (state === "fresh" ? [id] : [])));
  for (const { organisationId, subject } of await findAsked(db, CHECK)) {
    const id = subject.startsWith(SOON) ? subject.slice(SOON.length) : subject.slice(OVERDUE.length);
    const isOurs = subject.startsWith(SOON) || subject.startsWith(OVERDUE);
    if (!isOurs || subjects.has(subject)) continue;
    const answer = fresh.has(id) ? "confirmed" : "withdrawn";
    await settleRequests(db, scope, { organisationId, ask: CHECK, subject, answer, by: scope.actor.name });
  }
  await openRequests(db, scope, wanted);
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
