import { explainHit, type HitReason, type QuestionAnalysis } from "./analysis/index.ts";

/** What an entry is found by: its title, the summary a list shows, longer texts, and words of its codes and places. */
export type FoundTexts = { title: string; summary: string; text: string; besides: string };

/** Where an entry is, whose it is, and the texts it is found by. */
export type ToldHit = { place: string | null; by: string | null; texts: FoundTexts };

/** Words of a longer text around one that was asked for. */
export type Excerpt = { before: string; word: string; after: string };

/** Why an entry was found. All empty: its title says it. */
export type Why = {
  /** Words to mark in the summary, from … to, in order. */
  marks: [from: number, to: number][];
  excerpt: Excerpt | undefined;
  /** What was searched for besides the words that were typed. */
  also: string[];
  /** Words that were asked for and do not occur. */
  without: string[];
};

const NOTHING: Why = { marks: [], excerpt: undefined, also: [], without: [] };
const [TITLE, SUMMARY, TEXT] = [0, 1, 2];
/** Letters around a word, and the most alternatives, that one line has room for. */
const AROUND = 45;
const MOST_ALSO = 2;

/** Markdown without its marks, in one line. */
const toPlain = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[*_#>`|]+/g, "")
    .replace(/\s+/g, " ");

function cutAround(text: string, { start, end, word }: HitReason): Excerpt {
  const from = start <= AROUND ? 0 : text.indexOf(" ", start - AROUND) + 1;
  const last = text.lastIndexOf(" ", end + AROUND);
  const to = text.length <= end + AROUND ? text.length : Math.max(end, last);
  const open = from === 0 || from > start ? "" : "… ";
  return {
    before: open + text.slice(Math.min(from, start), start),
    word,
    after: text.slice(end, to) + (to < text.length ? " …" : ""),
  };
}

/** Whether somebody sees at once that this word answers: it is the one that was asked for, or its parts. */
const isPlain = ({ via }: HitReason): boolean => via === "word" || via === "parts" || via === "correction";

/** The reason to tell for one word of the question: the plainest, and where it stands first. */
const plainest = (reasons: readonly HitReason[]): HitReason | undefined =>
  reasons.toSorted((a, b) => Number(isPlain(b)) - Number(isPlain(a)) || a.field - b.field || a.start - b.start)[0];

/** Says why an entry was found, for one short line of a list. */
export function tellWhy(analysis: QuestionAnalysis, texts: FoundTexts): Why {
  const text = toPlain(texts.text);
  const reasons = explainHit(analysis, [texts.title, texts.summary, text, texts.besides]);
  return analysis.terms.reduce<Why>((why, term) => {
    const reason = plainest(reasons.filter(({ asked }) => asked === term.word));
    // One word can answer two of the question; it is reported for the first.
    const answersElse = reasons.some(({ word }) => word.toLowerCase().includes(term.word.toLowerCase()));
    if (reason === undefined) return answersElse ? why : { ...why, without: [...why.without, term.word] };
    return addReason(why, reason, text);
  }, NOTHING);
}

/** What was searched for as it stands in the entry; a phrase as it is known, for its words stand apart. */
const nameOf = ({ through, word }: HitReason): string => (through.includes(" ") ? through : word);

function addReason(why: Why, reason: HitReason, text: string): Why {
  const also = isPlain(reason) ? why.also : [...new Set([...why.also, nameOf(reason)])].slice(0, MOST_ALSO);
  if (reason.field === TITLE) return { ...why, also };
  if (reason.field === SUMMARY) {
    const mark: [number, number] = [reason.start, reason.end];
    return { ...why, also, marks: [...why.marks, mark].toSorted(([a], [b]) => a - b) };
  }
  if (reason.field === TEXT) return { ...why, also, excerpt: why.excerpt ?? cutAround(text, reason) };
  return { ...why, also };
}

/** A text in pieces, every second of which is marked. */
export function cutAtMarks(text: string, marks: Why["marks"]): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const [from, to] of marks) {
    if (from < at) continue;
    pieces.push(text.slice(at, from), text.slice(from, to));
    at = to;
  }
  return [...pieces, text.slice(at)];
}
