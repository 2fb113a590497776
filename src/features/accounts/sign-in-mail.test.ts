import { hashSecret } from "./sessions.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createSignInWorld } from "./testing.ts";

let world: Awaited<ReturnType<typeof createSignInWorld>>;
beforeAll(async () => {
  world = await createSignInWorld();
});
beforeEach(() => world.reset());
afterAll(() => world.drop());

describe("the mail", () => {
  it("holds link and code, is blanked when they end, and keeps only hashes", async () => {
    const { mail, link, code, id } = await world.receiveMail();
    expect(mail).toMatchObject({ kind: "sign-in", subject: "Ihr Link zum Anmelden", to_name: "Katrin Lindenau" });
    expect(mail.secret_until).toEqual(new Date("2026-11-23T09:30:00Z"));
    expect(mail.text_body).toContain("Guten Tag, Katrin Lindenau,");
    expect(mail.text_body).toContain("einmal und bis 23. November 2026 um 10:30 Uhr");
    expect(mail.html_body).toContain(`href="http://localhost:3000${link}"`);
    const row = await world.database.doors.asSignIn((db) =>
      db.selectFrom("sign_in").selectAll().where("id", "=", id).executeTakeFirstOrThrow(),
    );
    expect(JSON.stringify(row)).not.toContain(link.split("/").at(-1));
    expect(JSON.stringify(row)).not.toContain(code);
  });

  it("goes to members only, and nobody can tell from the answer", async () => {
    const known = await world.askForMail("OFFICE@eins.example.org ");
    const unknown = await world.askForMail("niemand@eins.example.org");
    const other = await world.askForMail("office@zwei.example.org");
    const shape = (answer: Response) => [
      answer.status,
      answer.headers.get("location")?.replace(/=.*/, ""),
      answer.headers.get("set-cookie"),
    ];
    expect(shape(unknown)).toEqual(shape(known));
    expect(shape(other)).toEqual(shape(known));
    expect(await world.mailsTo("niemand@eins.example.org")).toEqual([]);
    expect(await world.mailsTo("office@zwei.example.org")).toEqual([]);
  });

  it.each([
    "",
    "ohne-at",
    "a@b",
    "a@b.c,d@e.f",
    "a b@example.org",
    "<a@example.org>",
    `${"a".repeat(250)}@example.org`,
  ])("is not sent to what is no address: %s", async (typed) => {
    const answer = await world.askForMail(typed);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('aria-invalid="true"');
  });
});

describe("limits", () => {
  it("let an address have five mails in a quarter of an hour, known or not", async () => {
    for (const email of ["office@eins.example.org", "niemand@eins.example.org"]) {
      const answers = [];
      for (let time = 0; time < 6; time += 1) {
        world.changeNetwork();
        answers.push((await world.askForMail(email)).status);
      }
      expect(answers).toEqual([303, 303, 303, 303, 303, 429]);
    }
    world.clock.advance(16);
    expect((await world.askForMail("office@eins.example.org")).status).toBe(303);
  });

  it("hold against many at the same moment", async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => world.askForMail("office@eins.example.org")));
    expect(answers.filter((answer) => answer.status === 303)).toHaveLength(5);
  });

  it("let a network ask for thirty mails, whatever it says of where it comes from", async () => {
    const statuses = await Promise.all(
      Array.from({ length: 32 }, async (_, time) => {
        const headers = { "x-forwarded-for": `203.0.113.${time}, 198.51.100.200` };
        return (await world.askForMail(`mensch${time}@example.org`, {}, { headers })).status;
      }),
    );
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
  });

  it("keep neither addresses nor networks", async () => {
    await world.askForMail("office@eins.example.org");
    const rows = await world.database.doors.asSignIn((db) => db.selectFrom("sign_in_attempt").selectAll().execute());
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/office|198\.51/);
    const plain = ["address:office@eins.example.org", "office@eins.example.org"].map(hashSecret);
    expect(rows.map((row) => row.subject_hash)).not.toEqual(expect.arrayContaining([expect.toBeOneOf(plain)]));
  });
});
