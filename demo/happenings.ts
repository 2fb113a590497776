/** News and events of the demo: the same kinds of things in every county, by its own organisations, around today. */
import { createEvent, EMPTY_EVENT, type EventContent } from "../src/features/events/index.ts";
import { createNews, type NewsContent } from "../src/features/news/index.ts";
import type { Scope, State } from "../src/features/records/index.ts";
import { addDays, weekdayOf } from "../src/platform/clock.ts";
import type { TenantDb } from "../src/platform/db/doors.ts";
import { places } from "./counties.ts";
import { DEMO_EVENTS } from "./happenings-events.ts";
import { DEMO_NEWS } from "./happenings-news.ts";
import type { DemoCounty } from "./world.ts";

/** By which kind of organisation something is, in this order of preference; none: the office of the county. */
export type By = readonly string[] | "office";

export type DemoNews = Pick<NewsContent, "title" | "summary" | "body" | "authorName"> & {
  topics: string[];
  by: By;
  daysAgo: number;
  state?: State;
};

export type DemoEvent = Partial<EventContent> &
  Pick<EventContent, "title" | "summary"> & {
    by: By;
    /** Days from today, moved on to `weekday` (1 Monday … 7 Sunday) where one is given. */
    inDays: number;
    weekday?: number;
    /** Which town of the county, by size. */
    town: number | "county" | "online";
    /** The series ends so many weeks later. */
    weeks?: number;
    state?: State;
  };

type Around = { county: DemoCounty; ids: ReadonlyMap<string, string>; today: string };

/** Towns of the county, the largest first. */
const townsOf = (county: DemoCounty) =>
  places
    .filter((place) => place.parent === county.ags && place.kind === "municipality" && place.successor === undefined)
    .toSorted((one, other) => (other.population ?? 0) - (one.population ?? 0));

/** Names of the county and its largest towns in a text. */
function named(text: string, county: DemoCounty): string {
  const [first, second] = townsOf(county);
  return text
    .replaceAll("{kreis}", county.name)
    .replaceAll("{netzwerk}", county.networkName)
    .replaceAll("{ort}", first?.name ?? county.name)
    .replaceAll("{nachbarort}", second?.name ?? county.name);
}

function ownerOf({ county, ids }: Around, by: By): string | null {
  if (by === "office") return null;
  const published = county.organisations.filter(({ state }) => state === undefined || state === "published");
  const found = by.flatMap((kind) => published.filter((organisation) => organisation.kind === kind));
  return ids.get((found[0] ?? published[0])?.key ?? "") ?? null;
}

function placeOf({ county }: Around, town: DemoEvent["town"]) {
  if (town === "county" || town === "online") return { reach: town } as const;
  const towns = townsOf(county);
  const place = towns[town % Math.max(1, towns.length)];
  if (place === undefined) return { reach: "county" } as const;
  return { reach: "place", ags: place.ags, locality: place.name, postcode: place.postcode } as const;
}

function dayOf(today: string, { inDays, weekday }: Pick<DemoEvent, "inDays" | "weekday">): string {
  const day = addDays(today, inDays);
  return weekday === undefined ? day : addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

function toEvent(around: Around, entry: DemoEvent): EventContent {
  const { by, inDays, weekday, town, weeks, state: _state, ...said } = entry;
  const startsOn = dayOf(around.today, { inDays, ...(weekday === undefined ? {} : { weekday }) });
  return {
    ...EMPTY_EVENT,
    ...said,
    ...placeOf(around, town),
    title: named(said.title, around.county),
    summary: named(said.summary, around.county),
    description: named(said.description ?? "", around.county),
    organiserId: ownerOf(around, by),
    startsOn,
    endsOn: said.endsOn === undefined ? null : addDays(startsOn, 1),
    repeatsUntil: weeks === undefined ? null : addDays(startsOn, 7 * weeks),
  };
}

/** Enters news and events of a county, around the day on which the demo is loaded. */
export async function loadHappenings(
  db: TenantDb,
  scope: Scope,
  county: DemoCounty,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const around: Around = { county, ids, today: scope.clock.today() };
  for (const { by, daysAgo, state = "published", ...said } of DEMO_NEWS) {
    const at = new Date(scope.clock.now().getTime() - daysAgo * 86_400_000);
    const content: NewsContent = {
      ...said,
      title: named(said.title, county),
      summary: named(said.summary, county),
      body: named(said.body, county),
      ownerId: ownerOf(around, by),
      toldOn: addDays(around.today, -daysAgo),
      ags: null,
    };
    await createNews(db, { ...scope, clock: { now: () => at, today: scope.clock.today } }, content, { state });
  }
  for (const entry of DEMO_EVENTS)
    await createEvent(db, scope, toEvent(around, entry), { state: entry.state ?? "published" });
}
