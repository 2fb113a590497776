import { describe, expect, it } from "vitest";
import { readableOf, stateOf } from "./postbox.ts";

const now = new Date("2026-11-22T10:00:00Z");
const later = new Date("2026-11-22T10:00:01Z");
const never = { sentAt: null, keptAt: null, failedAt: null };

describe("a mail", () => {
  it("waits until something became of it", () => {
    expect(stateOf(never)).toBe("waiting");
    expect(stateOf({ ...never, sentAt: now })).toBe("sent");
    expect(stateOf({ ...never, keptAt: now })).toBe("kept");
    expect(stateOf({ ...never, failedAt: now })).toBe("failed");
  });

  it("can be read when it lets nobody in, whatever became of it", () => {
    expect(readableOf({ text: "Text", secretUntil: null, keptAt: null }, now)).toBe("readable");
  });

  it("that lets somebody in can be read only where it was kept, and while it is valid", () => {
    expect(readableOf({ text: "Link", secretUntil: later, keptAt: now }, now)).toBe("readable");
    expect(readableOf({ text: "Link", secretUntil: later, keptAt: null }, now)).toBe("hidden");
    expect(readableOf({ text: "Link", secretUntil: now, keptAt: now }, now)).toBe("gone");
    expect(readableOf({ text: "", secretUntil: later, keptAt: now }, now)).toBe("gone");
  });
});
