import type { TenantDb } from "../../platform/db/doors.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { storePhone } from "../../platform/phone/number.ts";
import { findPlaceName } from "../directory/index.ts";
import {
  type Audience,
  changeState,
  createRecord,
  findChanges,
  reviseRecord,
  type Scope,
  type State,
  type Transition,
  writeSearch,
} from "../records/index.ts";
import { type CalendarEvent, datesOf, type EventContent } from "./event.ts";
import { findEvent, findEventsByIds } from "./queries.ts";
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

async function findTitle(db: TenantDb, id: string | null): Promise<string> {
  if (id === null) return "";
  const row = await db.selectFrom("record").select("title").where("id", "=", id).executeTakeFirst();
  return row?.title ?? "";
}

async function indexEvent(db: TenantDb, scope: Scope, id: string, content: EventContent): Promise<void> {
  const names = { organiser: await findTitle(db, content.organiserId), place: await findPlaceName(db, agsOf(content)) };
  const words = (list: "topic" | "targetGroup", code: string) => german.code(`offers.${list}`, code);
  await writeSearch(db, scope, id, eventDocument(content, names, words, scope.clock.today()));
}

/** Brings what is found of these events up to date. */
export async function indexEvents(db: TenantDb, scope: Scope, ids: readonly string[]): Promise<void> {
  for (const event of await findEventsByIds(db, ids)) await indexEvent(db, scope, event.id, event);
}

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

/** Enters an event; it belongs to its organiser. @returns where it is found from now on */
export async function createEvent(
  db: TenantDb,
  scope: Scope,
  content: EventContent,
  { state, audience = "public" }: { state: State; audience?: Audience },
): Promise<{ id: string; slug: string }> {
  const id = scope.newId();
  const { slug, visibleTo } = await createRecord(db, scope, {
    id,
    kind: "event",
    title: content.title,
    audience,
    state,
    ownerId: content.organiserId,
    ags: agsOf(content),
    confirmedAt: state === "published" ? scope.clock.now() : null,
  });
  await db
    .insertInto("calendar_event")
    .values({ tenant_id: scope.tenantId, id, visible_to: visibleTo, ...columnsOf(content) })
    .execute();
  await writeDates(db, scope, id, content);
  await indexEvent(db, scope, id, content);
  return { id, slug };
}

/**
 * Changes what is said of an event, from the version the form was filled from.
 * @throws Conflict when somebody was faster
 */
export async function reviseEvent(
  db: TenantDb,
  scope: Scope,
  before: CalendarEvent,
  said: Partial<EventContent> & { audience?: Audience },
  version: number = before.version,
): Promise<void> {
  const { audience, ...rest } = said;
  const content: EventContent = { ...before, ...rest };
  await reviseRecord(db, scope, before.id, {
    version,
    title: content.title,
    ags: agsOf(content),
    ownerId: content.organiserId,
    changes: findChanges<Partial<EventContent> & { audience?: string }>(before, said),
    ...(audience === undefined ? {} : { audience }),
  });
  await db
    .updateTable("calendar_event")
    .set(columnsOf(content))
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", before.id)
    .execute();
  await writeDates(db, scope, before.id, content);
  await indexEvent(db, scope, before.id, content);
}

/**
 * Does a transition with an event; what gets public is made findable by its words.
 * @throws Conflict where it is no longer in a state that allows it
 */
export async function changeEventState(
  db: TenantDb,
  scope: Scope,
  event: CalendarEvent,
  transition: Transition,
  note?: string,
): Promise<void> {
  await changeState(db, scope, event.id, transition, note);
  if (transition === "publish") await indexEvent(db, scope, event.id, (await findEvent(db, event.id)) ?? event);
}
