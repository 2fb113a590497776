import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findLinkSecret, programReader } from "../records/index.ts";
import { remindByItself } from "./chores.ts";
import { findHolds } from "./holds.ts";
import { createPollWorld, HOME } from "./polls.fixture.ts";

let p: Awaited<ReturnType<typeof createPollWorld>>;
beforeAll(async () => {
  p = await createPollWorld();
});
beforeEach(() => p.clear());
afterAll(() => p.world.drop());

const OLENA = "olena@example.org";
const NEW_DAY = { days: "9.3.2027", fromTime: "14:00", untilTime: "16:00" };

/** What the form of a page would send besides what somebody chooses. */
function hiddenOf(page: string): { before: string; shown: string[] } {
  const found = [...page.matchAll(/<input type="hidden" name="(before|shown)" value="([^"]*)"/gu)];
  const valuesOf = (field: string) => found.flatMap(([, name, value]) => (name === field ? [value ?? ""] : []));
  return { before: valuesOf("before").join(""), shown: valuesOf("shown") };
}

/** A poll that runs and to which Olena has answered, with both of her ways to her answer. */
async function answered() {
  const opened = await p.open();
  const { id, one, two, link, people } = opened;
  await p.world.request(link, { form: { [`date.${one}`]: "yes", [`date.${two}`]: "no" } });
  const path = `antwort/${people.find(({ email }) => email === OLENA)?.id ?? ""}`;
  const person = async () => (await p.rows(id)).people.find(({ email }) => email === OLENA);
  const dateOf = async (day: string) => (await p.rows(id)).dates.find((date) => date.day === day)?.id ?? "";
  return { ...opened, path, page: `${HOME}/${id}/${path}`, person, dateOf };
}

const isDue = async () => (await p.world.text("/eins/intern/", { as: "otherPartner" })).includes("Herbsttreffen");

describe("a date that is added after somebody has answered", () => {
  it("is marked on their page and due until they answer to it, or let it be", async () => {
    const { id, one, link } = await answered();
    expect(await isDue()).toBe(false);
    await p.act(id, "termine", NEW_DAY);
    expect(await isDue()).toBe(true);
    const page = await p.world.text(link);
    expect(page).toContain("Seit dieser Antwort ist ein Termin dazugekommen:");
    expect(page.match(/neu seit dieser Antwort/gu)).toHaveLength(1);
    expect(await p.world.text(HOME, { as: "otherPartner" })).toContain("noch nicht zu allen Terminen");
    expect(await p.world.text(`${HOME}/${id}`, { as: "partner" })).toContain("noch nicht zu allen Terminen");
    await p.world.request(link, { form: { ...hiddenOf(page), [`date.${one}`]: "yes" } });
    expect(await p.world.text(link)).not.toContain("neu seit dieser Antwort");
    expect(await isDue()).toBe(false);
  });

  it("is nothing new to who has not answered yet", async () => {
    const { id, own } = await answered();
    await p.act(id, "termine", NEW_DAY);
    const page = await p.world.text(own);
    expect(page).toContain("9. März 2027");
    expect(page).not.toContain("neu seit dieser Antwort");
  });

  it("is asked for in the reminder, alone, and not on the day it was told", async () => {
    const { id } = await answered();
    p.world.clock.set("2026-12-01T20:00:00Z");
    await p.act(id, "termine", NEW_DAY);
    await p.forgetMails();
    await p.act(id, "erinnerung");
    expect(await p.mails()).toEqual([]);
    p.world.clock.set("2026-12-02T18:00:00Z");
    const { eins } = p.world.tenants;
    for (const _hour of [1, 2]) await remindByItself(p.world.services, eins.id, eins.scope());
    const [olena, ...others] = await p.mails();
    expect(olena?.text_body).toContain("nach Ihrer Antwort weitere Termine dazugekommen");
    expect(olena?.text_body).toContain("9. März 2027");
    expect(olena?.text_body).not.toContain("- Dienstag, 2. März 2027");
    expect(others.map(({ text_body }) => text_body.includes("2. März 2027"))).toEqual([true]);
  });

  it("is still asked for where it came while the form was open, and what was said is kept", async () => {
    const { id, one, link } = await answered();
    const hidden = hiddenOf(await p.world.text(link));
    await p.act(id, "termine", NEW_DAY);
    const answer = await p.world.request(link, { form: { ...hidden, [`date.${one}`]: "perhaps" } });
    expect(answer.headers.get("location")).toContain("answeredMore");
    expect((await p.rows(id)).answers.map((row) => row.answer)).toEqual(["perhaps"]);
    expect(await p.world.text(link)).toContain("neu seit dieser Antwort");
    expect(await isDue()).toBe(true);
  });
});

