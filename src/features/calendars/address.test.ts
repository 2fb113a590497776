import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeGroup } from "../groups/testing.ts";
import { createFeedWorld, OLENA, readEntries } from "./calendars.fixture.ts";

let c: Awaited<ReturnType<typeof createFeedWorld>>;
beforeAll(async () => {
  c = await createFeedWorld();
});
beforeEach(() => c.clear());
afterAll(() => c.world.drop());

describe("the address", () => {
  it("is the same each time, and another person's another", async () => {
    expect(await c.feedOf()).toBe(await c.feedOf());
    expect(await c.feedOf("kim@example.org")).not.toBe(await c.feedOf());
  });

  it("leads nowhere once it is renewed or ended, and the new one goes to its owner alone", async () => {
    const path = await c.feedOf();
    const own = path.replace("/termine.ics", "");
    const page = await c.world.request(`${own}/erneuerung`, { form: {} });
    expect(page.status).toBe(200);
    const fresh = await c.feedOf();
    expect(fresh).not.toBe(path);
    expect(await page.text()).not.toContain(fresh);
    expect((await c.world.request(path)).status).toBe(404);
    const mail = await c.world.tenants.eins.use((db) => db.selectFrom("mail").selectAll().executeTakeFirstOrThrow());
    expect(mail.to_address).toBe(OLENA);
    expect(mail.text_body).toContain(fresh.replace("/termine.ics", ""));
    expect((await c.world.request(`${fresh.replace("/termine.ics", "")}/widerruf`, { form: {} })).status).toBe(200);
    expect((await c.world.request(fresh)).status).toBe(404);
    expect(await c.addressFor()).toBeUndefined();
  });

  it("answers by version: packed where it may be, nothing where nothing has changed, and anew after a change", async () => {
    const id = await c.meet(c.group.id, "Treffen", "2026-12-08");
    const path = await c.feedOf();
    const first = await c.world.request(path, { headers: { "accept-encoding": "gzip" } });
    expect(first.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(first.headers.get("cache-control")).toBe("no-store");
    expect(readEntries(gunzipSync(Buffer.from(await first.arrayBuffer())).toString())).toHaveLength(1);
    const etag = first.headers.get("etag") ?? "";
    const asked = { headers: { "if-none-match": `W/${etag}` } };
    expect((await c.world.request(path, asked)).status).toBe(304);
    await c.world.tenants.eins.use((db) =>
      db.updateTable("meeting").set({ stage: "cancelled" }).where("id", "=", id).execute(),
    );
    expect((await c.world.request(path, asked)).status).toBe(200);
  });

  it("is not read without end", async () => {
    const path = await c.feedOf();
    const statuses = new Set<number>();
    for (let time = 0; time < 62; time += 1) statuses.add((await c.world.request(path)).status);
    expect([...statuses]).toEqual([200, 429]);
  });

  it("is found inside by who signs in, for everything and for a group; nobody finds another's", async () => {
    const ask = (path: string, form?: Record<string, string>, as: "partner" | "otherPartner" = "partner") =>
      c.world.request(`/eins/intern/kalender/abo${path}`, form === undefined ? { as } : { as, form });
    expect((await ask("", {})).status).toBe(303);
    expect((await ask("", { groupId: c.group.id })).status).toBe(303);
    expect((await ask("", { groupId: c.group.id }, "otherPartner")).status).toBe(404);
    const page = await (await ask("")).text();
    const found = [...page.matchAll(/value="http:\/\/localhost:3000([^"]+termine\.ics)"/gu)].map(
      ([, path]) => path ?? "",
    );
    expect(found).toHaveLength(2);
    await c.meet(c.group.id, "Treffen", "2026-12-08");
    for (const path of found) expect(await c.titles(path)).toEqual(["Treffen (AG Sprache)"]);
    const feeds = await c.world.tenants.eins.use((db) => db.selectFrom("calendar_feed").selectAll().execute());
    expect((await ask(`/${feeds[0]?.id ?? ""}/widerruf`, {}, "otherPartner")).status).toBe(404);
    expect((await ask(`/${feeds[0]?.id ?? ""}/widerruf`, {})).status).toBe(303);
    const month = "/eins/intern/kalender?monat=2026-12";
    expect(await c.world.text(month, { as: "partner" })).toContain("Treffen</a>");
    const other = await makeGroup(c.world.tenants.eins, { title: "AG Wohnen" });
    expect(await c.world.text(`${month}&gremium=${other.slug}`, { as: "partner" })).not.toContain("AG Sprache, ");
  });
});
