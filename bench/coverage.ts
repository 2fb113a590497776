import { sql } from "kysely";
import { countCoverage } from "../src/features/coverage/queries.ts";
import { readQuestion } from "../src/features/coverage/question.ts";
import { periodsBefore } from "../src/features/figures/index.ts";
import { programReader } from "../src/features/records/index.ts";
import { systemClock } from "../src/platform/clock.ts";
import type { Database } from "../src/platform/db/open.ts";
import { type Line, median, milliseconds } from "./table.ts";
import type { BenchCounty } from "./world/counties.ts";

const TIMES = 9;
const LIMIT = 200;

/** The middle one of some times, in milliseconds. */
async function middleOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < TIMES; turn += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return median(times);
}

/** A report for each offer, as after a half-year in which everybody answered. */
async function report({ doors }: Database, { tenantId }: BenchCounty): Promise<void> {
  const [period] = periodsBefore("half_year", systemClock.today(), 1);
  if (period === undefined) throw new Error("There is no period.");
  await doors.asOwner(async (db) => {
    await sql`insert into delivery (tenant_id, id, record_id, owner_id, form, starts_on, ends_on, revision, state, given_at, given_by)
      select tenant_id, id, id, provider_id, 'use', ${period.startsOn}::date, ${period.endsOn}::date, 1, 'given', now(), 'Messung'
      from offer where tenant_id = ${tenantId} on conflict do nothing`.execute(db);
    await sql`insert into figure (tenant_id, delivery_id, visible_to, measure, value)
      select d.tenant_id, d.id, d.visible_to, m.measure, m.value from delivery d,
        (values ('places', 20), ('participants', 13), ('waiting', 2)) as m (measure, value)
      where d.tenant_id = ${tenantId} on conflict do nothing`.execute(db);
    await sql`analyze delivery, figure`.execute(db);
  });
}

/** Municipality × topic, and × language, over all offers of a county, beside reading the same offers once. */
export async function measureCoverage(database: Database, county: BenchCounty): Promise<Line[]> {
  await report(database, county);
  const today = systemClock.today();
  const [period] = periodsBefore("half_year", today, 1);
  const { doors } = database;
  const { tenantId } = county;
  const bare = await middleOf(() =>
    doors.asPublic(tenantId, (db) => sql`select count(*), sum(cardinality(topics)) from offer`.execute(db)),
  );
  const lines: Line[] = [{ what: "reading these offers once", measured: milliseconds(bare) }];
  for (const by of ["thema", "sprache"]) {
    const question = readQuestion(new URLSearchParams({ nach: by }));
    const counted = await doors.asPublic(tenantId, (db) => countCoverage(db, question));
    const size = `${county.places.length} × ${counted.columns.size}`;
    const plain = await middleOf(() => doors.asPublic(tenantId, (db) => countCoverage(db, question)));
    const withUse = await middleOf(() =>
      doors.withTenant(programReader(tenantId), (db) => countCoverage(db, question, { period, today })),
    );
    for (const [what, time] of [
      ["what there is", plain],
      ["with its use", withUse],
    ] as const)
      lines.push({
        what: `${size}, ${what}`,
        measured: `${milliseconds(time)}  ${(time / bare).toFixed(1)} × reading`,
        limit: `≤ ${milliseconds(LIMIT)}`,
        holds: time <= LIMIT,
      });
  }
  return lines;
}
