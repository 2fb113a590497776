import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changeStage, type Meeting, reviseMeeting } from "../meetings/index.ts";
import { forgetInvited } from "./forgetting.ts";
import { createInvitedWorld, type InvitedWorld } from "./invited.fixture.ts";

let here: InvitedWorld;
beforeAll(async () => void (here = await createInvitedWorld()));
afterAll(() => here.world.drop());

describe("a list", () => {
  it("is made by rules, shows everybody with why, and can be trimmed before a mail is written", async () => {
    const meeting = await here.plan();
    const kinds = ["other"];
    expect((await here.post(meeting, "regel", { groups: [here.groupId], kinds, role: "guest" })).status).toBe(303);
    await here.post(meeting, "person", { name: "Gast Vonaußen", email: "Gast@Example.org", role: "adviser" });
    const page = await here.world.text(`/eins/intern/treffen/${meeting.slug}/einladungen`, { as: "office" });
    for (const word of ["Anna Beispiel", "anna@vhs.example.org", "Sitz: AG Wohnen", "keine Mailadresse", "03695 617"])
      expect(page).toContain(word);
    expect(page).not.toContain("Hanno Stellvertreter");
    const list = await here.listOf(meeting);
    expect(list.find(({ name }) => name === "Gast Vonaußen")).toMatchObject({
      email: "gast@example.org",
      role: "adviser",
    });
    expect(list.find(({ name }) => name === "Nour Ohnepost")?.role).toBe("adviser");
    await here.post(meeting, "entfernung", { invitations: [(await here.personOf(meeting, "Gast Vonaußen")).id] });
    expect((await here.listOf(meeting)).map(({ name }) => name)).not.toContain("Gast Vonaußen");
    expect(await here.mails("anna@vhs.example.org")).toEqual([]);
  });

  it("of a conference is turned over by pages, and narrowed by a name or an organisation", async () => {
    const { eins, world, groupId } = here;
    const meeting = await here.plan();
    const invitation = (number: number) => ({
      tenant_id: eins.id,
      id: world.services.newId(),
      link_id: world.services.newId(),
      meeting_id: meeting.id,
      group_id: groupId,
      name: `Gast ${String(number).padStart(3, "0")}`,
      email: `gast${number}@example.org`,
      listed_at: world.clock.now(),
      invited_at: world.clock.now(),
    });
    const everybody = Array.from({ length: 230 }, (_, number) => invitation(number));
    await eins.use((db) => db.insertInto("invitation").values(everybody).execute());
    const path = `/eins/intern/treffen/${meeting.slug}/einladungen`;
    const shown = async (query: string) => {
      const html = await world.text(`${path}${query}`, { as: "office" });
      return [...html.matchAll(/>(Gast \d{3})</gu)].map(([, name]) => name);
    };
    expect(await shown("")).toHaveLength(100);
    expect(await shown("?seite=3")).toEqual(everybody.slice(200).map(({ name }) => name));
    expect(await shown("?seite=99")).toHaveLength(30);
    expect(await shown("?q=gast+1")).toHaveLength(100);
    expect(await shown("?q=gast17@&stand=open")).toEqual(["Gast 017"]);
    expect(await world.text(`${path}?q=Xaver`, { as: "office" })).toContain("Zu „Xaver“ ist niemand");
  });

  it("is nobody's who does not lead the group", async () => {
    const meeting = await here.invited();
    const path = `/eins/intern/treffen/${meeting.slug}/einladungen`;
    expect((await here.world.request(path, { as: "partner" })).status).toBeGreaterThanOrEqual(403);
    expect((await here.world.request(path, { as: "reader" })).status).toBeGreaterThanOrEqual(403);
  });
});

describe("sending", () => {
  it("writes one mail to each person with all facts and their own entry, and takes the meeting out of the draft", async () => {
    await here.forgetMails();
    const meeting = await here.invited();
    expect(meeting.stage).toBe("invited");
    const [mail, ...more] = await here.mails("anna@vhs.example.org");
    expect(more).toEqual([]);
    for (const word of [
      "Wohnraum im Winter",
      "Rathaus",
      "10. Dezember 2026",
      "15:00 bis 17:00",
      "/eins/de/einladung/",
    ]) {
      expect(mail?.text_body).toContain(word);
      expect(mail?.html_body).toContain(word);
    }
    expect(mail?.calendar_method).toBe("REQUEST");
    expect(mail?.calendar).toContain("SEQUENCE:0");
    expect(mail?.calendar?.match(/^ATTENDEE/gm)).toHaveLength(1);
    await here.post(meeting, "versand");
    expect(await here.mails("anna@vhs.example.org")).toHaveLength(1);
  });

  it("names in no mail the address of anybody else", async () => {
    const all = await here.eins.use((db) => db.selectFrom("mail").selectAll().execute());
    const people = ["anna@vhs.example.org", "otherpartner@eins.example.org"];
    expect(all.length).toBeGreaterThan(1);
    for (const mail of all)
      for (const other of people.filter((one) => one !== mail.to_address))
        expect(JSON.stringify(mail).replaceAll("\\r\\n ", "")).not.toContain(other);
  });
});

