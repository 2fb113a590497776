import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createFeedWorld, OLENA } from "./calendars.fixture.ts";

let c: Awaited<ReturnType<typeof createFeedWorld>>;
beforeAll(async () => {
  c = await createFeedWorld();
});
beforeEach(() => c.clear());
afterAll(() => c.world.drop());

describe("a calendar somebody subscribes", () => {
  it("has meetings of their groups and those they were invited to, on German clocks in summer and in winter", async () => {
    await c.meet(c.group.id, "Wintertreffen", "2026-12-08");
    await c.meet(c.group.id, "Sommertreffen", "2027-07-06");
    const invited = await c.meet(c.other.id, "Gasttreffen", "2026-12-09");
    await c.meet(c.other.id, "Fremdes Treffen", "2026-12-10");
    await c.invite(invited, c.other.id, OLENA, { answer: "perhaps" });
    const found = await c.entries(await c.feedOf());
    expect(found.map(({ title, from, until }) => [title, from, until])).toEqual([
      ["Wintertreffen (AG Sprache)", "2026-12-08T13:00:00.000Z", "2026-12-08T15:00:00.000Z"],
      ["Gasttreffen (AG Arbeit)", "2026-12-09T13:00:00.000Z", "2026-12-09T15:00:00.000Z"],
      ["Sommertreffen (AG Sprache)", "2027-07-06T12:00:00.000Z", "2027-07-06T14:00:00.000Z"],
    ]);
    expect(found[1]).toMatchObject({ status: "TENTATIVE" });
    expect(found[1]?.text).toContain("Ihre Antwort: vielleicht");
  });

  it("names nobody else, nor whom it belongs to", async () => {
    const id = await c.meet(c.group.id, "Treffen", "2026-12-08");
    await c.invite(id, c.group.id, "jemand@example.org");
    const text = await c.world.text(await c.feedOf());
    expect(text).not.toMatch(/ORGANIZER|ATTENDEE|mailto|example\.org@|jemand|Olena|olena/iu);
  });

  it("leaves the time free after a no, shows what is called off, and nothing that is being prepared", async () => {
    const declined = await c.meet(c.group.id, "Ohne mich", "2026-12-08");
    await c.invite(declined, c.group.id, OLENA, { answer: "no", seat_id: c.seatId });
    const off = await c.meet(c.group.id, "Fällt aus", "2026-12-09");
    const draft = await c.meet(c.group.id, "Entwurf", "2026-12-10");
    await c.world.tenants.eins.use(async (db) => {
      await db.updateTable("meeting").set({ stage: "cancelled" }).where("id", "=", off).execute();
      await db.updateTable("meeting").set({ stage: "draft" }).where("id", "=", draft).execute();
    });
    const found = await c.entries(await c.feedOf());
    expect(found.map(({ title, status, transp }) => [title, status, transp])).toEqual([
      ["Ohne mich (AG Sprache)", null, "TRANSPARENT"],
      ["Fällt aus (AG Sprache)", "CANCELLED", "TRANSPARENT"],
    ]);
  });

  it("calls a meeting by the name of the invitation that went to their calendar, and leaves it out if they like", async () => {
    const id = await c.meet(c.group.id, "Treffen", "2026-12-08");
    const path = await c.feedOf();
    expect((await c.entries(path))[0]?.uid).toMatch(new RegExp(`^${id}@`, "u"));
    const invitation = await c.invite(id, c.group.id, OLENA, { seat_id: c.seatId });
    expect((await c.entries(path))[0]?.uid).toContain(`~${invitation}.`);
    expect(
      (await c.world.request(path.replace("termine.ics", "auswahl"), { form: { invited: "without" } })).status,
    ).toBe(303);
    expect(await c.entries(path)).toEqual([]);
  });

  it("holds days of polls until one is fixed", async () => {
    const { id: tenantId, use } = c.world.tenants.eins;
    const [id, now] = [c.world.services.newId(), c.world.clock.now()];
    await use(async (db) => {
      const own = { tenant_id: tenantId, group_id: c.group.id };
      const poll = { title: "Frühjahr", closes_on: "2026-12-04", names: "lead", made_at: now, made_by: "Kim" };
      await db
        .insertInto("poll")
        .values({ ...own, id, ...poll, sent_at: now, sent_by: "Kim" })
        .execute();
      const date = { day: "2027-03-02", from_time: "14:00", until_time: "16:00" };
      await db
        .insertInto("poll_date")
        .values({ ...own, id: c.world.services.newId(), poll_id: id, ...date })
        .execute();
    });
    const path = await c.feedOf();
    expect((await c.entries(path))[0]).toMatchObject({
      title: "Terminvorschlag: Frühjahr",
      from: "2027-03-02T13:00:00.000Z",
      status: "TENTATIVE",
      transp: "TRANSPARENT",
    });
    await use((db) =>
      db.updateTable("poll").set({ withdrawn_at: now, withdrawn_by: "Kim" }).where("id", "=", id).execute(),
    );
    expect(await c.entries(path)).toEqual([]);
  });
});

describe("who leaves", () => {
  it("finds nothing from that moment on: a seat, and the invitations that came with it", async () => {
    const id = await c.meet(c.group.id, "Treffen", "2026-12-08");
    await c.invite(id, c.group.id, OLENA, { seat_id: c.seatId });
    const path = await c.feedOf();
    expect(await c.titles(path)).toEqual(["Treffen (AG Sprache)"]);
    await c.world.tenants.eins.use((db) =>
      db.updateTable("seat_person").set({ until_on: "2026-11-22" }).where("email", "=", OLENA).execute(),
    );
    expect(await c.entries(path)).toEqual([]);
  });

  it("finds nothing from that moment on: a membership", async () => {
    await c.meet(c.group.id, "Treffen", "2026-12-08");
    const { partner } = c.world.tenants.eins.people;
    const path = await c.feedOf(partner.email);
    expect(await c.titles(path)).toEqual(["Treffen (AG Sprache)"]);
    const end = (at: Date | null) =>
      c.world.services.doors.asSignIn(
        (db) => db.updateTable("membership").set({ ended_at: at }).where("id", "=", partner.membershipId).execute(),
        c.world.tenants.eins.id,
      );
    await end(c.world.clock.now());
    expect(await c.entries(path)).toEqual([]);
    await end(null);
  });
});
