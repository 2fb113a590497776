import { describe, expect, it } from "vitest";
import { codeOf, fateOf, readCode, sayAsResult, stateOf } from "./table.ts";

const TABLE = { stage: "running", itemState: "running", closedAt: null } as const;

describe("a table", () => {
  it("is open while the meeting runs, also before its item begins, and where its item went", () => {
    expect(stateOf(TABLE)).toBe("open");
    expect(stateOf({ ...TABLE, itemState: "planned" })).toBe("open");
    expect(stateOf({ ...TABLE, itemState: null })).toBe("open");
  });

  it("waits for the meeting", () => {
    expect(stateOf({ ...TABLE, stage: "draft" })).toBe("waiting");
    expect(stateOf({ ...TABLE, stage: "invited" })).toBe("waiting");
  });

  it.each([
    { ...TABLE, closedAt: new Date() },
    { ...TABLE, itemState: "done" as const },
    { ...TABLE, itemState: "not_reached" as const },
    { ...TABLE, stage: "minutes" as const },
    { ...TABLE, stage: "cancelled" as const },
  ])("is over when somebody closes it, its item is over or the meeting is: %o", (table) => {
    expect(stateOf(table)).toBe("closed");
  });
});

describe("the code of a table", () => {
  it("has ten letters and digits that are not taken for others", () => {
    const code = codeOf(Buffer.from([0, 1, 7, 11, 12, 22, 23, 30, 31, 255, 9, 9]).toString("base64url"));
    expect(code).toMatch(/^[a-km-np-z2-9]{10}$/u);
    expect(code).not.toMatch(/[il01o]/u);
  });

  it("is read as people type it", () => {
    expect(readCode("AbcDE 23-456")).toBe("abcde23456");
  });
});

describe("a contribution", () => {
  it("says in one line as a result what is short, and in full what is long", () => {
    expect(sayAsResult("Es fehlen\n Wohnungen ")).toEqual({ title: "Es fehlen Wohnungen", text: "" });
    const long = "Wohnungen für große Familien ".repeat(15).trim();
    const { title, text } = sayAsResult(long);
    expect(title.length).toBeLessThanOrEqual(300);
    expect(title).toMatch(/[a-zß]…$/u);
    expect(text).toBe(long);
  });

  it("has come to nothing where its result was taken away", () => {
    const said = {
      id: "",
      tableId: "",
      kind: "need",
      text: "",
      organisation: "",
      saidAt: new Date(),
      droppedAt: null,
    } as const;
    expect(fateOf({ ...said, takenAt: new Date(), result: { slug: "a", title: "A" } })).toBe("taken");
    expect(fateOf({ ...said, takenAt: new Date(), result: null })).toBe("dropped");
    expect(fateOf({ ...said, takenAt: null, result: null })).toBe("open");
  });
});
