import type { TenantDb } from "../../platform/db/doors.ts";
import { readForm, type Typed } from "../../platform/http/forms.ts";
import type { InCounty } from "../records/index.ts";
import { findClashes, findHolidays, type Met, toOther } from "./clashes.ts";
import { datesOf, type EventContent } from "./event.ts";
import { contentOf, eventForm } from "./forms.ts";
import { findDates } from "./queries.ts";

type Around = Pick<InCounty, "services" | "tenant">;

/** What else there is on the days of an event that are not over, as far as this door shows it. */
export async function findMet(
  { services, tenant }: Around,
  db: TenantDb,
  content: EventContent,
  ownId: string | undefined,
): Promise<Met> {
  const dates = datesOf(content).filter(({ lastDay }) => lastDay >= services.clock.today());
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return { clashes: [], holidays: [] };
  const listed = await findDates(db, { from: first.day, until: last.lastDay });
  const others = listed.filter(({ event }) => event.id !== ownId).map(toOther);
  return { clashes: findClashes({ ...content, dates, others }), holidays: findHolidays(tenant.ags, dates) };
}

/** The same for what was typed; undefined while it cannot be read. */
export async function seeMet(
  around: Around,
  db: TenantDb,
  typed: Typed,
  ownId: string | undefined,
): Promise<Met | undefined> {
  const read = readForm(eventForm, typed);
  return read.ok ? findMet(around, db, contentOf(read.value), ownId) : undefined;
}
