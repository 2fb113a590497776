import { sql } from "kysely";
import type { PublicDb, TenantDb } from "../../platform/db/doors.ts";
import type { Cost, Reach } from "../offers/index.ts";
import type { CalendarEvent, EventDate, EventRegistration, Listed, Repeats } from "./event.ts";

type AnyDb = PublicDb | TenantDb;

function selectEvents(db: AnyDb) {
  return (db as TenantDb)
    .selectFrom("calendar_event as e")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "e.tenant_id").onRef("r.id", "=", "e.id"))
    .leftJoin("record as organiser", (join) =>
      join.onRef("organiser.tenant_id", "=", "e.tenant_id").onRef("organiser.id", "=", "e.organiser_id"),
    )
    .leftJoin("place as p", "p.ags", "e.ags")
    .selectAll("e")
    .select([
      "r.slug",
      "r.title",
      "r.state",
      "r.audience",
      "r.version",
      "r.owner_id",
      "r.confirmed_at",
      "r.updated_at",
      "r.deleted_at",
      "organiser.title as organiser_name",
      "organiser.slug as organiser_slug",
      "p.name as place_name",
      "p.lon",
      "p.lat",
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectEvents>["execute"]>>[number];

const timesOf = (row: Row) => ({
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  fromTime: row.from_time,
  untilTime: row.until_time,
  repeats: row.repeats as Repeats,
  repeatsUntil: row.repeats_until,
  skipped: row.skipped,
});

const placeOf = (row: Row) => ({
  reach: row.reach as Reach,
  ags: row.ags,
  venue: row.venue,
  street: row.street,
  postcode: row.postcode,
  locality: row.locality,
  onlineUrl: row.online_url,
  placeName: row.place_name,
  lon: row.lon,
  lat: row.lat,
});

function toEvent(row: Row, dates: EventDate[]): CalendarEvent {
  return {
    ...timesOf(row),
    ...placeOf(row),
    id: row.id,
    slug: row.slug,
    ownerId: row.owner_id,
    state: row.state,
    audience: row.audience,
    version: row.version,
    title: row.title,
    organiserId: row.organiser_id,
    // an organiser the reader may not see stays unnamed
    organiserName: row.organiser_id === null ? null : (row.organiser_name ?? ""),
    organiserSlug: row.organiser_slug,
    summary: row.summary,
    description: row.description,
    topics: row.topics,
    targetGroups: row.target_groups,
    languages: row.languages,
    cost: row.cost as Cost,
    costNote: row.cost_note,
    registration: row.registration as EventRegistration,
    registrationUrl: row.registration_url,
    phone: row.phone,
    email: row.email,
    website: row.website,
    confirmedAt: row.confirmed_at,
    updatedAt: row.updated_at,
    deletedAt: row.deleted_at,
    dates,
  };
}

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

/** The event at an address; undefined where there is none or the door does not show it. Deleted ones are not shown. */
export async function findEventBySlug(db: AnyDb, slug: string): Promise<CalendarEvent | undefined> {
  const rows = await selectEvents(db).where("r.slug", "=", slug).where("r.deleted_at", "is", null).execute();
  return (await withDates(db, rows))[0];
}

/** The event with this id, deleted or not. */
export async function findEvent(db: AnyDb, id: string): Promise<CalendarEvent | undefined> {
  return (await withDates(db, await selectEvents(db).where("e.id", "=", id).execute()))[0];
}

/** These events, in the order of the ids; what the door does not show is left out. */
export async function findEventsByIds(db: AnyDb, ids: readonly string[]): Promise<CalendarEvent[]> {
  if (ids.length === 0) return [];
  const found = await withDates(
    db,
    await selectEvents(db)
      .where("e.id", "in", [...ids])
      .execute(),
  );
  const byId = new Map(found.map((event) => [event.id, event]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

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
