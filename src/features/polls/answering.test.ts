import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createPollWorld, HOME } from "./polls.fixture.ts";

let p: Awaited<ReturnType<typeof createPollWorld>>;
beforeAll(async () => {
  p = await createPollWorld();
});
beforeEach(() => p.clear());
afterAll(() => p.world.drop());

describe("answering", () => {
  it("needs no account: a mail each, with a link of its own and nobody else's address", async () => {
    const { id } = await p.open();
    const sent = await p.mails();
    expect(sent).toHaveLength(2);
    for (const mail of sent) {
      expect(mail.text_body).toContain("Dienstag, 2. März 2027, 14:00 bis 16:00 Uhr");
      for (const other of sent.filter((one) => one !== mail)) expect(mail.text_body).not.toContain(other.to_address);
    }
    expect(sent[0]?.text_body).toContain(await p.linkOf(id, "olena@example.org"));
  });

  it("is shown by looking and written by sending, and may be changed until it closes", async () => {
    const { id, one, two, link } = await p.open();
    expect((await p.world.request(link)).status).toBe(200);
    expect((await p.rows(id)).answers).toEqual([]);
    const said = (form: Record<string, string>) => p.world.request(link, { form });
    expect((await said({ [`date.${one}`]: "yes", [`date.${two}`]: "perhaps", comment: "Ab 15 Uhr" })).status).toBe(303);
    expect((await said({ [`date.${one}`]: "no" })).status).toBe(303);
    const { answers, people } = await p.rows(id);
    expect(answers.map(({ answer }) => answer)).toEqual(["no"]);
    expect(people[0]).toMatchObject({ answered_by: "link", comment: "" });
    expect((await said({})).status).toBe(422);
    p.world.clock.set("2026-12-05T09:00:00Z");
    expect((await said({ [`date.${one}`]: "yes" })).status).toBe(422);
    expect(await (await p.world.request(link)).text()).toContain("Antworten konnte man bis 4. Dezember 2026");
    expect((await p.rows(id)).answers).toHaveLength(1);
  });

  it("takes no answers to dates of another poll", async () => {
    const other = await p.open({ title: "Andere" });
    const { id, one, link } = await p.open();
    await p.world.request(link, { form: { [`date.${one}`]: "yes", [`date.${other.one}`]: "yes" } });
    expect((await p.rows(id)).answers).toHaveLength(1);
    expect((await p.rows(other.id)).answers).toHaveLength(0);
  });

  it("shows who said what to those asked where the lead wants it, never addresses and remarks", async () => {
    for (const [names, isSeen] of [
      ["asked", true],
      ["", false],
    ] as const) {
      const { one, link, own } = await p.open({ names });
      await p.world.request(own, { form: { [`date.${one}`]: "yes", comment: "Nur für die Leitung" } });
      const page = await p.world.text(link);
      expect(page.includes("Bernd Apfelbaum")).toBe(isSeen);
      expect(page).not.toContain(p.lead.email);
      expect(page).not.toContain("Nur für die Leitung");
    }
  });

  it("works inside for oneself and one's organisation, and by telephone for who leads", async () => {
    const { id, one, people } = await p.open();
    const olena = people.find(({ email }) => email === "olena@example.org");
    const path = `antwort/${olena?.id ?? ""}`;
    expect((await p.act(id, path, { [`date.${one}`]: "perhaps" }, "reader")).status).toBe(404);
    expect((await p.act(id, path, { [`date.${one}`]: "perhaps" }, "otherPartner")).status).toBe(303);
    expect((await p.rows(id)).people[0]?.answered_by).toBe("member");
    expect((await p.act(id, path, { [`date.${one}`]: "yes" })).status).toBe(303);
    expect((await p.rows(id)).people[0]?.answered_by).toBe("lead");
    const bernd = people.find(({ email }) => email !== "olena@example.org");
    expect((await p.act(id, `antwort/${bernd?.id ?? ""}`, { [`date.${one}`]: "no" }, "otherPartner")).status).toBe(404);
    expect((await p.act(id, `antwort/${bernd?.id ?? ""}`, { [`date.${one}`]: "no" })).status).toBe(303);
    expect((await p.rows(id)).people.map((person) => person.answered_by)).toEqual(["lead", "member"]);
  });

  it("waits in what is due until it is given", async () => {
    const { one, link } = await p.open();
    expect(await p.world.text("/eins/intern/", { as: "otherPartner" })).toContain("Herbsttreffen der AG Sprache");
    await p.world.request(link, { form: { [`date.${one}`]: "yes" } });
    expect(await p.world.text("/eins/intern/", { as: "otherPartner" })).not.toContain("Herbsttreffen der AG Sprache");
    p.world.clock.set("2026-12-05T09:00:00Z");
    expect(await p.world.text("/eins/intern/", { as: "partner" })).toContain("Die Antworten sind da.");
  });
});

describe("what the lead sees", () => {
  it("is the count, the best date with its rule, and whether enough seats that vote would be there", async () => {
    const { id, one, two, link, own } = await p.open();
    await p.world.request(link, { form: { [`date.${one}`]: "no", [`date.${two}`]: "perhaps" } });
    await p.world.request(own, { form: { [`date.${one}`]: "yes", [`date.${two}`]: "perhaps" } });
    const page = await p.world.text(`${HOME}/${id}`, { as: "partner" });
    expect(page).toContain("2 von 2 Personen haben geantwortet");
    expect(page).toContain("Am besten passt Donnerstag, 4. März 2027, 14:00 bis 16:00 Uhr: 0 Ja, 2 zur Not.");
    expect(page).toContain("beschlussfähig (nötig: 1)");
    expect(page).toContain("beschlussfähig, wenn auch kommt, wer „zur Not“ sagt (nötig: 1)");
  });

  it("is not seen by who does not lead: addresses and answers of others", async () => {
    const { id, one, own } = await p.open();
    await p.world.request(own, { form: { [`date.${one}`]: "yes", comment: "Nur für die Leitung" } });
    const page = await p.world.text(`${HOME}/${id}`, { as: "otherPartner" });
    expect(page).toContain("Antworten: Olena Quittenhain");
    expect(page).not.toContain(p.lead.email);
    expect(page).not.toContain("Nur für die Leitung");
    expect((await p.world.request(`${HOME}/${id}`, { as: "reader" })).status).toBe(404);
  });
});
