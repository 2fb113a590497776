/** A piece of two texts: in both, only in the older, or only in the newer. */
export type Piece = { kind: "same" | "gone" | "new"; text: string };

/** Steps a comparison may take; longer texts are told as one piece that went and one that came. */
const MOST_STEPS = 6_000_000;

/** Words, white space and signs, each by itself: put together again they are the text. */
const split = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];

/** Lengths of the longest common part of what is left of both, from each pair of places on. */
function measure(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    const [row, below] = [rows[i], rows[i + 1]];
    if (row === undefined || below === undefined) continue;
    for (let j = b.length - 1; j >= 0; j--)
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
  }
  return rows;
}

function compareMiddle(a: readonly string[], b: readonly string[]): Piece[] {
  if (a.length * b.length > MOST_STEPS)
    return [
      { kind: "gone", text: a.join("") },
      { kind: "new", text: b.join("") },
    ];
  const rows = measure(a, b);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [before, after] = [a[i], b[j]];
    if (before !== undefined && before === after) {
      pieces.push({ kind: "same", text: before });
      i++;
      j++;
    } else if (after === undefined || (before !== undefined && (rows[i + 1]?.[j] ?? 0) >= (rows[i]?.[j + 1] ?? 0))) {
      pieces.push({ kind: "gone", text: before ?? "" });
      i++;
    } else {
      pieces.push({ kind: "new", text: after });
      j++;
    }
  }
  return pieces;
}

/** Pieces of the same sort beside each other become one. */
function join(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.text === "") continue;
    if (last?.kind === piece.kind) last.text += piece.text;
    else joined.push({ ...piece });
  }
  return joined;
}

/** What has changed from one text to another, word by word. */
export function compareWords(before: string, after: string): Piece[] {
  const [a, b] = [split(before), split(after)];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return join([
    { kind: "same", text: a.slice(0, start).join("") },
    ...compareMiddle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    { kind: "same", text: a.slice(a.length - end).join("") },
  ]);
}
