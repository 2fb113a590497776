import { describe, expect, it } from "vitest";
import { type AgendaItem, EMPTY_ITEM } from "./agenda.ts";
import { arranged, goingOn } from "./carry-over.ts";

const item = (title: string, said: Partial<AgendaItem> = {}): AgendaItem => ({
  ...EMPTY_ITEM,
  id: title,
  title,
  meetingId: "m",
  position: 1,
  state: "done",
  carriedFromId: null,
  startedAt: null,
  endedAt: null,
  organisation: null,
  group: null,
  record: null,
  papers: [],
  version: 1,
  carriedFrom: null,
  ...said,
});

const past = [
  item("Begrüßung", { recurs: "each" }),
  item("Wartezeiten"),
  item("Kinderbetreuung", { state: "not_reached", minutes: 20, speaker: "Jobcenter" }),
  item("Verschiedenes", { recurs: "each" }),
];

describe("what goes on from one agenda to the next", () => {
  it("is what recurs and what was not reached, with everything that was said of it", () => {
    const offered = goingOn(past, new Set(), [], "1. Treffen");
    expect(offered.map(({ content, reason }) => [content.title, reason])).toEqual([
      ["Begrüßung", "recurring"],
      ["Kinderbetreuung", "not_reached"],
      ["Verschiedenes", "recurring"],
    ]);
    expect(offered[1]).toMatchObject({
      carriedFromId: "Kinderbetreuung",
      content: { minutes: 20, speaker: "Jobcenter" },
    });
  });

  it("is offered once: not what stands there already, nor what another meeting has taken over", () => {
    const there = [{ title: "begrüßung " }];
    const offered = goingOn(past, new Set(["Kinderbetreuung"]), there, "");
    expect(offered.map(({ content }) => content.title)).toEqual(["Verschiedenes"]);
  });

  it("stands in the order of a good agenda: greeting, what was left, what is new, and at the end what always closes it", () => {
    const going = goingOn(past, new Set(), [], "");
    const wish = { key: "wish:1", reason: "wish" as const, content: { ...EMPTY_ITEM, title: "Wohnen" } };
    const order = arranged([{ ...wish, carriedFromId: null, detail: "", isClosing: false }, ...going.toReversed()]);
    expect(order.map(({ content }) => content.title)).toEqual([
      "Begrüßung",
      "Kinderbetreuung",
      "Wohnen",
      "Verschiedenes",
    ]);
  });
});
