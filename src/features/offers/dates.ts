import type { PublicDb } from "../../platform/db/doors.ts";
import { prepareStatement } from "../../platform/db/prepared.ts";

/** The next day on which somebody may come to an offer. Days `YYYY-MM-DD`, times `HH:MM`. */
export type NextDate = { offerId: string; day: string; fromTime: string | null; untilTime: string | null };

type Row = { offer_id: string; day: string; from_time: string | null; until_time: string | null };

// Once and first days stand before what happens every week, or the same weekly afternoons would fill the list. A weekly
// one counts where nobody has to register, and only without a note: notes say when it does not take place.
const selectNextDates = prepareStatement<Row>(
  "offer_next_dates",
  `select offer_id, day, from_time, until_time from (
      select distinct on (r.offer_id) r.offer_id, n.day, r.from_time, r.until_time, n.day <> r.starts_on as is_repeated
      from offer_run r
      join offer o on o.tenant_id = r.tenant_id and o.id = r.offer_id
      cross join lateral (
        select greatest(r.starts_on, $1::date) + coalesce(
          (select min((weekday - extract(isodow from greatest(r.starts_on, $1::date))::int + 7) % 7) from unnest(r.weekdays) weekday),
          r.starts_on - greatest(r.starts_on, $1::date)) as day
      ) n
      where r.starts_on <= $1::date + $2::int and (r.ends_on is null or r.ends_on >= $1::date)
        and n.day between $1::date and least($1::date + $2::int, r.ends_on)
        and (o.valid_from is null or o.valid_from <= n.day) and (o.valid_until is null or o.valid_until >= n.day)
        and r.free is distinct from 0
        and (n.day = r.starts_on or (o.registration = 'none' and r.note is null))
      order by r.offer_id, n.day, r.from_time
    ) coming
    order by is_repeated, day, from_time nulls last, offer_id limit $3`,
);

/**
 * The next days of offers the door shows, from `today` on, one for each offer: those that happen once or begin first, then
 * the weekly ones one may simply come to.
 * @param days how far to look
 * @returns at most `limit`, by day and hour
 */
export async function findNextDates(
  db: PublicDb,
  today: string,
  { days, limit }: { days: number; limit: number },
): Promise<NextDate[]> {
  const rows = await selectNextDates(db, [today, days, limit]);
  const moment = (date: NextDate) => `${date.day} ${date.fromTime ?? "24"}`;
  return rows
    .map((row) => ({ offerId: row.offer_id, day: row.day, fromTime: row.from_time, untilTime: row.until_time }))
    .toSorted((a, b) => moment(a).localeCompare(moment(b)));
}
