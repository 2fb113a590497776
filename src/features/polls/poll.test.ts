import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SeatPerson } from "../groups/index.ts";
import { readDays } from "./days.ts";
import { metOn } from "./met.ts";
import {
  bestOf,
  isAwaited,
  isNewTo,
  newestOf,
  type PollAnswer,
  type PollDate,
  quorate,
  sittingOf,
  stateOf,
  tallyOf,
  type Vote,
} from "./poll.ts";

const DATES: PollDate[] = [
  { id: "a", day: "2027-03-02", fromTime: "14:00", untilTime: "16:00", addedAt: null },
  { id: "b", day: "2027-03-04", fromTime: "14:00", untilTime: "16:00", addedAt: null },
  { id: "c", day: "2027-03-09", fromTime: "14:00", untilTime: "16:00", addedAt: null },
];

let people = 0;
const said = (answers: Record<string, PollAnswer>, seatId: string | null = null, vote: Vote = "voting") => ({
  id: `p${(people += 1)}`,
  seatId,
  vote,
  answers: new Map(Object.entries(answers)),
});

describe("the best date", () => {
  it("has most points: two for yes, one for if need be", () => {
    const tallies = tallyOf(DATES, [
      said({ a: "yes", b: "perhaps" }),
      said({ a: "no", b: "perhaps" }),
      said({ b: "perhaps" }),
    ]);
    expect(tallies.map(({ points }) => points)).toEqual([2, 3, 0]);
    expect(bestOf(tallies)?.date.id).toBe("b");
  });

  it("is with as many points the one with fewer no, then with more seats that vote, then the earlier", () => {
    const fewerNo = tallyOf(DATES, [
      said({ a: "yes", b: "yes", c: "no" }),
      said({ a: "no", b: "no" }),
      said({ c: "yes" }),
    ]);
    expect(bestOf(fewerNo.slice(1))?.date.id).toBe("b");
    const seats = tallyOf(DATES, [said({ b: "yes" }), said({ a: "yes" }, null, "advisory")]);
    expect(bestOf(seats)?.date.id).toBe("b");
    expect(bestOf(tallyOf(DATES, [said({ a: "yes", b: "yes" })]))?.date.id).toBe("a");
  });

  it("is none where nobody can come", () => {
    expect(bestOf(tallyOf(DATES, [said({ a: "no", b: "no", c: "no" })]))).toBeUndefined();
    expect(bestOf([])).toBeUndefined();
  });

  it("never loses by one more yes", () => {
    const answer = fc.constantFrom<PollAnswer>("yes", "perhaps", "no");
    fc.assert(
      fc.property(fc.array(fc.record({ a: answer, b: answer, c: answer }), { maxLength: 8 }), (answers) => {
        const asked = answers.map((one) => said(one));
        const best = bestOf(tallyOf(DATES, asked));
        if (best === undefined) return;
        const more = tallyOf(DATES, [...asked, said({ [best.date.id]: "yes" })]);
        expect(bestOf(more)?.date.id).toBe(best.date.id);
      }),
    );
  });
});

describe("a date that is added", () => {
  const at = (hour: string) => new Date(`2026-11-23T${hour}:00:00Z`);
  const [early, late] = [{ addedAt: at("10") }, { addedAt: at("12") }];
  const person = (on: object = {}) => ({
    answeredAt: at("11"),
    seenUntil: null,
    answers: new Map([["a", "yes" as const]]),
    ...on,
  });

  it("is new to who answered without it, and to nobody who has not answered", () => {
    expect([early, late].map((date) => isNewTo(person(), date))).toEqual([true, true]);
    expect([early, late].map((date) => isNewTo(person({ seenUntil: early.addedAt }), date))).toEqual([false, true]);
    expect(isNewTo(person(), { addedAt: null })).toBe(false);
    expect(isNewTo(person({ answeredAt: null }), late)).toBe(false);
  });

  it("is what is still to be answered, as is everything where nothing was said to what is left", () => {
    const seen = person({ seenUntil: newestOf([late, { addedAt: null }, early]) });
    expect(isAwaited(seen, [early, late])).toBe(false);
    expect(isAwaited(person({ seenUntil: early.addedAt }), [early, late])).toBe(true);
    expect(isAwaited(person({ answers: new Map() }), [{ addedAt: null }])).toBe(true);
    expect(isAwaited(person({ answeredAt: null }), [])).toBe(true);
    expect(newestOf([{ addedAt: null }])).toBeNull();
  });
});

describe("seats that vote", () => {
  it("count once, by the best that their people said", () => {
    const [tally] = tallyOf(DATES, [
      said({ a: "no" }, "s1"),
      said({ a: "yes" }, "s1"),
      said({ a: "perhaps" }, "s2"),
      said({ a: "yes" }, "s3", "advisory"),
    ]);
    expect(tally?.seats).toEqual({ yes: 1, perhaps: 1 });
  });

  it("are enough for certain, or if those come who said if need be", () => {
    const of = (yes: number, perhaps: number) => quorate({ seats: { yes, perhaps } }, 4);
    expect([of(4, 0), of(3, 1), of(2, 1)]).toEqual(["yes", "perhaps", "no"]);
  });
});

