import { describe, expect, it } from "vitest";
import { type Candidate, gather } from "./gathering.ts";
import { canAnswer, countStandings, isLinkOpen, lacks, standingOf, whomToRemind } from "./invitation.ts";

const meeting = { stage: "invited", day: "2026-12-08", sequence: 1 };
const sent = new Date("2026-11-16T09:00:00Z");
const open = { invitedAt: sent, uninvitedAt: null, answer: null, answeredSequence: null } as const;

describe("where an invitation stands", () => {
  it("is open until it is answered, and an answer to the old time is no answer to the new one", () => {
    expect(standingOf({ ...open, invitedAt: null }, meeting)).toBe("listed");
    expect(standingOf(open, meeting)).toBe("open");
    expect(standingOf({ ...open, answer: "yes", answeredSequence: 1 }, meeting)).toBe("yes");
    expect(standingOf({ ...open, answer: "yes", answeredSequence: 0 }, meeting)).toBe("old");
    expect(standingOf({ ...open, answer: "yes", answeredSequence: 1, uninvitedAt: sent }, meeting)).toBe("uninvited");
  });

  it("is counted once for each person", () => {
    const all = [open, { ...open, answer: "no" as const, answeredSequence: 1 }, open];
    expect(countStandings(all, meeting)).toMatchObject({ open: 2, no: 1, yes: 0 });
  });

  it("can be answered until the day of the meeting, and looked at for two weeks more", () => {
    expect(canAnswer(meeting, "2026-12-08")).toBe(true);
    expect(canAnswer(meeting, "2026-12-09")).toBe(false);
    expect(canAnswer({ ...meeting, stage: "cancelled" }, "2026-12-01")).toBe(false);
    const link = { linkEndedAt: null, uninvitedAt: null };
    expect(isLinkOpen(link, meeting, "2026-12-22")).toBe(true);
    expect(isLinkOpen(link, meeting, "2026-12-23")).toBe(false);
    expect(isLinkOpen({ ...link, linkEndedAt: sent }, meeting, "2026-12-01")).toBe(false);
    expect(isLinkOpen({ ...link, uninvitedAt: sent }, meeting, "2026-12-01")).toBe(false);
  });
});

describe("what somebody has to be told", () => {
  const told = { invitedAt: sent, uninvitedAt: null, sentSequence: 1, toldWords: "a", email: "anna@example.org" };

  it("is nothing while nothing has changed, nobody was asked yet, or there is no address", () => {
    expect(lacks(told, meeting, "a")).toBeUndefined();
    expect(lacks({ ...told, invitedAt: null, sentSequence: null }, meeting, "b")).toBeUndefined();
    expect(lacks({ ...told, email: null }, meeting, "b")).toBeUndefined();
  });

  it("asks again after a move, tells other words once, and calls off for whoever knew", () => {
    expect(lacks(told, { ...meeting, sequence: 2 }, "b")).toBe("ask_again");
    expect(lacks(told, meeting, "b")).toBe("update");
    const cancelled = { ...meeting, stage: "cancelled", sequence: 2 };
    expect(lacks(told, cancelled, "a")).toBe("called_off");
    expect(lacks({ ...told, sentSequence: 2 }, cancelled, "a")).toBeUndefined();
    expect(lacks({ ...told, uninvitedAt: sent }, cancelled, "a")).toBeUndefined();
  });
});

it("reminds who has not answered, names whom to call, and leaves alone who was written to just now", () => {
  const now = new Date("2026-11-23T09:00:00Z");
  const one = { ...open, sentAt: sent, remindedAt: null, bouncedAt: null, email: "anna@example.org", name: "Anna" };
  const all = [
    one,
    { ...one, name: "ohne Adresse", email: null },
    { ...one, name: "kam zurück", bouncedAt: now },
    { ...one, name: "gestern erinnert", remindedAt: new Date("2026-11-22T09:00:00Z") },
    { ...one, name: "kommt", answer: "yes" as const, answeredSequence: 1 },
    { ...one, name: "kam zum alten Termin", answer: "yes" as const, answeredSequence: 0 },
  ];
  const { write, call, justWritten } = whomToRemind(all, meeting, now);
  const names = (some: { name: string }[]) => some.map(({ name }) => name);
  expect(names(write)).toEqual(["Anna", "kam zum alten Termin"]);
  expect(names(call)).toEqual(["ohne Adresse", "kam zurück"]);
  expect(names(justWritten)).toEqual(["gestern erinnert"]);
});

describe("a list by rules", () => {
  const candidate = (name: string, email: string | null, more: Partial<Candidate> = {}): Candidate => ({
    organisationId: null,
    organisationName: null,
    seatId: null,
    contactId: null,
    phone: null,
    role: "guest",
    reason: "alle Wohnungsunternehmen",
    name,
    email,
    ...more,
  });

  it("has each address once, with all reasons, as what has a vote", () => {
    const found = [
      candidate("Anna Beispiel", "Anna@example.org"),
      candidate("A. Beispiel", "anna@example.org ", { role: "member", reason: "Sitz: AG Wohnen", seatId: "s" }),
    ];
    const { added } = gather(found, [], "netz@example.org");
    expect(added).toEqual([
      {
        ...candidate("Anna Beispiel", "anna@example.org"),
        role: "member",
        seatId: "s",
        reason: "alle Wohnungsunternehmen; Sitz: AG Wohnen",
      },
    ]);
  });

  it("leaves out who is listed and the organiser, and keeps who has no address", () => {
    const found = [
      candidate("Anna", "anna@example.org"),
      candidate("Netz", "NETZ@example.org"),
      candidate("Rat der Stadt", null, { organisationId: "o", phone: "03695 1" }),
      candidate("Rat der Stadt", "keine Adresse", { organisationId: "o" }),
    ];
    const listed = [{ email: "anna@example.org", organisationId: null, name: "Anna" }];
    const { added, known } = gather(found, listed, "netz@example.org");
    expect(added.map(({ name, email }) => [name, email])).toEqual([["Rat der Stadt", null]]);
    expect(known).toBe(1);
  });

  it("asks an organisation as such only where nobody of it is found or listed", () => {
    const asSuch = (organisationId: string) =>
      candidate("Rathaus", `${organisationId}@example.org`, { organisationId, standsForOrganisation: true });
    const found = [
      candidate("Kim", "kim@example.org", { organisationId: "a", seatId: "s", reason: "Mitglied" }),
      asSuch("a"),
      asSuch("b"),
      asSuch("c"),
    ];
    const listed = [{ email: "lou@example.org", organisationId: "b", name: "Lou" }];
    const { added, known } = gather(found, listed, "netz@example.org");
    expect(added.map(({ email, reason }) => [email, reason])).toEqual([
      ["kim@example.org", "Mitglied; alle Wohnungsunternehmen"],
      ["c@example.org", "alle Wohnungsunternehmen"],
    ]);
    expect(known).toBe(1);
  });
});
