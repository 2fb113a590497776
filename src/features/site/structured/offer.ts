import type { Organisation } from "../../directory/index.ts";
import type { Offer, Run } from "../../offers/index.ts";
import { absoluteAddress, pickText, type PublicContext, type Translations } from "../../records/index.ts";
import { areaOf, locationOf, typeOf } from "./place.ts";
import { reference, type Thing, type Value } from "./thing.ts";

type Props = {
  context: Pick<PublicContext, "services" | "tenant" | "paths" | "t" | "lang">;
  offer: Offer;
  provider: Organisation | undefined;
  translations: Translations;
};

/** Everything the things of one offer share. */
type Shared = Props & { url: string; id: string; title: string; summary: string };

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** When a run repeats; undefined where it is one date. */
function scheduleOf(run: Run): Thing | undefined {
  if (run.weekdays.length === 0) return undefined;
  return {
    "@type": "Schedule",
    byDay: run.weekdays.flatMap((day) => (DAYS[day] === undefined ? [] : `https://schema.org/${DAYS[day]}`)),
    repeatFrequency: "P1W",
    startDate: run.startsOn,
    endDate: run.endsOn ?? undefined,
    startTime: run.fromTime ?? undefined,
    endTime: run.untilTime ?? undefined,
    scheduleTimezone: "Europe/Berlin",
  };
}

function audienceOf({ offer, context: { t } }: Shared): Thing | undefined {
  const { targetGroups, ageFrom, ageTo } = offer;
  if (targetGroups.length === 0 && ageFrom === null && ageTo === null) return undefined;
  return {
    "@type": "PeopleAudience",
    audienceType:
      targetGroups.length === 0 ? undefined : t.list(targetGroups.map((group) => t.code("offers.targetGroup", group))),
    suggestedMinAge: ageFrom ?? undefined,
    suggestedMaxAge: ageTo ?? undefined,
  };
}

/** What it costs, where that is known; sums in words stay words. */
function priceOf({ offer, context: { t, tenant }, url }: Shared): Thing | undefined {
  if (offer.cost === "unknown") return undefined;
  const isFree = offer.cost === "free";
  return {
    "@type": "Offer",
    category: isFree ? "Free" : offer.cost === "free_with_entitlement" ? "Partially Free" : "Paid",
    price: isFree ? 0 : undefined,
    priceCurrency: isFree ? "EUR" : undefined,
    description: offer.costNote ?? t.code("offers.cost", offer.cost),
    url: offer.registrationUrl ?? url,
    areaServed: areaOf(offer, tenant.name),
  };
}

function providerOf({ provider, offer, context: { services, tenant, paths, lang } }: Shared): Value {
  if (provider === undefined)
    return offer.providerName === "" ? undefined : { "@type": "Organization", name: offer.providerName };
  const url = absoluteAddress(services, tenant, paths.site(lang, `akteure/${provider.slug}`));
  return { "@type": typeOf(provider.kind), "@id": `${url}#einrichtung`, name: provider.name, url };
}

const modeOf = (offer: Offer): string => (offer.reach === "online" ? "Online" : "Onsite");

/** A run of a course. */
const courseInstance = (shared: Shared, run: Run): Thing => ({
  "@type": "CourseInstance",
  name: shared.title,
  courseMode: modeOf(shared.offer),
  startDate: run.startsOn,
  endDate: run.endsOn ?? undefined,
  courseSchedule: scheduleOf(run),
  location: locationOf(shared.offer, shared.url, run),
  inLanguage: shared.offer.languages,
  maximumAttendeeCapacity: run.places ?? undefined,
  remainingAttendeeCapacity: run.free ?? undefined,
});

/** A run of anything else: a meeting, an open hour. */
const eventOf = (shared: Shared, run: Run): Thing => ({
  "@type": "Event",
  name: shared.title,
  description: shared.summary,
  url: shared.url,
  startDate: run.fromTime === null || run.weekdays.length > 0 ? run.startsOn : `${run.startsOn}T${run.fromTime}`,
  endDate: run.endsOn ?? undefined,
  eventSchedule: scheduleOf(run),
  eventAttendanceMode: `https://schema.org/${modeOf(shared.offer) === "Online" ? "OnlineEventAttendanceMode" : "OfflineEventAttendanceMode"}`,
  location: locationOf(shared.offer, shared.url, run),
  organizer: providerOf(shared),
  about: reference(shared.id),
  audience: audienceOf(shared),
  inLanguage: shared.offer.languages,
  isAccessibleForFree: shared.offer.cost === "free" ? true : undefined,
  maximumAttendeeCapacity: run.places ?? undefined,
  remainingAttendeeCapacity: run.free ?? undefined,
});

const common = (shared: Shared): Thing => ({
  "@type": "Thing",
  "@id": shared.id,
  name: shared.title,
  description: shared.summary,
  url: shared.url,
  provider: providerOf(shared),
  audience: audienceOf(shared),
  offers: priceOf(shared),
});

const course = (shared: Shared, runs: readonly Run[]): Thing => ({
  ...common(shared),
  "@type": "Course",
  availableLanguage: shared.offer.languages,
  educationalLevel: shared.offer.levels.map((level) => shared.context.t.code("offers.level", level)),
  isAccessibleForFree: shared.offer.cost === "free" ? true : undefined,
  dateModified: shared.offer.updatedAt.toISOString(),
  hasCourseInstance: runs.map((run) => courseInstance(shared, run)),
});

const service = (shared: Shared): Thing => ({
  ...common(shared),
  "@type": "Service",
  serviceType: shared.offer.topics.map((topic) => shared.context.t.code("offers.topic", topic)),
  areaServed: areaOf(shared.offer, shared.context.tenant.name),
  availableChannel: {
    "@type": "ServiceChannel",
    availableLanguage: shared.offer.languages,
    serviceLocation: shared.offer.reach === "online" ? undefined : locationOf(shared.offer, shared.url),
    servicePhone: shared.offer.phone === null ? undefined : { "@type": "ContactPoint", telephone: shared.offer.phone },
    serviceUrl: shared.offer.registrationUrl ?? shared.offer.website ?? shared.url,
  },
});

/** An offer in the words of schema.org: a course with its runs, or a service with its dates. Runs that are over are left out. */
export function offerThings(props: Props): Thing[] {
  const { context, offer, translations } = props;
  const { services, tenant, paths, lang } = context;
  const url = absoluteAddress(services, tenant, paths.site(lang, `angebote/${offer.slug}`));
  const shared = {
    ...props,
    url,
    id: `${url}#angebot`,
    title: pickText(translations, lang, offer.id, "title", offer.title).text,
    summary: pickText(translations, lang, offer.id, "summary", offer.summary).text,
  };
  const today = services.clock.today();
  const runs = offer.runs.filter(
    (run) => (run.endsOn ?? (run.weekdays.length > 0 ? "9999-12-31" : run.startsOn)) >= today,
  );
  if (offer.courseType !== null) return [course(shared, runs)];
  return [service(shared), ...runs.map((run) => eventOf(shared, run))];
}
