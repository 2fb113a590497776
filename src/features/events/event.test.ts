import { describe, expect, it } from "vitest";
import { findClashes, type Planned } from "./clashes.ts";
import { datesOf, type EventTimes, nextDate } from "./event.ts";
import { monthOf } from "../../platform/calendar/month.ts";

const once: EventTimes = {
  startsOn: "2026-12-08",
  endsOn: null,
  fromTime: "17:00",
  untilTime: "19:00",
  repeats: "never",
  repeatsUntil: null,
  skipped: [],
};
const days = (times: Partial<EventTimes>) => datesOf({ ...once, ...times }).map(({ day }) => day);

describe("the dates of an event", () => {
  it("is one where it takes place once, over several days where it goes on", () => {
    expect(datesOf(once)).toEqual([
      { day: "2026-12-08", lastDay: "2026-12-08", fromTime: "17:00", untilTime: "19:00" },
    ]);
    expect(datesOf({ ...once, endsOn: "2026-12-10" })[0]?.lastDay).toBe("2026-12-10");
  });

  it("come every week or every other until and with a day, across the change of clocks, without days that are left out", () => {
    expect(days({ repeats: "weekly", repeatsUntil: "2026-12-29" })).toEqual([
      "2026-12-08",
      "2026-12-15",
      "2026-12-22",
      "2026-12-29",
    ]);
    expect(days({ startsOn: "2027-03-23", repeats: "fortnightly", repeatsUntil: "2027-04-20" })).toEqual([
      "2027-03-23",
      "2027-04-06",
      "2027-04-20",
    ]);
    expect(days({ repeats: "weekly", repeatsUntil: "2026-12-22", skipped: ["2026-12-15"] })).toEqual([
      "2026-12-08",
      "2026-12-22",
    ]);
  });

  it("come every month on the same weekday; from a fifth one on, the last", () => {
    // the second Tuesday
    expect(days({ repeats: "monthly", repeatsUntil: "2027-03-31" })).toEqual([
      "2026-12-08",
      "2027-01-12",
      "2027-02-09",
      "2027-03-09",
    ]);
    // the fifth Tuesday of December, then the last
    expect(days({ startsOn: "2026-12-29", repeats: "monthly", repeatsUntil: "2027-02-28" })).toEqual([
      "2026-12-29",
      "2027-01-26",
      "2027-02-23",
    ]);
  });

  it("have one that comes next, until all are over", () => {
    const dates = datesOf({ ...once, repeats: "weekly", repeatsUntil: "2026-12-22" });
    expect(nextDate(dates, "2026-12-09")?.day).toBe("2026-12-15");
    expect(nextDate(dates, "2026-12-23")).toBeUndefined();
  });
});

const other = (more: Partial<Planned["others"][number]> = {}) => ({
  day: "2026-12-08",
  lastDay: "2026-12-08",
  fromTime: "17:00" as string | null,
  untilTime: "19:00" as string | null,
  eventId: "theirs",
  slug: "theirs",
  title: "Adventscafé",
  organiser: "Begegnungsverein",
  placeName: "Meiningen",
  ags: "16066042",
  topics: ["leisure"],
  targetGroups: ["women"],
  ...more,
});
const own = { dates: datesOf(once), ags: "16066042", topics: ["language"], targetGroups: [] as string[] };

describe("clashes", () => {
  it("are dates at the same time that share place, topic or target group", () => {
    expect(findClashes({ ...own, others: [other()] })).toMatchObject([{ isSameTime: true, shares: ["place"] }]);
    const shared = findClashes({ ...own, topics: ["leisure"], targetGroups: ["women"], others: [other()] });
    expect(shared[0]?.shares).toEqual(["place", "topic", "target"]);
    expect(findClashes({ ...own, others: [other({ ags: "16066063" })] })).toMatchObject([{ shares: [] }]);
  });

  it("tell those on the same day from those at the same time; what ends as the other begins is no clash of time", () => {
    expect(findClashes({ ...own, others: [other({ fromTime: "19:00", untilTime: "21:00" })] })[0]?.isSameTime).toBe(
      false,
    );
    expect(findClashes({ ...own, others: [other({ fromTime: "18:59", untilTime: null })] })[0]?.isSameTime).toBe(true);
    // whole days meet everything on them
    expect(findClashes({ ...own, others: [other({ fromTime: null, untilTime: null })] })[0]?.isSameTime).toBe(true);
    expect(findClashes({ ...own, others: [other({ day: "2026-12-09", lastDay: "2026-12-09" })] })).toEqual([]);
  });

  it("come with what matters most first", () => {
    const found = findClashes({
      ...own,
      others: [other({ eventId: "a", fromTime: "09:00", untilTime: "10:00" }), other({ eventId: "b" })],
    });
    expect(found.map((clash) => clash.date.eventId)).toEqual(["b", "a"]);
  });
});

describe("a month", () => {
  it("begins on Monday and ends on Sunday, and holds what goes on on each day", () => {
    const weeks = monthOf("2026-12", [
      { day: "2026-12-08", lastDay: "2026-12-10" },
      { day: "2026-11-30", lastDay: "2026-11-30" },
    ]);
    expect(weeks[0]?.[0]?.day).toBe("2026-11-30");
    expect(weeks.at(-1)?.[6]?.day).toBe("2027-01-03");
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    const held = weeks.flat().filter(({ dates }) => dates.length > 0);
    expect(held.map(({ day }) => day)).toEqual(["2026-11-30", "2026-12-08", "2026-12-09", "2026-12-10"]);
  });
});
