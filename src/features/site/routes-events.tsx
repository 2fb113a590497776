import { writeCalendar } from "../../platform/calendar/entry.ts";
import { addDays } from "../../platform/clock.ts";
import { type Answer, notFound, page, text } from "../../platform/http/answers.ts";
import { findMunicipalities, findOrganisation } from "../directory/index.ts";
import {
  type CalendarEvent,
  calendarEntryOf,
  type EventDate,
  findDates,
  findEventBySlug,
  readMonth,
  spanOf,
} from "../events/index.ts";
import { describePlace } from "../offers/index.ts";
import {
  absoluteAddress,
  findTranslations,
  pickText,
  type PublicContext,
  type Route,
  type Translations,
} from "../records/index.ts";
import { narrowedQuery, readFilter } from "./narrowing.ts";
import { eventPage } from "./views/event-page.tsx";
import { eventsPage } from "./views/events-page.tsx";

/** Dates in a list, and in a calendar that programs subscribe to. */
const LISTED = 60;
const IN_FEED = 1000;
/** Days back in the feed: who subscribes on Monday still sees last week. */
const FEED_BACK = 30;

async function showEvents(context: PublicContext): Promise<Answer> {
  const { query, services, tenant, lang } = context;
  const today = services.clock.today();
  const filter = readFilter(context);
  const month = readMonth(query.get("monat"));
  const shown = await context.read(async (db) => {
    const span = month === undefined ? { from: today } : spanOf(month);
    const listed = await findDates(db, span, filter, month === undefined ? LISTED : undefined);
    const ids = [...new Set(listed.map(({ event }) => event.id))];
    return {
      listed,
      translations: await findTranslations(db, ids, lang),
      places: await findMunicipalities(db, tenant.ags, today),
    };
  });
  return page(eventsPage({ context, filter, month, ...shown }));
}

async function showEvent(context: PublicContext): Promise<Answer> {
  const shown = await context.read(async (db) => {
    const event = await findEventBySlug(db, context.params["event"] ?? "");
    if (event === undefined) throw notFound();
    return {
      event,
      organiser: event.organiserId === null ? undefined : await findOrganisation(db, event.organiserId),
      translations: await findTranslations(db, [event.id], context.lang),
    };
  });
  return page(eventPage({ context, ...shown }));
}

/** What a calendar says of a date, in the reader's language with the German name beside it. */
function entryOf(context: PublicContext, event: CalendarEvent, date: EventDate, translations: Translations) {
  const { t, lang, paths, services, tenant } = context;
  const title = pickText(translations, lang, event.id, "title", event.title).text;
  const summary = pickText(translations, lang, event.id, "summary", event.summary).text;
  const url = absoluteAddress(services, tenant, paths.site(lang, `termine/${event.slug}`));
  const description = [
    title === event.title ? "" : event.title,
    summary,
    event.organiserName ?? tenant.name,
    event.onlineUrl ?? "",
    url,
  ];
  const said = {
    title,
    description: description.filter((part) => part !== "").join("\n"),
    place: describePlace(event, t),
    url,
  };
  return calendarEntryOf(event, date, said, new URL(services.baseUrl).host);
}

const ICS = "text/calendar; charset=utf-8";

async function sendDate(context: PublicContext): Promise<Answer> {
  const { event, translations } = await context.read(async (db) => {
    const found = await findEventBySlug(db, context.params["event"] ?? "");
    if (found === undefined) throw notFound();
    return { event: found, translations: await findTranslations(db, [found.id], context.lang) };
  });
  const date = event.dates.find(({ id }) => `${id}.ics` === context.params["date"]);
  if (date === undefined) throw notFound();
  return text(writeCalendar(entryOf(context, event, date, translations)), ICS);
}

/** All dates of the county, or of a place or topic, for programs that subscribe. */
async function sendFeed(context: PublicContext): Promise<Answer> {
  const { t, lang, paths, services, tenant } = context;
  const filter = readFilter(context);
  const from = addDays(services.clock.today(), -FEED_BACK);
  const { listed, translations, places } = await context.read(async (db) => {
    const found = await findDates(db, { from }, filter, IN_FEED);
    const ids = [...new Set(found.map(({ event }) => event.id))];
    return {
      listed: found,
      translations: await findTranslations(db, ids, lang),
      places: await findMunicipalities(db, tenant.ags, services.clock.today()),
    };
  });
  const parts = [
    ...(filter.topic === undefined ? [] : [t.code("offers.topic", filter.topic)]),
    ...places.filter(({ ags }) => ags === filter.ags).map(({ name }) => name),
  ];
  const head = {
    name: [t("events.feedTitle", { county: tenant.name }), ...parts].join(" – "),
    description: t("events.lead"),
    url: absoluteAddress(services, tenant, `${paths.site(lang, "termine")}${narrowedQuery(filter)}`),
  };
  const entries = listed.map(({ event, date }) => entryOf(context, event, date, translations));
  return text(writeCalendar(entries, head), ICS);
}

export const eventRoutes: readonly Route[] = [
  {
    door: "public",
    method: "get",
    part: "events",
    path: "termine",
    query: ["monat", "thema", "ort"],
    handle: showEvents,
  },
  {
    door: "public",
    method: "get",
    part: "events",
    path: "termine.ics",
    query: ["thema", "ort"],
    unlisted: true,
    handle: sendFeed,
  },
  { door: "public", method: "get", part: "events", path: "termine/:event", handle: showEvent },
  { door: "public", method: "get", part: "events", path: "termine/:event/termin/:date", handle: sendDate },
];
