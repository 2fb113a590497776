import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  countLines,
  counts,
  type Line,
  nameOfSubject,
  narrow,
  presentSeats,
  readSubject,
  STATUSES,
} from "./attendance.ts";

const LINE: Line = {
  subject: { of: "invitation", id: "00000000-0000-4000-8000-000000000001" },
  name: "Miriam Sander",
  organisationId: "vhs",
  organisation: "Volkshochschule",
  seatId: "seat-1",
  vote: "voting",
  answer: "yes",
  deputy: null,
  cameAs: "invited",
  status: null,
  representedBy: null,
  markedAt: null,
  markedBy: null,
};

describe("the list at the door", () => {
  it("counts people, guests and each organisation once", () => {
    const lines: Line[] = [
      { ...LINE, status: "present" },
      { ...LINE, status: "represented", seatId: "seat-2" },
      { ...LINE, status: "excused", organisationId: "jobcenter", seatId: "seat-3" },
      { ...LINE, status: "present", organisationId: null, seatId: null, cameAs: "guest" },
      LINE,
    ];
    expect(countLines(lines)).toEqual({
      present: 2,
      represented: 1,
      excused: 1,
      absent: 0,
      guests: 1,
      open: 1,
      organisations: 1,
    });
    expect(presentSeats(lines)).toEqual(["seat-1", "seat-2"]);
  });

  it("counts everybody exactly once, whatever is marked", () => {
    const statuses = fc.array(fc.option(fc.constantFrom(...STATUSES), { nil: null }));
    fc.assert(
      fc.property(statuses, (all) => {
        const found = countLines(all.map((status) => ({ ...LINE, status })));
        expect(found.present + found.represented + found.excused + found.absent + found.open).toBe(all.length);
      }),
    );
  });

  it("finds somebody by letters of name or organisation, and by what is marked", () => {
    const lines = [LINE, { ...LINE, name: "Amal Öztürk", organisation: "Jobcenter", status: "present" as const }];
    const named = (letters: string, status?: "open" | "present") =>
      narrow(lines, { letters, status }).map(({ name }) => name);
    expect(named("özt")).toEqual(["Amal Öztürk"]);
    expect(named("volks")).toEqual(["Miriam Sander"]);
    expect(named("", "open")).toEqual(["Miriam Sander"]);
    expect(named("sander", "present")).toEqual([]);
  });

  it("reads whom a form names, and nobody from anything else", () => {
    expect(readSubject(nameOfSubject(LINE.subject))).toEqual(LINE.subject);
    for (const nonsense of [
      "",
      "i.",
      "i.1",
      "x.00000000-0000-4000-8000-000000000001",
      "i.00000000-0000-4000-8000-000000000001'",
    ])
      expect(readSubject(nonsense)).toBeUndefined();
  });
});

describe("of two marks for the same person the later tap counts", () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 14, minute));
  it("also where it arrives first", () => {
    expect(counts(null, at(5), at(10))).toBe(true);
    expect(counts(at(6), at(5), at(10))).toBe(false);
    expect(counts(at(4), at(5), at(10))).toBe(true);
  });
  it("and a clock that runs ahead blocks nobody after it", () => {
    expect(counts(at(9), at(59), at(10))).toBe(true);
    expect(counts(at(11), at(59), at(10))).toBe(false);
  });
});
