import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { TENANT } from "../calendar/golden.fixture.ts";
import { fixedClock } from "../clock.ts";
import { addTenant, JobBench } from "../jobs/testing.ts";
import { createLog } from "../log.ts";
import { queueMail, renderMail } from "../mail/index.ts";
import {
  connectMailbox,
  deleteOldIncoming,
  findMailboxState,
  findRaw,
  findUnclear,
  type Incoming,
  mailboxHandler,
  type MailReader,
  settleIncoming,
  takeMail,
} from "./index.ts";
import { openImap } from "./testing.ts";

const clock = fixedClock("2026-11-26T10:00:00Z");
const bench = new JobBench();
let imap: Awaited<ReturnType<typeof openImap>>;
let lines: string[] = [];
const log = createLog({ level: "debug", write: (line) => void lines.push(line), forPeople: false });

beforeAll(() => bench.open());
beforeEach(async () => {
  imap = await openImap();
});
afterEach(async () => {
  await imap.close();
  lines = [];
  await bench.database.doors.asOwner((db) => db.deleteFrom("incoming_mail").execute());
  await bench.database.doors.asOwner((db) => db.deleteFrom("mailbox_state").execute());
});
afterAll(() => bench.close());

const office = <T>(work: Parameters<typeof bench.database.doors.withTenant<T>>[1], here = bench.here) =>
  bench.database.doors.withTenant(here, work);
const kept = (here = bench.here) =>
  office((db) => db.selectFrom("incoming_mail").selectAll().orderBy("subject").execute(), here);

/** A visit to the mailbox, as the job makes it. */
function visit(readers: readonly MailReader[] = [], { url = imap.url, patience = 5000 } = {}) {
  const mailbox = connectMailbox({ url, patience });
  const handler = mailboxHandler({ mailbox, doors: bench.database.doors, readers, clock, log });
  return handler.run({ tenant: TENANT, id: TENANT }, new AbortController().signal);
}

/** Takes everything and remembers it. */
function collector(outcome: "taken" | "unclear" = "taken") {
  const read: Incoming[] = [];
  const reader: MailReader = {
    name: "collector",
    read: async (_db, _tenantId, mail) => {
      read.push(mail);
      return { outcome, reason: "heard", aboutId: TENANT };
    },
  };
  return { read, reader };
}

const mailOf = (subject: string, more = "") =>
  `From: Anna <anna@example.org>\r\nSubject: ${subject}\r\nMessage-ID: <${subject}@example.org>\r\n${more}\r\nText`;
const reply = () => readFileSync(join(import.meta.dirname, "replies", "exchange-accepted-without-organizer.eml"));

