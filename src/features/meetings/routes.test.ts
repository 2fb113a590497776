import { beforeAll, describe, expect, it } from "vitest";
import { giveSeat, makeGroup } from "../groups/testing.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { changeStage, indexMeeting } from "./actions.ts";
import { findAgenda } from "./agenda-queries.ts";
import { findMeetingBySlug, findMeetings, findStages } from "./queries.ts";
import { addItem, makeMeeting } from "./testing.ts";

let world: TestWorld;
let group: { id: string; slug: string };

beforeAll(async () => {
  world = await createTestWorld();
  const { eins } = world.tenants;
  // led by the partner's organisation; the other partner's has a seat
  group = await makeGroup(eins, { title: "AG Sprache", leadId: eins.organisations.partner.id });
  await giveSeat(eins, group.id, { organisationId: eins.organisations.otherPartner.id });
});

describe("a meeting", () => {
  it("is made by who leads the group, in a new series, with number and title of its own", async () => {
    const { eins } = world.tenants;
    const form = { groupId: group.id, series: "new", seriesName: "Sitzung der AG Sprache", day: "10.12.2026" };
    const answer = await world.request("/eins/intern/treffen", {
      as: "partner",
      form: { ...form, fromTime: "15 Uhr", untilTime: "17:00", venue: "Landratsamt" },
    });
    expect(answer.status).toBe(303);
    const [meeting] = await eins.use((db) => findMeetings(db, { groupId: group.id }));
    expect(meeting).toMatchObject({
      title: "1. Sitzung der AG Sprache",
      number: 1,
      fromTime: "15:00",
      stage: "draft",
      ownerId: group.id,
    });
  });

  it("goes on with its series: the form proposes venue, hours and series, the next one gets the next number", async () => {
    const { eins } = world.tenants;
    const shown = await (
      await world.request(`/eins/intern/treffen/neu?gremium=${group.slug}`, { as: "partner" })
    ).text();
    expect(shown).toContain('value="Landratsamt"');
    const [first] = await eins.use((db) => findMeetings(db, { groupId: group.id }));
    const form = { groupId: group.id, series: first?.seriesId ?? "", day: "2027-01-14" };
    await world.request("/eins/intern/treffen", {
      as: "partner",
      form: { ...form, fromTime: "15:00", untilTime: "17:00" },
    });
    const second = await eins.use((db) => findMeetingBySlug(db, "2-sitzung-der-ag-sprache"));
    expect(second?.number).toBe(2);
  });

  it("is seen by members once it is no draft, and planned by who leads alone", async () => {
    const { eins } = world.tenants;
    const meeting = await makeMeeting(eins, { groupId: group.id, title: "Sondersitzung" });
    const address = `/eins/intern/treffen/${meeting.slug}`;
    expect((await world.request(address, { as: "otherPartner" })).status).toBe(404);
    expect((await world.request(address, { as: "partner" })).status).toBe(200);
    await world.request(`${address}/stand`, { as: "partner", form: { stage: "invited" } });
    expect((await world.request(address, { as: "otherPartner" })).status).toBe(200);
    expect((await world.request(address, { as: "reader" })).status).toBe(404);
    expect((await world.request(`${address}/stand`, { as: "otherPartner", form: { stage: "running" } })).status).toBe(
      403,
    );
    expect((await world.request(`${address}/bearbeiten`, { as: "otherPartner" })).status).toBe(403);
  });

  it("takes its steps in order, each noted with who and when", async () => {
    const { eins } = world.tenants;
    const meeting = await makeMeeting(eins, { groupId: group.id, title: "Schritt für Schritt" });
    const address = `/eins/intern/treffen/${meeting.slug}/stand`;
    expect((await world.request(address, { as: "partner", form: { stage: "approved" } })).status).toBe(409);
    for (const stage of ["invited", "running", "minutes"])
      expect((await world.request(address, { as: "partner", form: { stage } })).status).toBe(303);
    const steps = await eins.use((db) => findStages(db, meeting.id));
    expect(steps.map(({ stage, by }) => [stage, by])).toEqual([
      ["draft", "Ablauf"],
      ["invited", "Bernd Apfelbaum"],
      ["running", "Bernd Apfelbaum"],
      ["minutes", "Bernd Apfelbaum"],
    ]);
  });

  it("raises its sequence when it moves and when it is called off, not when its venue changes", async () => {
    const { eins } = world.tenants;
    const meeting = await makeMeeting(eins, { groupId: group.id, title: "Verlegt" });
    const address = `/eins/intern/treffen/${meeting.slug}`;
    const sequence = async () => (await eins.use((db) => findMeetingBySlug(db, meeting.slug)))?.sequence;
    const now = { groupId: group.id, title: "Verlegt", day: "2026-12-10", fromTime: "15:00", untilTime: "17:00" };
    const save = async (version: number, said: Record<string, string>) =>
      (
        await world.request(`${address}/bearbeiten`, {
          as: "partner",
          form: { ...now, version: String(version), ...said },
        })
      ).status;
    expect(await save(1, { venue: "Kulturhaus" })).toBe(303);
    expect(await sequence()).toBe(0);
    expect(await save(2, { day: "2026-12-17" })).toBe(303);
    expect(await sequence()).toBe(1);
    await world.request(`${address}/stand`, { as: "partner", form: { stage: "invited" } });
    await world.request(`${address}/stand`, { as: "partner", form: { stage: "cancelled", note: "Grippe" } });
    expect(await sequence()).toBe(2);
  });

  it("is not overwritten by whom somebody was faster than: what they typed stands in the form again", async () => {
    const { eins } = world.tenants;
    const meeting = await makeMeeting(eins, { groupId: group.id, title: "Zu zweit" });
    const address = `/eins/intern/treffen/${meeting.slug}/bearbeiten`;
    const now = { groupId: group.id, title: "Zu zweit", day: "2026-12-10", fromTime: "15:00", untilTime: "17:00" };
    await world.request(address, { as: "office", form: { ...now, version: "1", venue: "Rathaus" } });
    const late = await world.request(address, { as: "partner", form: { ...now, version: "1", venue: "Bücherei" } });
    expect(late.status).toBe(409);
    const shown = await late.text();
    expect(shown).toContain("Bücherei");
    expect(shown).toContain("Rathaus");
    expect((await eins.use((db) => findMeetingBySlug(db, meeting.slug)))?.venue).toBe("Rathaus");
  });
});

