import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { programReader } from "../records/index.ts";
import { forgetPolls, remindByItself } from "./chores.ts";
import { createPollWorld, HOME } from "./polls.fixture.ts";

let p: Awaited<ReturnType<typeof createPollWorld>>;
beforeAll(async () => {
  p = await createPollWorld();
});
beforeEach(() => p.clear());
afterAll(() => p.world.drop());

describe("proposing dates", () => {
  it("asks the representatives of the seats, and shows what is on the days before somebody is written to", async () => {
    await p.world.tenants.eins.use((db) =>
      db
        .insertInto("school_break")
        .values({
          tenant_id: p.world.tenants.eins.id,
          id: p.world.services.newId(),
          name: "Osterferien",
          from_on: "2027-03-22",
          until_on: "2027-04-03",
        })
        .execute(),
    );
    const id = await p.propose({ days: "2.3.2027\nFr 26. März 2027, 24.3.2027 9-11 Uhr" });
    const { people, dates } = await p.rows(id);
    expect(people.map(({ email }) => email)).toEqual(["olena@example.org", p.lead.email]);
    expect(dates.map(({ day, from_time: from }) => `${day} ${from}`)).toEqual([
      "2027-03-02 14:00",
      "2027-03-24 09:00",
      "2027-03-26 14:00",
    ]);
    const page = await p.world.text(`${HOME}/${id}`, { as: "partner" });
    expect(page).toContain("Karfreitag");
    expect(page).toContain("schulfrei: Osterferien");
    expect(await p.mails()).toEqual([]);
  });

  it("points out dates that another poll of the network holds", async () => {
    await p.open();
    const id = await p.propose({ title: "Zweite", days: "2.3.2027 15-17 Uhr, 5.3.2027" });
    const page = await p.world.text(`${HOME}/${id}`, { as: "partner" });
    expect(page).toContain("Zur selben Zeit: AG Sprache hält den Tag frei: Herbsttreffen der AG Sprache");
  });

  it("gives back what it cannot read, with everything that was typed", async () => {
    const answer = await p.send({ days: "Mo 2.3.2027, 31.2.2027" });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain("„Mo 2.3.2027“: Das ist ein Dienstag.");
    expect(page).toContain("„31.2.2027“ ist kein Tag, den es gibt.");
    expect(page).toContain("Mo 2.3.2027, 31.2.2027</textarea>");
  });

  it("is for who leads the group", async () => {
    expect((await p.send({}, "otherPartner")).status).toBe(403);
    expect((await p.send({}, "reader")).status).toBe(403);
    const id = await p.propose();
    for (const path of ["versand", "termine", "gefragte", "bearbeiten", "loeschung"])
      expect((await p.act(id, path, {}, "otherPartner")).status, path).toBe(404);
    expect((await p.rows(id)).people.every(({ asked_at: asked }) => asked === null)).toBe(true);
  });

  it("asks further people by their address, at once where it runs", async () => {
    const { id } = await p.open();
    await p.forgetMails();
    expect((await p.act(id, "gefragte", { name: "Yusuf Ahornsee", email: "Yusuf@Example.org" })).status).toBe(303);
    expect((await p.mails()).map((mail) => mail.to_address)).toEqual(["yusuf@example.org"]);
    expect((await p.act(id, "gefragte", { name: "Yusuf", email: "yusuf@example.org" })).status).toBe(303);
    expect(await p.mails()).toHaveLength(1);
    const gone = (await p.rows(id)).people.find(({ email }) => email === "yusuf@example.org");
    const link = await p.linkOf(id, "yusuf@example.org");
    expect((await p.world.request(link)).status).toBe(200);
    await p.act(id, "gefragte/loeschung", { personId: gone?.id ?? "" });
    expect((await p.world.request(link)).status).toBe(404);
  });
});

describe("dates of a poll that runs", () => {
  it("can be added: everybody asked is told once, and what they said to the others stays", async () => {
    const { id, one, link } = await p.open();
    await p.world.request(link, { form: { [`date.${one}`]: "yes" } });
    await p.forgetMails();
    const days = { days: "9.3.2027", fromTime: "14:00", untilTime: "16:00" };
    for (const _twice of [1, 2]) expect((await p.act(id, "termine", days)).status).toBe(303);
    const { dates, answers } = await p.rows(id);
    expect(dates.map(({ day }) => day)).toEqual(["2027-03-02", "2027-03-04", "2027-03-09"]);
    expect(answers).toHaveLength(1);
    const mails = await p.mails();
    expect(mails.map(({ to_address }) => to_address)).toEqual(["olena@example.org", p.lead.email]);
    expect(mails[0]?.text_body).toContain("9. März 2027");
    expect(mails[0]?.text_body).not.toContain("2. März 2027");
    expect(await p.world.text(link)).toContain("9. März 2027");
  });

  it("can be taken off as long as two are left, and who wanted to come then is told", async () => {
    const { id, one, two, link } = await p.open();
    await p.world.request(link, { form: { [`date.${one}`]: "perhaps", [`date.${two}`]: "no" } });
    expect((await p.act(id, "termine/loeschung", { dateId: one })).status).toBe(422);
    await p.act(id, "termine", { days: "9.3.2027", fromTime: "14:00", untilTime: "16:00" });
    await p.forgetMails();
    expect((await p.act(id, "termine/loeschung", { dateId: one }, "otherPartner")).status).toBeGreaterThanOrEqual(403);
    expect((await p.act(id, "termine/loeschung", { dateId: one })).status).toBe(303);
    expect((await p.act(id, "termine/loeschung", { dateId: one })).status).toBe(404);
    expect((await p.mails()).map(({ to_address }) => to_address)).toEqual(["olena@example.org"]);
    const { dates, answers } = await p.rows(id);
    expect([dates.length, answers.map(({ answer }) => answer)]).toEqual([2, ["no"]]);
    await p.act(id, "ruecknahme", { word: "" });
    expect((await p.act(id, "termine/loeschung", { dateId: two })).status).toBe(409);
  });
});

