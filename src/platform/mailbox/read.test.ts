import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TENANT, TOKEN } from "../calendar/golden.fixture.ts";
import { type Invited, judgeReply, readUid } from "../calendar/index.ts";
import { MAIL_BYTES, readMail } from "./read.ts";

const folder = join(import.meta.dirname, "replies");
const read = (name: string) => readMail(readFileSync(join(folder, `${name}.eml`)));

const ANNA = "anna.mueller@caritas.example.org";
const OURS = "0d0b5f1e-9b1f-4a53-8f5e-5d2f7b0f1c2d@netz.example.org";

/** Anna as she was invited, with what has been answered so far. */
const invited = (changes: Partial<Invited> = {}): Invited => ({
  hasToken: true,
  addresses: [ANNA],
  name: "Anna Müller",
  currentSequence: 0,
  lastAnswerAt: null,
  lastAnswerSequence: null,
  ...changes,
});

const arrivedAt = new Date("2026-11-26T10:00:00Z");

/** What becomes of a mail, where the person it leads to is invited like that. */
async function judge(name: string, changes: Partial<Invited> = {}) {
  const { reply, from } = await read(name);
  if (reply === undefined) throw new Error(`${name} holds no answer.`);
  const token = readUid(reply.uid)?.token;
  return judgeReply(reply, invited({ hasToken: token === TOKEN, ...changes }), from, arrivedAt);
}

/** What each mail says: who answers, what, and what was written along. */
const ANSWERS: [name: string, said: Record<string, unknown>][] = [
  ["exchange-accepted-without-organizer", { partstat: "ACCEPTED", comment: "Ich komme mit dem Zug, etwas später." }],
  ["outlook-mobile-declined", { partstat: "DECLINED", dtstamp: new Date("2026-11-23T10:15:00Z") }],
  ["exchange-auto-submitted", { partstat: "TENTATIVE" }],
  ["google-accepted", { partstat: "ACCEPTED", attendeeName: "Anna Müller" }],
  ["google-comment-declined", { partstat: "DECLINED", comment: "Leider im Urlaub" }],
  ["apple-icloud-accepted", { partstat: "ACCEPTED", attendeeName: "Anna Mueller" }],
  ["thunderbird-tentative", { partstat: "TENTATIVE" }],
  ["nextcloud-whole-event", { partstat: "ACCEPTED", attendeeName: "Müller, Anna" }],
  ["delegated", { partstat: "DELEGATED", delegatedTo: ["bernd.beispiel@caritas.example.org"] }],
  ["attachment-only", { partstat: "ACCEPTED" }],
  ["method-in-header-only", { partstat: "DECLINED" }],
  ["latin1-quoted-printable", { partstat: "ACCEPTED", attendeeName: "Anna Müller" }],
  ["exchange-first", { partstat: "ACCEPTED" }],
  ["exchange-second", { partstat: "DECLINED" }],
];

