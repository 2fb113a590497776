import { describe, expect, it } from "vitest";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { findMissed, type HistoryEntry } from "./history.ts";
import { tellChanges, tellEvent, tellValue } from "./views/history-section.tsx";

const t = getTranslator("de");
const event = (kind: string): HistoryEntry => ({
  kind,
  at: new Date(0),
  actorName: "Katrin Lindenau",
  note: null,
  changes: [],
});

describe("what somebody missed", () => {
  const history = ["publish", "confirmed", "changed", "submit", "created"].map(event);

  it("is as many events as the version has moved on, without those that change no version", () => {
    expect(findMissed(history, 2, 4).map((one) => one.kind)).toEqual(["publish", "changed"]);
    expect(findMissed(history, 3, 4).map((one) => one.kind)).toEqual(["publish"]);
    expect(findMissed(history, 4, 4)).toEqual([]);
  });

  it("is nothing where the form claims a version of the future", () => {
    expect(findMissed(history, 9, 4)).toEqual([]);
  });
});

describe("the history in words", () => {
  const fields = {
    title: { label: "Titel" },
    validUntil: { label: "Gültig bis" },
    topics: {
      label: "Themen",
      show: (value: unknown) => (value as string[]).map((code) => `Wort für ${code}`).join(", "),
    },
    places: { label: "Plätze" },
  };

  it("says what was and what is, with labels, dates and words", () => {
    expect(
      tellChanges(
        t,
        [
          { field: "title", before: "Alt", after: "Neu" },
          { field: "validUntil", before: null, after: "2026-12-31" },
          { field: "topics", before: ["work"], after: [] },
          { field: "places", before: 12, after: 1234 },
        ],
        fields,
      ),
    ).toEqual([
      "Titel: Alt → Neu",
      "Gültig bis: jetzt 31.12.2026",
      "Themen: nicht mehr Wort für work",
      "Plätze: 12 → 1.234",
    ]);
  });

  it("leaves out what has no words and what reads the same", () => {
    const changes = [
      { field: "secret", before: 1, after: 2 },
      { field: "title", before: "", after: null },
    ];
    expect(tellChanges(t, changes, fields)).toEqual([]);
  });

  it("tells nothing as a dash, rows by their parts, and long texts shortened", () => {
    for (const nothing of [null, undefined, "", []]) expect(tellValue(t, nothing)).toBe("–");
    expect(tellValue(t, [{ name: "Saal", seats: 40, note: null }])).toBe("Saal, 40");
    expect(tellValue(t, "Wort ".repeat(100)).length).toBeLessThan(245);
    expect(tellValue(t, false)).toBe("nein");
  });

  it("tells days as days, and what only looks like one as it was typed", () => {
    expect(tellValue(t, "2026-02-28")).not.toBe("2026-02-28");
    expect(tellValue(t, "2026-02-30")).toBe("2026-02-30");
    expect(tellValue(t, "2026-13-01")).toBe("2026-13-01");
  });

  it("has a sentence for events it does not know", () => {
    expect(tellEvent(t, event("publish"))).toBe("Katrin Lindenau hat den Eintrag veröffentlicht.");
    expect(tellEvent(t, event("moved"))).toBe("Katrin Lindenau hat etwas am Eintrag getan.");
  });
});
