import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { momentOf } from "../clock.ts";
import { ENTRY, MESSAGES, TENANT, TOKEN } from "./golden.fixture.ts";
import { isSignificant, makeUid, readUid, writeCancellation, writeRequest } from "./scheduling.ts";

const folder = join(import.meta.dirname, "golden");
const golden = Object.fromEntries(
  readdirSync(folder).map((file) => [file.replace(/[.]ics$/, ""), readFileSync(join(folder, file), "utf8")]),
);

/** A message as another program reads it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  const component = calendar.getFirstSubcomponent("vevent");
  if (component === null) throw new Error("There is no entry.");
  const value = (name: string) => component.getFirstPropertyValue(name);
  const attendees = component.getAllProperties("attendee");
  return { calendar, component, value, attendees, event: new ICAL.Event(component) };
}

describe("a message to a calendar", () => {
  it("is what was agreed, byte for byte", () => {
    expect(MESSAGES).toEqual(golden);
  });

  it.each(["UTC", "Europe/Berlin", "America/Los_Angeles"])("is the same where the machine's zone is %s", (zone) => {
    const script = join(import.meta.dirname, "golden.fixture.ts");
    const written = execFileSync(process.execPath, [script], { env: { TZ: zone }, encoding: "utf8" });
    expect(JSON.parse(written)).toEqual(golden);
  });

  it.each(Object.entries(golden))("%s names one person, who asks, and nobody else, in lines of 75 bytes", (_, text) => {
    const { attendees, value, calendar } = read(text);
    expect(attendees.map((one) => one.getFirstValue())).toEqual(["mailto:anna.mueller@caritas.example.org"]);
    expect(attendees[0]?.getParameter("cn")).toBe("Müller, Anna 'Anni'");
    expect(value("organizer")).toBe("mailto:termine@netz.example.org");
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(["vevent"]);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).toMatch(/^DTSTAMP:\d{8}T\d{6}Z\r$/m);
  });

  it("says moments that every calendar understands, in summer, in winter and where the clocks change", () => {
    const times = (name: keyof typeof MESSAGES) => {
      const { event } = read(golden[name] ?? "");
      return [event.startDate, event.endDate].map((time) => time.toJSDate().toISOString().slice(0, 16));
    };
    expect(times("request-winter")).toEqual(["2026-12-09T14:00", "2026-12-09T16:30"]);
    expect(times("request-summer")).toEqual(["2026-07-07T13:00", "2026-07-07T15:30"]);
    // the night of which an hour is missing, and the one of which an hour comes twice
    expect(times("request-spring-forward")).toEqual(["2026-03-29T00:30", "2026-03-29T01:30"]);
    expect(times("request-fall-back")).toEqual(["2026-10-24T23:30", "2026-10-25T02:30"]);
  });

  it("asks who has not answered, and leaves alone who has", () => {
    const asked = read(golden["request-winter"] ?? "").attendees[0];
    expect([asked?.getParameter("partstat"), asked?.getParameter("rsvp")]).toEqual(["NEEDS-ACTION", "TRUE"]);
    const told = read(golden["update-words"] ?? "").attendees[0];
    expect([told?.getParameter("partstat"), told?.getParameter("rsvp")]).toEqual(["ACCEPTED", "FALSE"]);
  });

  it("of a date that moved is the same entry, counted on, and asks again", () => {
    const [first, moved, words] = ["request-winter", "update-moved", "update-words"].map((name) =>
      read(golden[name] ?? ""),
    );
    expect(moved?.event.uid).toBe(first?.event.uid);
    expect([first, moved, words].map((one) => one?.event.sequence)).toEqual([0, 1, 0]);
    expect(moved?.attendees[0]?.getParameter("partstat")).toBe("NEEDS-ACTION");
    expect(String(words?.value("dtstamp")) > String(first?.value("dtstamp"))).toBe(true);
  });

  it("calls off for all, or takes one person off without a word on whether it takes place", () => {
    const [off, uninvited] = ["cancel-called-off", "cancel-uninvited"].map((name) => read(golden[name] ?? ""));
    for (const one of [off, uninvited]) {
      expect(one?.calendar.getFirstPropertyValue("method")).toBe("CANCEL");
      expect(one?.event.uid).toBe(ENTRY.uid);
      expect(one?.event.sequence).toBe(1);
    }
    expect([off?.value("status"), uninvited?.value("status")]).toEqual(["CANCELLED", null]);
  });

  it("can be given no line of its own by names, words and addresses", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (words) => {
        const evil = `${words}\r\nATTENDEE:mailto:opfer@example.org\u2028X:y`;
        const text = writeRequest({
          ...ENTRY,
          title: evil,
          description: evil,
          place: evil,
          organizer: { ...ENTRY.organizer, name: evil },
          attendee: { ...ENTRY.attendee, name: evil },
        });
        const { component } = read(text);
        expect(component.getAllProperties("attendee")).toHaveLength(1);
        expect(component.getAllProperties("x")).toEqual([]);
        expect(Buffer.from(text).toString("utf8")).toBe(text.toWellFormed());
      }),
    );
    for (const address of ["a@example.org\r\nX:y", "a b@example.org", "nobody", 'a"@example.org', "mailto:a@b"])
      expect(() => writeCancellation({ ...ENTRY, attendee: { ...ENTRY.attendee, address } }, "uninvited")).toThrow();
  });
});

describe("a change is asked about anew", () => {
  const before = { day: "2026-12-09", fromTime: "15:00", untilTime: "17:30", area: "16063003" };
  it.each([
    [{ day: "2026-12-10" }, true],
    [{ fromTime: "14:00" }, true],
    [{ untilTime: "18:00" }, true],
    [{ isHeld: true }, true],
    [{ area: "16063076" }, true],
    [{}, false],
    [{ isHeld: false }, false],
  ])("%j: %s", (change, asked) => {
    expect(isSignificant(before, { ...before, ...change })).toBe(asked);
  });
});

describe("the name of an entry", () => {
  it("tells whose it is and holds the secret", () => {
    expect(readUid(ENTRY.uid)).toEqual({ tenantId: TENANT, token: TOKEN });
    expect(readUid(` ${ENTRY.uid}\n`)).toEqual({ tenantId: TENANT, token: TOKEN });
    expect(ENTRY.uid.length).toBeLessThan(255);
  });

  it("is not read from what others call theirs", () => {
    for (const uid of ["", "040000008200E00074C5B7101A82E008", `${TENANT}@x`, `${TENANT}~short@x`, `x~${TOKEN}@x`])
      expect(readUid(uid)).toBeUndefined();
    expect(() => makeUid({ tenantId: TENANT, token: "a b" }, "example.org")).toThrow();
  });
});

describe("the moment of a German time", () => {
  it("is shown by German clocks, whatever the day", () => {
    const days = fc.date({ min: new Date("2000-01-01"), max: new Date("2060-01-01"), noInvalidDate: true });
    const berlin = new Intl.DateTimeFormat("sv-SE", {
      timeZone: "Europe/Berlin",
      dateStyle: "short",
      timeStyle: "short",
    });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (date, hour, minute) => {
        const day = date.toISOString().slice(0, 10);
        const time = [hour, minute].map((part) => String(part).padStart(2, "0")).join(":");
        // the hour that spring leaves out is shown an hour later
        const isLeftOut = hour === 2 && !berlin.format(momentOf(day, time)).endsWith(time);
        expect(berlin.format(momentOf(day, time))).toBe(`${day} ${isLeftOut ? time.replace("02", "03") : time}`);
        expect(isLeftOut && !/-03-(2[5-9]|3[01])$/.test(day)).toBe(false);
      }),
    );
    expect(momentOf("2026-03-29", "02:30").toISOString()).toBe("2026-03-29T01:30:00.000Z");
    expect(momentOf("2026-10-25", "02:30").toISOString()).toBe("2026-10-25T00:30:00.000Z");
  });
});