describe("who is asked for a group's seats", () => {
  const seat = { id: "s1", organisationId: "o1", vote: "voting" as const, fromOn: "2024-01-01", untilOn: null };
  const person = { id: "1", seatId: "s1", phone: null, contactId: null, fromOn: "2024-01-01", untilOn: null };
  const representative: SeatPerson = { ...person, role: "representative", name: "Kim", email: "kim@example.org" };
  const deputy: SeatPerson = { ...person, role: "deputy", name: "Sascha", email: "sascha@example.org" };
  const names = (persons: SeatPerson[], on = {}) =>
    sittingOf([{ ...seat, ...on, persons }], "2026-11-23").map(({ name }) => name);

  it("are the representatives, and the first deputy where none has an address", () => {
    expect(names([representative, deputy])).toEqual(["Kim"]);
    expect(names([{ ...representative, email: null }, deputy])).toEqual(["Sascha"]);
    expect(names([{ ...representative, untilOn: "2026-11-22" }, deputy])).toEqual(["Sascha"]);
  });

  it("are nobody whose seat is over, and nobody twice", () => {
    expect(names([representative], { untilOn: "2026-11-22" })).toEqual([]);
    const both = [seat, { ...seat, id: "s2" }].map((one) => ({ ...one, persons: [representative] }));
    expect(sittingOf(both, "2026-11-23")).toHaveLength(1);
  });
});

describe("a poll", () => {
  it("takes answers from the day it is sent to the end of its last day", () => {
    const poll = { sentAt: null, fixed: null, withdrawn: null, closesOn: "2026-12-01" };
    const sent = { ...poll, sentAt: new Date("2026-11-23T09:00:00Z") };
    expect(stateOf(poll, "2026-11-23")).toBe("draft");
    expect(stateOf(sent, "2026-12-01")).toBe("open");
    expect(stateOf(sent, "2026-12-02")).toBe("over");
    const fixed = { at: new Date(), by: "Kim", dateId: "a" };
    expect(stateOf({ ...sent, fixed }, "2026-11-24")).toBe("fixed");
    expect(stateOf({ ...sent, withdrawn: { at: new Date(), by: "Kim", word: "" } }, "2026-11-24")).toBe("withdrawn");
  });
});

const TODAY = "2026-11-23";
const daysOf = (typed: string) => readDays(typed, TODAY).days.map(({ day }) => day);

describe("days as people type them", () => {
  it("are read in lines, by commas and in words, each once more where the year is left out", () => {
    expect(daysOf("3.3., 5.3.2027, 24.11.")).toEqual(["2027-03-03", "2027-03-05", "2026-11-24"]);
    expect(daysOf("Di 2. März und Donnerstag, 4. März 27\n2027-03-09; 22.11.")).toEqual([
      "2027-03-02",
      "2027-03-04",
      "2027-03-09",
      "2027-11-22",
    ]);
    expect(daysOf("29.2.")).toEqual(["2028-02-29"]);
  });

  it("may bring hours of their own", () => {
    const { days, faults } = readDays("3.3. 9 bis 11 Uhr, 4.3.2027, 14:30–16:00", TODAY);
    expect(faults).toEqual([{ typed: "14:30–16:00", why: "unknown" }]);
    expect(days[0]?.hours).toEqual({ fromTime: "09:00", untilTime: "11:00" });
    expect(readDays("5.3. von 14.30 - 16 Uhr", TODAY).days[0]?.hours).toEqual({
      fromTime: "14:30",
      untilTime: "16:00",
    });
    expect(readDays("5.3. 16-14 Uhr", TODAY).faults).toEqual([{ typed: "5.3. 16-14 Uhr", why: "hours" }]);
  });

  it("are given back where there are none, where the weekday is another, or where they are over", () => {
    expect(readDays("31.2.2027, bald, 3.3.", TODAY).faults.map(({ typed }) => typed)).toEqual(["31.2.2027", "bald"]);
    expect(readDays("Mo 2.3.2027", TODAY).faults).toEqual([{ typed: "Mo 2.3.2027", why: "weekday", weekday: 2 }]);
    expect(readDays("1.1.2026", TODAY).faults).toEqual([{ typed: "1.1.2026", why: "past" }]);
  });

  it("are never made up, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (typed) => {
        for (const { day } of readDays(typed, TODAY).days) expect(day >= TODAY).toBe(true);
      }),
    );
  });
});

describe("what is on a proposed day", () => {
  const at = (day: string) => ({ day, fromTime: "14:00", untilTime: "16:00" });
  const none = { ags: "16066", breaks: [], others: [] };

  it("are public holidays of the Land, weekends, and days without school", () => {
    expect(metOn(at("2027-09-20"), none)).toEqual([{ what: "holiday", holiday: "childrensDay" }]);
    expect(metOn(at("2027-09-20"), { ...none, ags: "05978" })).toEqual([]);
    expect(metOn(at("2027-03-06"), none)).toEqual([{ what: "weekend", weekday: 6 }]);
    const breaks = [{ id: "1", name: "Osterferien", fromOn: "2027-03-22", untilOn: "2027-04-03" }];
    expect(metOn(at("2027-03-23"), { ...none, breaks })).toEqual([{ what: "break", name: "Osterferien" }]);
    expect(metOn(at("2027-04-05"), { ...none, breaks: [] })).toEqual([]);
  });

  it("are other meetings of the day, those at the same time first", () => {
    const other = { day: "2027-03-02", title: "AG", group: "AG Sprache", shared: 0, isHold: false };
    const met = metOn(at("2027-03-02"), {
      ...none,
      others: [
        { ...other, fromTime: "16:00", untilTime: "18:00" },
        { ...other, fromTime: "15:00", untilTime: "17:00", shared: 2 },
        { ...other, day: "2027-03-03", fromTime: "15:00", untilTime: "17:00" },
      ],
    });
    expect(met.map((one) => one.what === "other" && one.isSameTime)).toEqual([true, false]);
  });
});
