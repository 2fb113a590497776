import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { findNotes, findResult } from "./queries.ts";
import { makeRunning, type Running } from "./testing.ts";

let world: TestWorld;
let run: Running;
beforeAll(async () => {
  world = await createTestWorld();
});
beforeEach(async () => {
  run = await makeRunning(world);
});
afterAll(() => world.drop());

describe("notes that are typed", () => {
  it("are kept under the next version, and said to be with the time", async () => {
    const answer = await run.keep("Ende September warteten 163 Personen.", 0);
    expect([answer.status, await answer.json()]).toEqual([200, { version: 1, at: "15:00" }]);
    expect((await run.keep("Und im Mittel 29 Wochen.", 1)).status).toBe(200);
    const kept = (await run.eins.use((db) => findNotes(db, run.meeting.id))).get(run.item);
    expect(kept).toMatchObject({ notes: "Und im Mittel 29 Wochen.", version: 2, by: "Katrin Lindenau" });
  });

  it("of two writers lose nothing: the second is shown both texts and may save knowingly", async () => {
    await run.keep("Die Erste schreibt.", 0);
    const clash = await run.keep("Der Zweite schreibt.", 0);
    const told = (await clash.json()) as { version: number };
    expect([clash.status, told]).toEqual([
      409,
      { version: 1, by: "Katrin Lindenau", texts: { notes: "Die Erste schreibt.", publicNotes: "" } },
    ]);
    expect((await run.keep("Die Erste schreibt. Der Zweite schreibt.", told.version)).status).toBe(200);
  });

  it("at the same moment are taken from one writer, and the other is told", async () => {
    const answers = await Promise.all(["Eins", "Zwei", "Drei", "Vier"].map((notes) => run.keep(notes, 0)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409]);
  });

  it("that arrive twice, because the answer got lost, are no clash", async () => {
    await run.keep("Einmal geschrieben.", 0);
    expect(await (await run.keep("Einmal geschrieben.", 0)).json()).toEqual({ version: 1, at: "15:00" });
  });

  it("without JavaScript are kept by a button, and both texts stand on the page where somebody was faster", async () => {
    await run.keep("Die Erste schreibt.", 0);
    const page = await run.keep("Der Zweite schreibt.", 0, { accept: "text/html,application/xhtml+xml" });
    const html = await page.text();
    expect(page.status).toBe(409);
    for (const words of ["Die Erste schreibt.", "Der Zweite schreibt."]) expect(html).toContain(words);
    expect((await run.keep("Beide.", 1, { accept: "text/html" })).status).toBe(303);
  });

  it("are not for members to write, nor to read before they are sent", async () => {
    await run.keep("Noch nicht für alle.", 0);
    const form = { notes: "x", publicNotes: "", notesVersion: "1" };
    expect((await world.request(`${run.own}/punkte/${run.item}`, { as: "partner", form })).status).toBe(403);
    const html = await world.text(run.own, { as: "partner" });
    expect(html).toContain("noch nicht verschickt");
    expect(html).not.toContain("Noch nicht für alle.");
  });
});

describe("results", () => {
  it("are added in a line, and name an organisation by its name", async () => {
    const { name, id } = run.eins.organisations.partner;
    const made = await run.add({ kind: "task", title: "Räume prüfen", responsible: name, dueOn: "2026-12-15" });
    expect([made.status, made.headers.get("location")]).toEqual([
      303,
      `${run.own}?punkt=${run.item}#festhalten-${run.item.slice(0, 8)}`,
    ]);
    expect(await run.only()).toMatchObject({ kind: "task", responsibleId: id, dueOn: "2026-12-15", state: "draft" });
  });

  it("keep what was typed where something is missing", async () => {
    const page = await run.add({ kind: "task", title: "", broughtBy: "Kim Kirschbaum" });
    expect([page.status, (await page.text()).includes("Kim Kirschbaum")]).toEqual([422, true]);
  });

  it("are drafts of those who lead until the minutes are sent", async () => {
    await run.add({ kind: "need", title: "Kurse am Abend fehlen" });
    const { slug } = await run.only();
    expect((await world.request(`/eins/intern/ergebnisse/${slug}`, { as: "partner" })).status).toBe(404);
    await run.send();
    expect((await world.request(`/eins/intern/ergebnisse/${slug}`, { as: "partner" })).status).toBe(200);
    expect((await world.request(`/eins/intern/ergebnisse/${slug}`, { as: "reader" })).status).toBe(404);
  });

  it("that are joined stand in the other one, and lead there", async () => {
    await run.add({ kind: "need", title: "Kurse am Abend" });
    await run.add({ kind: "need", title: "Kurse für Beschäftigte", broughtBy: "Kim Kirschbaum" });
    const [into, from] = await run.results();
    const form = { into: into?.id ?? "" };
    await world.request(`/eins/intern/ergebnisse/${from?.slug}/zusammenfuehrung`, { as: "office", form });
    expect((await run.only()).text).toContain("Kurse für Beschäftigte (Kim Kirschbaum (Volkshochschule Muster))");
    expect(await world.text(`/eins/intern/ergebnisse/${from?.slug}`, { as: "office" })).toContain("aufgegangen");
  });
});

describe("votes", () => {
  const vote = async (votes: Record<string, string>) => {
    const { slug, id } = await run.only();
    const form = Object.fromEntries(Object.entries(votes).map(([seat, said]) => [`vote.${seat}`, said]));
    await world.request(`/eins/intern/ergebnisse/${slug}/stimmen`, { as: "office", form });
    return run.eins.use((db) => findResult(db, id));
  };

  it("are counted by voting seats that are there; an advisory seat has none, whoever sends it", async () => {
    await run.add({ kind: "decision", title: "Ein Plan für Abendkurse" });
    const decided = await vote({ [run.voting]: "yes", [run.advising]: "no", [world.services.newId()]: "no" });
    expect(decided).toMatchObject({ votes: { yes: 1, no: 0, abstained: 0 }, quorate: "yes" });
  });

  it("of all who did not say otherwise are noted with one button", async () => {
    await run.add({ kind: "decision", title: "Ein Plan für Abendkurse" });
    const { slug, id } = await run.only();
    const path = `/eins/intern/ergebnisse/${slug}/stimmen`;
    await world.request(path, { as: "office", form: { rest: "yes" } });
    expect(await run.eins.use((db) => findResult(db, id))).toMatchObject({ votes: { yes: 1, no: 0, abstained: 0 } });
    await world.request(path, { as: "office", form: { rest: "yes", [`vote.${run.voting}`]: "no" } });
    expect(await run.eins.use((db) => findResult(db, id))).toMatchObject({ votes: { yes: 0, no: 1, abstained: 0 } });
  });

  it("of an advisory seat are refused by the database itself", async () => {
    await run.add({ kind: "decision", title: "Ein Plan für Abendkurse" });
    const { id } = await run.only();
    const row = { tenant_id: run.eins.id, result_id: id, group_id: run.group, seat_id: run.advising, vote: "yes" };
    expect(await run.inSql((db) => db.insertInto("result_vote").values(row).execute())).toContain("advisory");
  });

  it("do not count where too few seats are there", async () => {
    await run.add({ kind: "decision", title: "Ein Plan für Abendkurse" });
    await run.eins.use((db) => db.deleteFrom("attendance").where("meeting_id", "=", run.meeting.id).execute());
    expect(await vote({ [run.voting]: "yes" })).toMatchObject({ votes: null, quorate: "no" });
  });
});
