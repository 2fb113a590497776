import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bringWish } from "../meetings/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { makeRunning, type Running } from "./testing.ts";

let world: TestWorld;
let run: Running;
let path: string;

beforeAll(async () => {
  world = await createTestWorld();
  run = await makeRunning(world);
  await run.keep("Sieben Monate Wartezeit im Mittel.", 0);
  const { id } = run.eins.organisations.partner;
  const brought = { itemId: run.item, kind: "need", title: "Lehrkräfte fehlen", broughtBy: "" };
  await world.request(`${run.own}/ergebnisse`, { as: "office", form: brought });
  await run.eins.use((db) => db.updateTable("result").set({ brought_by_id: id }).execute());
  await world.request(`${run.own}/versand`, { as: "office", form: { days: "14", reason: "" } });
  const mail = await run.eins.use((db) =>
    db.selectFrom("mail").select("text_body").where("to_address", "=", "kim@example.org").executeTakeFirstOrThrow(),
  );
  path = /\/eins\/intern\/protokoll\/\S+/u.exec(mail.text_body)?.[0] ?? "";
}, 300_000);
afterAll(() => world.drop());

const objections = () =>
  run.eins.use((db) => db.selectFrom("minutes_objection").select(["name", "text", "organisation_id"]).execute());

describe("minutes by the link of a mail", () => {
  it("are read without an account, with what became of one's own contributions", async () => {
    const page = await (await world.request(path)).text();
    expect(page).toContain("Sieben Monate Wartezeit");
    expect(page).toContain("Was aus Ihren Beiträgen wurde");
    expect(page).toContain("festgehalten als Bedarf");
    expect(page).not.toContain("@example.org");
    expect(await objections()).toEqual([]);
  });

  it("are objected to under the name of whoever they were sent to; nothing said is no objection", async () => {
    expect((await world.request(path, { form: { text: " " } })).status).toBe(422);
    const answer = await world.request(path, { form: { text: "Es waren acht Monate.", name: "Jemand anderes" } });
    expect(answer.status).toBe(303);
    expect(await objections()).toEqual([
      { name: "Kim Kirschbaum", text: "Es waren acht Monate.", organisation_id: run.eins.organisations.partner.id },
    ]);
    expect(await (await world.request(path)).text()).toContain("Ihre Einwände");
  });

  it("take no objection when the time is over, and are still read", async () => {
    world.clock.set("2026-12-20T10:00:00Z");
    expect((await world.request(path, { form: { text: "Zu spät." } })).status).toBe(409);
    expect(await (await world.request(path)).text()).not.toContain('name="text"');
    expect(await objections()).toHaveLength(1);
    world.clock.set("2026-11-23T14:00:00Z");
  });

  it("stand under one's own contributions inside as well, for that organisation alone", async () => {
    const own = await world.text("/eins/intern/beitraege", { as: "partner" });
    expect(own).toContain("Lehrkräfte fehlen");
    expect(own).toContain("festgehalten als Bedarf");
    const scope = run.eins.scope("office");
    const { partner } = run.eins.organisations;
    const of = { groupId: run.group, meetingId: null, membershipId: null, recordId: null, text: "", minutes: null };
    await run.eins.use((db) =>
      bringWish(db, scope, { ...of, organisationId: partner.id, broughtBy: "Kim", title: "Hallenzeiten im Winter" }),
    );
    expect(await world.text("/eins/intern/beitraege", { as: "partner" })).toContain("Hallenzeiten im Winter");
    for (const as of ["otherPartner", "reader"] as const) {
      const other = await world.text("/eins/intern/beitraege", { as });
      expect(other).toContain("Noch kein Beitrag");
    }
  });
});
