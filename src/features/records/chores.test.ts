import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { fixedClock } from "../../platform/clock.ts";
import { createApp } from "../../app.tsx";
import { addTenant, JobBench } from "../../platform/jobs/testing.ts";
import { createLog } from "../../platform/log.ts";
import { choresHandler } from "./chores.ts";
import type { Chore } from "./feature.ts";
import { createRegistry } from "./registry.ts";

/** The county of the transaction, as the database sees it. */
const here = sql<string>`current_tenant()`;
const clock = fixedClock("2026-11-22T10:00:00Z");

describe("chores", () => {
  const bench = new JobBench();
  beforeAll(() => bench.open());
  afterEach(() => bench.clear());
  afterAll(() => bench.close());

  const services = () => {
    const log = createLog({ level: "warn", write: (line) => void bench.lines.push(line), forPeople: false });
    return createApp({ database: bench.database, baseUrl: "http://localhost:3000", log, clock }).services;
  };
  const handlerOf = (...chores: Chore[]) =>
    choresHandler({ ...services(), registry: createRegistry([{ name: "test", routes: [], chores }]) });
  const rename = (name: string): Chore => ({
    name,
    run: async (db) => void (await db.updateTable("tenant").set({ headline: name }).where("id", "=", here).execute()),
  });
  const breakDown: Chore = {
    name: "break down",
    async run(db) {
      await db.updateTable("tenant").set({ lead: "half done" }).where("id", "=", here).execute();
      throw new Error("broken");
    },
  };
  const never = new AbortController().signal;
  const county = (tenantId: string) =>
    bench.database.doors.asOwner((db) =>
      db.selectFrom("tenant").select(["headline", "lead"]).where("id", "=", tenantId).executeTakeFirstOrThrow(),
    );

  it("are found for every county", async () => {
    const other = await addTenant(bench.database);
    const found = (await handlerOf().findJobs?.()) ?? [];
    expect(found).toContainEqual({ tenant: other.tenantId, id: other.tenantId });
    expect(found).toContainEqual({ tenant: bench.here.tenantId, id: bench.here.tenantId });
  });

  it("are done in one county and touch no other", async () => {
    const other = await addTenant(bench.database);
    const job = { tenant: bench.here.tenantId, id: bench.here.tenantId };
    await handlerOf(rename("done")).run(job, never);
    expect((await county(bench.here.tenantId)).headline).toBe("done");
    expect((await county(other.tenantId)).headline).toBe("");
  });

  it("that fail leave nothing behind and hold up no other", async () => {
    const job = { tenant: bench.here.tenantId, id: bench.here.tenantId };
    await expect(handlerOf(breakDown, rename("after")).run(job, never)).rejects.toThrow("break down");
    expect(await county(bench.here.tenantId)).toEqual({ headline: "after", lead: "" });
    expect(bench.lines.join("")).toContain("broken");
  });
});
