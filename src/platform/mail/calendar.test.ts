import { createHash, randomUUID } from "node:crypto";
import ICAL from "ical.js";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ENTRY, MESSAGES } from "../calendar/golden.fixture.ts";
import { fixedClock } from "../clock.ts";
import { JobBench } from "../jobs/testing.ts";
import { connectMailServer, deleteOldMails, mailHandler, type NewMail, queueMail, renderMail } from "./index.ts";
import { openMailbox } from "./testing.ts";

const clock = fixedClock("2026-11-22T10:00:00Z");
const from = "Netzwerk Muster <termine@netz.example.org>";
const content = renderMail({ subject: "Einladung", parts: [{ paragraph: "8. Treffen" }], footer: ["Netzwerk"] });
const agenda = { name: "Tagesordnung.pdf", type: "application/pdf", body: Buffer.from("%PDF-1.7 Tagesordnung") };
const calendar = { method: "REQUEST" as const, content: MESSAGES["request-winter"] };

const bench = new JobBench();
let mailbox: Awaited<ReturnType<typeof openMailbox>>;
beforeAll(async () => {
  await bench.open();
  mailbox = await openMailbox();
});
afterEach(() => void mailbox.arrived.splice(0));
afterAll(async () => {
  await mailbox.close();
  await bench.close();
});

const office = <T>(work: Parameters<typeof bench.database.doors.withTenant<T>>[1]) =>
  bench.database.doors.withTenant(bench.here, work);

/** Whoever leads something writes mails, too, and reads none. */
async function write(changes: Partial<NewMail> = {}): Promise<string> {
  const id = randomUUID();
  const to = { address: ENTRY.attendee.address, name: ENTRY.attendee.name };
  const mail = { tenantId: bench.here.tenantId, id, kind: "meeting", to, ...content, at: clock.now(), ...changes };
  await bench.database.doors.withTenant({ ...bench.here, isOffice: false }, (db) => queueMail(db, mail));
  return id;
}

async function send(changes: Partial<NewMail> = {}) {
  const job = { tenant: bench.here.tenantId, id: await write(changes) };
  const { doors } = bench.database;
  const server = connectMailServer({ url: mailbox.url, from });
  await mailHandler({ doors, server, clock }).run(job, new AbortController().signal);
  return { id: job.id, arrived: mailbox.arrived.at(-1) ?? expect.fail() };
}

/** Its parts as a tree, `type` or `type(parts)`, read without a parser of ours. */
function treeOf(raw: string): string {
  const [head = "", ...rest] = raw.split(/\r?\n\r?\n/);
  const type = /^content-type:\s*([^;\s]+)(.*)/im.exec(head.replaceAll(/\r?\n\s+/g, " "));
  const boundary = /boundary="?([^";]+)"?/.exec(type?.[2] ?? "")?.[1];
  const name = `${type?.[1]}${/method=\w+/i.exec(type?.[2] ?? "")?.[0].replace(/^/, ";") ?? ""}`;
  if (boundary === undefined) return name;
  const parts = rest.join("\r\n\r\n").split(`--${boundary}`).slice(1, -1);
  return `${name}(${parts.map((part) => treeOf(part.trimStart())).join(" ")})`;
}

