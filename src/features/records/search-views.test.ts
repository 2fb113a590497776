import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PublicDb, TenantDb } from "../../platform/db/doors.ts";
import { createTestDatabase, type TestDatabase } from "../../platform/db/testing.ts";
import { programReader } from "./viewer.ts";

/** Conditions that row security keeps from their indexes, and the index that has to serve them through each view. */
const VIEWS: Record<string, Record<string, string>> = {
  public_search: {
    "facets @> '{topic:7}'": "search_facets",
    "facets && '{topic:7,topic:9}'": "search_facets",
    "facets @> '{topic:7}' and facets && '{place:3,place:4}'": "search_facets",
    "tsv @@ 'word7'": "search_tsv",
    "tsv @@ 'word7 & (word8 | word9:*)'": "search_tsv",
  },
  app_search: {
    "facets @> '{topic:7}'": "search_facets",
    "facets && '{topic:7,topic:9}'": "search_facets",
    "tsv @@ 'word7'": "search_tsv",
  },
  public_word: { "word % 'Sprachkuhrs'": "search_word_trigrams" },
};

const ROWS = 4000;

describe("views of the finder", () => {
  let database: TestDatabase;
  const tenants = [randomUUID(), randomUUID()] as const;

  async function addCounty(tenantId: string, index: number): Promise<void> {
    await database.doors.asOwner(async (db) => {
      await sql`insert into tenant (id, slug, name, network_name, ags, headline, lead)
        values (${tenantId}, ${`kreis-${index}`}, 'Kreis', 'Netzwerk', '16066', '', '')`.execute(db);
      await sql`insert into record (tenant_id, id, kind, slug, title, audience, state, created_at, updated_at)
        select ${tenantId}, gen_random_uuid(), 'offer', 'nr-' || n, 'Nr. ' || n, 'public', 'published', now(), now()
        from generate_series(1, ${ROWS}::int) n`.execute(db);
      await sql`insert into search (tenant_id, id, kind, visible_to, title, confirmed_at, facets, tsv)
        select tenant_id, id, kind, visible_to, title, now(),
          array['topic:' || right(slug, 2)::text, 'place:' || length(id::text) % 7],
          ('word' || ltrim(right(slug, 2), '-') || ' kurs')::tsvector
        from record where tenant_id = ${tenantId}`.execute(db);
      await sql`insert into search_word (tenant_id, word)
        select ${tenantId}, md5(n::text) from generate_series(1, ${10 * ROWS}::int) n`.execute(db);
    });
  }

  /** How the database would answer: its plan in lines. */
  async function plan(db: PublicDb | TenantDb, question: string): Promise<string> {
    await sql`set local enable_seqscan = off`.execute(db);
    const { rows } = await sql<{ "QUERY PLAN": string }>`explain ${sql.raw(question)}`.execute(db);
    return rows.map((row) => row["QUERY PLAN"]).join("\n");
  }

  beforeAll(async () => {
    database = await createTestDatabase();
    for (const [index, id] of tenants.entries()) await addCounty(id, index + 1);
    await database.doors.asOwner((db) => sql`analyze search, search_word`.execute(db));
  });
  afterAll(() => database.drop());

  it("are these and no others; each carries the county itself", async () => {
    const views = await database.doors.asOwner((db) =>
      sql<{ name: string; definition: string }>`
        select c.relname as name, pg_get_viewdef(c.oid) as definition from pg_class c
        join pg_roles r on r.oid = c.relowner where r.rolname = 'finder' and c.relkind = 'v' order by c.relname`.execute(
        db,
      ),
    );
    expect(views.rows.map((view) => view.name)).toEqual(Object.keys(VIEWS).toSorted());
    for (const { definition } of views.rows) expect(definition).toContain("current_tenant()");
  });

  const cases = Object.entries(VIEWS).flatMap(([view, conditions]) =>
    Object.entries(conditions).map(([condition, index]) => ({ view, condition, index })),
  );

  it.each(cases)("$view where $condition is answered by $index", async ({ view, condition, index }) => {
    const question = `select * from (select * from ${view} where ${condition} limit 1001) found`;
    const [tenant] = tenants;
    const found =
      view === "app_search"
        ? await database.doors.withTenant(programReader(tenant), (db) => plan(db, question))
        : await database.doors.asPublic(tenant, (db) => plan(db, question));
    expect(found).toContain(`Bitmap Index Scan on ${index}`);
    // The county is a condition of the index as well, not only of the rows it finds.
    expect(found).toMatch(/Index Cond: \(\(tenant_id = .*(@>|&&|@@|%)/);
  });

  it("are needed: on the table itself row security keeps the same condition from its index", async () => {
    const found = await database.doors.asPublic(tenants[0], (db) =>
      plan(db, "select id from search where tsv @@ 'word7' limit 1001"),
    );
    // The county may come from any index that begins with it; the words never do.
    expect(found).not.toMatch(/Index Cond: .*@@/);
    expect(found).toMatch(/Filter: .*@@/);
  });

  it("never show another county's rows", async () => {
    for (const [own, other] of [tenants, tenants.toReversed()]) {
      const { rows } = await database.doors.asPublic(own ?? "", (db) =>
        sql<{ tenant: string; count: number }>`
          select tenant_id as tenant, count(*)::int as count from public_search where tsv @@ 'kurs' group by tenant_id`.execute(
          db,
        ),
      );
      expect(rows).toEqual([{ tenant: own, count: ROWS }]);
      expect(other).not.toBe(own);
    }
  });
});
