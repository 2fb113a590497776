/** Characters that are joined before they are encoded: joining more costs more each, encoding less costs more calls. */
const PIECE = 2048;

const SPECIAL = /[&<>'"]/;
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const MORE_THAN_AND = /[<>'"]/;

/** Nearly all that has to be written out are the „&“ of links, some hundred a page: those go the short way. */
function escape(text: string): string {
  if (!SPECIAL.test(text)) return text;
  if (!MORE_THAN_AND.test(text)) return text.replaceAll("&", "&amp;");
  return text.replaceAll(/[&<>'"]/g, (letter) => ENTITIES[letter] ?? letter);
}

/** Text from elsewhere as `writeText` writes it. */
export const encodeText = (text: string): Uint8Array => Buffer.from(escape(text));

/**
 * Writes HTML as UTF-8, piece by piece. A page is put together of ten thousand short texts: as one string it would be
 * joined, measured and encoded as a whole, nearly always at two bytes a letter because somewhere there is a dash.
 */
export class MarkupWriter {
  #bytes: Buffer<ArrayBuffer> = Buffer.allocUnsafe(256 * 1024);
  #end = 0;
  #piece = "";

  /** Where the next byte goes. */
  get end(): number {
    this.#encode();
    return this.#end;
  }

  /** A copy of what was written from `start` on; writing goes on from there. */
  take(start: number): Uint8Array<ArrayBuffer> {
    this.#encode();
    const from = this.#bytes.byteOffset;
    // Copied, not filled with zeros and then copied over.
    const taken = new Uint8Array(this.#bytes.buffer.slice(from + start, from + this.#end));
    this.#end = start;
    return taken;
  }

  /** Throws away what was written from `start` on. */
  drop(start: number): void {
    this.#piece = "";
    this.#end = start;
  }

  /** Markup of our own, which stays as it is. */
  write(markup: string): void {
    this.#piece += markup;
  }

  /** Text from elsewhere: what has a meaning in HTML is escaped, in elements and attributes alike. */
  writeText(text: string): void {
    this.#piece += escape(text);
    if (this.#piece.length > PIECE) this.#encode();
  }

  writeBytes(bytes: Uint8Array): void {
    this.#encode();
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#end);
    this.#end += bytes.length;
  }

  #encode(): void {
    if (this.#piece === "") return;
    this.#reserve(this.#piece.length * 3);
    this.#end += this.#bytes.write(this.#piece, this.#end);
    this.#piece = "";
  }

  #reserve(length: number): void {
    if (this.#end + length <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#end + length));
    this.#bytes.copy(larger, 0, 0, this.#end);
    this.#bytes = larger;
  }
}
