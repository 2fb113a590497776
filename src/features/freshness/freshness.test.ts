import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beginSession } from "../accounts/index.ts";
import { createOffer, EMPTY_OFFER } from "../offers/index.ts";
import { programReader } from "../records/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { keepFresh } from "./keep.ts";

let world: TestWorld;
const START = "2026-03-02T09:00:00Z";

beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.drop());

const county = () => world.tenants.eins;

async function makeOffer(title: string, owner: "partner" | "otherPartner" = "partner"): Promise<string> {
  world.clock.set(START);
  const providerId = county().organisations[owner].id;
  const content = { ...EMPTY_OFFER, title, providerId, summary: "Kurz", topics: ["language"] };
  return (await county().use((db) => createOffer(db, county().scope("office"), content, { state: "published" }))).id;
}

const keep = async (day: string) => {
  world.clock.set(`${day}T09:00:00Z`);
  await keepFresh(world.services, county().id, county().scope());
};

const recordOf = (id: string) =>
  county().use((db) => db.selectFrom("record").selectAll().where("id", "=", id).executeTakeFirstOrThrow());

const requests = (subject: "soon" | "overdue") =>
  county().use((db) =>
    db
      .selectFrom("request")
      .selectAll()
      .where("ask", "=", "check")
      .where("subject", "like", `${subject}:%`)
      .where("organisation_id", "=", county().organisations.partner.id)
      .where("answered_at", "is", null)
      .execute(),
  );

/** As if mails had gone out: what sends them is tried in features/rounds. */
const warn = (first: string, last: string, times = 2) =>
  county().use((db) =>
    db
      .updateTable("request")
      .set({ told_at: `${first}T09:00:00Z`, told_last_at: `${last}T09:00:00Z`, told_times: times })
      .where("subject", "like", "overdue:%")
      .where("answered_at", "is", null)
      .execute(),
  );

type Who = "office" | "partner" | "otherPartner" | "reader";

/** Somebody who has just signed in: sessions do not last as long as these stories. */
async function ask(who: Who, path: string, form?: Record<string, string | readonly string[]>) {
  const { accountId } = county().people[who];
  const { doors } = world.services;
  const secret = await doors.asSignIn((db) => beginSession(db, world.services, { accountId, device: "/" }));
  return world.request(`/eins/intern/${path}`, { as: { secret }, ...(form === undefined ? {} : { form }) });
}

const post = (path: string, form: Record<string, string | readonly string[]>, as: Who = "office") =>
  ask(as, path, form);
const look = async (path: string, as: Who = "office") => (await ask(as, path)).text();

/** Overdue from 2 January 2027 (304 days, and nine of the turn of the year) on, warned twice, seen by the office. */
async function untilLeaving(title: string): Promise<string> {
  const id = await makeOffer(title);
  await keep("2027-01-20");
  await post("frische", { entries: id, next: "seen" });
  await warn("2027-01-21", "2027-02-05");
  return id;
}

