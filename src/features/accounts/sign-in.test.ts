import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Asking } from "../records/testing.ts";
import { createSignInWorld, secretOf, wrong } from "./testing.ts";

let world: Awaited<ReturnType<typeof createSignInWorld>>;
beforeAll(async () => {
  world = await createSignInWorld();
});
beforeEach(() => world.reset());
afterAll(() => world.drop());

describe("signing in by link", () => {
  it("leads from the mail into the workspace, where somebody is known", async () => {
    const { link } = await world.receiveMail();
    const opened = await world.ask(link);
    expect(opened.status).toBe(200);
    expect(await opened.text()).toContain("Sie melden sich an als Katrin Lindenau, office@eins.example.org.");
    const used = await world.ask(link, { form: {} });
    expect(used.status).toBe(303);
    expect(used.headers.get("location")).toBe("/eins/intern/");
    expect(used.headers.get("set-cookie")).toMatch(/; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/);
    const secret = secretOf(used) ?? "";
    expect(await world.text("/eins/intern/mails", { as: { secret } })).toContain("Katrin Lindenau");
  });

  it("keeps where somebody wanted to go", async () => {
    const asked = await world.ask("/eins/intern/mails?zustand=kept");
    expect(asked.status).toBe(303);
    const form = await world.ask(asked.headers.get("location") ?? "");
    expect(await form.text()).toContain('name="ziel" value="/eins/intern/mails?zustand=kept"');
    const { link } = await world.receiveMail("office@eins.example.org", { ziel: "/eins/intern/mails?zustand=kept" });
    expect((await world.ask(link, { form: {} })).headers.get("location")).toBe("/eins/intern/mails?zustand=kept");
  });

  it("forgets addresses outside of the county's workspace", async () => {
    const form = await world.ask("/eins/intern/anmelden?ziel=https://boese.example.org/");
    expect(await form.text()).not.toContain("boese");
    const { link } = await world.receiveMail("office@eins.example.org", { ziel: "//boese.example.org/eins/intern/" });
    expect((await world.ask(link, { form: {} })).headers.get("location")).toBe("/eins/intern/");
  });

  it("is not used up by programs that open links", async () => {
    const { link } = await world.receiveMail();
    for (let time = 0; time < 3; time += 1) expect((await world.ask(link)).status).toBe(200);
    expect((await world.ask(link, { form: {} })).status).toBe(303);
  });

  it("works once, also when ten try at the same moment", async () => {
    const { link } = await world.receiveMail();
    const answers = await Promise.all(Array.from({ length: 10 }, () => world.ask(link, { form: {} })));
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([303, ...Array.from({ length: 9 }, () => 410)]);
    expect(answers.filter((answer) => answer.headers.has("set-cookie"))).toHaveLength(1);
    expect(await (await world.ask(link)).text()).toContain("Mit diesem Link geht es nicht weiter");
  });

  it("ends after 30 minutes and offers a new link to the same address", async () => {
    const { link } = await world.receiveMail();
    world.clock.advance(31);
    const opened = await world.ask(link);
    const page = await opened.text();
    expect(opened.status).toBe(410);
    expect(page).toContain("Mit diesem Link geht es nicht weiter");
    expect(page).not.toContain("office@eins.example.org");
    const mails = await world.mailsTo("office@eins.example.org");
    const anew = await world.ask(`${link}/neu`, { form: {} });
    expect(anew.headers.get("location")).toMatch(/^\/eins\/intern\/anmelden\/code\?vorgang=[0-9a-f-]{36}$/);
    expect(await world.mailsTo("office@eins.example.org")).toHaveLength(mails.length + 1);
    const used = await world.ask(link, { form: {} });
    expect(used.status).toBe(410);
    expect(used.headers.has("set-cookie")).toBe(false);
  });

  it("works in the county it was asked for in and nowhere else", async () => {
    const { link } = await world.receiveMail();
    const elsewhere = link.replace("/eins/", "/zwei/");
    expect((await world.ask(elsewhere, { form: {} })).status).toBe(410);
    expect((await world.ask(link, { form: {} })).status).toBe(303);
  });

  it("is refused to whoever sends the form from another site", async () => {
    const { link } = await world.receiveMail();
    const foreign = await world.ask(link, { form: {}, headers: { "sec-fetch-site": "cross-site" } });
    expect(foreign.status).toBe(403);
    const origin = { "sec-fetch-site": undefined, origin: "https://boese.example.org" };
    expect((await world.ask(link, { form: {}, headers: origin })).status).toBe(403);
    expect((await world.ask(link, { form: {} })).status).toBe(303);
  });

  it("lets nobody in whose membership has ended, though the mail is there", async () => {
    const { link } = await world.receiveMail("reader@eins.example.org");
    const reader = world.tenants.eins.people.reader;
    const setEnd = (ended_at: Date | null) =>
      world.tenants.eins.use((db) =>
        db.updateTable("membership").set({ ended_at }).where("id", "=", reader.membershipId).execute(),
      );
    await setEnd(world.clock.now());
    const used = await world.ask(link, { form: {} });
    await setEnd(null);
    expect(used.status).toBe(410);
    expect(used.headers.has("set-cookie")).toBe(false);
    expect(await used.text()).not.toContain("reader@eins.example.org");
  });

  it.each(["x", "a".repeat(43), "a".repeat(5000), "%E2%80%AE", "..%2f..%2f"])(
    "answers to junk in place of a link: %s",
    async (junk) => {
      const path = `/eins/intern/anmelden/${junk}`;
      expect((await world.ask(path)).status).toBe(410);
      expect((await world.ask(path, { form: {} })).status).toBe(410);
    },
  );
});

