import type { CalendarEvent, EventDate } from "../../events/index.ts";
import { absoluteAddress, type PublicContext } from "../../records/index.ts";
import { addressOf } from "./place.ts";
import type { Thing } from "./thing.ts";

type Props = {
  context: Pick<PublicContext, "services" | "tenant" | "paths" | "lang" | "t">;
  event: CalendarEvent;
  title: string;
  summary: string;
};

/** Dates told to programs: those that come next. */
const MOST_TOLD = 10;

function locationOf({ event, context: { tenant } }: Props, url: string): Thing[] {
  const online: Thing[] =
    event.reach === "online" || event.onlineUrl !== null
      ? [{ "@type": "VirtualLocation", url: event.onlineUrl ?? event.website ?? url }]
      : [];
  if (event.reach === "online") return online;
  const name = event.venue ?? event.placeName ?? tenant.name;
  const address = addressOf({ ...event, locality: event.locality ?? event.placeName ?? tenant.name });
  return [{ "@type": "Place", name, address }, ...online];
}

function modeOf(event: CalendarEvent): string {
  if (event.reach === "online") return "https://schema.org/OnlineEventAttendanceMode";
  return `https://schema.org/${event.onlineUrl === null ? "Offline" : "Mixed"}EventAttendanceMode`;
}

/** German clocks: summer and winter are the reader's program's to know from the day. */
const momentOf = (day: string, time: string | null): string => (time === null ? day : `${day}T${time}`);

function offersOf({ event, context: { t } }: Props, url: string): Thing | undefined {
  if (event.cost === "unknown") return undefined;
  return {
    "@type": "Offer",
    price: event.cost === "free" ? 0 : undefined,
    priceCurrency: event.cost === "free" ? "EUR" : undefined,
    description: event.costNote ?? t.code("offers.cost", event.cost),
    url: event.registrationUrl ?? url,
  };
}

function thingOf(props: Props, date: EventDate, url: string): Thing {
  const { event, title, summary, context } = props;
  const { t, tenant } = context;
  return {
    "@type": "Event",
    name: title,
    description: summary,
    url,
    startDate: momentOf(date.day, date.fromTime),
    endDate: date.untilTime === null && date.lastDay === date.day ? undefined : momentOf(date.lastDay, date.untilTime),
    eventAttendanceMode: modeOf(event),
    eventStatus: "https://schema.org/EventScheduled",
    location: locationOf(props, url),
    organizer: { "@type": "Organization", name: event.organiserName ?? tenant.name },
    audience:
      event.targetGroups.length === 0
        ? undefined
        : {
            "@type": "Audience",
            audienceType: t.list(event.targetGroups.map((code) => t.code("offers.targetGroup", code))),
          },
    inLanguage: event.languages,
    isAccessibleForFree: event.cost === "free" ? true : undefined,
    offers: offersOf(props, url),
  };
}

/** An event in the words of schema.org: each of its next dates. */
export function eventThings(props: Props): Thing[] {
  const { context, event } = props;
  const { services, tenant, paths, lang } = context;
  const url = absoluteAddress(services, tenant, paths.site(lang, `termine/${event.slug}`));
  const today = services.clock.today();
  return event.dates
    .filter(({ lastDay }) => lastDay >= today)
    .slice(0, MOST_TOLD)
    .map((date) => thingOf(props, date, url));
}
