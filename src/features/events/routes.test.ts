import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { chores } from "./chores.ts";

let world: TestWorld;
beforeAll(async () => void (world = await createTestWorld()));
afterAll(() => world.drop());

type Form = Record<string, string | string[]>;
const fields = (more: Form = {}): Form => ({
  title: "Sprachcafé",
  summary: "Deutsch üben bei Tee.",
  startsOn: "2026-12-08",
  fromTime: "17 Uhr",
  untilTime: "19:00",
  where: "16066042",
  topics: ["language"],
  ...more,
});
const send = (form: Form, as: "office" | "partner" = "office", path = "") =>
  world.request(`/eins/intern/veranstaltungen${path}`, { as, form });
async function publish(more: Form): Promise<string> {
  const answer = await send({ ...fields(more), next: "publish" });
  expect(answer.status, await answer.clone().text()).toBe(303);
  return /veranstaltungen\/([^?]+)/.exec(answer.headers.get("location") ?? "")?.[1] ?? "";
}

/** The entries of a calendar as a calendar program reads them. */
async function readCalendar(path: string) {
  const answer = await world.request(path);
  expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()) as never);
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone as never);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      title: event.summary,
      start: event.startDate.toJSDate().toISOString(),
      sequence: Number(component.getFirstPropertyValue("sequence")),
    };
  });
}

describe("an event", () => {
  it("stands in list, month, calendar and on its page, in German and in Arabic", async () => {
    const slug = await publish({ title: "Adventscafé" });
    expect(await world.text("/eins/de/termine")).toContain("Adventscafé");
    expect(await world.text("/eins/de/termine?monat=2026-12")).toContain("Adventscafé");
    expect(await world.text("/eins/de/termine?monat=2027-01")).not.toContain("Adventscafé");
    expect(await world.text("/eins/de/")).toContain("Adventscafé");
    const page = await world.text(`/eins/de/termine/${slug}`);
    expect(page).toContain("17:00 bis 19:00");
    expect(page).toContain('"startDate":"2026-12-08T17:00"');
    expect(await world.text(`/eins/ar/termine/${slug}`)).toContain("Adventscafé");
    expect(await world.text("/eins/intern/veranstaltungen/kalender?monat=2026-12", { as: "reader" })).toContain(
      "Adventscafé",
    );
  });

  it("of a partner waits for the office", async () => {
    const { partner } = world.tenants.eins.organisations;
    const form = {
      ...fields({ title: "Elternabend", organiserId: partner.id, topics: [] }),
      where: "county",
      next: "submit",
    };
    expect((await send(form, "partner")).status).toBe(303);
    expect((await world.request("/eins/de/termine/elternabend")).status).toBe(404);
    expect(await world.text("/eins/intern/", { as: "office" })).toContain("Elternabend");
    expect((await send({ ...form, organiserId: "" }, "partner")).status).toBe(422);
  });

  it("tells what is wrong with its times beside the fields", async () => {
    for (const [more, fault] of [
      [{ untilTime: "16:00" }, "Das Ende liegt vor dem Beginn"],
      [{ fromTime: "" }, "Hier fehlt der Beginn"],
      [{ endsOn: "2026-12-01" }, "Der letzte Tag liegt vor dem ersten"],
      [{ repeats: "weekly" }, "Bis wann?"],
      [{ repeats: "weekly", repeatsUntil: "2031-01-01" }, "Höchstens zwei Jahre"],
      [{ repeats: "weekly", repeatsUntil: "2026-12-10", skipped: "8.12.2026" }, "So bleibt kein Termin übrig"],
      [{ skipped: "morgen" }, "Datum"],
    ] as const) {
      const answer = await send({ ...fields(more), next: "publish" });
      expect(answer.status, fault).toBe(422);
      expect(await answer.text()).toContain(fault);
    }
  });
});