describe("signing in by code", () => {
  const type = (id: string, code: string, asking: Asking = {}) =>
    world.ask("/eins/intern/anmelden/code", { form: { vorgang: id, code }, ...asking });

  it("works once, with spaces between the digits", async () => {
    const { id, code } = await world.receiveMail();
    const page = await world.ask(`/eins/intern/anmelden/code?vorgang=${id}`);
    expect(await page.text()).toMatch(/autocomplete="one-time-code"[^>]*inputmode="numeric"/);
    const answer = await type(id, `${code.slice(0, 3)} ${code.slice(3)}`);
    expect(answer.status).toBe(303);
    expect(secretOf(answer)).toBeDefined();
    expect((await type(id, code)).status).toBe(422);
  });

  it("ends after five wrong codes, with its link", async () => {
    const { id, code, link } = await world.receiveMail();
    const statuses = [];
    for (let time = 0; time < 5; time += 1) statuses.push((await type(id, wrong(code))).status);
    expect(statuses).toEqual([422, 422, 422, 422, 410]);
    expect((await type(id, code)).status).toBe(410);
    expect((await world.ask(link, { form: {} })).status).toBe(410);
    expect(await (await world.ask(link)).text()).toContain("Mit diesem Link geht es nicht weiter");
  });

  it("ends after five however many are typed at the same moment", async () => {
    const { id, code } = await world.receiveMail();
    const codes = Array.from({ length: 20 }, (_, index) =>
      String((Number(code) + 1 + index) % 1_000_000).padStart(6, "0"),
    );
    await Promise.all(codes.map((one) => type(id, one)));
    expect((await type(id, code)).status).toBe(410);
  });

  it("tells a stranger the same as a member", async () => {
    const { id, code } = await world.receiveMail();
    const asked = await world.askForMail("niemand@eins.example.org");
    const nowhere = new URL(asked.headers.get("location") ?? "", "http://x").searchParams.get("vorgang") ?? "";
    for (let time = 0; time < 6; time += 1) {
      const [member, stranger] = [await type(id, wrong(code)), await type(nowhere, wrong(code))];
      expect(stranger.status).toBe(member.status);
      expect((await stranger.text()).replaceAll(nowhere, id)).toBe(await member.text());
    }
  });

  it("belongs to one sign-in and one county", async () => {
    const first = await world.receiveMail();
    const second = await world.receiveMail();
    if (first.code !== second.code) expect((await type(second.id, first.code)).status).toBe(422);
    const elsewhere = { form: { vorgang: first.id, code: first.code } };
    expect((await world.ask("/zwei/intern/anmelden/code", elsewhere)).status).toBe(422);
  });

  it("ends after 30 minutes", async () => {
    const { id, code } = await world.receiveMail();
    world.clock.advance(30);
    expect((await type(id, code)).status).toBe(422);
  });

  it.each(["", "12345", "1234567", "abcdef", "１２３４５６"])("asks again for what is no code: %s", async (code) => {
    const { id } = await world.receiveMail();
    const answer = await type(id, code);
    expect(answer.status).toBe(422);
    expect(answer.headers.has("set-cookie")).toBe(false);
  });

  it("begins anew where the sign-in is not named", async () => {
    for (const id of ["", "x", "'; drop table session; --"]) {
      const answer = await type(id, "123456");
      expect([answer.status, answer.headers.get("location")]).toEqual([303, "/eins/intern/anmelden"]);
    }
  });
});
