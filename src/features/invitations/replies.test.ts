import { afterAll, beforeAll, expect, it } from "vitest";
import { makeUid } from "../../platform/calendar/index.ts";
import { takeMail } from "../../platform/mailbox/index.ts";
import { type Meeting, reviseMeeting } from "../meetings/index.ts";
import { findLinkSecret, mailReaders, makeToken } from "../records/index.ts";
import type { Invitation } from "./invitation.ts";
import { createInvitedWorld, type InvitedWorld } from "./invited.fixture.ts";

let here: InvitedWorld;
beforeAll(async () => void (here = await createInvitedWorld()));
afterAll(() => here.world.drop());

let sent = 0;

type Reply = {
  from?: string;
  method?: string;
  partstat?: string;
  sequence?: number;
  at?: string;
  token?: string;
  comment?: string;
};

/** A reply as Exchange writes it: without ORGANIZER. */
async function reply(to: Invitation, said: Reply = {}): Promise<void> {
  const {
    from = to.email ?? "",
    method = "REPLY",
    partstat = "ACCEPTED",
    sequence = 0,
    at = "20261123T090000Z",
  } = said;
  const secret = await here.eins.use((db) => findLinkSecret(db));
  const token = said.token ?? makeToken(secret, "calendar", to.id);
  const uid = makeUid({ tenantId: here.eins.id, token }, "localhost");
  const lines = [
    `From: <${from}>`,
    "To: <miteinander@localhost>",
    "Subject: Zugesagt: Treffen",
    `Message-ID: <${(sent += 1)}@mail.example.org>`,
    "MIME-Version: 1.0",
    `Content-Type: text/calendar; charset=utf-8; method=${method}`,
    "",
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `METHOD:${method}`,
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${at}`,
    `SEQUENCE:${sequence}`,
    `ATTENDEE;PARTSTAT=${partstat}:MAILTO:${from}`,
    "DTSTART:20261211T140000Z",
    ...(said.comment === undefined ? [] : [`COMMENT:${said.comment}`]),
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ];
  const { services } = here.world;
  const taking = { ...services, readers: mailReaders(services) };
  await takeMail({ raw: Buffer.from(lines.join("\r\n")), isCut: false }, taking);
}

const anna = (meeting: Meeting) => here.personOf(meeting, "Anna Beispiel");
const unclear = () =>
  here.eins.use((db) =>
    db.selectFrom("incoming_mail").select(["id", "reason"]).where("outcome", "=", "unclear").execute(),
  );

it("takes what a calendar answers, with its words, and the later of two", async () => {
  const meeting = await here.invited();
  await reply(await anna(meeting), { comment: "Ich komme etwas später" });
  expect(await anna(meeting)).toMatchObject({
    answer: "yes",
    answeredBy: "calendar",
    comment: "Ich komme etwas später",
  });
  await reply(await anna(meeting), { partstat: "DECLINED", at: "20261123T085500Z" });
  expect((await anna(meeting)).answer).toBe("yes");
});

it("changes nothing but the answer of whose secret it has, and nothing without one", async () => {
  const meeting = await here.invited();
  const before = await here.listOf(meeting);
  await reply(await anna(meeting), { token: `${before[0]?.id ?? ""}.${"x".repeat(43)}` });
  expect(await here.listOf(meeting)).toEqual(before);
  await reply(await anna(meeting), { partstat: "DECLINED" });
  const others = (list: Invitation[]) => list.filter(({ name }) => name !== "Anna Beispiel");
  expect(others(await here.listOf(meeting))).toEqual(others(before));
  expect((await anna(meeting)).answer).toBe("no");
});

it("asks again who answers the old time", async () => {
  const meeting = await here.invited();
  await here.eins.use(async (db) =>
    reviseMeeting(db, here.eins.scope(), await here.now(meeting), { day: "2026-12-11" }),
  );
  await here.chore();
  await here.forgetMails();
  await reply(await anna(meeting), { sequence: 0 });
  expect((await anna(meeting)).answer).toBeNull();
  const [mail] = await here.mails("anna@vhs.example.org");
  expect(mail?.subject).toContain("Neuer Termin");
});

it("keeps another time as a note, and takes somebody else's answer for nobody's until the office has looked", async () => {
  const meeting = await here.invited();
  await reply(await anna(meeting), { method: "COUNTER", comment: "Lieber Freitag" });
  expect(await anna(meeting)).toMatchObject({ answer: null });
  const page = await here.world.text(`/eins/intern/treffen/${meeting.slug}/einladungen`, { as: "office" });
  expect(page).toContain("Lieber Freitag");
});

it("shows what nobody understands to the office, which says whose answer it is", async () => {
  const meeting = await here.invited();
  await here.eins.use((db) => db.deleteFrom("incoming_mail").execute());
  await reply(await anna(meeting), { partstat: "NEEDS-ACTION" });
  const [mail] = await unclear();
  const path = "/eins/intern/rueckantworten";
  expect(await here.world.text(path, { as: "office" })).toContain("anna@vhs.example.org");
  expect((await here.world.request(path, { as: "partner" })).status).toBe(403);
  const form = { invitation: (await anna(meeting)).id, answer: "yes" };
  await here.world.request(`${path}/${mail?.id ?? ""}/zuordnung`, { as: "office", form });
  expect(await anna(meeting)).toMatchObject({ answer: "yes", answeredBy: "office", notedBy: "Katrin Lindenau" });
  expect(await here.world.text(path, { as: "office" })).not.toContain("anna@vhs.example.org");
});