describe("a mail with an entry for a calendar", () => {
  it("is built as mail programs want it: words, then the calendar with its method, then files", async () => {
    const { arrived } = await send({ calendar, attachments: [agenda], replyTo: "termine+x@netz.example.org" });
    expect(treeOf(arrived.raw)).toBe(
      "multipart/mixed(multipart/alternative(text/plain text/html text/calendar;method=REQUEST) application/pdf application/ics)",
    );
    expect(arrived.mail.replyTo).toMatchObject([{ address: "termine+x@netz.example.org" }]);
    const [pdf] = arrived.mail.attachments.filter(({ mimeType }) => mimeType === "application/pdf");
    expect(pdf?.filename).toBe("Tagesordnung.pdf");
    expect(Buffer.from(pdf?.content as ArrayBuffer)).toEqual(agenda.body);
  });

  it.each([
    ["REQUEST", "request-winter"],
    ["CANCEL", "cancel-called-off"],
  ] as const)("says %s in its header and in the calendar, and carries it whole", async (method, name) => {
    const { arrived } = await send({ calendar: { method, content: MESSAGES[name] } });
    const parts = arrived.mail.attachments.filter(({ mimeType }) => /calendar|ics/.test(mimeType));
    expect(parts.map((part) => part.mimeType)).toEqual(["text/calendar", "application/ics"]);
    expect(parts[0]).toMatchObject({ method, disposition: null });
    for (const part of parts) {
      const text = new TextDecoder().decode(part.content as ArrayBuffer);
      expect(text).toBe(MESSAGES[name].replaceAll("\r\n", "\n"));
      const read = new ICAL.Component(ICAL.parse(text) as never);
      expect(read.getFirstPropertyValue("method")).toBe(method);
    }
  });

  it("goes to one person, and names nobody else's address", async () => {
    const { arrived } = await send({ calendar, attachments: [agenda] });
    expect(arrived.to).toEqual([ENTRY.attendee.address]);
    expect(arrived.mail.to).toHaveLength(1);
    expect([arrived.mail.cc, arrived.mail.bcc]).toEqual([undefined, undefined]);
    const said = [
      arrived.mail.headers.map(({ value }) => value).join("\n"),
      arrived.mail.text,
      arrived.mail.html,
      MESSAGES["request-winter"].replaceAll("\r\n ", ""),
    ].join("\n");
    const addresses = new Set(said.match(/[\w.+-]+@[\w.-]+[.]\w+/g) ?? []);
    const own = [...addresses].filter((address) => !/^[0-9a-f-]{36}|^[\w.-]{60,}@/.test(address));
    expect(own.toSorted()).toEqual(["anna.mueller@caritas.example.org", "termine@netz.example.org"]);
  });

  it("lets calendars and other mail servers answer, but no absence note", async () => {
    const header = ({ arrived }: Awaited<ReturnType<typeof send>>) =>
      arrived.mail.headers.find(({ key }) => key === "x-auto-response-suppress")?.value;
    expect(header(await send({ calendar }))).toBe("OOF");
    expect(header(await send())).toBe("All");
  });

  it("is not written where its method is another one, or answers could go nowhere", async () => {
    await expect(write({ calendar: { ...calendar, method: "CANCEL" } })).rejects.toThrow("method");
    await expect(write({ replyTo: "a@example.org\r\nBcc: b@example.org" })).rejects.toThrow("address");
  });

  it("leaves no secret behind: with its text the calendar is blanked, too", async () => {
    const { id } = await send({ calendar, secretUntil: new Date("2026-11-25T00:00:00Z") });
    const kept = await office((db) => db.selectFrom("mail").selectAll().where("id", "=", id).executeTakeFirstOrThrow());
    expect(kept).toMatchObject({ text_body: "", html_body: "", calendar: null, sent_at: clock.now() });
  });

  it("keeps a file once, however many mails bring it, and not longer than they", async () => {
    const body = Buffer.from("%PDF-1.7 für alle");
    const checksum = createHash("sha256").update(body).digest();
    for (let i = 0; i < 3; i++) await write({ attachments: [{ ...agenda, body }] });
    const files = () =>
      office((db) => db.selectFrom("mail_file").select("body").where("checksum", "=", checksum).execute());
    expect(await files()).toEqual([{ body }]);
    await office((db) => deleteOldMails(db, new Date("2026-12-20T00:00:00Z")));
    expect(await files()).toHaveLength(1);
    await office((db) => deleteOldMails(db, new Date("2026-12-23T00:00:00Z")));
    expect(await files()).toEqual([]);
  });

  it("is read by nobody but the office", async () => {
    await write({ calendar, attachments: [agenda] });
    for (const reader of [
      { ...bench.here, isOffice: false },
      { ...bench.here, tenantId: randomUUID() },
    ]) {
      const seen = await bench.database.doors.withTenant(reader, async (db) => [
        ...(await db.selectFrom("mail_attachment").selectAll().execute()),
        ...(await db.selectFrom("mail_file").selectAll().execute()),
      ]);
      expect(seen).toEqual([]);
    }
  });
});
