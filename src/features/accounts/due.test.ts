import { describe, expect, it } from "vitest";
import { endOfWeek, greetingAt, groupDue } from "./due.ts";

const item = (due: string | null, title = String(due)) => ({
  due,
  label: "Angebot",
  title,
  href: "/",
  because: "",
  action: "Öffnen",
});

describe("what is due", () => {
  it("is grouped by how soon, each group by date", () => {
    const days = [
      "2026-12-01",
      null,
      "2026-11-30",
      "2026-11-24",
      "2026-11-20",
      "2026-11-23",
      "2026-11-29",
      "2025-01-01",
    ];
    const groups = groupDue(
      days.map((day) => item(day)),
      "2026-11-23",
    );
    expect(Object.values(groups).map((group) => group.map(({ due }) => due))).toEqual([
      ["2025-01-01", "2026-11-20"],
      ["2026-11-23"],
      ["2026-11-24", "2026-11-29"],
      ["2026-11-30", "2026-12-01"],
      [null],
    ]);
  });

  it("keeps the order in which features name what is due on the same day", () => {
    const items = ["b", "a", "c"].map((title) => item("2026-11-23", title));
    expect(groupDue(items, "2026-11-23").today.map(({ title }) => title)).toEqual(["b", "a", "c"]);
  });

  it("has nothing left this week on a Sunday", () => {
    expect(endOfWeek("2026-11-29")).toBe("2026-11-29");
    expect(groupDue([item("2026-11-30")], "2026-11-29").week).toEqual([]);
  });
});

it.each([
  ["03:59", "evening"],
  ["04:00", "morning"],
  ["10:59", "morning"],
  ["11:00", "day"],
  ["17:59", "day"],
  ["18:00", "evening"],
  ["00:00", "evening"],
])("greets at %s as one does in the %s", (time, greeting) => {
  expect(greetingAt(time)).toBe(greeting);
});
