import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { Cost, Reach } from "../offers/index.ts";
import { type AnyDb, findersOf, RECORD_COLUMNS } from "../records/index.ts";
import type { CalendarEvent, EventDate, EventRegistration, Listed, Repeats } from "./event.ts";

function selectEvents(db: AnyDb) {
  return (db as TenantDb)
    .selectFrom("calendar_event as e")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "e.tenant_id").onRef("r.id", "=", "e.id"))
    .leftJoin("record as organiser", (join) =>
      join.onRef("organiser.tenant_id", "=", "e.tenant_id").onRef("organiser.id", "=", "e.organiser_id"),
    )
    .leftJoin("place as p", "p.ags", "e.ags")
    .select([
      "e.id",
      "e.organiser_id as organiserId",
      "e.summary",
      "e.description",
      "e.topics",
      "e.target_groups as targetGroups",
      "e.languages",
      "e.starts_on as startsOn",
      "e.ends_on as endsOn",
      "e.from_time as fromTime",
      "e.until_time as untilTime",
      "e.repeats",
      "e.repeats_until as repeatsUntil",
      "e.skipped",
      "e.reach",
      "e.ags",
      "e.venue",
      "e.street",
      "e.postcode",
      "e.locality",
      "e.online_url as onlineUrl",
      "e.cost",
      "e.cost_note as costNote",
      "e.registration",
      "e.registration_url as registrationUrl",
      "e.phone",
      "e.email",
      "e.website",
      ...RECORD_COLUMNS,
      "organiser.title as organiserName",
      "organiser.slug as organiserSlug",
      "p.name as placeName",
      "p.lon",
      "p.lat",
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectEvents>["execute"]>>[number];

const toEvent = (row: Row, dates: EventDate[]): CalendarEvent => ({
  ...row,
  // an organiser the reader may not see stays unnamed
  organiserName: row.organiserId === null ? null : (row.organiserName ?? ""),
  repeats: row.repeats as Repeats,
  reach: row.reach as Reach,
  cost: row.cost as Cost,
  registration: row.registration as EventRegistration,
  dates,
});

async function withDates(db: AnyDb, rows: Row[]): Promise<CalendarEvent[]> {
  if (rows.length === 0) return [];
  const found = await db
    .selectFrom("calendar_date")
    .select(["id", "event_id", "day", "last_day", "from_time", "until_time"])
    .where(
      "event_id",
      "in",
      rows.map((row) => row.id),
    )
    .orderBy("day")
    .execute();
  const dates = new Map<string, EventDate[]>();
  for (const row of found) {
    const list = dates.get(row.event_id) ?? [];
    list.push({ id: row.id, day: row.day, lastDay: row.last_day, fromTime: row.from_time, untilTime: row.until_time });
    dates.set(row.event_id, list);
  }
  return rows.map((row) => toEvent(row, dates.get(row.id) ?? []));
}

export const {
  findBySlug: findEventBySlug,
  find: findEvent,
  findByIds: findEventsByIds,
} = findersOf<CalendarEvent>("events", async (db, where, run) =>
  withDates(db, await run(selectEvents(db).where(where))),
);

/** What narrows a calendar. */
export type EventFilter = { ags?: string | undefined; topic?: string | undefined; targetGroup?: string | undefined };

/** Dates in a span of days that this door shows, in order of time; deleted and ended events are left out. */
export async function findDates(
  db: AnyDb,
  span: { from: string; until?: string | undefined },
  filter: EventFilter = {},
  limit = 500,
): Promise<Listed[]> {
  const rows = await (db as TenantDb)
    .selectFrom("calendar_date as d")
    .innerJoin("calendar_event as e", (join) =>
      join.onRef("e.tenant_id", "=", "d.tenant_id").onRef("e.id", "=", "d.event_id"),
    )
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "e.tenant_id").onRef("r.id", "=", "e.id"))
    .select(["d.id", "d.event_id"])
    .where("d.last_day", ">=", span.from)
    .where("r.deleted_at", "is", null)
    .where("r.state", "<>", "ended")
    .$if(span.until !== undefined, (query) => query.where("d.day", "<=", span.until ?? ""))
    .$if(filter.ags !== undefined, (query) => query.where("e.ags", "=", filter.ags ?? ""))
    .$if(filter.topic !== undefined, (query) => query.where(sql<boolean>`${filter.topic} = any(e.topics)`))
    .$if(filter.targetGroup !== undefined, (query) =>
      query.where(sql<boolean>`${filter.targetGroup} = any(e.target_groups)`),
    )
    .orderBy("d.day")
    .orderBy("d.from_time", (order) => order.asc().nullsFirst())
    .orderBy("d.id")
    .limit(limit)
    .execute();
  const events = await findEventsByIds(db, [...new Set(rows.map((row) => row.event_id))]);
  const byId = new Map(events.map((event) => [event.id, event]));
  return rows.flatMap((row) => {
    const event = byId.get(row.event_id);
    const date = event?.dates.find(({ id }) => id === row.id);
    return event === undefined || date === undefined ? [] : [{ date, event }];
  });
}

/** Published events all of whose dates ended before `day`. */
export async function findPastEvents(db: TenantDb, day: string): Promise<string[]> {
  const rows = await db
    .selectFrom("record as r")
    .select("r.id")
    .where("r.kind", "=", "event")
    .where("r.state", "=", "published")
    .where("r.deleted_at", "is", null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("calendar_date as d")
            .select("d.id")
            .whereRef("d.tenant_id", "=", "r.tenant_id")
            .whereRef("d.event_id", "=", "r.id")
            .where("d.last_day", ">=", day),
        ),
      ),
    )
    .limit(1000)
    .execute();
  return rows.map((row) => row.id);
}

/** Events of an organisation that are not over, the next first. */
export async function findEventsOfOrganiser(db: AnyDb, organiserId: string, today: string): Promise<CalendarEvent[]> {
  const rows = await selectEvents(db)
    .where("e.organiser_id", "=", organiserId)
    .where("r.deleted_at", "is", null)
    .orderBy("e.starts_on")
    .limit(200)
    .execute();
  const events = await withDates(db, rows);
  return events.filter(({ dates }) => dates.some(({ lastDay }) => lastDay >= today));
}
