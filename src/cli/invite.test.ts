import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { runCommand } from "../cli.ts";
import { createTestWorld, type TestWorld } from "../features/records/testing.ts";
import { testServer } from "../platform/db/testing.ts";

let world: TestWorld;

beforeAll(async () => {
  world = await createTestWorld({ baseUrl: "http://localhost:4419" });
  const server = testServer() as { host: string; port: number; user: string };
  const { rows } = await world.database.pool.query<{ name: string }>("select current_database() as name");
  vi.stubEnv("DATABASE_URL", `postgres://${server.user}@localhost:${server.port}/${rows[0]?.name}?host=${server.host}`);
  vi.stubEnv("MITEINANDER_URL", "http://localhost:4419");
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await world.drop();
});

async function invite(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const io = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) };
  const exit = await runCommand(["invite", ...args], io);
  return { exit, out: out.join("\n"), err: err.join("\n"), link: out.at(-1) ?? "" };
}

describe("miteinander invite", () => {
  it("prints a link that lets the person in, and writes the mail", async () => {
    const first = await invite("neu@example.org", "--county", "16066", "--role", "office", "--name", "Nora Neumond");
    expect(first.exit).toBe(0);
    // the command's clock is the machine's
    world.clock.set(new Date().toISOString());
    const opened = await world.request(new URL(first.link).pathname);
    expect(await opened.text()).toContain("Sie melden sich an als Nora Neumond, neu@example.org.");
    expect((await world.request(new URL(first.link).pathname, { form: {} })).status).toBe(303);
    const mails = await world.tenants.eins.use((db) =>
      db.selectFrom("mail").select("kind").where("to_address", "=", "neu@example.org").execute(),
    );
    expect(mails).toEqual([{ kind: "invitation" }]);
  });

  it("gives who is here already a new link", async () => {
    const args = ["leser@example.org", "--county", "16066", "--role", "reader"];
    const [first, second] = [await invite(...args), await invite(...args)];
    expect(second.out).toContain("hatte diesen Zugang schon");
    expect(second.link).not.toBe(first.link);
    const rows = await world.tenants.eins.use((db) =>
      db.selectFrom("membership").select("name").where("email", "=", "leser@example.org").execute(),
    );
    expect(rows).toEqual([{ name: "leser" }]);
  });

  it("finds a partner's organisation by its name", async () => {
    const args = ["vhs@example.org", "--county", "16066", "--role", "partner"];
    expect(await invite(...args)).toMatchObject({ exit: 2, err: expect.stringContaining("--organisation") });
    expect(await invite(...args, "--organisation", "Gibt es nicht")).toMatchObject({
      exit: 2,
      err: "Eine Einrichtung „Gibt es nicht“ gibt es in Landkreis Eins nicht.",
    });
    expect((await invite(...args, "--organisation", "volkshochschule muster")).exit).toBe(0);
  });

  it.each([
    [["--county", "16066", "--role", "office"], "Mailadresse"],
    [["a@example.org", "--role", "office"], "--county"],
    [["a@example.org", "--county", "16", "--role", "office"], "fünf Ziffern"],
    [["a@example.org", "--county", "99999", "--role", "office"], "gibt es hier nicht"],
    [["a@example.org", "--county", "16066"], "--role"],
    [["a@example.org", "--county", "16066", "--role", "king"], "--role"],
    [["a@example.org", "--county", "16066", "--role", "office", "--wrong"], "--wrong"],
  ])("says what is missing: %j", async (args, says) => {
    const { exit, out, err } = await invite(...args);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain(says);
  });
});