describe("an entry nobody confirms", () => {
  it("has its owner asked, then warned, once each, and what is confirmed is asked for no more", async () => {
    const id = await makeOffer("Sprachtreff am Markt");
    await keep("2026-11-20");
    expect(await requests("soon")).toHaveLength(0);
    await keep("2026-12-20");
    await keep("2026-12-20");
    expect(await requests("soon")).toHaveLength(1);
    await keep("2027-01-20");
    expect(await requests("soon")).toHaveLength(0);
    expect(await requests("overdue")).toHaveLength(1);
    expect(await look("frische")).toContain("Sprachtreff am Markt");
    await post("frische", { entries: id, next: "confirm" });
    await keep("2027-01-20");
    expect(await requests("overdue")).toHaveLength(0);
    expect(await look("frische")).not.toContain("Sprachtreff am Markt");
  });

  it("is not taken off before the office has seen it and two mails went out, though nothing was done for a year", async () => {
    const id = await makeOffer("Nähkreis");
    await keep("2028-02-15");
    expect((await recordOf(id)).state).toBe("published");
    await post("frische", { entries: id, next: "seen" });
    await keep("2028-06-15");
    expect((await recordOf(id)).state).toBe("published");
    await post("frische", { entries: id, next: "confirm" });
    await keep("2028-06-15");
  });

  it("goes off the site, says so to those it belongs to, and comes back with one click as it was", async () => {
    const id = await untilLeaving("Chor der Kulturen");
    const before = await recordOf(id);
    await keep("2027-03-03");
    expect((await recordOf(id)).state).toBe("published");
    await keep("2027-03-04");
    await keep("2027-03-04");
    expect((await recordOf(id)).state).toBe("expired");
    expect((await world.request(`/eins/de/angebote/${before.slug}`)).status).not.toBe(200);
    const home = await look("", "partner");
    expect(home).toContain("Chor der Kulturen");
    expect(home).toContain("Steht nicht mehr auf der Website");
    expect(await look(`angebote/${before.slug}`, "partner")).toContain("frische/zurueck");
    expect((await post("frische/zurueck", { record: id }, "otherPartner")).status).toBe(404);
    expect((await post("frische/zurueck", { record: id }, "reader")).status).toBe(403);
    const answer = await post("frische/zurueck", { record: id }, "partner");
    expect(answer.status).toBe(303);
    const after = await recordOf(id);
    expect(after).toMatchObject({ state: "published", slug: before.slug, title: before.title, visible_to: "public" });
    expect((await world.request(`/eins/de/angebote/${before.slug}`)).status).toBe(200);
    // Twice is once: it stands there already.
    expect((await post("frische/zurueck", { record: id }, "partner")).status).toBe(303);
    await keep("2027-03-05");
    expect((await recordOf(id)).state).toBe("published");
  });

  it("comes back from the page of what is due, with everything else that still holds", async () => {
    const id = await untilLeaving("Radwerkstatt");
    await keep("2027-03-04");
    expect((await recordOf(id)).state).toBe("expired");
    const slug = county().organisations.partner.slug;
    expect(await look(`stand/${slug}`, "partner")).toContain("wieder zeigen");
    await post(`stand/${slug}`, { tun: "check:all" }, "partner");
    expect((await recordOf(id)).state).toBe("published");
  });

  it("that was changed meanwhile is looked through first", async () => {
    const id = await untilLeaving("Lesekreis");
    await keep("2027-03-04");
    await county().use((db) =>
      db
        .updateTable("record")
        .set((eb) => ({ version: eb("version", "+", 1) }))
        .where("id", "=", id)
        .execute(),
    );
    expect((await post("frische/zurueck", { record: id }, "partner")).status).toBe(409);
    expect((await recordOf(id)).state).toBe("expired");
  });

  it("stays where it was confirmed in the last moment", async () => {
    const id = await untilLeaving("Tanzabend");
    world.clock.set("2027-03-03T22:59:00Z");
    await post("frische", { entries: id, next: "confirm" });
    await keep("2027-03-04");
    expect((await recordOf(id)).state).toBe("published");
  });

  it("stays where the office holds it, with a word why that the history keeps", async () => {
    const id = await untilLeaving("Kochwerkstatt");
    expect((await post("frische", { entries: id, next: "hold" })).status).toBe(422);
    expect((await post("frische", { entries: id, next: "hold", until: "2026-01-01" })).status).toBe(422);
    await post("frische", { entries: id, next: "hold", until: "2027-06-30", reason: "Die Leitung ist in Elternzeit." });
    await keep("2027-03-04");
    expect((await recordOf(id)).state).toBe("published");
    expect(await look("frische")).toContain("Elternzeit");
    await post("frische", { entries: id, next: "release" });
    // Its owner is warned anew: what was said before the hold is long ago.
    await keep("2027-03-04");
    expect((await recordOf(id)).state).toBe("published");
    await warn("2027-03-05", "2027-03-20");
    await keep("2027-04-20");
    expect((await recordOf(id)).state).toBe("expired");
  });

  it("stays through a pause of the county's", async () => {
    const id = await untilLeaving("Spielplatzcafé");
    const pauses = { "pauses.0.label": "Winterferien", "pauses.0.from": "2027-02-20", "pauses.0.to": "2027-03-10" };
    const terms = {
      "days.offer": "304",
      "days.organisation": "365",
      "days.page": "365",
      askBefore: "30",
      grace: "42",
      ...pauses,
    };
    expect((await post("frische/regeln", { ...terms, next: "preview" })).status).toBe(200);
    expect((await post("frische/regeln", { ...terms, "pauses.0.to": "2027-02-01", next: "save" })).status).toBe(422);
    expect((await post("frische/regeln", { ...terms, grace: "1", next: "save" })).status).toBe(422);
    expect((await post("frische/regeln", { ...terms, next: "save" })).status).toBe(303);
    await keep("2027-03-05");
    expect((await recordOf(id)).state).toBe("published");
    await keep("2027-03-24");
    expect((await recordOf(id)).state).toBe("expired");
    await post("frische/regeln", {
      ...terms,
      "pauses.0.label": "",
      "pauses.0.from": "",
      "pauses.0.to": "",
      next: "save",
    });
  });
});

it("an entry that is overdue after its owner's last mail stays until two mails have named it", async () => {
  const first = await untilLeaving("Schachclub");
  await county().use((db) =>
    db.updateTable("record").set({ confirmed_at: "2026-04-20T09:00:00Z" }).where("id", "!=", first).execute(),
  );
  world.clock.set("2026-04-20T09:00:00Z");
  const providerId = county().organisations.partner.id;
  const content = { ...EMPTY_OFFER, title: "Schachclub für Kinder", providerId, summary: "Kurz", topics: ["language"] };
  const { id: second } = await county().use((db) =>
    createOffer(db, county().scope("office"), content, { state: "published" }),
  );
  await keep("2027-03-04");
  expect((await recordOf(first)).state).toBe("expired");
  await post("frische", { entries: second, next: "seen" });
  await keep("2027-05-30");
  expect((await recordOf(second)).state).toBe("published");
});

describe("the list", () => {
  it("belongs to the office of the county alone", async () => {
    const id = await makeOffer("Elterncafé");
    for (const as of ["partner", "reader"] as const) {
      expect((await ask(as, "frische")).status).toBe(403);
      expect((await post("frische", { entries: id, next: "seen" }, as)).status).toBe(403);
    }
    const other = world.tenants.zwei.people.office;
    const answer = await world.request("/zwei/intern/frische", { as: other, form: { entries: id, next: "confirm" } });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    const seen = await world.services.doors.withTenant(programReader(world.tenants.zwei.id), (db) =>
      db.selectFrom("freshness_watch").selectAll().execute(),
    );
    expect(seen).toEqual([]);
  });

  it("says what is missing where nothing was chosen, and is in its place without JavaScript", async () => {
    expect((await post("frische", { next: "seen" })).status).toBe(422);
    expect(await look("frische/regeln")).toContain("Sommerferien");
  });
});
