import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findNextDates } from "./dates.ts";
import type { OfferContent, Run } from "./offer.ts";
import { openOffers, type Offers } from "./world.fixture.ts";

describe("the next dates of a county", () => {
  let offers: Offers;
  beforeAll(async () => {
    offers = await openOffers();
    // A Monday.
    offers.world.clock.set("2026-11-23T09:00:00Z");
  });
  afterAll(() => offers.world.drop());

  const run = (startsOn: string, more: Partial<Run> = {}): Run => ({
    id: offers.world.services.newId(),
    startsOn,
    endsOn: null,
    weekdays: [],
    fromTime: null,
    untilTime: null,
    note: null,
    venue: null,
    places: null,
    free: null,
    waiting: null,
    ...more,
  });
  const enter = (title: string, runs: Run[], more: Partial<OfferContent> = {}) =>
    offers.enter("published", { title, runs, registration: "none", ...more });
  const coming = async (limit = 20) => {
    const found = await offers.world.services.doors.asPublic(offers.eins.id, (db) =>
      findNextDates(db, "2026-11-23", { days: 14, limit }),
    );
    const titles = new Map(
      await Promise.all(found.map(async ({ offerId }) => [offerId, (await offers.load(offerId)).title] as const)),
    );
    return found.map(({ offerId, day }) => `${day} ${titles.get(offerId)}`);
  };

  it("tells of each offer the next day, whether it happens once, begins, or comes every week", async () => {
    await enter("Fest", [run("2026-12-05"), run("2026-11-28")]);
    await enter("Kurs beginnt", [run("2026-12-01", { endsOn: "2027-05-07", weekdays: [2, 4] })], {
      registration: "contact",
    });
    await enter("Café am Mittwoch", [run("2026-01-07", { weekdays: [3] })]);
    await enter("Heute", [run("2026-11-02", { weekdays: [1], endsOn: "2026-11-23" })]);
    expect(await coming()).toEqual([
      "2026-11-23 Heute",
      "2026-11-25 Café am Mittwoch",
      "2026-11-28 Fest",
      "2026-12-01 Kurs beginnt",
    ]);
  });

  it("keeps what happens once when there is not room for all", async () => {
    expect(await coming(2)).toEqual(["2026-11-28 Fest", "2026-12-01 Kurs beginnt"]);
  });

  it("leaves out what is over, full, later, not public, already running with a register, or sometimes not there", async () => {
    const before = await coming();
    await enter("Vorbei", [run("2026-11-20"), run("2026-11-02", { weekdays: [1], endsOn: "2026-11-22" })]);
    await enter("Voll", [run("2026-11-26", { places: 8, free: 0 })]);
    await enter("Später", [run("2026-12-08"), run("2026-12-09", { weekdays: [3] })]);
    await enter("Läuft schon", [run("2026-11-02", { weekdays: [1, 2] })], { registration: "contact" });
    await enter("Nicht in den Ferien", [run("2026-11-02", { weekdays: [1], note: "nicht in den Ferien" })]);
    await enter("Gilt noch nicht", [run("2026-11-26")], { validFrom: "2026-11-27" });
    await offers.enter("draft", { title: "Entwurf", runs: [run("2026-11-26")] });
    expect(await coming()).toEqual(before);
  });
});
