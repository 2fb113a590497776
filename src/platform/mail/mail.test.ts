import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { type Clock, fixedClock } from "../clock.ts";
import { JobBench } from "../jobs/testing.ts";
import { connectMailServer, mailHandler, type NewMail, queueMail, renderMail, UnusableAddress } from "./index.ts";
import { type Answers, openMailbox, refusal } from "./testing.ts";

const clock = fixedClock("2026-11-22T10:00:00Z");
const from = "Netzwerk Muster <netz@muster.example.org>";
const until = { timeout: 30_000, interval: 50 };
const content = renderMail({
  subject: "Einladung",
  parts: [{ paragraph: "Grüße aus Schmalkalden" }],
  footer: ["Netzwerk"],
});

describe("mail", () => {
  const bench = new JobBench();
  const mailboxes: Awaited<ReturnType<typeof openMailbox>>[] = [];
  beforeAll(() => bench.open());
  afterEach(async () => {
    await bench.clear();
    await Promise.all(mailboxes.splice(0).map((mailbox) => mailbox.close()));
  });
  afterAll(() => bench.close());

  const office = <T>(work: Parameters<typeof bench.database.doors.withTenant<T>>[1]) =>
    bench.database.doors.withTenant(bench.here, work);
  const find = (id: string) =>
    office((db) => db.selectFrom("mail").selectAll().where("id", "=", id).executeTakeFirstOrThrow());
  const write = async (changes: Partial<NewMail> = {}) => {
    const id = randomUUID();
    const to = { address: "a.beispiel@example.org", name: "A. Beispiel" };
    const mail = { tenantId: bench.here.tenantId, id, kind: "invitation", to, ...content, at: clock.now(), ...changes };
    await bench.database.doors.asSignIn((db) => queueMail(db, mail));
    return id;
  };
  const open = async (answers: Answers = {}) => {
    const mailbox = await openMailbox(answers);
    mailboxes.push(mailbox);
    return mailbox;
  };
  const handler = (url: string | undefined, at: Clock = clock) =>
    mailHandler({
      doors: bench.database.doors,
      server: url === undefined ? undefined : connectMailServer({ url, from }),
      clock: at,
    });
  /** One try, without waiting for the queue. */
  const tryOnce = async (id: string, url: string | undefined, at: Clock = clock) => {
    const job = { tenant: bench.here.tenantId, id };
    return handler(url, at)
      .run(job, new AbortController().signal)
      .then(
        () => "done",
        () => "again",
      );
  };

  it("leaves after the transaction, as text and HTML, with what programs need to know", async () => {
    const mailbox = await open();
    await bench.start([handler(mailbox.url)]);
    const id = await write();
    await vi.waitFor(() => expect(mailbox.arrived).toHaveLength(1), until);
    const [{ mail, from: sender, to } = expect.fail()] = mailbox.arrived;
    expect(sender).toBe("netz@muster.example.org");
    expect(to).toEqual(["a.beispiel@example.org"]);
    expect(mail.from).toMatchObject({ name: "Netzwerk Muster", address: "netz@muster.example.org" });
    expect(mail.to).toMatchObject([{ name: "A. Beispiel", address: "a.beispiel@example.org" }]);
    expect(mail.subject).toBe("Einladung");
    expect(mail.text).toContain("Grüße aus Schmalkalden");
    expect(mail.html).toContain("Grüße aus Schmalkalden");
    expect(mail.messageId).toBe(`<${id}@muster.example.org>`);
    expect(mail.date).toBe("2026-11-22T10:00:00.000Z");
    const header = (key: string) => mail.headers.find((entry) => entry.key === key)?.value;
    expect(header("auto-submitted")).toBe("auto-generated");
    expect(header("list-unsubscribe")).toBeUndefined();
    await vi.waitFor(async () => expect((await find(id)).sent_at).toEqual(clock.now()), until);
  });

  it("is not sent when the transaction is rolled back", async () => {
    const attempt = office(async (db) => {
      await queueMail(db, {
        tenantId: bench.here.tenantId,
        id: randomUUID(),
        kind: "invitation",
        to: { address: "a@example.org" },
        ...content,
        at: clock.now(),
      });
      throw new Error("changed our mind");
    });
    await expect(attempt).rejects.toThrow("changed our mind");
    expect(await bench.count("name = 'mail'")).toBe(0);
  });

  it("is not sent twice when its job is done twice", async () => {
    const mailbox = await open();
    const id = await write();
    await tryOnce(id, mailbox.url);
    await tryOnce(id, mailbox.url);
    expect(mailbox.arrived).toHaveLength(1);
  });

  it("cannot be given headers or recipients by names, subjects and addresses", async () => {
    const mailbox = await open();
    const evil = "Eva\r\nBcc: opfer@example.org\r\n\r\nText";
    const id = await write({
      to: { address: "a@example.org", name: `${evil} <b@example.org>, "c" <c@example.org>` },
      subject: evil,
    });
    await tryOnce(id, mailbox.url);
    const [{ mail, to } = expect.fail()] = mailbox.arrived;
    expect(to).toEqual(["a@example.org"]);
    expect(mail.to).toHaveLength(1);
    expect(mail.bcc ?? []).toEqual([]);
    expect(mail.headers.map((entry) => entry.key)).not.toContain("bcc");
    expect(mail.subject).toBe("Eva Bcc: opfer@example.org Text");
    for (const address of [
      "a@example.org\r\nBcc: b@example.org",
      "a@example.org, b@example.org",
      "a b@example.org",
      "<a@example.org>",
      "a@b@c",
      `${"a".repeat(250)}@example.org`,
    ]) {
      await expect(write({ to: { address } })).rejects.toThrow(UnusableAddress);
    }
  });

  it("says how to decline it only where it can be declined", async () => {
    const mailbox = await open();
    const id = await write({ unsubscribeUrl: "https://integration.example.org/unna/intern/abmelden/x" });
    await tryOnce(id, mailbox.url);
    const headers = mailbox.arrived[0]?.mail.headers ?? [];
    const header = (key: string) => headers.find((entry) => entry.key === key)?.value;
    expect(header("list-unsubscribe")).toBe("<https://integration.example.org/unna/intern/abmelden/x>");
    expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
    await expect(write({ unsubscribeUrl: "https://x.example.org/>\r\nBcc: b@example.org" })).rejects.toThrow(
      "web address",
    );
  });

  it("is kept where there is no mail server", async () => {
    const id = await write();
    expect(await tryOnce(id, undefined)).toBe("done");
    expect(await find(id)).toMatchObject({ kept_at: clock.now(), sent_at: null, failed_at: null });
  });

  it("stays kept when there is a mail server later on", async () => {
    const id = await write();
    await tryOnce(id, undefined);
    const mailbox = await open();
    await tryOnce(id, mailbox.url);
    expect(mailbox.arrived).toEqual([]);
  });

  it("fails at once, with the server's words, where the address is refused", async () => {
    const mailbox = await open({ recipient: () => refusal(550, "5.1.1 No such user") });
    const id = await write();
    expect(await tryOnce(id, mailbox.url)).toBe("done");
    expect(await find(id)).toMatchObject({
      failed_at: clock.now(),
      failure: "address_refused",
      failure_detail: "550 5.1.1 No such user",
      attempts: 1,
    });
  });

  it("is tried again where the server has no time, and arrives in the end", async () => {
    const mailbox = await open({ recipient: () => refusal(450, "4.2.0 Greylisted") });
    const id = await write();
    expect(await tryOnce(id, mailbox.url)).toBe("again");
    expect(await find(id)).toMatchObject({ failed_at: null, failure: "not_now", attempts: 1 });
    delete mailbox.answers.recipient;
    expect(await tryOnce(id, mailbox.url)).toBe("done");
    expect(await find(id)).toMatchObject({ sent_at: clock.now(), failure: null, failure_detail: null, attempts: 2 });
  });

  it("is refused for good where the server does not want what it says", async () => {
    const mailbox = await open({ content: () => refusal(554, "5.7.1 Looks like spam") });
    const id = await write();
    expect(await tryOnce(id, mailbox.url)).toBe("done");
    expect(await find(id)).toMatchObject({ failure: "content_refused", failed_at: clock.now() });
  });

  it("is given up after twelve tries", async () => {
    const closed = await openMailbox();
    await closed.close();
    const id = await write();
    const results: string[] = [];
    for (let i = 0; i < 12; i++) results.push(await tryOnce(id, closed.url));
    expect(results).toEqual([...Array.from({ length: 11 }, () => "again"), "done"]);
    expect(await find(id)).toMatchObject({ failed_at: clock.now(), failure: "unreachable", attempts: 12 });
  });

  it("is given up when the program died in the last try", async () => {
    const id = await write();
    await office((db) => db.updateTable("mail").set({ attempts: 12 }).where("id", "=", id).execute());
    const mailbox = await open();
    expect(await tryOnce(id, mailbox.url)).toBe("done");
    expect(mailbox.arrived).toEqual([]);
    expect(await find(id)).toMatchObject({ failure: "interrupted" });
  });

  it("that lets somebody in is blanked once it is sent", async () => {
    const mailbox = await open();
    const id = await write({ secretUntil: new Date("2026-11-22T10:30:00Z") });
    await tryOnce(id, mailbox.url);
    expect(mailbox.arrived[0]?.mail.text).toContain("Grüße");
    expect(await find(id)).toMatchObject({ text_body: "", html_body: "", sent_at: clock.now() });
  });

  it("that lets nobody in any more is not sent", async () => {
    const mailbox = await open();
    const id = await write({ secretUntil: new Date("2026-11-22T10:30:00Z") });
    expect(await tryOnce(id, mailbox.url, fixedClock("2026-11-22T10:30:00Z"))).toBe("done");
    expect(mailbox.arrived).toEqual([]);
    expect(await find(id)).toMatchObject({ failure: "secret_expired", text_body: "", html_body: "" });
  });

  it("is invisible to other counties and to all but the office", async () => {
    const id = await write();
    const look = (reader: typeof bench.here) =>
      bench.database.doors.withTenant(reader, (db) =>
        db.selectFrom("mail").select("id").where("id", "=", id).execute(),
      );
    expect(await look({ ...bench.here, isOffice: false })).toEqual([]);
    expect(await look({ ...bench.here, tenantId: randomUUID() })).toEqual([]);
    expect(await look(bench.here)).toHaveLength(1);
  });
});
