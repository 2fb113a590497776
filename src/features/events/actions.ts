import type { TenantDb } from "../../platform/db/doors.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { storePhone } from "../../platform/phone/number.ts";
import { findPlaceName } from "../directory/index.ts";
import { findTitle, type Scope, writingOf } from "../records/index.ts";
import { type CalendarEvent, datesOf, type EventContent } from "./event.ts";
import { findEventsByIds } from "./queries.ts";
import { eventDocument } from "./search-document.ts";

const german = getTranslator("de");

const columnsOf = (content: EventContent) => ({
  organiser_id: content.organiserId,
  summary: content.summary,
  description: content.description,
  topics: content.topics,
  target_groups: content.targetGroups,
  languages: content.languages,
  starts_on: content.startsOn,
  ends_on: content.endsOn,
  from_time: content.fromTime,
  until_time: content.untilTime,
  repeats: content.repeats,
  repeats_until: content.repeats === "never" ? null : content.repeatsUntil,
  skipped: content.skipped,
  reach: content.reach,
  ags: agsOf(content),
  venue: content.venue,
  street: content.street,
  postcode: content.postcode,
  locality: content.locality,
  online_url: content.onlineUrl,
  cost: content.cost,
  cost_note: content.costNote,
  registration: content.registration,
  registration_url: content.registrationUrl,
  phone: content.phone === null ? null : storePhone(content.phone),
  email: content.email,
  website: content.website,
});

const agsOf = ({ reach, ags }: EventContent): string | null => (reach === "place" ? ags : null);

/** Writes the single dates: those whose day stays keep their id, because calendars know them by it. */
async function writeDates(db: TenantDb, scope: Scope, eventId: string, content: EventContent): Promise<void> {
  const wanted = datesOf(content);
  const kept = await db.selectFrom("calendar_date").select(["id", "day"]).where("event_id", "=", eventId).execute();
  const gone = kept.filter(({ day }) => !wanted.some((date) => date.day === day)).map(({ id }) => id);
  if (gone.length > 0) await db.deleteFrom("calendar_date").where("id", "in", gone).execute();
  const { visible_to } = await db
    .selectFrom("calendar_event")
    .select("visible_to")
    .where("id", "=", eventId)
    .executeTakeFirstOrThrow();
  const rows = wanted.map((date) => ({
    tenant_id: scope.tenantId,
    id: kept.find(({ day }) => day === date.day)?.id ?? scope.newId(),
    event_id: eventId,
    visible_to,
    day: date.day,
    last_day: date.lastDay,
    from_time: date.fromTime,
    until_time: date.untilTime,
  }));
  if (rows.length === 0) return;
  await db
    .insertInto("calendar_date")
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(["tenant_id", "id"]).doUpdateSet((eb) => ({
        last_day: eb.ref("excluded.last_day"),
        from_time: eb.ref("excluded.from_time"),
        until_time: eb.ref("excluded.until_time"),
      })),
    )
    .execute();
}

/** How events are written; they belong to their organiser. */
export const {
  create: createEvent,
  revise: reviseEvent,
  change: changeEventState,
  indexAll: indexEvents,
} = writingOf<EventContent, CalendarEvent>({
  kind: "event",
  recordOf: (content) => ({ title: content.title, ownerId: content.organiserId, ags: agsOf(content) }),
  async insert(db, scope, { id, visibleTo }, content) {
    await db
      .insertInto("calendar_event")
      .values({ tenant_id: scope.tenantId, id, visible_to: visibleTo, ...columnsOf(content) })
      .execute();
    await writeDates(db, scope, id, content);
  },
  async update(db, scope, id, content) {
    const own = db.updateTable("calendar_event").where("tenant_id", "=", scope.tenantId).where("id", "=", id);
    await own.set(columnsOf(content)).execute();
    await writeDates(db, scope, id, content);
  },
  findByIds: findEventsByIds,
  async documentOf(db, content, today) {
    const { organiserId } = content;
    const names = { organiser: await findTitle(db, organiserId), place: await findPlaceName(db, agsOf(content)) };
    return eventDocument(content, names, (list, code) => german.code(`offers.${list}`, code), today);
  },
});
