import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { programReader, type State } from "../records/index.ts";
import { createTestWorld, type TestCounty, type TestWorld } from "../records/testing.ts";
import { createOffer } from "./actions.ts";
import { chores } from "./chores.ts";
import type { OfferContent, Run } from "./offer.ts";
import { sampleOffer } from "./offers.fixture.ts";
import { findOffer } from "./queries.ts";

describe("what time does to offers", () => {
  let world: TestWorld;
  let eins: TestCounty;
  beforeAll(async () => {
    world = await createTestWorld();
    eins = world.tenants.eins;
  });
  afterAll(() => world.drop());

  const enter = (more: Partial<OfferContent>, state: State = "published") =>
    eins.use((db) => createOffer(db, eins.scope(), sampleOffer(eins.organisations.partner.id, more), { state }));
  const pass = async () => {
    for (const chore of chores)
      await world.services.doors.withTenant(programReader(eins.id), (db) =>
        chore.run(db, world.clock, eins.scope(), world.services.doors),
      );
  };
  const load = (id: string) => eins.use((db) => findOffer(db, id));
  const run = (startsOn: string, more: Partial<Run> = {}): Run => ({
    id: world.services.newId(),
    startsOn,
    endsOn: startsOn,
    weekdays: [],
    fromTime: null,
    untilTime: null,
    note: null,
    venue: null,
    places: 10,
    free: 4,
    waiting: null,
    ...more,
  });

  it("takes an offer off the website the day after its last, once, with the program as who did it", async () => {
    const { id, slug } = await enter({ title: "Bis November", validUntil: "2026-11-23" });
    await pass();
    expect((await load(id))?.state).toBe("published");
    world.clock.set("2026-11-24T09:00:00Z");
    await pass();
    await pass();
    expect((await load(id))?.state).toBe("expired");
    expect((await world.request(`/eins/de/angebote/${slug}`)).status).toBe(404);
    const events = await eins.use((db) =>
      db
        .selectFrom("event")
        .select(["kind", "actor_name"])
        .where("record_id", "=", id)
        .where("kind", "=", "expire")
        .execute(),
    );
    expect(events).toEqual([{ kind: "expire", actor_name: "Ablauf" }]);
  });

  it("leaves drafts and what goes on alone", async () => {
    const draft = await enter({ title: "Entwurf", validUntil: "2026-01-01" }, "draft");
    const open = await enter({ title: "Läuft weiter" });
    await pass();
    expect((await load(draft.id))?.state).toBe("draft");
    expect((await load(open.id))?.state).toBe("published");
  });

  it("moves lists on to the next run and takes free places of past runs back", async () => {
    world.clock.set("2026-11-24T09:00:00Z");
    const two = await enter({ title: "Zwei Termine", runs: [run("2026-11-25"), run("2026-12-02", { free: 0 })] });
    const over = await enter({ title: "Ein Termin", runs: [run("2026-11-25")] });
    const found = async (id: string) =>
      eins.use((db) =>
        db.selectFrom("search").select(["starts_on", "facets"]).where("id", "=", id).executeTakeFirstOrThrow(),
      );
    expect((await found(two.id)).starts_on).toBe("2026-11-25");
    expect((await found(over.id)).facets).toContain("important:places");
    world.clock.set("2026-11-26T09:00:00Z");
    await pass();
    expect((await found(two.id)).starts_on).toBe("2026-12-02");
    expect((await found(two.id)).facets).not.toContain("important:places");
    expect((await found(over.id)).starts_on).toBeNull();
    expect((await found(over.id)).facets).toContain("state:published");
  });

  it("takes evenings off the filters the day after they end, also from pages that are kept", async () => {
    world.clock.set("2026-11-24T09:00:00Z");
    const weekly = { endsOn: null, places: null, free: null };
    await enter({
      title: "Kurs am Abend, dann am Morgen",
      runs: [
        run("2026-11-01", { ...weekly, weekdays: [3], fromTime: "09:00" }),
        run("2026-11-02", { ...weekly, weekdays: [3], fromTime: "18:00", endsOn: "2026-11-25" }),
      ],
    });
    const evenings = () => world.text("/eins/de/angebote?wann=evening");
    expect(await evenings()).toContain("Kurs am Abend");
    world.clock.set("2026-11-26T00:10:00Z");
    expect(await evenings()).toContain("Kurs am Abend");
    await pass();
    world.services.tenants.forget();
    expect(await evenings()).not.toContain("Kurs am Abend");
    expect(await world.text("/eins/de/angebote?wann=morning")).toContain("Kurs am Abend");
  });
});