describe("mails that arrive", () => {
  it("are read once each, kept whole, and marked", async () => {
    imap.put(mailOf("eins"));
    imap.put(reply());
    const { read, reader } = collector();
    await visit([reader]);
    await visit([reader]);
    expect(read.map(({ subject }) => subject)).toEqual(["eins", "Zugesagt: 8. Treffen"]);
    expect(read[1]?.reply).toMatchObject({ partstat: "ACCEPTED" });
    expect(imap.unseen()).toBe(0);
    const answer = (await kept()).find(({ subject }) => subject !== "eins");
    expect(answer).toMatchObject({ outcome: "taken", reader: "collector", reason: "heard", about_id: TENANT });
    const raw = await office((db) => findRaw(db, answer?.id ?? ""));
    expect(Buffer.from(raw ?? []).equals(reply())).toBe(true);
  });

  it.each(["FETCH", "STORE"] as const)("are all there, once, when the line dies at %s", async (diesAt) => {
    imap.put(mailOf("eins"));
    imap.put(mailOf("zwei"));
    const { read, reader } = collector();
    imap.manners.diesAt = diesAt;
    await visit([reader]);
    expect(imap.unseen()).toBe(2);
    delete imap.manners.diesAt;
    await visit([reader]);
    expect(imap.unseen()).toBe(0);
    expect(read.map(({ subject }) => subject)).toEqual(["eins", "zwei"]);
    expect(await kept()).toHaveLength(2);
  });

  it("stay in the mailbox, unread, when the database ends what is done with them", async () => {
    imap.put(mailOf("eins"));
    const doors = { ...bench.database.doors, withTenant: () => Promise.reject(new Error("The database is gone.")) };
    const mailbox = connectMailbox({ url: imap.url });
    const handler = mailboxHandler({ mailbox, doors, readers: [], clock, log });
    const run = handler.run({ tenant: TENANT, id: TENANT }, new AbortController().signal);
    await expect(run).rejects.toThrow("The database is gone.");
    expect([imap.unseen(), (await kept()).length]).toEqual([1, 0]);
  });

  it("are left with the office where a reader fails, and what it wrote is undone", async () => {
    imap.put(mailOf("eins"));
    const fails: MailReader = {
      name: "fails",
      read: async (db, tenantId, { id }) => {
        await db.updateTable("incoming_mail").set({ subject: "halb" }).where("id", "=", id).execute();
        throw new Error(`does not understand ${tenantId}`);
      },
    };
    await visit([fails]);
    expect(await kept()).toMatchObject([{ outcome: "failed", reader: "fails", subject: "eins" }]);
    expect(lines.filter((line) => line.includes("mail not read"))).toHaveLength(1);
    const [unclear] = await office((db) => findUnclear(db));
    expect(unclear).toMatchObject({ subject: "eins", reason: "failed", from: { address: "anna@example.org" } });
    const settle = () => office((db) => settleIncoming(db, unclear?.id ?? "", { at: clock.now(), by: "C. Muster" }));
    expect([await settle(), await settle()]).toEqual([true, false]);
    expect(await office((db) => findUnclear(db))).toEqual([]);
  });

  it("that nobody understands wait for the office; absence notes do not", async () => {
    imap.put(mailOf("frage"));
    imap.put(mailOf("abwesend", "Auto-Submitted: auto-replied\r\n"));
    await visit();
    expect((await office((db) => findUnclear(db))).map(({ subject }) => subject)).toEqual(["frage"]);
  });

  it("are for the office of their county alone, at most 30 days", async () => {
    imap.put(mailOf("eins"));
    await visit();
    expect(await kept({ ...bench.here, isOffice: false, keys: ["public", "network", "office"] })).toEqual([]);
    expect(await kept({ ...bench.here, tenantId: randomUUID() })).toEqual([]);
    await office((db) => deleteOldIncoming(db, new Date("2026-12-26T09:00:00Z")));
    expect(await kept()).toHaveLength(1);
    await office((db) => deleteOldIncoming(db, new Date("2026-12-26T11:00:00Z")));
    expect(await kept()).toEqual([]);
  });

  it("forget all of the mail with whoever is erased", async () => {
    imap.put(mailOf("eins"));
    await visit();
    await office((db) => db.updateTable("incoming_mail").set({ from_name: "Person 1" }).execute());
    const [mail] = await kept();
    expect(mail?.raw).toHaveLength(0);
  });

  it("of one sender are kept up to a bound; the others are left in the mailbox, flagged", async () => {
    const raw = (i: number) => Buffer.from(mailOf(`nr${i}`));
    const taking = { doors: bench.database.doors, readers: [], clock, log };
    const disposals = [];
    for (let i = 0; i < 62; i++) disposals.push(await takeMail({ raw: raw(i), isCut: false }, taking));
    expect(disposals.filter((one) => one === "left")).toHaveLength(2);
    expect(await kept()).toHaveLength(60);
  });

  it("of any size are kept up to a bound", async () => {
    imap.put(`${mailOf("eins")}${"x".repeat(3_000_000)}`);
    await visit();
    const [mail] = await kept();
    expect([mail?.raw.length, mail?.is_cut, mail?.text_body.length]).toEqual([256_000, true, 20_000]);
  });
});

