/** A group whose work a partner leads, from the first invitation to approved minutes: the office has no hand in it. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { giveSeat, makeGroup } from "../features/groups/testing.ts";
import { findAgenda, findMeetings } from "../features/meetings/index.ts";
import { findResults } from "../features/minutes/index.ts";
import { createTestWorld, type PersonKey, type TestForm, type TestWorld } from "../features/records/testing.ts";

let world: TestWorld;
let group: { id: string; slug: string };
const eins = () => world.tenants.eins;

beforeAll(async () => {
  world = await createTestWorld();
  world.clock.set("2026-11-23T13:00:00Z");
  group = await makeGroup(eins(), { title: "AG Sprache", leadId: eins().organisations.partner.id });
  await giveSeat(eins(), group.id, { persons: [{ name: "Kim Kirschbaum", email: "kim@example.org" }] });
  const organisationId = eins().organisations.otherPartner.id;
  await giveSeat(eins(), group.id, {
    organisationId,
    persons: [{ name: "Olena Quittenhain", email: "olena@example.org" }],
  });
});
afterAll(() => world.drop());

const ask = async (path: string, form?: TestForm, as: PersonKey = "partner") => {
  const answer = await world.request(`/eins/intern/${path}`, { as, ...(form === undefined ? {} : { form }) });
  return { status: answer.status, to: answer.headers.get("location") ?? "", text: await answer.text() };
};
/** A step that has to succeed: says where it failed. */
const step = async (path: string, form: TestForm, as?: PersonKey) => {
  const { status } = await ask(path, form, as);
  expect({ path, status, said: status === 303 ? "" : world.lines.at(-1) }).toEqual({ path, status: 303, said: "" });
};
const mailsOf = (kind: string) =>
  eins().use((db) =>
    db.selectFrom("mail").select("to_address").where("kind", "=", kind).orderBy("to_address").execute(),
  );

describe("a partner who leads a group", () => {
  it("invites, runs the meeting, writes and sends its minutes, and approves them", async () => {
    const day = { day: "2026-11-23", fromTime: "14:30", untilTime: "16:00" };
    await step("treffen", { groupId: group.id, series: "new", seriesName: "Sitzung", venue: "Rathaus", ...day });
    const [meeting] = await eins().use((db) => findMeetings(db, { groupId: group.id }));
    const own = `treffen/${meeting?.slug}`;
    await step(`${own}/tagesordnung`, { title: "Kurse im Winter", kind: "decision", minutes: "30" });
    const [item] = await eins().use((db) => findAgenda(db, meeting?.id ?? ""));
    await step(`${own}/vorbereitung`, { kind: "room", title: "Saal" });
    await step(`${own}/einladungen/regel`, { groups: [group.id] });
    await step(`${own}/einladungen/person`, { name: "Gast Beispiel", email: "gast@example.org", role: "guest" });
    await step(`${own}/einladungen/versand`, { word: "Bis Montag!" });
    const asked = ["gast@example.org", "kim@example.org", "olena@example.org"];
    expect((await mailsOf("meeting-invitation")).map(({ to_address }) => to_address)).toEqual(asked);
    await step(`${own}/einladungen/erinnerung`, {});
    await step(`${own}/raum/moderation`, { name: "Mo Derator", email: "mo@example.org" });
    await step(`gremien/${group.slug}/mitteilungen`, { title: "Unterlagen", body: "liegen bereit." });
    await step(`${own}/raum`, { step: "next", seen: "" });
    const room = await ask(`${own}/anwesenheit`);
    for (const [, mark = ""] of room.text.matchAll(/name="mark" value="(present [^"]+)"/gu))
      await step(`${own}/anwesenheit`, { mark });
    await step(`${own}/anwesenheit/gaeste`, { name: "Spät Kommer", organisation: "" });
    await step(`${own}/protokoll/punkte/${item?.id}`, { notes: "163 warten.", publicNotes: "", notesVersion: "0" });
    await step(`${own}/protokoll/ergebnisse`, { kind: "decision", title: "Ein Abendkurs", itemId: item?.id ?? "" });
    await step(`${own}/protokoll/ergebnisse`, {
      kind: "task",
      title: "Räume fragen",
      responsible: "Olena Quittenhain",
    });
    const results = await eins().use((db) => findResults(db, meeting?.id ?? ""));
    const decision = results.find(({ kind }) => kind === "decision");
    await step(`ergebnisse/${decision?.slug}/stimmen`, { rest: "yes" });
    await step(`${own}/raum`, { step: "close", seen: item?.id ?? "" });
    await step(`${own}/protokoll/versand`, { days: "14", reason: "" });
    expect((await mailsOf("minutes")).length).toBeGreaterThanOrEqual(3);
    await step(`${own}/protokoll/einwaende`, { text: "Es waren 136." }, "otherPartner");
    const read = await ask(`${own}/protokoll?ansicht=lesen`);
    const [, objection = ""] = /einwaende\/([0-9a-f-]{36})/u.exec(read.text) ?? [];
    await step(`${own}/protokoll/einwaende/${objection}`, { outcome: "taken", answer: "Stimmt." });
    await step(`${own}/protokoll/versand`, { days: "14", reason: "Zahl berichtigt" });
    for (const file of ["protokoll.pdf", "protokoll.docx"]) expect((await ask(`${own}/${file}`)).status).toBe(200);
    world.clock.set("2026-12-08T09:00:00Z");
    await step(`${own}/protokoll/freigabe`, {});
    const [approved] = await eins().use((db) => findMeetings(db, { groupId: group.id }));
    expect(approved?.stage).toBe("approved");
    await step(`${own}/stand`, { stage: "closed" });
  });

  it("finds a date by a poll and calls the meeting off", async () => {
    const form = { groupId: group.id, title: "Frühjahr", venue: "", note: "", days: "2.3.2027, 4.3.2027" };
    const made = await ask("abstimmungen/neu", {
      ...form,
      fromTime: "14:00",
      untilTime: "16:00",
      closesOn: "18.12.2026",
    });
    const [, id = ""] = /abstimmungen\/([0-9a-f-]{36})/u.exec(made.to) ?? [];
    await step(`abstimmungen/${id}/versand`, {});
    const [, dateId = ""] = /name="dateId" value="([^"]+)"/u.exec((await ask(`abstimmungen/${id}`)).text) ?? [];
    await step(`abstimmungen/${id}/festlegung`, { dateId });
    const [, slug = ""] = /intern\/treffen\/([a-z0-9-]+)"/u.exec((await ask(`abstimmungen/${id}`)).text) ?? [];
    await step(`treffen/${slug}/einladungen/versand`, {});
    await step(`treffen/${slug}/stand`, { stage: "cancelled", note: "Zu wenige" });
    await step(`treffen/${slug}/einladungen/aenderung`, {});
    expect((await mailsOf("meeting-invitation")).length).toBeGreaterThan(4);
  });
});
