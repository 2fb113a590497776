import type { TenantDb } from "../../platform/db/doors.ts";
import { readForm, type Typed } from "../../platform/http/forms.ts";
import type { WorkspaceContext } from "../records/index.ts";
import { type Clash, findClashes, toOther } from "./clashes.ts";
import { datesOf, type EventContent } from "./event.ts";
import { contentOf, eventForm } from "./forms.ts";
import { findDates } from "./queries.ts";

/** What else there is on the days of an event that are not over, as far as the viewer may see it. */
export async function findOthers(
  { services }: WorkspaceContext,
  db: TenantDb,
  content: EventContent,
  ownId: string | undefined,
): Promise<Clash[]> {
  const dates = datesOf(content).filter(({ lastDay }) => lastDay >= services.clock.today());
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return [];
  const listed = await findDates(db, { from: first.day, until: last.lastDay });
  const others = listed.filter(({ event }) => event.id !== ownId).map(toOther);
  return findClashes({ ...content, dates, others });
}

/** The same for what was typed; undefined while it cannot be read. */
export async function seeClashes(
  context: WorkspaceContext,
  db: TenantDb,
  typed: Typed,
  ownId: string | undefined,
): Promise<Clash[] | undefined> {
  const read = readForm(eventForm, typed);
  return read.ok ? findOthers(context, db, contentOf(read.value), ownId) : undefined;
}
