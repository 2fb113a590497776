import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "./testing.ts";
import type { Reader } from "./doors.ts";

const one = randomUUID();
const other = randomUUID();
const office = (tenantId: string): Reader => ({
  tenantId,
  accountId: null,
  isOffice: true,
  keys: ["public", "network"],
});
const member = (tenantId: string): Reader => ({
  tenantId,
  accountId: null,
  isOffice: false,
  keys: ["public", "network"],
});

describe("the doors", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
    await database.doors.asOwner(async (db) => {
      for (const [id, slug] of [
        [one, "eins"],
        [other, "zwei"],
      ] as const) {
        await db
          .insertInto("tenant")
          .values({ id, slug, name: slug, network_name: "Netzwerk", ags: "16066", headline: "", lead: "" })
          .execute();
      }
    });
    for (const tenantId of [one, other]) {
      await database.doors.withTenant(office(tenantId), async (db) => {
        for (const [state, audience] of [
          ["published", "public"],
          ["published", "network"],
          ["draft", "public"],
        ] as const) {
          await db
            .insertInto("record")
            .values({
              tenant_id: tenantId,
              id: randomUUID(),
              kind: "note",
              slug: `${state}-${audience}`,
              title: `${state} ${audience}`,
              audience,
              state,
              created_at: new Date(),
              updated_at: new Date(),
            })
            .execute();
        }
      });
    }
  });
  afterAll(() => database.drop());

  const titles = (rows: { title: string }[]) => rows.map((row) => row.title).toSorted();

  it("show an office everything of its county and nothing of another", async () => {
    const rows = await database.doors.withTenant(office(one), (db) =>
      db.selectFrom("record").select(["title", "tenant_id"]).execute(),
    );
    expect(titles(rows)).toEqual(["draft public", "published network", "published public"]);
    expect(rows.every((row) => row.tenant_id === one)).toBe(true);
  });

  it("show a member what is published to the network", async () => {
    const rows = await database.doors.withTenant(member(one), (db) =>
      db.selectFrom("record").select("title").execute(),
    );
    expect(titles(rows)).toEqual(["published network", "published public"]);
  });

  it("show the public what is published to all", async () => {
    const rows = await database.doors.asPublic(one, (db) => db.selectFrom("record").select("title").execute());
    expect(titles(rows)).toEqual(["published public"]);
  });

  it("show nothing at all where nobody went through a door", async () => {
    await expect(database.pool.query("select * from record")).rejects.toThrow(/permission denied/);
  });

  it("let the public write nothing", async () => {
    await expect(database.doors.asPublic(one, (db) => db.deleteFrom("record").execute())).rejects.toThrow();
  });

  it("refuse a row for another county", async () => {
    const write = database.doors.withTenant(office(one), (db) =>
      db
        .insertInto("record")
        .values({
          tenant_id: other,
          id: randomUUID(),
          kind: "note",
          slug: "fremd",
          title: "fremd",
          audience: "public",
          state: "draft",
          created_at: new Date(),
          updated_at: new Date(),
        })
        .execute(),
    );
    await expect(write).rejects.toThrow(/row-level security/);
  });

  it("refuse ids and keys that are not", async () => {
    await expect(async () => database.doors.asPublic("x'; drop table record; --", async () => 1)).rejects.toThrow(
      "Not an id",
    );
    await expect(async () =>
      database.doors.withTenant({ ...member(one), keys: ["o:}' "] }, async () => 1),
    ).rejects.toThrow("Not a reader key");
  });

  it("raise the county's publication number once per transaction that touches something publishable", async () => {
    const number = () =>
      database.doors.asPublic(
        one,
        async (db) =>
          (await db.selectFrom("tenant").select("publication").where("id", "=", one).executeTakeFirstOrThrow())
            .publication,
      );
    const before = Number(await number());
    await database.doors.withTenant(office(one), async (db) => {
      await db.updateTable("record").set({ title: "neu" }).where("slug", "=", "published-public").execute();
      await db.updateTable("record").set({ title: "neuer" }).where("slug", "=", "published-public").execute();
    });
    expect(Number(await number())).toBe(before + 1);
  });

  it("protect every table: row security is forced and each policy begins with the county", async () => {
    const rows = await database.doors.asOwner(
      async (db) =>
        (
          await sql<{ name: string; forced: boolean }>`
      select relname as name, relforcerowsecurity and relrowsecurity as forced from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not like 'kysely%'`.execute(db)
        ).rows,
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => !row.forced)).toEqual([]);
  });

  it("carry the county in every foreign key between tables of a county", async () => {
    const rows = await database.doors.asOwner(
      async (db) =>
        (
          await sql<{ name: string }>`
      select c.conname as name from pg_constraint c
      where c.contype = 'f' and c.connamespace = 'public'::regnamespace
        and exists (select from pg_attribute a where a.attrelid = c.conrelid and a.attname = 'tenant_id')
        and exists (select from pg_attribute a where a.attrelid = c.confrelid and a.attname = 'tenant_id')
        and not exists (select from pg_attribute a where a.attrelid = c.conrelid and a.attname = 'tenant_id' and a.attnum = any(c.conkey))`.execute(
            db,
          )
        ).rows,
    );
    expect(rows).toEqual([]);
  });
});