describe("planning", () => {
  it("shows what else there is for the same people at the same time, before it saves; a second click saves", async () => {
    await publish({ title: "Spielenachmittag", startsOn: "2027-02-03", topics: ["leisure"] });
    const form = {
      ...fields({ title: "Bastelnachmittag", startsOn: "2027-02-03", topics: ["leisure"] }),
      next: "publish",
    };
    const warned = await send(form);
    expect(warned.status).toBe(200);
    const page = await warned.text();
    expect(page).toContain("Spielenachmittag");
    expect(page).toContain("am selben Ort");
    expect(page).toContain('value="Bastelnachmittag"');
    expect((await world.request("/eins/de/termine/bastelnachmittag")).status).toBe(404);
    const seen = /name="seen" value="([^"]*)"/.exec(page)?.[1] ?? "";
    expect((await send({ ...form, seen })).status).toBe(303);
    expect((await world.request("/eins/de/termine/bastelnachmittag")).status).toBe(200);
    const month = await world.text("/eins/intern/veranstaltungen/kalender?monat=2027-02", { as: "partner" });
    expect(month.match(/Überschneidung/g)).toHaveLength(2);
  });

  it("says that a day is free, without saving", async () => {
    const answer = await send({ ...fields({ title: "Nur schauen", startsOn: "2027-03-03" }), look: "yes" });
    expect(await answer.text()).toContain("An diesen Tagen ist sonst nichts eingetragen.");
    expect((await world.request("/eins/de/termine/nur-schauen")).status).toBe(404);
  });
});

describe("the calendar to subscribe to", () => {
  it("keeps names, raises the sequence, and has the hours of German clocks in summer and winter", async () => {
    const slug = await publish({
      title: "Gartentreff",
      startsOn: "2027-03-23",
      repeats: "weekly",
      repeatsUntil: "2027-04-06",
      where: "16066063",
      topics: ["health"],
    });
    const feed = "/eins/de/termine.ics?ort=16066063&thema=health";
    const before = await readCalendar(feed);
    expect(before.map(({ start }) => start)).toEqual([
      "2027-03-23T16:00:00.000Z",
      "2027-03-30T15:00:00.000Z",
      "2027-04-06T15:00:00.000Z",
    ]);
    const edit = await world.text(`/eins/intern/veranstaltungen/${slug}/bearbeiten`, { as: "office" });
    const version = /name="version" value="(\d+)"/.exec(edit)?.[1] ?? "";
    const changed = fields({
      title: "Gartentreff",
      startsOn: "2027-03-23",
      fromTime: "18:00",
      repeats: "weekly",
      repeatsUntil: "2027-04-06",
      skipped: "30.3.2027",
      where: "16066063",
      topics: ["health"],
    });
    expect((await send({ ...changed, version }, "office", `/${slug}/bearbeiten`)).status).toBe(303);
    const after = await readCalendar(feed);
    expect(after.map(({ uid }) => uid)).toEqual([before[0]?.uid, before[2]?.uid]);
    expect(after[0]?.start).toBe("2027-03-23T17:00:00.000Z");
    expect(after[0]?.sequence).toBeGreaterThan(before[0]?.sequence ?? 99);
    const [one] = after;
    const alone = await readCalendar(`/eins/de/termine/${slug}/termin/${one?.uid.split("@")[0] ?? ""}.ics`);
    expect(alone).toEqual([one]);
  });

  it("holds nothing of the other county, no drafts, and nothing that was taken back", async () => {
    const all = await readCalendar("/eins/de/termine.ics");
    expect(all.map(({ title }) => title)).not.toContain("Elternabend");
    expect(await readCalendar("/zwei/de/termine.ics")).toEqual([]);
    await send({ transition: "withdraw" }, "office", "/gartentreff/stand");
    expect((await readCalendar("/eins/de/termine.ics")).map(({ title }) => title)).not.toContain("Gartentreff");
  });
});

describe("time", () => {
  it("marks what is over, and takes it off a month later", async () => {
    const slug = await publish({ title: "Schon lange her", startsOn: "2026-11-24", topics: [], where: "county" });
    world.clock.set("2026-12-01T10:00:00Z");
    world.services.tenants.forget();
    expect(await world.text(`/eins/de/termine/${slug}`)).toContain("Diese Veranstaltung ist vorbei.");
    expect(await world.text("/eins/de/termine")).not.toContain("Schon lange her");
    world.clock.set("2027-01-05T10:00:00Z");
    const { eins } = world.tenants;
    for (const chore of chores) await eins.use((db) => chore.run(db, world.clock, eins.scope(), world.services.doors));
    world.services.tenants.forget();
    expect((await world.request(`/eins/de/termine/${slug}`)).status).toBe(404);
  });
});
