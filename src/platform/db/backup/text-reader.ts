import { createHash } from "node:crypto";
import { BackupFailure } from "./failure.ts";

export type TextReader = {
  /** The next line, without its end. */
  line(): Promise<string>;
  /** What comes before the line `\.`, which is taken too. */
  rows(): AsyncGenerator<Buffer>;
  /** SHA-256 of everything read so far. */
  checksum(): string;
  /** @throws BackupFailure where something follows */
  end(): Promise<void>;
};

const LINE_END = 10;
/** In the data a backslash is never followed by a dot and a line's end right after a line's beginning: COPY doubles it. */
const MARK = Buffer.from("\\.\n");
const MARK_INSIDE = Buffer.from("\n\\.\n");

/** Lines and sections out of pieces of any size, in bounded memory; the header is the longest line. */
export function createTextReader(source: AsyncIterable<Buffer>): TextReader {
  const pieces = source[Symbol.asyncIterator]();
  const hash = createHash("sha256");
  let rest: Buffer = Buffer.alloc(0);

  async function readMore(): Promise<boolean> {
    const { value, done } = await pieces.next();
    if (done === true) return false;
    rest = rest.length === 0 ? value : Buffer.concat([rest, value]);
    return true;
  }

  async function need(): Promise<void> {
    if (!(await readMore())) throw new BackupFailure("Die Sicherung ist unvollständig: Ihr Ende fehlt.");
  }

  function take(length: number): Buffer {
    const taken = rest.subarray(0, length);
    rest = rest.subarray(length);
    hash.update(taken);
    return taken;
  }

  async function* rows(): AsyncGenerator<Buffer> {
    while (rest.length < MARK.length) await need();
    if (rest.subarray(0, MARK.length).equals(MARK)) return void take(MARK.length);
    for (;;) {
      const found = rest.indexOf(MARK_INSIDE);
      if (found >= 0) {
        yield take(found + 1);
        return void take(MARK.length);
      }
      // The last bytes may be the beginning of the mark.
      if (rest.length >= MARK_INSIDE.length) yield take(rest.length - MARK_INSIDE.length + 1);
      await need();
    }
  }

  return {
    async line() {
      let end = rest.indexOf(LINE_END);
      for (; end < 0; end = rest.indexOf(LINE_END)) await need();
      const line = take(end + 1);
      return line.subarray(0, end).toString("utf8");
    },
    rows,
    checksum: () => hash.copy().digest("hex"),
    async end() {
      if (rest.length > 0 || (await readMore())) {
        throw new BackupFailure("Hinter dem Ende der Sicherung steht noch etwas. Nehmen Sie eine andere.");
      }
    },
  };
}
