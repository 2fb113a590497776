/** Comparing words as people write them: case, umlauts, dots and dashes do not matter. */

const LETTERS: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", æ: "ae", ø: "o", å: "a", ł: "l", ı: "i" };

/** Small letters and digits with single blanks between: "Straße, Hausnr." → "strasse hausnr". */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFC")
    .replace(/[äöüßæøåłı]/gu, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const NOTHING = new Set(
  [
    "keine keiner keines kein nein nichts entfaellt unbekannt folgt offen leer ohne na nn tba tbd",
    "n n|k a|n a|n v|n b|k a v|keine angabe|keine angaben|nicht bekannt|nicht vorhanden|nicht benannt|noch nicht bekannt|wird nachgereicht",
    "noch offen|steht noch nicht fest|trifft nicht zu|noch unbekannt|s o|siehe oben",
  ].flatMap((line, index) => line.split(index === 0 ? " " : "|")),
);

/** Whether a cell says that there is nothing: "keine", "N. N.", "–", "k. A.", "./.". */
export function saysNothing(text: string): boolean {
  const folded = fold(text);
  return folded === "" ? !/[\p{L}\p{N}@]/u.test(text) : NOTHING.has(folded);
}

/** Number of single changes between two texts (Levenshtein, neighbours swapped count once); stops above `most`. */
export function distance(a: string, b: string, most = 3): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? most) + 1 : Infinity;
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, swap));
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? most + 1;
}

/** Pieces of three letters of the folded text, for likeness of whole names. */
export function trigrams(folded: string): Set<string> {
  const padded = `  ${folded} `;
  const found = new Set<string>();
  for (let index = 0; index + 3 <= padded.length; index += 1) found.add(padded.slice(index, index + 3));
  return found;
}

/** Share of pieces two texts have in common, 0 to 1 (Dice). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const piece of a) if (b.has(piece)) common += 1;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}
