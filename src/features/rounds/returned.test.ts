import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { queueMail } from "../../platform/mail/index.ts";
import { takeMail } from "../../platform/mailbox/index.ts";
import { projectRoot } from "../../platform/root.ts";
import { mailReaders, programReader } from "../records/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { findBounces } from "./bounces.ts";

/** A report of a mail server, about the mail of ours with this id. */
const REPORT = readFileSync(join(projectRoot, "src/platform/mailbox/replies/bounce.eml"), "utf8");
const ABOUT = "0d0b5f1e-9b1f-4a53-8f5e-5d2f7b0f1c2d";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.drop());

const arrive = (text: string) =>
  takeMail({ raw: Buffer.from(text), isCut: false }, { ...world.services, readers: mailReaders(world.services) });
const inside = <T>(work: Parameters<TestWorld["services"]["doors"]["withTenant"]>[1]) =>
  world.services.doors.withTenant(programReader(world.tenants.eins.id), work) as Promise<T>;
const bounces = () => inside<Awaited<ReturnType<typeof findBounces>>>(findBounces);

it("a mail that came back puts its address on the list, once, whatever the report calls it", async () => {
  const id = randomUUID();
  const words = { subject: "Stimmt das noch?", text: "Bitte", html: "<p>Bitte</p>" };
  const mail = { tenantId: world.tenants.eins.id, id, kind: "asks", to: { address: "verein@example.org" }, ...words };
  await inside((db) => queueMail(db, { ...mail, at: world.services.clock.now() }));
  const report = REPORT.replace(ABOUT, id);
  await arrive(report);
  await arrive(report.replace("dsn-1@", "dsn-2@"));
  expect(await bounces()).toMatchObject([
    { address: "verein@example.org", notedBy: "Mailserver", reason: "5.1.1 smtp; 550 5.1.1 User unknown" },
  ]);
});

it("a report about no mail of ours closes nobody's address", async () => {
  const before = await bounces();
  // it answers to nobody's mail, so no county is found by it
  expect(await arrive(REPORT.replace("dsn-1@", "dsn-3@"))).toBe("left");
  expect(await bounces()).toEqual(before);
});
