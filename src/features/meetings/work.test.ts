/** What members do around a meeting: wishes, carrying over, preparations. */
import { beforeAll, describe, expect, it } from "vitest";
import { addDownload } from "../files/index.ts";
import { giveSeat, makeGroup } from "../groups/testing.ts";
import { createRecord } from "../records/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { findAgenda } from "./agenda-queries.ts";
import { fileUnder } from "./papers.ts";
import { addPreparation, findPreparations } from "./preparation.ts";
import { findMeetingBySlug, findMeetings } from "./queries.ts";
import { freeTasks } from "./task-source.ts";
import { addItem, makeMeeting } from "./testing.ts";
import { findWishes } from "./wishes.ts";

let world: TestWorld;
let group: { id: string; slug: string };
const at = (path: string): string => `/eins/intern/${path}`;

beforeAll(async () => {
  world = await createTestWorld();
  const { eins } = world.tenants;
  group = await makeGroup(eins, { title: "AG Wohnen", leadId: eins.organisations.partner.id });
  await giveSeat(eins, group.id, { organisationId: eins.organisations.otherPartner.id });
});

describe("wishes for the agenda", () => {
  it("are brought by members, put on an agenda by who leads, and whoever brought one sees where it went", async () => {
    const { eins } = world.tenants;
    const meeting = await makeMeeting(eins, { groupId: group.id, title: "Mit Wunsch" });
    const form = { groupId: group.id, title: "Wohnungsgeber gewinnen", text: "Es fehlen Wohnungen.", minutes: "20" };
    expect((await world.request(at("treffen/themen"), { as: "otherPartner", form })).status).toBe(303);
    expect((await world.request(at("treffen/themen"), { as: "reader", form })).status).toBe(403);
    const [wish] = await eins.use((db) => findWishes(db, group.id));
    const take = { decision: "taken", meetingId: meeting.id };
    const decide = at(`treffen/themen/${wish?.id}`);
    expect((await world.request(decide, { as: "otherPartner", form: take })).status).toBe(403);
    expect((await world.request(decide, { as: "partner", form: take })).status).toBe(303);
    const items = await eins.use((db) => findAgenda(db, meeting.id));
    expect(items).toMatchObject([
      { title: "Wohnungsgeber gewinnen", minutes: 20, speaker: "Begegnungsverein Muster e. V." },
    ]);
    // decided once: the second decision finds it gone
    expect((await world.request(decide, { as: "partner", form: take })).status).toBe(409);
    await world.request(at(`treffen/${meeting.slug}/stand`), { as: "partner", form: { stage: "invited" } });
    const seen = await world.text(at(`treffen/themen?gremium=${group.slug}`), { as: "otherPartner" });
    expect(seen).toContain("auf der Tagesordnung");
    expect(seen).toContain("Mit Wunsch");
  });

  it("are answered with a word or kept for later, and stay open when they are kept", async () => {
    const { eins } = world.tenants;
    const form = { groupId: group.id, title: "Kautionen" };
    await world.request(at("treffen/themen"), { as: "otherPartner", form });
    const wish = (await eins.use((db) => findWishes(db, group.id))).find(({ title }) => title === "Kautionen");
    const decide = at(`treffen/themen/${wish?.id}`);
    await world.request(decide, { as: "partner", form: { decision: "postponed", note: "Im Herbst." } });
    expect(await world.text(at(`treffen/themen?gremium=${group.slug}`), { as: "otherPartner" })).toContain(
      "Im Herbst.",
    );
    const answered = { decision: "answered", note: "Steht im Leitfaden." };
    expect((await world.request(decide, { as: "partner", form: answered })).status).toBe(303);
  });

  it("are not seen by who has no seat in the group", async () => {
    expect((await world.request(at(`treffen/themen?gremium=${group.slug}`), { as: "reader" })).status).toBe(403);
  });
});

describe("a new meeting", () => {
  it("offers what recurs, what was not reached and what was wished for, and takes it over in one step", async () => {
    const { eins } = world.tenants;
    const body = await makeGroup(eins, { title: "AG Schule", leadId: eins.organisations.partner.id });
    const last = await makeMeeting(eins, { groupId: body.id, title: "Zuletzt", day: "2026-10-01" }, "closed");
    await addItem(eins, last, { title: "Begrüßung", recurs: "each" });
    const left = await addItem(eins, last, { title: "Schulwege" });
    await addItem(eins, last, { title: "Verschiedenes", recurs: "each" });
    await eins.use((db) =>
      db.updateTable("agenda_item").set({ state: "not_reached" }).where("id", "=", left).execute(),
    );
    await eins.use(async (db) => {
      await addPreparation(db, eins.scope(), last, { kind: "room", title: "Aula", dueOn: null });
      const upload = { name: "wege.pdf", type: "application/pdf", body: new TextEncoder().encode("%PDF-1.7") } as const;
      const words = { title: "Karte der Schulwege", description: "", language: null };
      const paper = await addDownload(db, eins.scope(), { id: last.id, kind: "meeting" }, upload, words);
      if ("id" in paper) await fileUnder(db, eins.scope(), { id: left, meetingId: last.id }, paper.id);
    });
    const form = await world.text(at(`treffen/neu?gremium=${body.slug}`), { as: "partner" });
    expect(form).toContain("Schulwege");
    const keys = [...form.matchAll(/name="offered"[^>]*value="([^"]+)"/gu)].map(([, key]) => key ?? "");
    expect(keys).toHaveLength(3);
    await world.request(at("treffen"), {
      as: "partner",
      form: {
        groupId: body.id,
        series: "new",
        seriesName: "Sitzung der AG Schule",
        day: "2026-12-03",
        fromTime: "15:00",
        untilTime: "17:00",
        offered: keys,
      },
    });
    const made = await eins.use((db) => findMeetingBySlug(db, "1-sitzung-der-ag-schule"));
    const items = await eins.use((db) => findAgenda(db, made?.id ?? ""));
    expect(items.map(({ title }) => title)).toEqual(["Begrüßung", "Schulwege", "Verschiedenes"]);
    expect(items[1]?.carriedFrom?.title).toBe("Zuletzt");
    expect(items.map(({ papers }) => papers.map(({ title }) => title))).toEqual([[], ["Karte der Schulwege"], []]);
    const ready = await eins.use((db) => findPreparations(db, made?.id ?? ""));
    expect(ready).toMatchObject([{ title: "Aula", takenAt: null }]);
    // nothing is offered a second time
    const again = await world.text(at(`treffen/${made?.slug}`), { as: "partner" });
    expect(again).not.toContain("Was noch auf die Tagesordnung könnte");
  });
});

