import type { Tenant } from "../features/records/index.ts";
import type { Clock } from "../platform/clock.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const days = new WeakMap<Clock, { hour: number; day: number }>();

/** Days since 1970 in Germany. Its midnight is at a full hour, so the calendar is asked once an hour. */
function dayNumber(clock: Clock): number {
  const hour = Math.floor(clock.now().getTime() / HOUR);
  const known = days.get(clock);
  if (known?.hour === hour) return known.day;
  const day = Date.parse(clock.today()) / DAY;
  days.set(clock, { hour, day });
  return day;
}

/**
 * What finished pages and kept answers belong to: one number that rises when something is published and at midnight,
 * because pages say "bis 30. November" and leave out what is over.
 */
export const editionOf = (tenant: Tenant, clock: Clock): number => tenant.publication * 100_000 + dayNumber(clock);
