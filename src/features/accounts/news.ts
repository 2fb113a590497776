import type { TenantDb } from "../../platform/db/doors.ts";
import { dayOf } from "../../platform/clock.ts";
import { findPublishedSince, findRecentEvents, type RecentEvent, type Viewer } from "../records/index.ts";

/** Most events that are looked at for what is new. */
const MOST_EVENTS = 500;

/** How far back somebody looks on the first visit, in days. */
const FIRST_VISIT_DAYS = 7;

/** So many alike are told as one. */
const ALIKE = 4;

/** One piece of news: the newest event of a record, and how many records it stands for. */
export type NewsEntry = RecentEvent & { count: number };

/** What changed since `since`, newest first. `isVisit`: since the last visit. */
export type News = { since: Date; isVisit: boolean; entries: NewsEntry[] };

/**
 * What others did since the viewer's last visit; on the first visit, in the last week. The office sees what happened to
 * everything. Others see the history of what is theirs, and of the rest what was published.
 */
export async function findNews(db: TenantDb, viewer: Viewer, now: Date): Promise<News> {
  const since = viewer.previousVisitAt ?? new Date(now.getTime() - FIRST_VISIT_DAYS * 86_400_000);
  const events = await findRecentEvents(db, since, viewer.membershipId, MOST_EVENTS);
  const published = viewer.isOffice ? [] : await findPublishedSince(db, since, MOST_EVENTS);
  const entries = tellTogether(latestOfEach([...events, ...published]));
  return { since, isVisit: viewer.previousVisitAt !== null, entries };
}

/** One event of each record, the first: its newest; who imports a list and publishes it makes one piece of news, not three. */
export function latestOfEach(events: readonly RecentEvent[]): RecentEvent[] {
  const seen = new Set<string>();
  return events.filter((event) => {
    const record = `${event.recordKind}/${event.slug}`;
    return !seen.has(record) && Boolean(seen.add(record));
  });
}

/**
 * What the same person did to many records of a kind on the same day, as one: a list of 55 offers that was loaded is one
 * piece of news. What comes with a word of its own stands alone.
 */
export function tellTogether(events: readonly RecentEvent[]): NewsEntry[] {
  const groups = new Map<string, RecentEvent[]>();
  for (const event of events) {
    const alike = [
      event.kind,
      event.recordKind,
      event.actorName,
      dayOf(event.at),
      event.note === null ? "" : event.slug,
    ];
    const key = JSON.stringify(alike);
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  return [...groups.values()]
    .flatMap((group) =>
      group.length < ALIKE
        ? group.map((event) => ({ ...event, count: 1 }))
        : group.slice(0, 1).map((event) => ({ ...event, count: group.length })),
    )
    .toSorted((a, b) => b.at.getTime() - a.at.getTime());
}