describe("a change", () => {
  const revise = async (meeting: Meeting, said: Parameters<typeof reviseMeeting>[3]) =>
    here.eins.use(async (db) => reviseMeeting(db, here.eins.scope(), await here.now(meeting), said));

  it("of the time asks everybody again and keeps what was said to the old one", async () => {
    const meeting = await here.invited();
    await here.world.request(await here.linkOf(await here.personOf(meeting, "Anna Beispiel")), {
      form: { answer: "yes" },
    });
    await here.forgetMails();
    await revise(meeting, { day: "2026-12-17" });
    await here.chore();
    const [mail, ...more] = await here.mails("anna@vhs.example.org");
    expect(more).toEqual([]);
    expect(mail?.subject).toContain("Neuer Termin");
    expect(mail?.calendar).toContain("SEQUENCE:1");
    expect(mail?.calendar?.replaceAll("\r\n ", "")).toContain("RSVP=TRUE");
    const page = await here.world.text(`/eins/intern/treffen/${meeting.slug}/einladungen`, { as: "office" });
    expect(page).toContain("zum alten Termin: kommt");
    await here.chore();
    expect(await here.mails("anna@vhs.example.org")).toHaveLength(1);
    const stale = await here.world.request(await here.linkOf(await here.personOf(meeting, "Anna Beispiel")), {
      form: { answer: "yes", sequence: "0" },
    });
    expect(stale.headers.get("location")).toContain("verlegt");
  });

  it("of words is told once, collected, and asks nothing", async () => {
    const meeting = await here.invited();
    await here.world.request(await here.linkOf(await here.personOf(meeting, "Anna Beispiel")), {
      form: { answer: "yes" },
    });
    await here.forgetMails();
    await revise(meeting, { venue: "Rathaus, Saal 2" });
    await revise(meeting, { bring: "Zahlen Ihrer Gemeinde" });
    await here.chore();
    expect(await here.mails("anna@vhs.example.org")).toEqual([]);
    here.world.clock.advance(90);
    await here.chore();
    const [mail, ...more] = await here.mails("anna@vhs.example.org");
    expect(more).toEqual([]);
    expect(mail?.text_body).toContain("Zahlen Ihrer Gemeinde");
    expect(mail?.calendar).toContain("SEQUENCE:0");
    expect(mail?.calendar?.replaceAll("\r\n ", "")).toContain("PARTSTAT=ACCEPTED;RSVP=FALSE");
    expect((await here.personOf(meeting, "Anna Beispiel")).answer).toBe("yes");
  });

  it("that calls it off takes it out of the calendars, and uninviting out of one", async () => {
    const meeting = await here.invited();
    const selma = await here.personOf(meeting, "Selma Birnbaum");
    await here.forgetMails();
    await here.post(meeting, `${selma.id}/ausladung`);
    expect((await here.mails("otherpartner@eins.example.org"))[0]?.calendar).not.toContain("STATUS:CANCELLED");
    await here.eins.use(async (db) => changeStage(db, here.eins.scope(), await here.now(meeting), "cancelled"));
    await here.chore();
    const anna = await here.mails("anna@vhs.example.org");
    expect(anna).toHaveLength(1);
    expect(anna[0]?.calendar).toContain("STATUS:CANCELLED");
    expect(anna[0]?.calendar).toContain("SEQUENCE:1");
    expect(await here.mails("otherpartner@eins.example.org")).toHaveLength(1);
  });
});

it("reminds on the day that was chosen, once, who has not answered", async () => {
  const meeting = await here.invited();
  await here.world.request(await here.linkOf(await here.personOf(meeting, "Selma Birnbaum")), {
    form: { answer: "yes" },
  });
  expect((await here.post(meeting, "erinnerungen", { on: "2026-12-11" })).status).toBe(422);
  await here.post(meeting, "erinnerungen", { on: "2026-12-01" });
  await here.forgetMails();
  await here.chore();
  expect(await here.mails("anna@vhs.example.org")).toEqual([]);
  here.world.clock.set("2026-12-01T08:00:00Z");
  await here.chore();
  await here.chore();
  expect(
    (await here.mails("anna@vhs.example.org")).filter(({ subject }) => subject.startsWith("Kommen Sie?")),
  ).not.toEqual([]);
  const own = await here.eins.use((db) =>
    db
      .selectFrom("invitation")
      .select("mail_id")
      .where("meeting_id", "=", meeting.id)
      .where("reminded_at", "is not", null)
      .execute(),
  );
  expect(own).toHaveLength(1);
  here.world.clock.set("2026-11-23T09:00:00Z");
});

it("keeps of who was invited long ago that the organisation was", async () => {
  const meeting = await here.invited();
  await here.eins.use((db) => forgetInvited(db, new Date("2027-12-09T09:00:00Z")));
  expect((await here.personOf(meeting, "Anna Beispiel")).email).toBe("anna@vhs.example.org");
  await here.eins.use((db) => forgetInvited(db, new Date("2027-12-12T09:00:00Z")));
  const list = await here.listOf(meeting);
  expect(list.map(({ name, email, phone }) => [name, email, phone])).toEqual(list.map(() => ["–", null, null]));
  expect(list.map(({ organisationName }) => organisationName)).toContain("Volkshochschule Muster");
});