describe("an answer from somebody's calendar", () => {
  it.each(ANSWERS)("%s: is understood and taken", async (name, said) => {
    const mail = await read(name);
    expect(mail.fault).toBeUndefined();
    expect(mail.reply).toMatchObject({ method: "REPLY", attendee: ANNA, sequence: 0, ...said });
    expect(readUid(mail.reply?.uid ?? "")).toEqual({ tenantId: TENANT, token: TOKEN });
    expect(await judge(name)).toEqual({
      verdict: "take",
      partstat: said["partstat"],
      at: mail.reply?.dtstamp,
      sequence: 0,
      isOtherAddress: false,
    });
  });

  it("counts from another address of the same person, and says so", async () => {
    expect(await judge("alias")).toMatchObject({ verdict: "take", partstat: "ACCEPTED", isOtherAddress: true });
    const known = { addresses: [ANNA, "A.Mueller@sozial.example.org"], name: "Caritas" };
    expect(await judge("alias", known)).toMatchObject({ verdict: "take", isOtherAddress: false });
  });

  it("of a colleague to whom it was sent on is not taken for the person's", async () => {
    expect(await judge("colleague-forwarded")).toEqual({ verdict: "unclear", reason: "somebody_else" });
  });

  it("to the date before is no answer to the new one", async () => {
    expect(await judge("exchange-old-sequence", { currentSequence: 1 })).toEqual({ verdict: "outdated" });
  });

  it("that was given earlier changes nothing, whichever mail is first", async () => {
    const second = await judge("exchange-second");
    if (second.verdict !== "take") throw new Error("It counts.");
    const stands = { lastAnswerAt: second.at, lastAnswerSequence: second.sequence };
    expect(await judge("exchange-first", stands)).toEqual({ verdict: "older" });
    const first = await judge("exchange-first");
    if (first.verdict !== "take") throw new Error("It counts.");
    const before = { lastAnswerAt: first.at, lastAnswerSequence: first.sequence };
    expect(await judge("exchange-second", before)).toMatchObject({ verdict: "take", partstat: "DECLINED" });
    // the same mail twice, by whatever way, is the same answer
    expect(await judge("exchange-second", stands)).toEqual(second);
  });

  it("from a clock that is ahead does not outlast what is said later", async () => {
    const { reply, from } = await read("google-accepted");
    if (reply === undefined) throw new Error("It answers.");
    const ahead = { ...reply, dtstamp: new Date("2099-01-01T00:00:00Z"), sequence: 7 };
    expect(judgeReply(ahead, invited(), from, arrivedAt)).toMatchObject({ at: arrivedAt, sequence: 0 });
  });

  it("with a forged name of the entry does nothing", async () => {
    const { reply } = await read("forged-foreign-uid");
    expect(readUid(reply?.uid ?? "")?.token).not.toBe(TOKEN);
    expect(await judge("forged-foreign-uid")).toEqual({ verdict: "unclear", reason: "no_secret" });
  });

  it("that proposes another time, or asks for the entry, is told as that", async () => {
    const { reply } = await read("google-counter");
    expect(reply).toMatchObject({
      method: "COUNTER",
      proposed: "2026-12-10T09:00:00Z",
      comment: "Donnerstag früh ginge es bei uns.",
    });
    expect(await judge("google-counter")).toEqual({ verdict: "unclear", reason: "counter" });
    expect(await judge("refresh")).toEqual({ verdict: "unclear", reason: "refresh" });
  });

  it("whoever writes it, changes nothing without the secret", () => {
    const words = fc.constantFrom("REPLY", "COUNTER", "REFRESH");
    const partstat = fc.constantFrom(undefined, "ACCEPTED", "DECLINED", "TENTATIVE", "DELEGATED", "NEEDS-ACTION");
    fc.assert(
      fc.property(words, partstat, fc.nat(), fc.option(fc.date()), (method, said, sequence, dtstamp) => {
        const reply = { uid: "x", attendee: ANNA, attendeeName: "", comment: "", delegatedTo: [], proposed: undefined };
        const from = { address: ANNA, name: "Anna Müller" };
        const forged = { ...reply, method, partstat: said, sequence, dtstamp: dtstamp ?? undefined } as Parameters<
          typeof judgeReply
        >[0];
        expect(judgeReply(forged, invited({ hasToken: false }), from, arrivedAt).verdict).toBe("unclear");
      }),
    );
  });
});