describe("a date that is taken off", () => {
  it("leaves who had answered to it alone among those who are asked again", async () => {
    const { id, one, two, link, dateOf } = await answered();
    await p.act(id, "termine", NEW_DAY);
    const page = hiddenOf(await p.world.text(link));
    const added = await dateOf("2027-03-09");
    await p.world.request(link, { form: { ...page, [`date.${added}`]: "yes" } });
    expect(await isDue()).toBe(false);
    await p.act(id, "termine/loeschung", { dateId: added });
    expect((await p.rows(id)).people.map(({ answered_at: at }) => at !== null)).toEqual([true, false]);
    expect(await isDue()).toBe(true);
    expect((await p.world.request(link, { form: { [`date.${added}`]: "yes" } })).status).toBe(422);
    await p.world.request(link, { form: { [`date.${added}`]: "yes", [`date.${one}`]: "no", [`date.${two}`]: "yes" } });
    expect((await p.rows(id)).answers).toHaveLength(2);
  });

  it("breaks nobody's answer, fixing, or another's taking off at the same moment", async () => {
    const { id, one, two, link } = await answered();
    await p.act(id, "termine", NEW_DAY);
    const statuses = await Promise.all([
      p.act(id, "termine/loeschung", { dateId: one }).then(({ status }) => status),
      p.act(id, "termine/loeschung", { dateId: two }).then(({ status }) => status),
      p.world.request(link, { form: { [`date.${one}`]: "yes", [`date.${two}`]: "yes" } }).then(({ status }) => status),
    ]);
    expect(statuses.slice(0, 2).toSorted()).toEqual([303, 422]);
    expect(statuses[2]).toBe(303);
    expect((await p.rows(id)).dates).toHaveLength(2);
    await p.act(id, "termine", { ...NEW_DAY, days: "11.3.2027" });
    const left = (await p.rows(id)).dates.find(({ id: date }) => date === one || date === two)?.id ?? "";
    const both = await Promise.all([
      p.act(id, "festlegung", { dateId: left }),
      p.act(id, "termine/loeschung", { dateId: left }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).not.toContain(500);
    expect(both.filter(({ status }) => status === 303)).toHaveLength(1);
  });
});

describe("what was said to the date that is fixed", () => {
  it("stands beside the open answer on the list of the meeting, and the invitation goes out all the same", async () => {
    const { id, one } = await answered();
    await p.act(id, "festlegung", { dateId: one });
    const meeting = await p.world.tenants.eins.use((db) =>
      db
        .selectFrom("poll as p")
        .innerJoin("record as r", "r.id", "p.meeting_id")
        .select("r.slug")
        .where("p.id", "=", id)
        .executeTakeFirstOrThrow(),
    );
    const list = `/eins/intern/treffen/${meeting.slug}/einladungen`;
    await p.forgetMails();
    expect(await p.world.text(list, { as: "partner" })).toContain("Terminabstimmung zum 2. März 2027: Ja");
    expect((await p.world.request(`${list}/versand`, { as: "partner", form: {} })).status).toBe(303);
    expect((await p.mails()).map(({ to_address }) => to_address)).toContain(OLENA);
    const page = await p.world.text(`${list}?stand=open`, { as: "partner" });
    expect(page).toContain("Olena Quittenhain");
    expect(page).toContain("Terminabstimmung zum 2. März 2027: Ja");
  });
});

describe("days held in calendars", () => {
  it("come with a date that is added and go with one that is taken off", async () => {
    const { id, one } = await answered();
    await p.act(id, "termine", NEW_DAY);
    await p.act(id, "termine/loeschung", { dateId: one });
    const { services, tenants } = p.world;
    const tenant = (await services.tenants.list()).find((county) => county.id === tenants.eins.id);
    if (tenant === undefined) throw new Error("There is no county.");
    const held = await services.doors.withTenant(programReader(tenant.id), async (db) =>
      findHolds(db, {
        services,
        tenant,
        secret: await findLinkSecret(db),
        domain: "example.org",
        email: OLENA,
        groupIds: [p.group.id],
        from: "2027-01-01",
        until: "2027-12-31",
      }),
    );
    expect(held.map(({ day }) => day)).toEqual(["2027-03-04", "2027-03-09"]);
  });
});

describe("what is said by telephone", () => {
  it("is noted with who noted it and when, for the lead and for whom it is", async () => {
    const { one, link, path, id, page, person } = await answered();
    p.world.clock.set("2026-11-25T09:00:00Z");
    expect(await p.world.text(page, { as: "partner" })).toContain("Es steht dabei, dass Sie es eingetragen haben.");
    await p.act(id, path, { [`date.${one}`]: "perhaps" });
    expect(await person()).toMatchObject({ answered_by: "lead", noted_by: p.lead.viewer.name });
    for (const seen of [await p.world.text(link), await p.world.text(`${HOME}/${id}`, { as: "partner" })])
      expect(seen).toContain(`eingetragen von ${p.lead.viewer.name} am 25.`);
    await p.world.request(link, { form: { [`date.${one}`]: "yes" } });
    expect(await person()).toMatchObject({ answered_by: "link", noted_by: null });
  });

  it("does not silently replace what was answered while the form was open", async () => {
    const { id, one, link, path, page, person } = await answered();
    const hidden = hiddenOf(await p.world.text(page, { as: "partner" }));
    p.world.clock.set("2026-11-25T09:00:00Z");
    await p.world.request(link, { form: { [`date.${one}`]: "no" } });
    const send = (fields: ReturnType<typeof hiddenOf>) =>
      p.world.request(`${HOME}/${id}/${path}`, { as: "partner", form: { ...fields, [`date.${one}`]: "yes" } });
    const answer = await send(hidden);
    expect(answer.status).toBe(422);
    const again = await answer.text();
    expect(again).toContain("Inzwischen ist hier anders geantwortet worden.");
    expect((await person())?.answered_by).toBe("link");
    expect((await send(hiddenOf(again))).status).toBe(303);
    expect((await person())?.answered_by).toBe("lead");
  });

  it("can still be noted by the lead after the last day, by nobody else, and no more once it is decided", async () => {
    const { id, one, path, page, person } = await answered();
    p.world.clock.set("2026-12-05T09:00:00Z");
    expect((await p.act(id, path, { [`date.${one}`]: "no" }, "otherPartner")).status).toBe(422);
    expect(await p.world.text(`${HOME}/${id}`, { as: "partner" })).toContain(path);
    expect(await p.world.text(page, { as: "partner" })).toContain("Sie tragen nach, was Olena Quittenhain gesagt hat.");
    expect((await p.act(id, path, { [`date.${one}`]: "no" })).status).toBe(303);
    expect((await person())?.answered_by).toBe("lead");
    await p.act(id, "ruecknahme");
    expect((await p.act(id, path, { [`date.${one}`]: "yes" })).status).toBe(422);
  });
});
