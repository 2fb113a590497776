import { describe, expect, it } from "vitest";
import { isRowButton, rowNumbers, withoutRemovedRows } from "./rows.ts";

describe("rows of a form", () => {
  it("begin with one blank row", () => {
    expect(rowNumbers({}, "runs")).toEqual([0]);
    expect(rowNumbers({}, "runs", 3)).toEqual([0, 1, 2]);
  });

  it("keep the numbers they were typed under, so that nothing moves", () => {
    expect(rowNumbers({ "runs.1.note": ["x"], "runs.4.note": [""] }, "runs")).toEqual([1, 4]);
    expect(rowNumbers({ "runs.1.note": ["x"], "row-add": ["runs"] }, "runs")).toEqual([1, 2]);
    expect(rowNumbers({ "runs.1.note": ["x"], "row-add": ["rooms"] }, "runs")).toEqual([1]);
  });

  it("take strange numbers for nothing", () => {
    expect(rowNumbers({ "runs.-1.a": [""], "runs.1e9.a": [""], "runs.x.a": [""], "other.7.a": [""] }, "runs")).toEqual([
      0,
    ]);
  });

  it("are taken away by their whole number only", () => {
    const typed = { "runs.1.note": ["eins"], "runs.11.note": ["elf"], title: ["bleibt"], "row-remove": ["runs.1"] };
    expect(withoutRemovedRows(typed)).toEqual({ "runs.11.note": ["elf"], title: ["bleibt"] });
    expect(withoutRemovedRows({ title: ["bleibt"], "row-remove": ["title"] })).toEqual({ title: ["bleibt"] });
  });

  it("say whether a row button was pressed", () => {
    expect(isRowButton({ "row-add": ["runs"] })).toBe(true);
    expect(isRowButton({ title: ["x"] })).toBe(false);
  });
});
