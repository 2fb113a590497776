/** Longer texts are left to the runtime's own encoder, which has a price of its own each time it is called. */
const SHORT = 24;

const SPECIAL = /[&<>'"]/;
const ENTITIES = new Map(
  Object.entries({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }).map(([letter, entity]) => [
    letter.charCodeAt(0),
    Buffer.from(entity),
  ]),
);
/** 1 for the letters above: looked up for every letter of a page. */
const IS_SPECIAL = Uint8Array.from({ length: 0x80 }, (_, code) => (ENTITIES.has(code) ? 1 : 0));

/**
 * Writes HTML as UTF-8, short texts letter by letter. A page is put together of ten thousand short texts: joined as strings they are
 * joined, measured and encoded one after the other, which takes longer than making them.
 */
export class MarkupWriter {
  #bytes: Buffer = Buffer.allocUnsafe(256 * 1024);
  #end = 0;

  /** Where the next byte goes. */
  get end(): number {
    return this.#end;
  }

  /** A copy of what was written from `start` on; writing goes on from there. */
  take(start: number): Uint8Array<ArrayBuffer> {
    const taken = new Uint8Array(this.#end - start);
    taken.set(this.#bytes.subarray(start, this.#end));
    this.#end = start;
    return taken;
  }

  /** Throws away what was written from `start` on. */
  drop(start: number): void {
    this.#end = start;
  }

  /** Markup of our own, which stays as it is. */
  write(text: string): void {
    this.#reserve(text.length * 3);
    if (text.length > SHORT) this.#end += this.#bytes.write(text, this.#end);
    else this.#spell(text, false);
  }

  /** Text from elsewhere: what has a meaning in HTML is escaped, in elements and attributes alike. */
  writeText(text: string): void {
    this.#reserve(text.length * 6);
    if (text.length > SHORT && !SPECIAL.test(text)) this.#end += this.#bytes.write(text, this.#end);
    else this.#spell(text, true);
  }

  writeBytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#end);
    this.#end += bytes.length;
  }

  #spell(text: string, isForeign: boolean): void {
    const bytes = this.#bytes;
    let end = this.#end;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code < 0x80) {
        if (!isForeign || IS_SPECIAL[code] === 0) bytes[end++] = code;
        else for (const byte of ENTITIES.get(code) ?? []) bytes[end++] = byte;
      } else if (code < 0x800) {
        bytes[end++] = 0xc0 | (code >> 6);
        bytes[end++] = 0x80 | (code & 0x3f);
      } else if (code < 0xd800 || code > 0xdfff) {
        bytes[end++] = 0xe0 | (code >> 12);
        bytes[end++] = 0x80 | ((code >> 6) & 0x3f);
        bytes[end++] = 0x80 | (code & 0x3f);
      } else {
        // Half of a pair (emoji): both together, or the sign for what cannot be written.
        const pair = text.slice(index, index + 2);
        const isWhole = pair.isWellFormed();
        end += bytes.write(isWhole ? pair : "\ufffd", end);
        if (isWhole) index += 1;
      }
    }
    this.#end = end;
  }

  #reserve(length: number): void {
    if (this.#end + length <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#end + length));
    this.#bytes.copy(larger, 0, 0, this.#end);
    this.#bytes = larger;
  }
}
