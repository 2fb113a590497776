import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { type CalendarEntry, writeCalendar } from "./entry.ts";

const ENTRY: CalendarEntry = {
  uid: "1@example.org",
  sequence: 3,
  changedAt: new Date("2026-11-22T10:00:00Z"),
  title: "Sprachcafé",
  description: "",
  place: "Rathaus",
  url: "https://example.org/a",
  day: "2026-03-24",
  lastDay: "2026-03-24",
  fromTime: "18:00",
  untilTime: "20:00",
};

/** The entry as a calendar reads it. */
function read(entry: Partial<CalendarEntry>) {
  const text = writeCalendar({ ...ENTRY, ...entry });
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone as never);
  const component = calendar.getFirstSubcomponent("vevent");
  if (component === null) throw new Error("There is no entry.");
  return { text, calendar, event: new ICAL.Event(component), component };
}

function occurrences(entry: Partial<CalendarEntry>, most: number): string[] {
  const found = [];
  const { event } = read(entry);
  const iterator = event.iterator();
  for (let next = iterator.next(); next && found.length < most; next = iterator.next())
    found.push(next.toJSDate().toISOString());
  return found;
}

describe("a calendar entry", () => {
  it("begins and ends on German clocks, in summer and in winter", () => {
    expect(read({}).event.startDate.toJSDate().toISOString()).toBe("2026-03-24T17:00:00.000Z");
    const summer = read({ day: "2026-07-07", lastDay: "2026-07-07" }).event;
    expect(summer.startDate.toJSDate().toISOString()).toBe("2026-07-07T16:00:00.000Z");
    expect(summer.endDate.toJSDate().toISOString()).toBe("2026-07-07T18:00:00.000Z");
  });

  it("keeps its hour where the clocks change, and ends on its last day", () => {
    const weekly = { weekdays: [2], until: "2026-04-07" };
    expect(occurrences({ weekly }, 9)).toEqual([
      "2026-03-24T17:00:00.000Z",
      "2026-03-31T16:00:00.000Z",
      "2026-04-07T16:00:00.000Z",
    ]);
    const autumn = { day: "2026-10-20", lastDay: "2026-10-20", weekly: { weekdays: [2, 4], until: "2026-10-29" } };
    expect(occurrences(autumn, 9)).toEqual([
      "2026-10-20T16:00:00.000Z",
      "2026-10-22T16:00:00.000Z",
      "2026-10-27T17:00:00.000Z",
      "2026-10-29T17:00:00.000Z",
    ]);
  });

  it("late in the evening is part of its last day, after midnight ends the day after", () => {
    const late = { fromTime: "23:30", untilTime: "00:30", weekly: { weekdays: [2], until: "2026-03-31" } };
    expect(occurrences(late, 9)).toHaveLength(2);
    expect(read(late).event.endDate.toJSDate().toISOString()).toBe("2026-03-24T23:30:00.000Z");
  });

  it("goes on where nobody said until when", () => {
    expect(occurrences({ weekly: { weekdays: [2], until: null } }, 60)).toHaveLength(60);
  });

  it("without hours is on whole days, and leaves them free", () => {
    const { event, component } = read({ fromTime: null, untilTime: null, lastDay: "2026-03-26" });
    expect(event.startDate.isDate).toBe(true);
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual(["2026-03-24", "2026-03-27"]);
    expect(component.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
    const days = occurrences({ fromTime: null, untilTime: null, weekly: { weekdays: [2], until: "2026-04-07" } }, 9);
    expect(days).toHaveLength(3);
  });

  it("names nobody, and is the same entry after a change", () => {
    const { text, event } = read({});
    expect(text).not.toMatch(/ORGANIZER|ATTENDEE|mailto/i);
    expect([event.uid, event.sequence]).toEqual(["1@example.org", 3]);
    expect(read({ title: "Anders", sequence: 4 }).event.uid).toBe(event.uid);
  });

  it("carries any text whole, in lines of at most 75 bytes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (words) => {
        const description = words.replaceAll(/[\p{Cc}\u2028\u2029]/gu, "");
        const { text, event } = read({ description, title: `a;b,c\\d ${description}` });
        expect(event.description ?? "").toBe(description);
        expect(event.summary).toBe(`a;b,c\\d ${description}`);
        expect(text.endsWith("\r\n")).toBe(true);
        for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    );
    expect(read({ description: "eins\nzwei" }).event.description).toBe("eins\nzwei");
  });
});

describe("a calendar to subscribe to", () => {
  it("holds all entries, each with its name, and says what it is called and how often to ask", () => {
    const second = { ...ENTRY, uid: "2@example.org", day: "2026-07-07", lastDay: "2026-07-07" };
    const head = { name: "Termine: Landkreis Muster", description: "Alle", url: "https://example.org/termine" };
    const calendar = new ICAL.Component(ICAL.parse(writeCalendar([ENTRY, second], head)) as never);
    for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone as never);
    const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
    expect(events.map(({ uid }) => uid)).toEqual(["1@example.org", "2@example.org"]);
    expect(events.map(({ startDate }) => startDate.toJSDate().toISOString())).toEqual([
      "2026-03-24T17:00:00.000Z",
      "2026-07-07T16:00:00.000Z",
    ]);
    expect(calendar.getFirstPropertyValue("name")).toBe("Termine: Landkreis Muster");
    expect(calendar.getFirstPropertyValue("refresh-interval")?.toString()).toBe("PT6H");
  });

  it("is a calendar where it holds nothing", () => {
    const empty = new ICAL.Component(ICAL.parse(writeCalendar([])) as never);
    expect(empty.getAllSubcomponents("vevent")).toEqual([]);
  });
});
