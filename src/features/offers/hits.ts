import type { PublicDb, TenantDb } from "../../platform/db/doors.ts";
import { prepareStatement } from "../../platform/db/prepared.ts";
import type { Childcare, Cost, Reach, Registration } from "./codes.ts";
import type { Offer, RunTime } from "./offer.ts";

/** What a list of the site shows of an offer. */
export type OfferHit = Pick<
  Offer,
  | "id"
  | "slug"
  | "title"
  | "summary"
  | "levels"
  | "cost"
  | "childcare"
  | "registration"
  | "courseType"
  | "reach"
  | "venue"
  | "street"
  | "postcode"
  | "locality"
  | "placeName"
  | "providerName"
  | "confirmedAt"
  | "confirmedBy"
> & { runs: RunTime[] };

type HitRow = {
  id: string;
  slug: string;
  title: string;
  summary: string;
  levels: string;
  cost: string;
  childcare: string;
  registration: string;
  course_type: string | null;
  reach: string;
  venue: string | null;
  street: string | null;
  postcode: string | null;
  locality: string | null;
  place_name: string | null;
  provider_name: string | null;
  confirmed_at: number | null;
  confirmed_by: string | null;
};

// Lists and moments travel as text and number: taking arrays and timestamps apart costs a fifth of the page.
const selectHits = prepareStatement<HitRow>(
  "offer_hits",
  `select o.id, r.slug, r.title, o.summary, array_to_string(o.levels, ' ') as levels, o.cost, o.childcare, o.registration,
      o.course_type, o.reach, o.venue, o.street, o.postcode, o.locality, p.name as place_name,
      provider.title as provider_name, extract(epoch from r.confirmed_at)::float8 as confirmed_at, r.confirmed_by
    from offer o
    join record r on r.tenant_id = o.tenant_id and r.id = o.id
    left join record provider on provider.tenant_id = o.tenant_id and provider.id = o.provider_id
    left join place p on p.ags = o.ags
    where o.id = any($1::uuid[])`,
);

type RunRow = {
  offer_id: string;
  starts_on: string;
  ends_on: string | null;
  weekdays: string;
  from_time: string | null;
  until_time: string | null;
  places: number | null;
  free: number | null;
  waiting: number | null;
};

const selectRuns = prepareStatement<RunRow>(
  "offer_hit_runs",
  `select offer_id, starts_on, ends_on, array_to_string(weekdays, ' ') as weekdays, from_time, until_time, places, free, waiting
    from offer_run where offer_id = any($1::uuid[]) order by starts_on, from_time`,
);

const words = (text: string): string[] => (text === "" ? [] : text.split(" "));

function toRun(row: RunRow): RunTime {
  return {
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    weekdays: words(row.weekdays).map(Number),
    fromTime: row.from_time,
    untilTime: row.until_time,
    places: row.places,
    free: row.free,
    waiting: row.waiting,
  };
}

function toHit(row: HitRow, runs: RunTime[]): OfferHit {
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    summary: row.summary,
    levels: words(row.levels),
    cost: row.cost as Cost,
    childcare: row.childcare as Childcare,
    registration: row.registration as Registration,
    courseType: row.course_type,
    reach: row.reach as Reach,
    venue: row.venue,
    street: row.street,
    postcode: row.postcode,
    locality: row.locality,
    placeName: row.place_name,
    // a provider the reader may not see stays unnamed
    providerName: row.provider_name ?? "",
    confirmedAt: row.confirmed_at === null ? null : new Date(row.confirmed_at * 1000),
    confirmedBy: row.confirmed_by,
    runs,
  };
}

/** These offers as a list shows them, by id; what the door does not show is left out. */
export async function findOfferHits(db: PublicDb, ids: readonly string[]): Promise<Map<string, OfferHit>> {
  const [rows, runRows] = [await selectHits(db, [ids]), await selectRuns(db, [ids])];
  const runs = new Map<string, RunTime[]>(rows.map((row) => [row.id, []]));
  for (const row of runRows) runs.get(row.offer_id)?.push(toRun(row));
  return new Map(rows.map((row) => [row.id, toHit(row, runs.get(row.id) ?? [])]));
}

/** What offers are found by besides title and summary: their long texts, and the words of their codes. */
export type OfferTexts = { text: string; topics: string[]; targetGroups: string[] };

/** The same by id, for saying why they were found. */
export async function findOfferTexts(
  db: PublicDb | TenantDb,
  ids: readonly string[],
): Promise<Map<string, OfferTexts>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("offer")
    .select(["id", "description", "registration_note", "topics", "target_groups"])
    .where("id", "in", [...ids])
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        text: [row.description, row.registration_note ?? ""].join(" "),
        topics: row.topics,
        targetGroups: row.target_groups,
      },
    ]),
  );
}
