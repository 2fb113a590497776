import { describe, expect, it } from "vitest";
import { z } from "zod";
import { MOST_ROWS, readForm, readTyped } from "./forms.ts";
import { day, isWebAddress, optional } from "./inputs.ts";

const form = z.object({
  title: z.string(),
  topics: z.array(z.string()),
  day: optional(day),
  runs: z.array(z.object({ note: optional(z.string()) })),
});

const read = (fields: readonly (readonly [string, string])[]) => {
  const data = new FormData();
  for (const [name, value] of [["title", "T"], ...fields] as const) data.append(name, value);
  return readForm(form, data);
};

describe("what a form sends", () => {
  it("is rid of what nobody can type, in names and values", () => {
    const data = new FormData();
    data.append("wert.1.a\u0000b", "  Zeile 1\r\nZeile\t2\u0000\u001f\u0085\uffff ");
    expect(readTyped(data)["wert.1.ab"]).toEqual(["Zeile 1\nZeile\t2"]);
  });

  it("may be named in any way without harm", () => {
    const names = ["__proto__", "constructor.prototype.x", "runs.__proto__.note", "runs.0.__proto__", "..", "title.x"];
    for (const name of [...names, `runs.0.${"a.".repeat(100_000)}b`, "a.".repeat(100_000)]) {
      const result = read([[name, "x"]]);
      expect(Object.hasOwn(Object.prototype, "x"), name).toBe(false);
      if (!name.startsWith("title.")) expect(result.ok, name.slice(0, 40)).toBe(true);
    }
  });

  it("counts what is ticked twice once", () => {
    const result = read([
      ["topics", "a"],
      ["topics", "b"],
      ["topics", "a"],
    ]);
    expect(result).toMatchObject({ ok: true, value: { topics: ["a", "b"] } });
  });

  it("has an end: more rows than anybody fills are a fault of the form", () => {
    const rows = (count: number) =>
      read(Array.from({ length: count }, (_, row) => [`runs.${row}.note`, "x"] as [string, string]));
    expect(rows(MOST_ROWS).ok).toBe(true);
    expect(rows(MOST_ROWS + 1)).toMatchObject({ ok: false, errors: [{ field: "runs", key: "ui.error.tooLong" }] });
  });
});

describe("a day", () => {
  it.each(["2026-02-30", "0000-01-01", "1.1.0000", "1899-12-31", "2200-01-01", "99999-01-01", "+010000-01-01"])(
    "is not %s",
    (typed) => expect(read([["day", typed]])).toMatchObject({ ok: false, errors: [{ key: "ui.error.date" }] }),
  );

  it.each(["2024-02-29", "29.2.2024", "1900-01-01", "31.12.2199"])("can be %s", (typed) =>
    expect(read([["day", typed]]).ok).toBe(true),
  );
});

describe("an address of the web", () => {
  it.each(["javascript:alert(1)//a.de", "data:text/html,a.de", "https://a.example@b.example/", "https://:x@b.example"])(
    "is not %s",
    (typed) => expect(isWebAddress(typed)).toBe(false),
  );
});
