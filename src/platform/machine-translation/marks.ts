/**
 * Markdown on its way through a machine: the text goes line by line, as XML in which what must stay is an element. What
 * comes back is put together again, or refused where an element is gone.
 */

/** What must come back as something of our own: a term's wanted word. */
export type Fixed = { pattern: RegExp; word: string };

/** A text cut so that it can be put together again: `lines` are what the machine gets, without what is empty. */
export type Marked = { lines: string[]; restore(translated: readonly string[]): string | undefined };

/** What begins a line of Markdown: white space, headings, lists, quotes. */
const BEGINNING = /^(\s*(?:(?:#{1,6}|[-*+]|\d{1,3}[.)]|>)\s+)*)/u;
const KEPT =
  /\{\{[^{}\n]*\}\}|`[^`\n]*`|(?<=\])\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)|https?:\/\/[^\s<>()"']+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\*\*|__|[[\]]/gu;

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const unescape = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&apos;", "'")
    .replaceAll("&nbsp;", "\u00a0")
    .replaceAll("&amp;", "&");

type Cut = { beginning: string; xml: string; kept: string[] };

/** The words of a line that must stay, in order: ours first, then terms, which lose to what is ours. */
function findKept(line: string, fixed: readonly Fixed[]): { at: number; length: number; text: string }[] {
  const found = [...line.matchAll(KEPT)].map((one) => ({ at: one.index, length: one[0].length, text: one[0] }));
  for (const { pattern, word } of fixed)
    for (const one of line.matchAll(pattern)) {
      const end = one.index + one[0].length;
      if (found.every(({ at, length }) => end <= at || at + length <= one.index))
        found.push({ at: one.index, length: one[0].length, text: word });
    }
  return found.toSorted((a, b) => a.at - b.at);
}

function cutLine(line: string, fixed: readonly Fixed[]): Cut {
  const beginning = BEGINNING.exec(line)?.[1] ?? "";
  const rest = line.slice(beginning.length);
  const kept = findKept(rest, fixed);
  let end = 0;
  const xml = kept.map(({ at, length }, index) => {
    const before = escape(rest.slice(end, at));
    end = at + length;
    return `${before}<x id="${index + 1}"/>`;
  });
  return { beginning, xml: [...xml, escape(rest.slice(end))].join(""), kept: kept.map(({ text }) => text) };
}

const MARK = /<x id="(\d+)"\s*(?:\/>|>\s*<\/x>)/gu;

/** What came back for a line; undefined where a mark is gone or doubled, or an element came that we never sent. */
function restoreLine({ beginning, kept }: Cut, translated: string): string | undefined {
  const left = new Set(kept.keys());
  const parts = translated.split(MARK);
  // Every second part is the number of a mark.
  const restored = parts.map((part, index) => {
    if (index % 2 === 0) return part.includes("<") ? undefined : unescape(part).replaceAll("\n", " ");
    const number = Number(part) - 1;
    return left.delete(number) ? kept[number] : undefined;
  });
  if (left.size > 0 || restored.some((part) => part === undefined)) return undefined;
  return beginning + restored.join("");
}

/** Whether a machine has anything to do with a line. */
const hasWords = ({ xml }: Cut): boolean => /\p{L}/u.test(xml.replaceAll(/<x id="\d+"\/>|&[a-z]+;/gu, ""));

/** Cuts a text for a machine. */
export function markText(text: string, fixed: readonly Fixed[]): Marked {
  const cuts = text.split("\n").map((line) => ({ line, ...cutLine(line, fixed) }));
  const sent = cuts.filter(hasWords);
  return {
    lines: sent.map(({ xml }) => xml),
    restore(translated) {
      if (translated.length !== sent.length) return undefined;
      const answers = new Map(sent.map((cut, index) => [cut, translated[index] ?? ""]));
      const lines = cuts.map((cut) => {
        const answer = answers.get(cut);
        return answer === undefined ? restoreLine(cut, cut.xml) : restoreLine(cut, answer);
      });
      return lines.every((line) => line !== undefined) ? lines.join("\n") : undefined;
    },
  };
}