describe("reminders", () => {
  it("go to who is silent, nobody twice within a day, and by themselves two days before the end", async () => {
    const { id, one, link } = await p.open();
    await p.world.request(link, { form: { [`date.${one}`]: "yes" } });
    await p.forgetMails();
    await p.act(id, "erinnerung");
    expect(await p.mails()).toHaveLength(0);
    p.world.clock.set("2026-12-02T09:00:00Z");
    const { eins } = p.world.tenants;
    for (const _hour of [1, 2]) await remindByItself(p.world.services, eins.id, eins.scope());
    expect((await p.mails()).map((mail) => mail.to_address)).toEqual([eins.people.partner.email]);
    await p.act(id, "erinnerung");
    expect(await p.mails()).toHaveLength(1);
  });
});

describe("fixing a date", () => {
  it("makes the meeting with those asked as its list, tells everybody once, and releases the other dates", async () => {
    const { id, one, two, link } = await p.open();
    await p.world.request(link, { form: { [`date.${one}`]: "no", [`date.${two}`]: "yes" } });
    await p.forgetMails();
    expect((await p.act(id, "festlegung", { dateId: two }, "otherPartner")).status).toBe(404);
    expect((await p.act(id, "festlegung", { dateId: two })).status).toBe(303);
    expect((await p.act(id, "festlegung", { dateId: one })).status).toBe(409);
    const { meeting, listed } = await p.world.tenants.eins.use(async (db) => ({
      meeting: await db.selectFrom("meeting").selectAll().executeTakeFirstOrThrow(),
      listed: await db.selectFrom("invitation").selectAll().orderBy("email").execute(),
    }));
    expect(meeting).toMatchObject({
      day: "2027-03-04",
      from_time: "14:00",
      venue: "Rathaus, großer Saal",
      stage: "draft",
    });
    expect(listed.map(({ email, answer, invited_at: at }) => [email, answer, at])).toEqual([
      ["olena@example.org", null, null],
      [p.lead.email, null, null],
    ]);
    expect(
      listed.map(({ reason }) => reason),
      "what they said stands beside the name",
    ).toEqual(["Terminabstimmung zum 4. März 2027: Ja", "Terminabstimmung zum 4. März 2027: keine Antwort"]);
    const sent = await p.mails();
    expect(sent.map((mail) => mail.to_address)).toEqual(["olena@example.org", p.lead.email]);
    expect(sent[0]?.text_body).toContain("- Donnerstag, 4. März 2027, 14:00 bis 16:00 Uhr");
    expect(sent[0]?.text_body).toContain("Diese Tage sind wieder frei:");
    expect((await p.world.request(link, { form: { [`date.${one}`]: "yes" } })).status).toBe(422);
    expect(await p.world.text(link)).toContain("Der Termin steht fest");
  });
});

describe("withdrawing", () => {
  it("tells everybody asked once, with a word, and takes no more answers", async () => {
    const { id, one, link } = await p.open();
    await p.forgetMails();
    expect((await p.act(id, "ruecknahme", { word: "Wir treffen uns im Sommer." })).status).toBe(303);
    expect((await p.act(id, "ruecknahme")).status).toBe(409);
    const sent = await p.mails();
    expect(sent).toHaveLength(2);
    expect(sent[0]?.text_body).toContain("Wir treffen uns im Sommer.");
    expect((await p.world.request(link, { form: { [`date.${one}`]: "yes" } })).status).toBe(422);
  });
});

describe("a poll that is over", () => {
  it("is forgotten after its period, with everybody who was asked", async () => {
    const { id } = await p.open();
    const forget = () =>
      p.world.services.doors.withTenant(programReader(p.world.tenants.eins.id), (db) =>
        forgetPolls(db, p.world.clock.now()),
      );
    p.world.clock.set("2027-05-01T09:00:00Z");
    await forget();
    expect((await p.rows(id)).people).toHaveLength(2);
    p.world.clock.set("2027-07-01T09:00:00Z");
    await forget();
    expect((await p.rows(id)).people).toHaveLength(0);
  });
});