describe("a mail's county", () => {
  it("is the one its answer names, the one that wrote what it answers, or the only one that wrote to the sender", async () => {
    const other = await addTenant(bench.database);
    const id = randomUUID();
    const content = renderMail({ subject: "Einladung", parts: [], footer: [] });
    const to = { address: "Fragt@example.org" };
    await office(
      (db) => queueMail(db, { tenantId: other.tenantId, id, kind: "x", to, ...content, at: clock.now() }),
      other,
    );
    const uid = `${other.tenantId}~${"a".repeat(40)}@netz.example.org`;
    const event = `BEGIN:VEVENT\r\nUID:${uid}\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:a@example.org\r\nEND:VEVENT`;
    const calendar = `BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\n${event}\r\nEND:VCALENDAR`;
    imap.put(mailOf("named", "Content-Type: text/calendar; method=REPLY\r\n").replace("Text", calendar));
    imap.put(mailOf("answering", `In-Reply-To: <${id}@netz.example.org>\r\n`));
    imap.put(mailOf("fragt").replace("anna@", "fragt@"));
    imap.put(mailOf("nobody"));
    const { read, reader } = collector();
    await visit([reader]);
    expect((await kept(other)).map(({ subject }) => subject)).toEqual(["answering", "fragt", "named"]);
    expect(await kept()).toEqual([]);
    expect(read.map(({ answersTo }) => answersTo)).toEqual([[], [id], []]);
    // none of ours: left there, where people find it, and never fetched again
    expect([...(imap.mails[3]?.flags ?? [])].toSorted()).toEqual(["\\Flagged", "\\Seen"]);
    expect(await office((db) => findMailboxState(db))).toMatchObject({ unassigned: 1 });
    await bench.database.doors.asOwner((db) => db.deleteFrom("incoming_mail").execute());
    await bench.database.doors.asOwner((db) => db.deleteFrom("mail").execute());
    await bench.database.doors.asOwner((db) =>
      db.deleteFrom("form_seal").where("tenant_id", "=", other.tenantId).execute(),
    );
    await bench.database.doors.asOwner((db) => db.deleteFrom("tenant").where("id", "=", other.tenantId).execute());
  });
});

describe("a mailbox that is not reached", () => {
  const state = () => office((db) => findMailboxState(db));
  const warnings = () => lines.filter((line) => line.includes("mailbox")).length;

  it.each([
    ["login_refused", () => ({ url: imap.url.replace("geheim", "falsch") })],
    ["no_folder", () => ({ url: imap.url.replace("INBOX", "Fehlt") })],
    ["certificate", () => ({ url: imap.url.replace("imap:", "imaps:") })],
    ["unreachable", () => ({ url: "imap://termine:geheim@127.0.0.1:1/INBOX" })],
  ] as const)("says why in our words: %s", async (fault, to) => {
    await visit([], to());
    expect(await state()).toMatchObject({ failing: { since: clock.now(), fault }, reachedAt: null });
    expect(lines.join("")).not.toContain("geheim");
    expect(lines.join("")).not.toContain("falsch");
  });

  it("does not hold up the program where a server says nothing", async () => {
    imap.manners.isSilent = true;
    await visit([], { url: imap.url, patience: 300 });
    expect(await state()).toMatchObject({ failing: { fault: "unreachable" } });
  });

  it("is logged when it begins and when it ends, not each time", async () => {
    const wrong = { url: imap.url.replace("geheim", "falsch") };
    for (let i = 0; i < 3; i++) await visit([], wrong);
    expect(warnings()).toBe(1);
    await visit();
    await visit();
    expect(warnings()).toBe(2);
    expect(await state()).toMatchObject({ failing: undefined, reachedAt: clock.now() });
  });

  it("is nobody's business where none is named", async () => {
    const handler = mailboxHandler({ mailbox: undefined, doors: bench.database.doors, readers: [], clock, log });
    expect(await handler.findJobs?.()).toEqual([]);
    await handler.run({ tenant: TENANT, id: TENANT }, new AbortController().signal);
    expect(await state()).toBeUndefined();
  });
});