describe("a mail that is no answer of a calendar", () => {
  it("that came back says which address failed, and is nobody's answer", async () => {
    const mail = await read("bounce");
    expect(mail.bounce).toEqual({ addresses: [ANNA], said: "5.1.1 smtp; 550 5.1.1 User unknown", of: [OURS] });
    expect(mail).toMatchObject({ isAutomatic: true, reply: undefined, answers: [OURS] });
  });

  it("that is only late has not come back", async () => {
    expect(await read("delayed")).toMatchObject({ bounce: undefined, reply: undefined, isAutomatic: true });
  });

  it("is told apart: absence notes from what people write", async () => {
    expect(await read("out-of-office")).toMatchObject({ isAutomatic: true, answers: [OURS], fault: "no_calendar" });
    const written = await read("written-by-hand");
    expect(written).toMatchObject({ isAutomatic: false, from: { address: ANNA, name: "Anna Müller" } });
    expect(written.recipients).toContainEqual({ address: "termine+zk3f9@netz.example.org", token: "zk3f9" });
    expect(written.answers[0]).toBe(OURS);
    expect(written.text).toBe("Guten Tag, ich komme gern und bringe eine Kollegin mit.");
  });

  it.each([
    ["garbage", "no_calendar"],
    ["broken-base64", "no_event"],
    ["own-request-returned", "other_method"],
    ["reply-in-a-forwarded-mail", "no_calendar"],
  ])("%s: is none, and says why", async (name, fault) => {
    expect(await read(name)).toMatchObject({ fault, reply: undefined });
  });
});

describe("hostile mails", () => {
  const around = (calendar: string) =>
    `From: a@example.org\r\nContent-Type: text/calendar; method=REPLY\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD:REPLY\r\n${calendar}\r\nEND:VCALENDAR\r\n`;
  const event = `BEGIN:VEVENT\r\nUID:x\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:a@example.org\r\nEND:VEVENT`;

  it("of whatever bytes are read without a fault of ours", async () => {
    const samples = readdirSync(folder).map((file) => readFileSync(join(folder, file)));
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 2000 }),
      // real ones, cut and with pieces of others in them
      fc
        .tuple(fc.constantFrom(...samples), fc.constantFrom(...samples), fc.nat(3000), fc.nat(3000))
        .map(([one, other, from, to]) => Buffer.concat([one.subarray(0, from), other.subarray(to)])),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (raw) => {
        const mail = await readMail(raw);
        expect((mail.reply === undefined) === (mail.fault !== undefined)).toBe(true);
        expect(JSON.stringify(mail)).not.toContain(String.raw`\u0000`);
      }),
      { numRuns: 300 },
    );
  });

  it("with a zero byte in the calendar or in an id are read without it", async () => {
    const mail = await readMail(`Message-ID: <a\0b@example.org>\r\n${around(event.replace("UID:x", "UID:x\0y"))}`);
    expect(mail.reply?.uid).toBe("xy");
    expect(JSON.stringify(mail)).not.toContain(String.raw`\u0000`);
  });

  it("nested without end, or with headers without end, are not read", async () => {
    const nested = Array.from(
      { length: 400 },
      (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`,
    );
    expect(await readMail(nested.join(""))).toMatchObject({ fault: "unreadable" });
    expect(await readMail(`X-A: ${"a".repeat(300_000)}\r\n\r\n`)).toMatchObject({ fault: "unreadable" });
  });

  it("of any size are read up to a bound", async () => {
    const long = `${around(event)}${"x".repeat(MAIL_BYTES * 3)}`;
    expect((await readMail(around(event))).reply).toMatchObject({ partstat: "ACCEPTED" });
    expect(await readMail(long)).toMatchObject({ fault: "too_large" });
  });

  it("with calendars made to take long are read line by line, and rules are never followed", async () => {
    const rule = "RRULE:FREQ=SECONDLY;COUNT=2147483647;BYSECOND=1,2,3";
    const nested = Array.from({ length: 5000 }, () => "BEGIN:VEVENT").join("\r\n");
    const people = Array.from({ length: 5000 }, (_, i) => `ATTENDEE:mailto:p${i}@example.org`).join("\r\n");
    const crowd = `BEGIN:VEVENT\r\nUID:x\r\n${people}\r\nEND:VEVENT`;
    expect((await readMail(around(event.replace("UID:x", `UID:x\r\n${rule}`)))).reply?.partstat).toBe("ACCEPTED");
    expect(await readMail(around(nested))).toMatchObject({ fault: "no_uid" });
    expect(await readMail(around(crowd))).toMatchObject({ fault: "several" });
    expect(await readMail(around(`${event}\r\n${event.replace("UID:x", "UID:y")}`))).toMatchObject({
      fault: "several",
    });
  });
});
