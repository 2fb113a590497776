/** From bytes of a text file to text: byte order marks, UTF-8, UTF-16, and Windows-1252 as Excel writes it in Germany. */
import { Unreadable } from "./table.ts";

const SAMPLE = 64_000;

/** Decodes by mark, else by what the bytes allow. Faults with `not_a_spreadsheet` when they are no text at all. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = detectEncoding(bytes);
  if (encoding === "binary") throw new Unreadable("not_a_spreadsheet");
  if (encoding === "windows-1252") return decodeWindows1252(bytes);
  // TextDecoder takes the byte order mark off by itself.
  return new TextDecoder(encoding).decode(bytes);
}

/** 0x80 to 0x9f of Windows-1252 (WHATWG index); the other bytes are those of Latin 1. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** By hand: TextDecoder of Node 24.9 decodes "windows-1252" as Latin 1 and loses dashes, quotes and the euro sign. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin1.replace(/[\u0080-\u009f]/gu, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character);
}

type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "binary";

export function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE);
  const unmarked = guessUtf16(sample);
  if (unmarked !== undefined) return unmarked;
  if (controlShare(sample) > 0.01) return "binary";
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

/** In UTF-16 of Latin text every second byte is 0. */
function guessUtf16(sample: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const half = sample.length / 2;
  if (odd > half * 0.6 && even < half * 0.05) return "utf-16le";
  if (even > half * 0.6 && odd < half * 0.05) return "utf-16be";
  return undefined;
}

function controlShare(sample: Uint8Array): number {
  let count = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32)) count += 1;
  return sample.length === 0 ? 0 : count / sample.length;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
