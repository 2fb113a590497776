import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { giveSeat, makeGroup } from "../groups/testing.ts";
import { changeStage, type Meeting } from "../meetings/index.ts";
import { makeMeeting } from "../meetings/testing.ts";
import { addResult, EMPTY_RESULT, findResultBySlug, type ResultContent } from "../minutes/index.ts";
import { createTestWorld, type PersonKey, type TestWorld } from "../records/testing.ts";
import { remindOwners } from "./reminders.ts";

const HOST = "https://netz.example.org";
let world: TestWorld;
let meeting: Meeting;

// A meeting of a group that the partner's organisation leads; the other partner's sits nowhere.
beforeAll(async () => {
  world = await createTestWorld({ baseUrl: HOST });
  const group = await makeGroup(eins(), { leadId: eins().organisations.partner.id, audience: "group" });
  await giveSeat(eins(), group.id, {});
  const draft = await makeMeeting(eins(), { groupId: group.id, day: "2026-11-23" });
  await eins().use((db) => changeStage(db, eins().scope("office"), draft, "running"));
  meeting = { ...draft, stage: "running" };
});
beforeEach(() => eins().use((db) => db.deleteFrom("mail").execute()));
afterAll(() => world.drop());

const eins = () => world.tenants.eins;
const ask = (path: string, as: PersonKey, form?: Record<string, string>) =>
  world.request(`/eins/intern/${path}`, { as, ...(form === undefined ? {} : { form }) });
const mails = () =>
  eins().use((db) => db.selectFrom("mail").selectAll().where("kind", "=", "task").orderBy("to_address").execute());
const remind = () => remindOwners(world.services, eins().id, eins().scope());
const linkIn = (text: string): string => new RegExp(`${HOST}(/eins/intern/aufgabe/\\S+)`).exec(text)?.[1] ?? "";

async function agree(said: Partial<ResultContent>): Promise<string> {
  return eins().use(async (db) => {
    const content = { ...EMPTY_RESULT, kind: "task" as const, title: "Kursliste schicken", ...said };
    const { id, slug } = await addResult(db, eins().scope("office"), meeting, content);
    await db.updateTable("record").set({ state: "published" }).where("id", "=", id).execute();
    return slug;
  });
}
const taskOf = async (slug: string) => {
  const task = await eins().use((db) => findResultBySlug(db, slug));
  if (task === undefined) throw new Error("There is no such task.");
  return task;
};

describe("a task", () => {
  it("is seen and answered by whose it is, also where they sit in no group, and by nobody else", async () => {
    const slug = await agree({ title: "Räume nennen", responsibleId: eins().organisations.otherPartner.id });
    expect(await world.text("/eins/intern/aufgaben", { as: "otherPartner" })).toContain("Räume nennen");
    expect(await world.text("/eins/intern/", { as: "otherPartner" })).toContain("Räume nennen");
    expect(await world.text("/eins/intern/aufgaben", { as: "reader" })).not.toContain("Räume nennen");
    expect((await ask(`aufgaben/${slug}`, "reader")).status).toBe(404);
    expect((await ask(`aufgaben/${slug}`, "reader", { what: "done" })).status).toBe(404);
    expect((await ask(`aufgaben/${slug}`, "otherPartner", { what: "done", note: "Drei Räume" })).status).toBe(303);
    expect(await taskOf(slug)).toMatchObject({ doneBy: "Selma Birnbaum", doneNote: "Drei Räume" });
    await ask(`aufgaben/${slug}`, "otherPartner", { what: "reopened" });
    expect((await taskOf(slug)).doneAt).toBeNull();
  });

  it("gets another day from who leads the group at once, from others as a wish", async () => {
    const slug = await agree({ responsibleId: eins().organisations.otherPartner.id, dueOn: "2026-12-01" });
    expect((await ask(`aufgaben/${slug}`, "otherPartner", { what: "new_date" })).status).toBe(422);
    await ask(`aufgaben/${slug}`, "otherPartner", { what: "new_date", day: "24.12.2026" });
    expect((await taskOf(slug)).dueOn).toBe("2026-12-01");
    expect(await world.text(`/eins/intern/aufgaben/${slug}`, { as: "partner" })).toContain("wartet auf die Leitung");
    await ask(`aufgaben/${slug}`, "partner", { what: "new_date", day: "2026-12-24" });
    expect((await taskOf(slug)).dueOn).toBe("2026-12-24");
    expect(await world.text(`/eins/intern/aufgaben/${slug}`, { as: "partner" })).not.toContain("wartet auf");
    expect((await ask(`aufgaben/${slug}`, "otherPartner", { what: "dropped" })).status).toBe(403);
    expect((await ask(`aufgaben/${slug}`, "partner", { what: "dropped" })).status).toBe(303);
    expect((await taskOf(slug)).droppedAt).not.toBeNull();
  });
});

describe("a reminder", () => {
  it("brings all tasks of an address in one mail, once a week, and is answered without an account", async () => {
    const kim = { responsible: "Kim Kirschbaum", responsibleEmail: "kim@example.org" };
    const first = await agree({ title: "Erste Aufgabe", ...kim, dueOn: "2026-11-25" });
    await agree({ title: "Zweite Aufgabe", ...kim, dueOn: "2026-11-20" });
    await agree({ title: "Noch lange hin", ...kim, dueOn: "2027-03-01" });
    await remind();
    await remind();
    const [mail, ...rest] = await mails();
    expect(rest).toEqual([]);
    expect(mail?.text_body).toContain("Erste Aufgabe");
    expect(mail?.text_body).toContain("Zweite Aufgabe");
    expect(mail?.text_body).not.toContain("Noch lange hin");
    const text = mail?.text_body ?? "";
    const link = linkIn(text.slice(text.indexOf("Erste Aufgabe")));
    expect(await world.text(link)).toContain("Erste Aufgabe");
    expect((await taskOf(first)).doneAt).toBeNull();
    expect((await world.request(link, { form: { what: "done", note: "ist raus" } })).status).toBe(303);
    expect(await taskOf(first)).toMatchObject({ doneBy: "Kim Kirschbaum", doneNote: "ist raus" });
    expect((await world.request(link, { form: { what: "dropped" } })).status).toBe(303);
    expect((await taskOf(first)).droppedAt).toBeNull();
    await eins().use((db) => db.deleteFrom("mail").execute());
    world.clock.advance(7 * 24 * 60 + 1);
    await remind();
    expect((await mails()).map(({ text_body }) => text_body).join()).not.toContain("Erste Aufgabe");
  });

  it("leads nowhere once somebody else is in charge", async () => {
    const slug = await agree({ title: "Wandert weiter", responsibleEmail: "alt@example.org", dueOn: "2026-11-30" });
    await remind();
    const link = linkIn((await mails()).find((one) => one.to_address === "alt@example.org")?.text_body ?? "");
    expect((await world.request(link)).status).toBe(200);
    const { id } = await taskOf(slug);
    await eins().use((db) =>
      db.updateTable("result").set({ responsible_email: "neu@example.org" }).where("id", "=", id).execute(),
    );
    expect((await world.request(link)).status).toBe(404);
    expect((await world.request(link, { form: { what: "done" } })).status).toBe(404);
    expect((await world.request(link.replace("eins", "zwei"))).status).toBe(404);
    expect((await taskOf(slug)).doneAt).toBeNull();
  });
});
