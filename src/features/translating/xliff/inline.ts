/** A piece of a text: words, something that stays as it is, or a character that XML cannot hold. */
export type Piece = { kind: "words" | "kept" | "code"; text: string };

/** Placeholders, the targets of links, addresses of the web and of mail: no translator writes them anew. */
const KEPT =
  /\{\{[^{}\n]*\}\}|(?<=\])\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)|https?:\/\/[^\s<>()"']+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;

/** What XML 1.0 (2.2) has no way of writing. */
const CODE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function cut(text: string, pattern: RegExp, kind: Piece["kind"]): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const found of text.matchAll(pattern)) {
    pieces.push({ kind: "words", text: text.slice(end, found.index) }, { kind, text: found[0] });
    end = found.index + found[0].length;
  }
  return [...pieces, { kind: "words" as const, text: text.slice(end) }].filter((piece) => piece.text !== "");
}

/** The text in pieces; put together they are the text. */
export const piecesOf = (text: string): Piece[] =>
  cut(text, CODE, "code").flatMap((piece) => (piece.kind === "words" ? cut(piece.text, KEPT, "kept") : [piece]));

/** What has to stay as it is in a text, each as often as it stands there. */
export const keptIn = (text: string): string[] =>
  piecesOf(text).flatMap((piece) => (piece.kind === "kept" ? [piece.text] : []));

/** What a translation has lost of what had to stay. */
export function findLost(source: string, target: string): string[] {
  const left = keptIn(target);
  return keptIn(source).filter((kept) => {
    const at = left.indexOf(kept);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