describe("its agenda", () => {
  it("is put together and ordered by who leads, and shown with the times at which items begin", async () => {
    const { eins } = world.tenants;
    const meeting = await makeMeeting(eins, { groupId: group.id, title: "Mit Tagesordnung" });
    const address = `/eins/intern/treffen/${meeting.slug}`;
    const add = (title: string, minutes: string) =>
      world.request(`${address}/tagesordnung`, { as: "partner", form: { title, minutes, kind: "information" } });
    await add("Begrüßung", "10");
    await add("Bericht aus den Gemeinden", "150");
    const [first, second] = await eins.use((db) => findAgenda(db, meeting.id));
    const move = { as: "partner" as const, form: { direction: "up" } };
    expect((await world.request(`${address}/tagesordnung/${second?.id}/platz`, move)).status).toBe(303);
    const items = await eins.use((db) => findAgenda(db, meeting.id));
    expect(items.map(({ id }) => id)).toEqual([second?.id, first?.id]);
    const shown = await (await world.request(address, { as: "partner" })).text();
    expect(shown).toContain("17:30");
    expect(shown).toContain("um 40 Minuten zu lang");
  });

  it("loses nothing when two write at the same item: the later one sees what is there now, and decides", async () => {
    const { eins } = world.tenants;
    const meeting = await makeMeeting(eins, { groupId: group.id, title: "Zwei Hände" });
    const item = await addItem(eins, meeting, { title: "Kurse" });
    const address = `/eins/intern/treffen/${meeting.slug}/tagesordnung/${item}`;
    const version = /name="version" value="(\d+)"/u.exec(await world.text(address, { as: "partner" }))?.[1] ?? "";
    const write = (title: string, from: string) =>
      world.request(address, { as: "partner", form: { title, kind: "information", minutes: "10", version: from } });
    expect((await write("Kurse im Winter", version)).status).toBe(303);
    const late = await write("Kurse in Meiningen", version);
    expect(late.status).toBe(409);
    const shown = await late.text();
    expect(shown).toContain("„Kurse im Winter“");
    expect(shown).toContain('value="Kurse in Meiningen"');
    const now = /name="version" value="(\d+)"/u.exec(shown)?.[1] ?? "";
    expect((await write("Kurse im Winter in Meiningen", now)).status).toBe(303);
    const items = await eins.use((db) => findAgenda(db, meeting.id));
    expect(items.map(({ title }) => title)).toEqual(["Kurse im Winter in Meiningen"]);
  });

  it("has items about an entry of whatever kind, found by its words; not about one that is hidden", async () => {
    const { eins } = world.tenants;
    const meeting = await makeMeeting(eins, { groupId: group.id, title: "Suchender Kreis" });
    const other = await makeMeeting(eins, { groupId: group.id, title: "Fachtag Zweitsprache" });
    await eins.use((db) => indexMeeting(db, eins.scope(), other.id));
    const address = `/eins/intern/treffen/${meeting.slug}/tagesordnung`;
    const send = (form: Record<string, string>) =>
      world.request(address, { as: "partner", form: { title: "Rückblick", kind: "report", ...form } });
    const shown = await (await send({ next: "search", entryWords: "Zweitsprache" })).text();
    expect(shown).toContain('value="Rückblick"');
    expect(shown).toContain("Fachtag Zweitsprache");
    expect(await (await send({ next: "search", entryWords: "Xylophon" })).text()).toContain("keinen Eintrag");
    expect((await send({ recordId: other.id })).status).toBe(303);
    const [item] = await eins.use((db) => findAgenda(db, meeting.id));
    expect(item?.record?.title).toBe("Fachtag Zweitsprache");
    expect(await world.text(`${address}/${item?.id}`, { as: "partner" })).toContain(`value="${other.id}"`);
    const { id: hidden } = await makeGroup(eins, { title: "Geheimer Kreis", audience: "group" });
    const own = `${address}/${item?.id}`;
    await eins.use((db) =>
      db
        .updateTable("agenda_item")
        .set({ record_id: hidden })
        .where("id", "=", item?.id ?? "")
        .execute(),
    );
    const shownItem = await world.text(own, { as: "partner" });
    expect(shownItem).toContain("für Sie nicht zu sehen");
    expect(shownItem).not.toContain("Geheimer Kreis");
    const version = /name="version" value="(\d+)"/u.exec(shownItem)?.[1] ?? "";
    const kept = { title: "Rückblick auf das Jahr", kind: "report", version, recordId: hidden };
    expect((await world.request(own, { as: "partner", form: kept })).status).toBe(303);
    expect((await eins.use((db) => findAgenda(db, meeting.id)))[0]?.recordId).toBe(hidden);
    expect((await send({ recordId: hidden })).status, "nobody ties what they do not see").toBe(422);
    const foreign = world.tenants.zwei.organisations.partner.id;
    expect((await send({ recordId: foreign })).status).toBe(422);
  });

  it("is changed by nobody who does not lead the group", async () => {
    const { eins } = world.tenants;
    const meeting = await makeMeeting(eins, { groupId: group.id, title: "Fremde Hände" });
    const item = await addItem(eins, meeting);
    await eins.use((db) => changeStage(db, eins.scope(), meeting, "invited"));
    const address = `/eins/intern/treffen/${meeting.slug}/tagesordnung`;
    const asked = { as: "otherPartner" as const, form: { title: "Anderes" } };
    expect((await world.request(address, asked)).status).toBe(403);
    expect((await world.request(`${address}/${item}`, asked)).status).toBe(403);
    expect((await world.request(`${address}/${item}/entfernen`, asked)).status).toBe(403);
  });
});
