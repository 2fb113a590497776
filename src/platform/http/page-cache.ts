import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** One of the forms a page is sent in: its bytes and all headers that go with them. */
export type PageForm = { bytes: Uint8Array<ArrayBuffer>; headers: Record<string, string> };

/** A page as bytes, compressed once, ready to send. */
export type CachedPage = {
  status: number;
  etag: string;
  identity: PageForm;
  gzip: PageForm;
  br: PageForm;
  /** Headers of the answer "you have it already" (304). */
  unchanged: Record<string, string>;
  /** What is counted each time it is sent; undefined: nothing. */
  counted: Counted | undefined;
};

/** Keys of the sums a page belongs to: one of pages, and one of questions where it says that nothing was found. */
export type Counted = { page: string; unanswered: string | undefined };

/**
 * Compresses a finished page. Brotli at 5: a level more costs twice the time for one percent.
 * @param headers all headers of the answer but those that tell its form
 */
export function packPage(
  bytes: Uint8Array<ArrayBuffer>,
  status: number,
  headers: Readonly<Record<string, string>>,
  counted?: Counted,
): CachedPage {
  const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  // Browsers ask again each time and get 304 while nothing was published.
  const same = { ...headers, "cache-control": "public, no-cache", etag, vary: "accept-encoding" };
  const identity = { bytes, headers: same };
  const whole = { status, etag, identity, unchanged: same, counted };
  // What is compressed in itself stays as it is.
  if (/^(image\/|application\/pdf)/.test(headers["content-type"] ?? ""))
    return { ...whole, gzip: identity, br: identity };
  const br = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  return {
    ...whole,
    gzip: { bytes: gzipSync(bytes, { level: 6 }), headers: { ...same, "content-encoding": "gzip" } },
    br: { bytes: br, headers: { ...same, "content-encoding": "br" } },
  };
}

type Shelf = { version: number; pages: Map<string, CachedPage>; bytes: number };

/** Bytes a page takes; forms that are the same count once. */
const weigh = ({ identity, gzip, br }: CachedPage): number =>
  identity.bytes.length + (gzip === identity ? 0 : gzip.bytes.length) + (br === identity ? 0 : br.bytes.length);

/**
 * Finished public pages, by group (a county) and address. A group's pages belong to one version number; a newer number
 * throws them away. Least recently used pages go first when a group or the whole grows too large.
 * @param limit bytes in all, identity and both compressed forms counted
 */
export function createPageCache(limit = 128 * 1024 * 1024) {
  const shelves = new Map<string, Shelf>();
  let bytes = 0;

  function drop(shelf: Shelf, address: string) {
    const entry = shelf.pages.get(address);
    if (entry === undefined) return;
    shelf.pages.delete(address);
    shelf.bytes -= weigh(entry);
    bytes -= weigh(entry);
  }

  function open(group: string, version: number): Shelf {
    const shelf = shelves.get(group);
    if (shelf !== undefined && shelf.version >= version) return shelf;
    if (shelf !== undefined) bytes -= shelf.bytes;
    const fresh = { version, pages: new Map<string, CachedPage>(), bytes: 0 };
    shelves.delete(group);
    shelves.set(group, fresh);
    return fresh;
  }

  return {
    find(group: string, version: number, address: string): CachedPage | undefined {
      const shelf = open(group, version);
      if (shelf.version !== version) return undefined;
      const entry = shelf.pages.get(address);
      if (entry !== undefined) {
        shelf.pages.delete(address);
        shelf.pages.set(address, entry);
      }
      return entry;
    },
    /** `version` is the one read before the page was rendered: newer content under an older number does no harm. */
    keep(group: string, version: number, address: string, entry: CachedPage): void {
      const shelf = open(group, version);
      if (shelf.version !== version || weigh(entry) > limit / 8) return;
      drop(shelf, address);
      shelf.pages.set(address, entry);
      shelf.bytes += weigh(entry);
      bytes += weigh(entry);
      while (bytes > limit) {
        const largest = [...shelves.values()].reduce((a, b) => (a.bytes >= b.bytes ? a : b));
        const oldest = largest.pages.keys().next().value;
        if (oldest === undefined) break;
        drop(largest, oldest);
      }
    },
    get bytes() {
      return bytes;
    },
  };
}

export type PageCache = ReturnType<typeof createPageCache>;
