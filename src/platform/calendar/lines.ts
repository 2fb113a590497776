/** A text as the value of a property (RFC 5545, 3.3.11); control characters would begin a line of their own. */
export const escape = (text: string): string =>
  text
    .replaceAll(/\r\n|\r|\u2028|\u2029/g, "\n")
    .replaceAll(/[^\P{Cc}\n\t]/gu, "")
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll("\n", String.raw`\n`);

/** A text as the value of a parameter: in quotation marks, because names hold commas; those inside become plain ones. */
export const quote = (text: string): string =>
  `"${text
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replaceAll('"', "'")
    .trim()}"`;

/** Lines end after 75 bytes, never inside a letter (RFC 5545, 3.1). */
function fold(line: string): string {
  const parts: string[] = [];
  let part = "";
  let bytes = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (bytes + size > 75) {
      parts.push(part);
      part = " ";
      bytes = 1;
    }
    part += letter;
    bytes += size;
  }
  return [...parts, part].join("\r\n");
}

/** Lines as the bytes of a file: folded, each ended by CR LF, the last one, too. */
export const joinLines = (lines: readonly string[]): string => lines.map((line) => `${fold(line)}\r\n`).join("");

/** A property of a text, or none where there is nothing to say. */
export const said = (name: string, text: string): string[] => (text === "" ? [] : [`${name}:${escape(text)}`]);

/** A day without hours, `20260324`. */
export const plainDay = (day: string): string => day.replaceAll("-", "");

/** A moment in UTC, `20260324T170000Z`. */
export const utc = (moment: Date): string => `${moment.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
