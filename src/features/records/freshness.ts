/** Months after which an entry that nobody confirmed is marked on the site. */
export const STALE_AFTER_MONTHS = 10;

/** What was confirmed before this moment is no longer fresh. */
export function staleBefore(now: Date): Date {
  const limit = new Date(now);
  limit.setUTCMonth(limit.getUTCMonth() - STALE_AFTER_MONTHS);
  return limit;
}

/** Whether the entry was confirmed long ago (or never). */
export function isStale(confirmedAt: Date | null, now: Date): boolean {
  return confirmedAt === null || confirmedAt < staleBefore(now);
}
