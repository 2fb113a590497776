import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TenantDb } from "../db/doors.ts";
import { JobBench } from "../jobs/testing.ts";
import {
  blankExpiredSecrets,
  deleteOldMails,
  type NewMail,
  queueMail,
  resumeWaitingMails,
  sendMailAgain,
} from "./index.ts";

const now = new Date("2026-11-22T10:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 3600_000);

describe("the upkeep of mails", () => {
  const bench = new JobBench();
  beforeAll(() => bench.open());
  beforeEach(async () => {
    await bench.clear();
    await office((db) => db.deleteFrom("mail").execute());
  });
  afterAll(() => bench.close());

  const office = <T>(work: (db: TenantDb) => Promise<T>) => bench.database.doors.withTenant(bench.here, work);
  const write = async (changes: Partial<NewMail> = {}) => {
    const id = randomUUID();
    const to = { address: "a@example.org" };
    const words = { subject: "Betreff", text: "Text", html: "<p>Text</p>" };
    const mail = { tenantId: bench.here.tenantId, id, kind: "sign-in", to, ...words, at: now, ...changes };
    await office((db) => queueMail(db, mail));
    return id;
  };
  const ids = () => office(async (db) => (await db.selectFrom("mail").select("id").execute()).map((row) => row.id));
  const change = (
    id: string,
    values: { sent_at?: Date; failed_at?: Date; failure?: string; attempts?: number; text_body?: string },
  ) => office((db) => db.updateTable("mail").set(values).where("id", "=", id).execute());

  it("deletes mails older than thirty days, whatever became of them", async () => {
    const old = await write({ at: daysAgo(31) });
    await change(old, { sent_at: daysAgo(31) });
    await write({ at: daysAgo(31) });
    const young = await write({ at: daysAgo(29) });
    await office((db) => deleteOldMails(db, now));
    expect(await ids()).toEqual([young]);
  });

  it("blanks texts that let nobody in any more, and no others", async () => {
    const expired = await write({ secretUntil: now });
    const valid = await write({ secretUntil: new Date(now.getTime() + 1) });
    const plain = await write();
    await office((db) => blankExpiredSecrets(db, now));
    const texts = await office((db) => db.selectFrom("mail").select(["id", "text_body", "html_body"]).execute());
    const textOf = (id: string) => texts.find((row) => row.id === id);
    expect(textOf(expired)).toMatchObject({ text_body: "", html_body: "" });
    expect(textOf(valid)).toMatchObject({ text_body: "Text" });
    expect(textOf(plain)).toMatchObject({ text_body: "Text" });
  });

  it("gives mails that wait without a job one again, and no second one", async () => {
    const early = await write({ at: daysAgo(1) });
    const sent = await write({ at: daysAgo(1) });
    await change(sent, { sent_at: now });
    await bench.clear();
    await office((db) => resumeWaitingMails(db, now));
    await office((db) => resumeWaitingMails(db, now));
    expect(await bench.count("name = 'mail'")).toBe(1);
    expect(await bench.count(`data->>'id' = '${early}'`)).toBe(1);
  });

  it("sends a failed mail again when asked to", async () => {
    const id = await write();
    await change(id, { failed_at: now, failure: "unreachable", attempts: 12 });
    await bench.clear();
    expect(await office((db) => sendMailAgain(db, bench.here.tenantId, id))).toBe(true);
    expect(await bench.count("name = 'mail'")).toBe(1);
    const [mail] = await office((db) => db.selectFrom("mail").selectAll().execute());
    expect(mail).toMatchObject({ failed_at: null, failure: null, attempts: 0 });
  });

  it("does not send again what was sent or has no text any more", async () => {
    const sent = await write();
    await change(sent, { sent_at: now });
    const blank = await write();
    await change(blank, { failed_at: now, failure: "secret_expired", text_body: "" });
    await bench.clear();
    expect(await office((db) => sendMailAgain(db, bench.here.tenantId, sent))).toBe(false);
    expect(await office((db) => sendMailAgain(db, bench.here.tenantId, blank))).toBe(false);
    expect(await bench.count("name = 'mail'")).toBe(0);
  });
});