describe("what has to be prepared", () => {
  it("is taken on by a member for its organisation, and done or given back by it alone", async () => {
    const { eins } = world.tenants;
    const meeting = await makeMeeting(eins, { groupId: group.id, title: "Vorbereitet" });
    const list = at(`treffen/${meeting.slug}/vorbereitung`);
    await world.request(list, { as: "partner", form: { kind: "interpreter", title: "Dolmetschen Arabisch" } });
    await world.request(list, { as: "partner", form: { kind: "catering" } });
    await world.request(at(`treffen/${meeting.slug}/stand`), { as: "partner", form: { stage: "invited" } });
    const [first, second] = await eins.use((db) => findPreparations(db, meeting.id));
    expect(second?.title).toBe("Verpflegung");
    const take = `${list}/${first?.id}/zusage`;
    expect((await world.request(take, { as: "otherPartner", form: {} })).status).toBe(303);
    expect((await world.request(take, { as: "partner", form: {} })).status).toBe(409);
    const [taken] = await eins.use((db) => findPreparations(db, meeting.id));
    expect(taken?.organisationId).toBe(eins.organisations.otherPartner.id);
    const due = await world.text(at(""), { as: "otherPartner" });
    expect(due).toContain("Dolmetschen Arabisch");
    const change = (one: string | undefined, deed: string, as: "partner" | "otherPartner") =>
      world.request(`${list}/${one}`, { as, form: { deed } });
    expect((await change(second?.id, "done", "otherPartner")).status).toBe(403);
    expect((await change(first?.id, "done", "otherPartner")).status).toBe(303);
    const [done] = await eins.use((db) => findPreparations(db, meeting.id));
    expect(done?.doneAt).not.toBeNull();
  });
});

describe("what waits for somebody", () => {
  it("is offered for an agenda, and who takes it on in the room is noted as responsible", async () => {
    const { eins } = world.tenants;
    const [meeting] = await eins.use((db) => findMeetings(db, { groupId: group.id }));
    const id = eins.scope().newId();
    await eins.use(async (db) => {
      const record = { id, kind: "result", title: "Räume prüfen", audience: "group", state: "published" } as const;
      const { visibleTo } = await createRecord(db, eins.scope(), { ...record, ownerId: group.id, groupId: group.id });
      const row = { tenant_id: eins.id, id, visible_to: visibleTo, meeting_id: meeting?.id ?? "", group_id: group.id };
      await db
        .insertInto("result")
        .values({ ...row, kind: "task", task_link_id: id })
        .execute();
    });
    expect(await eins.use((db) => freeTasks.find(db, { groupId: group.id }))).toMatchObject([{ recordId: id }]);
    const room = await makeMeeting(eins, { groupId: group.id, day: "2026-11-23" });
    await world.request(at(`treffen/${room.slug}/uebernahme`), { as: "partner", form: { offered: `matter:${id}` } });
    const [item] = await eins.use((db) => findAgenda(db, room.id));
    expect(item).toMatchObject({ title: "Räume prüfen", recordId: id });
    const own = at(`treffen/${room.slug}/tagesordnung/${item?.id}/zusage`);
    const form = { organisationId: eins.organisations.otherPartner.id };
    expect((await world.request(own, { as: "partner", form })).status).toBe(409);
    await world.request(at(`treffen/${room.slug}/stand`), { as: "partner", form: { stage: "running" } });
    for (const page of ["", "/raum"])
      expect(await world.text(at(`treffen/${room.slug}${page}`), { as: "partner" })).toContain(own);
    expect((await world.request(own, { as: "otherPartner", form })).status).toBe(403);
    expect((await world.request(own, { as: "partner", form: { name: " " } })).status).toBe(422);
    expect((await world.request(own, { as: "partner", form })).status).toBe(303);
    expect((await world.request(own, { as: "partner", form: { name: "Kim Beispiel" } })).status).toBe(409);
    const task = await eins.use((db) => db.selectFrom("result").selectAll().where("id", "=", id).executeTakeFirst());
    expect(task).toMatchObject({ responsible_id: form.organisationId, responsible: "Begegnungsverein Muster e. V." });
    expect(await eins.use((db) => freeTasks.find(db, { groupId: group.id }))).toEqual([]);
  });
});
