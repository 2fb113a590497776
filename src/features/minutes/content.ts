/** What minutes say, as it is kept with each version. Bodies stand in the content; names of people apart (`Persons`). */
import type { AgendaItem, ItemKind, Meeting } from "../meetings/index.ts";
import type { Notes } from "./queries.ts";
import type { Outcome, Quorate, Result, ResultKind, Tally } from "./result.ts";
import { numbersOf } from "./result.ts";
import type { Vote } from "./votes.ts";

export type ContentResult = {
  id: string;
  number: string;
  kind: ResultKind;
  title: string;
  text: string;
  topic: string | null;
  broughtBy: string | null;
  isInternal: boolean;
  votes: Tally | null;
  bySeat: { seat: string; vote: Vote }[];
  quorate: Quorate | null;
  outcome: Outcome | null;
  responsible: string | null;
  dueOn: string | null;
};

export type ContentItem = {
  id: string;
  kind: ItemKind;
  title: string;
  isReached: boolean;
  notes: string;
  publicNotes: string;
  results: ContentResult[];
};

/** Who was there, by body: how many of it. */
export type ContentAttendance = {
  body: string;
  status: "present" | "represented" | "excused" | "absent";
  count: number;
};

export type MinutesContent = {
  title: string;
  group: string;
  day: string;
  fromTime: string;
  untilTime: string;
  venue: string;
  attendance: ContentAttendance[];
  items: ContentItem[];
  /** Results that belong to no item. */
  loose: ContentResult[];
  /** The next meeting that is planned: day and title. */
  next: { day: string; title: string } | null;
};

/** Names of people, apart from what was agreed on: they may be taken out. By body, by item, by result. */
export type Persons = {
  moderation?: string;
  attendance?: Record<string, string[]>;
  speakers?: Record<string, string>;
  broughtBy?: Record<string, string>;
  responsible?: Record<string, string>;
};

/** A row of the attendance list. */
export type Attended = {
  body: string | null;
  name: string | null;
  status: ContentAttendance["status"];
  representedBy: string | null;
  isGuest: boolean;
};

/** What minutes are made from. */
export type Sources = {
  meeting: Meeting;
  items: readonly AgendaItem[];
  notes: ReadonlyMap<string, Notes>;
  results: readonly Result[];
  /** By result and seat's name. */
  votes: ReadonlyMap<string, readonly { seat: string; vote: Vote }[]>;
  attended: readonly Attended[];
  next: { day: string; title: string } | null;
  /** What stands for people who come for no organisation. */
  single: string;
};

const ORDER: readonly ContentAttendance["status"][] = ["present", "represented", "excused", "absent"];

/** Rows of the attendance list by body; people who come for none together. */
export function attendanceOf(attended: readonly Attended[], single: string): ContentAttendance[] {
  const counted = new Map<string, ContentAttendance>();
  for (const { body, status } of attended) {
    const name = body ?? single;
    const key = `${ORDER.indexOf(status)}${name}`;
    const row = counted.get(key) ?? { body: name, status, count: 0 };
    counted.set(key, { ...row, count: row.count + 1 });
  }
  return [...counted.values()].toSorted(
    (a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || a.body.localeCompare(b.body, "de"),
  );
}

const toContent = (result: Result, number: string, bySeat: readonly { seat: string; vote: Vote }[]): ContentResult => ({
  id: result.id,
  number,
  kind: result.kind,
  title: result.title,
  text: result.text,
  topic: result.topic,
  broughtBy: result.broughtByName,
  isInternal: result.isInternal,
  votes: result.votes,
  bySeat: [...bySeat],
  quorate: result.quorate,
  outcome: result.outcome,
  responsible: result.responsibleName,
  dueOn: result.dueOn,
});

/** The content of a version from what was written. */
export function contentOf({ meeting, items, notes, results, votes, attended, next, single }: Sources): MinutesContent {
  const numbers = numbersOf(
    items.map(({ id }) => id),
    results,
  );
  const of = (itemId: string | null) =>
    results
      .filter((result) => (itemId === null ? !items.some(({ id }) => id === result.itemId) : result.itemId === itemId))
      .map((result) => toContent(result, numbers.get(result.id) ?? "", votes.get(result.id) ?? []));
  return {
    title: meeting.title,
    group: meeting.groupName,
    day: meeting.day,
    fromTime: meeting.fromTime,
    untilTime: meeting.untilTime,
    venue: [meeting.venue, meeting.address].filter((part) => part !== "").join(", "),
    attendance: attendanceOf(attended, single),
    items: items.map((item) => ({
      id: item.id,
      kind: item.kind,
      title: item.title,
      isReached: item.state !== "not_reached",
      notes: notes.get(item.id)?.notes ?? "",
      publicNotes: notes.get(item.id)?.publicNotes ?? "",
      results: of(item.id),
    })),
    loose: of(null),
    next,
  };
}

/** Names of people in minutes, apart. */
export function personsOf({ meeting, items, results, attended, single }: Sources): Persons {
  const attendance: Record<string, string[]> = {};
  for (const { body, name, representedBy } of attended)
    for (const one of [name, representedBy])
      if (one !== null && one !== "") (attendance[body ?? single] ??= []).push(one);
  const named = (read: (result: Result) => string | null) =>
    Object.fromEntries(
      results.flatMap((result) => ((name) => (name === null ? [] : [[result.id, name]]))(read(result))),
    );
  return {
    ...(meeting.moderation === "" ? {} : { moderation: meeting.moderation }),
    attendance,
    speakers: Object.fromEntries(items.flatMap(({ id, speaker }) => (speaker === "" ? [] : [[id, speaker]]))),
    broughtBy: named((result) => result.broughtBy),
    responsible: named((result) => result.responsible),
  };
}

/** The same for everybody: no list of who was there, public notes alone, no internal results, nobody's votes. */
export function publicContentOf(content: MinutesContent): MinutesContent {
  const open = (results: readonly ContentResult[]) =>
    results.filter(({ isInternal }) => !isInternal).map((result) => ({ ...result, bySeat: [] }));
  return {
    ...content,
    attendance: [],
    items: content.items.map((item) => ({ ...item, notes: "", results: open(item.results) })),
    loose: open(content.loose),
  };
}

/** All results of minutes, in their order. */
export const resultsIn = ({ items, loose }: MinutesContent): ContentResult[] => [
  ...items.flatMap(({ results }) => results),
  ...loose,
];

/** A version as plain lines, to be compared with another. */
export function linesOf(content: MinutesContent, word: (kind: ResultKind) => string): string {
  const result = (one: ContentResult) =>
    [
      `${one.number} ${word(one.kind)}: ${one.title}`,
      one.text,
      [one.responsible, one.dueOn].filter((part) => part !== null).join(", "),
      one.votes === null ? "" : `${one.votes.yes} – ${one.votes.no} – ${one.votes.abstained}`,
    ].filter((line) => line !== "");
  const items = content.items.flatMap((item, at) => [
    `${at + 1}. ${item.title}`,
    item.notes,
    item.publicNotes,
    ...item.results.flatMap(result),
    "",
  ]);
  return [content.title, ...items, ...content.loose.flatMap(result)].join("\n");
}
