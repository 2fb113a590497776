import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { approveUncontested } from "./approve.ts";
import { makeRunning, type Running } from "./testing.ts";
import { findVersion } from "./versions.ts";

let world: TestWorld;
let run: Running;
beforeAll(async () => {
  world = await createTestWorld();
});
beforeEach(async () => {
  run = await makeRunning(world);
});
afterAll(() => world.drop());

describe("approval", () => {
  beforeEach(async () => {
    await run.keep("Ende September warteten 163 Personen.", 0);
    await run.add({ kind: "information", title: "163 Personen warten" });
    await run.add({ kind: "need", title: "Vertraulich", isInternal: "yes" });
    await run.send();
  });

  it("sends to who sits in the group, each by a link of their own, and ends the meeting", async () => {
    const mails = await run.eins.use((db) => db.selectFrom("mail").select(["to_address", "kind"]).execute());
    expect(mails.filter(({ kind }) => kind === "minutes").map((mail) => mail.to_address)).toContain("kim@example.org");
    expect(await world.text(run.own, { as: "partner" })).toContain("163 Personen warten");
  });

  it("waits for the end of the period and for the answer to each objection", async () => {
    const object = { as: "partner", form: { text: "Es waren 136." } } as const;
    expect((await world.request(`${run.own}/einwaende`, object)).status).toBe(303);
    expect((await run.approve()).status).toBe(409);
    world.clock.set("2026-12-08T09:00:00Z");
    expect((await run.approve()).status).toBe(409);
    expect((await world.request(`${run.own}/einwaende`, object)).status).toBe(409);
    const [row] = await run.eins.use((db) =>
      db.selectFrom("minutes_objection").select("id").where("meeting_id", "=", run.meeting.id).execute(),
    );
    const form = { outcome: "refused", answer: "Die Zahl steht so im Bericht." };
    await world.request(`${run.own}/einwaende/${row?.id}`, { as: "office", form });
    expect((await run.approve()).status).toBe(303);
  });

  it("is the program's where nobody has objected, on the day after the last", async () => {
    const stage = async () =>
      (
        await run.eins.use((db) => db.selectFrom("meeting").select("stage").where("id", "=", run.meeting.id).execute())
      )[0]?.stage;
    world.clock.set("2026-12-07T22:00:00Z");
    await run.eins.use((db) => approveUncontested(db, run.eins.scope()));
    expect(await stage()).toBe("minutes");
    world.clock.set("2026-12-08T01:00:00Z");
    await run.eins.use((db) => approveUncontested(db, run.eins.scope()));
    expect(await stage()).toBe("approved");
  });

  it("freezes what was agreed on: no route and no statement changes it", async () => {
    world.clock.set("2026-12-08T09:00:00Z");
    const [first] = await run.results();
    await run.approve();
    expect((await run.keep("Anders.", 1)).status).toBe(409);
    expect((await run.add({ kind: "information", title: "Noch etwas" })).status).toBe(409);
    expect((await run.send()).status).toBe(409);
    const removal = { as: "office", form: {} } as const;
    expect((await world.request(`/eins/intern/ergebnisse/${first?.slug}/loeschung`, removal)).status).toBe(409);
    const meeting = `/eins/intern/treffen/${run.meeting.slug}`;
    await world.request(`${meeting}/stand`, { as: "office", form: { stage: "closed" } });
    expect(await world.text(meeting, { as: "office" })).not.toContain(`${run.meeting.slug}/loeschung`);
    expect((await world.request(`${meeting}/loeschung`, removal)).status).toBe(409);
    const id = first?.id ?? "";
    const statements: Parameters<Running["inSql"]>[0][] = [
      (db) => db.updateTable("agenda_item").set({ notes: "Anders." }).where("id", "=", run.item).execute(),
      (db) => db.deleteFrom("agenda_item").where("id", "=", run.item).execute(),
      (db) => db.updateTable("result").set({ text: "Anders." }).where("id", "=", id).execute(),
      (db) => db.deleteFrom("result").where("id", "=", id).execute(),
      (db) => db.updateTable("record").set({ title: "Anders" }).where("id", "=", id).execute(),
      (db) =>
        db.updateTable("record").set({ deleted_at: world.clock.now() }).where("id", "=", run.meeting.id).execute(),
      (db) => db.updateTable("minutes").set({ approved_at: null, approved_by: null }).execute(),
      (db) => db.deleteFrom("minutes").execute(),
      (db) => db.updateTable("minutes_version").set({ content: "{}" }).execute(),
      (db) => db.updateTable("minutes_version").set({ persons: '{"moderation":"Kim"}' }).execute(),
      (db) => db.deleteFrom("minutes_version").execute(),
      (db) => db.updateTable("public_minutes").set({ content: "{}" }).execute(),
      (db) => db.deleteFrom("public_minutes").execute(),
    ];
    for (const statement of statements) expect(await run.inSql(statement)).toContain("frozen");
    // Names may go.
    expect(await run.inSql((db) => db.updateTable("minutes_version").set({ persons: "{}" }).execute())).toBe("done");
    const done = { done_at: world.clock.now(), done_by: "Kim" };
    expect(await run.inSql((db) => db.updateTable("result").set(done).where("kind", "=", "task").execute())).toBe(
      "done",
    );
  });

  it("shows everybody a version without names, notes and internal results", async () => {
    world.clock.set("2026-12-08T09:00:00Z");
    await run.approve();
    const [row] = await run.eins.use((db) =>
      db.selectFrom("public_minutes").select("content").where("meeting_id", "=", run.meeting.id).execute(),
    );
    const told = JSON.stringify(row?.content);
    expect(told).toContain("163 Personen warten");
    for (const secret of ["Vertraulich", "Kim", "Lou", "Ende September"]) expect(told).not.toContain(secret);
    const { slug } = await run.eins.use((db) =>
      db.selectFrom("record").select("slug").where("id", "=", run.group).executeTakeFirstOrThrow(),
    );
    const page = `/eins/de/gremien/${slug}/protokolle/${run.meeting.id}`;
    const show = (audience: "public" | "group", shows: string[]) =>
      run.eins.use(async (db) => {
        await db.updateTable("record").set({ audience }).where("id", "=", run.group).execute();
        await db.updateTable("network_group").set({ shows }).where("id", "=", run.group).execute();
      });
    await show("public", []);
    expect((await world.request(page)).status).toBe(404);
    await show("public", ["results"]);
    const html = await world.text(page);
    expect(html).toContain("163 Personen warten");
    for (const secret of ["Vertraulich", "Kirschbaum", "Ende September"]) expect(html).not.toContain(secret);
    expect(await world.text(`/eins/de/gremien/${slug}`)).toContain(`protokolle/${run.meeting.id}`);
  });

  it("keeps each version with who and when, and shows what has changed", async () => {
    await run.keep("Ende September warteten 136 Personen.", 1);
    await run.send();
    const first = await run.eins.use((db) => findVersion(db, run.meeting.id, 1));
    expect(first?.content.items[0]?.notes).toContain("163");
    const html = await world.text(`${run.own}/fassungen/2`, { as: "partner" });
    expect(html).toContain("<del>163</del><ins>136</ins>");
  });

  it("names bodies in the content of a version, and people apart", async () => {
    const version = await run.eins.use((db) => findVersion(db, run.meeting.id, 1));
    expect(JSON.stringify(version?.content)).not.toContain("Kim");
    expect(version?.persons.attendance?.[run.eins.organisations.partner.name]).toEqual(["Kim Kirschbaum"]);
  });
});
