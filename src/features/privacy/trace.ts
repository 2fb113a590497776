/** What somebody is looked for by: names in all spellings, and everything else that leads to them. */
export type Wanted = { names: string[]; marks: string[] };

/** Where somebody stands: a table, a row, a column, and what is said there. */
export type Trace = { place: string; key: string; part: string; said: string };

/** Why somebody was erased (Art. 17 (1) DSGVO). */
export const REASONS = ["request", "consent", "no_need", "unlawful"] as const;
export type Reason = (typeof REASONS)[number];

/** Shortest word that is looked for: two letters stand everywhere. */
const SHORTEST = 4;
const MOST_WORDS = 20;

const linesOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  ),
];

/** Lines as words to look for; undefined where one of them would find what is not meant. */
export function readWanted(names: string, marks: string): Wanted | undefined {
  const wanted = { names: linesOf(names), marks: linesOf(marks) };
  const all = [...wanted.names, ...wanted.marks];
  const isFit = (word: string) => word.length >= SHORTEST && word.length <= 200 && /[\p{L}\p{N}]{2}/u.test(word);
  return all.length === 0 || all.length > MOST_WORDS || !all.every(isFit) ? undefined : wanted;
}

/** A telephone number as it is stored, beside how it is typed: both are looked for. */
export const withStored = (wanted: Wanted, store: (phone: string) => string): Wanted => ({
  ...wanted,
  marks: [
    ...new Set(wanted.marks.flatMap((mark) => (/^[+\d][\d\s()/-]{4,}$/u.test(mark) ? [mark, store(mark)] : [mark]))),
  ],
});

export const keyOfTrace = ({ place, key }: Pick<Trace, "place" | "key">): string => `${place}/${key}`;

/** The words around the first place where somebody is named, for a list. */
export function excerptOf(said: string, { names, marks }: Wanted): string {
  const low = said.toLowerCase();
  const at = Math.max(0, ...[...names, ...marks].map((word) => low.indexOf(word.toLowerCase())));
  const from = Math.max(0, at - 80);
  const cut = said.slice(from, at + 160);
  return `${from > 0 ? "… " : ""}${cut}${from + cut.length < said.length ? " …" : ""}`;
}

/** What stands for somebody who was erased. */
export const pseudonymOf = (number: number): string => `Person ${number}`;
