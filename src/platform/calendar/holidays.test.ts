import { describe, expect, it } from "vitest";
import { easterOf, holidaysIn } from "./holidays.ts";

const yearOf = (ags: string, year: number) => holidaysIn(ags, { from: `${year}-01-01`, until: `${year}-12-31` });

describe("public holidays", () => {
  it("follow Easter, also in the years that simpler rules get wrong", () => {
    const known = {
      1954: "1954-04-18",
      1981: "1981-04-19",
      2024: "2024-03-31",
      2025: "2025-04-20",
      2026: "2026-04-05",
      2027: "2027-03-28",
      2038: "2038-04-25",
      2049: "2049-04-18",
      2076: "2076-04-19",
    };
    for (const [year, day] of Object.entries(known)) expect(easterOf(Number(year))).toBe(day);
  });

  it("are those of the Land", () => {
    const thuringia = yearOf("16066", 2026);
    expect([...thuringia.entries()].toSorted().map(([day, name]) => `${day} ${name}`)).toEqual([
      "2026-01-01 newYear",
      "2026-04-03 goodFriday",
      "2026-04-06 easterMonday",
      "2026-05-01 labourDay",
      "2026-05-14 ascension",
      "2026-05-25 whitMonday",
      "2026-09-20 childrensDay",
      "2026-10-03 unity",
      "2026-10-31 reformation",
      "2026-12-25 christmas",
      "2026-12-26 secondChristmas",
    ]);
    expect(yearOf("14522", 2026).get("2026-11-18")).toBe("repentance");
    expect(yearOf("05978", 2026).get("2026-06-04")).toBe("corpusChristi");
    expect(yearOf("16061", 2026).get("2026-06-04")).toBe("corpusChristi");
    expect(yearOf("05978", 2026).get("2026-10-31")).toBeUndefined();
    expect(yearOf("13071", 2022).get("2022-03-08")).toBeUndefined();
    expect(yearOf("13071", 2023).get("2023-03-08")).toBe("womensDay");
  });

  it("are found across the turn of the year", () => {
    expect([...holidaysIn("16066", { from: "2026-12-20", until: "2027-01-10" }).keys()]).toEqual([
      "2026-12-25",
      "2026-12-26",
      "2027-01-01",
    ]);
  });
});
