/** Texts as our fonts can write them. Runs in the process that prints. */
import { readFileSync } from "node:fs";
import { Blob, Face, Font } from "harfbuzzjs";

/** Words that are longer may break anywhere: an address, or a line of letters that nobody would divide. */
const LONGEST_WORD = 36;
const ZERO_WIDTH_SPACE = "\u200b";

/** What joins, parts or turns letters and is not seen itself. */
const UNSEEN = /[\u00a0\u00ad\u200b-\u200f\u2066-\u2069]/u;
/** Small pictures and the marks that colour them: they say nothing that the words beside them do not. */
const PICTURE =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{So}\p{Sk}\u20e3\ufe00-\ufe0f\p{Co}]/u;
/** Stands for a letter of a script that we have no font for: a document with letters nobody sees is not accessible. */
const UNKNOWN = "\u25a1";

/**
 * A cleaner for these fonts (TrueType files): what they cannot write becomes a square, pictures go, whatever is a line
 * break becomes a space, and words too long for a line may break.
 */
export function createWriter(files: readonly string[]): (text: string) => string {
  const fonts = files.map((file) => new Font(new Face(new Blob(new Uint8Array(readFileSync(file))))));
  const known = new Map<string, string>();

  function letter(one: string): string {
    if (UNSEEN.test(one)) return one;
    if (/\s/u.test(one)) return " ";
    if (fonts.some((font) => font.glyph(one.codePointAt(0) ?? 0) !== undefined)) return one;
    return /[\p{C}\p{M}]/u.test(one) || PICTURE.test(one) ? "" : UNKNOWN;
  }

  return (text) => {
    let clean = "";
    for (const one of text.normalize("NFC")) {
      let written = known.get(one);
      if (written === undefined) known.set(one, (written = letter(one)));
      clean += written;
    }
    return clean.replaceAll(new RegExp(`\\S{${LONGEST_WORD},}`, "gu"), (word) =>
      [...word].map((one, at) => (at % 12 === 11 ? one + ZERO_WIDTH_SPACE : one)).join(""),
    );
  };
}
