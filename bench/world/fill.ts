import { sql } from "kysely";
import type { Doors, OwnerDb } from "../../src/platform/db/doors.ts";
import { type BenchCounty, models } from "./counties.ts";
import { makeOffer, makeOrganisation } from "./entries.ts";
import { seededRandom } from "./random.ts";
import { type Moment, offerRows, organisationRows, type Row, type Rows, type Words } from "./rows.ts";

/** Entries written in one transaction. */
const BATCH = 5000;

/** Rows of one table by one statement: as JSON, because arrays of different lengths do not fit into `unnest`. The schema is named because `record` alone is a type. */
async function insertRows(db: OwnerDb, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = sql.join(Object.keys(first).map((name) => sql.ref(name)));
  await sql`insert into ${sql.table(table)} (${columns})
    select ${columns} from json_populate_recordset(null::${sql.id("public", table)}, ${JSON.stringify(rows)}::json)`.execute(
    db,
  );
}

async function insertAll(db: OwnerDb, tables: Rows): Promise<void> {
  for (const [table, rows] of tables) await insertRows(db, table, rows);
}

/** Counties and their places; a county without entries is on the list of counties all the same. */
async function writeCounties(db: OwnerDb, counties: readonly BenchCounty[]): Promise<void> {
  const model = models.county;
  if (model === undefined) throw new Error("The demo has no county.");
  const places = counties.flatMap((county) => [
    { ags: county.ags, name: county.name, kind: "county", parent_ags: null, postcode: null, lon: null, lat: null },
    ...county.places.map((place) => ({ ...place, kind: "municipality", parent_ags: county.ags })),
  ]);
  await insertRows(
    db,
    "place",
    places.filter((place) => place.kind === "county").map(({ ags, name, kind }) => ({ ags, name, kind })),
  );
  await insertRows(
    db,
    "place",
    places.filter((place) => place.kind === "municipality"),
  );
  const tenants = counties.map((county) => ({
    id: county.tenantId,
    slug: county.slug,
    name: county.name,
    network_name: `Netzwerk Integration ${county.name}`,
    ags: county.ags,
    headline: model.headline,
    lead: model.lead,
    office: model.office,
    often_searched: model.oftenSearched,
    publication: 1,
    created_at: "2026-11-22T00:00:00Z",
  }));
  await insertRows(db, "tenant", tenants);
}

/** Fills an empty, migrated database. @param say is told how far it is, in entries written */
export async function fillWorld(
  doors: Doors,
  counties: readonly BenchCounty[],
  moment: Moment,
  say: (entries: number) => void,
): Promise<void> {
  await doors.asOwner((db) => writeCounties(db, counties));
  let written = 0;
  for (const county of counties) {
    const random = seededRandom(county.index);
    const providers = Array.from({ length: county.organisations }, (_, index) =>
      makeOrganisation(county, index + 1, random),
    );
    const words: Words = new Set();
    await doors.asOwner((db) => insertAll(db, organisationRows(county, providers, moment, words)));
    for (let first = 0; first < county.offers; first += BATCH) {
      const offers = Array.from({ length: Math.min(BATCH, county.offers - first) }, (_, index) =>
        makeOffer(county, first + index + 1, providers, moment.today, random),
      );
      await doors.asOwner((db) => insertAll(db, offerRows(county, offers, moment, words)));
      written += offers.length;
      say(written);
    }
    const found = [...words].map((word) => ({ tenant_id: county.tenantId, word }));
    await doors.asOwner((db) => insertRows(db, "search_word", found));
  }
}
