/** Reads the bytes of a file, whatever its name says it is. Runs in the worker; throws nothing but programming errors. */
import { readDelimited } from "./delimited.ts";
import { decodeText } from "./encoding.ts";
import { fault, LIMITS, type ReadOutcome, type Table, Unreadable } from "./table.ts";
import { inspectPacked } from "./unzip.ts";
import { readWorkbook } from "./workbook.ts";

/** First bytes of what people take for a spreadsheet: PDF, RTF, pictures, other archives, programs. */
const FOREIGN = [
  "%PDF",
  "{\\rtf",
  "\x89PNG",
  "\xff\xd8\xff",
  "GIF8",
  "7z\xbc\xaf",
  "Rar!",
  "\x1f\x8b",
  "BZh",
  "\x7fELF",
  "MZ",
];

export async function parseFile(bytes: Uint8Array, fileName: string): Promise<ReadOutcome> {
  try {
    const tables = await readAny(bytes, fileName);
    return tables.some((table) => table.rows.length > 0) ? { ok: true, tables } : fault("empty");
  } catch (error) {
    if (error instanceof Unreadable) return error.fault;
    throw error;
  }
}

async function readAny(bytes: Uint8Array, fileName: string): Promise<Table[]> {
  if (bytes.length === 0) throw new Unreadable("empty");
  if (bytes.length > LIMITS.fileBytes) throw new Unreadable("file_too_large", { max: LIMITS.fileBytes / 1_000_000 });
  const start = Buffer.from(bytes.subarray(0, 4_096)).toString("latin1");
  if (start.startsWith("PK")) return readWorkbook(bytes, inspectPacked(bytes).kind);
  if (start.startsWith("\xd0\xcf\x11\xe0"))
    throw new Unreadable(isEncryptedPackage(bytes) ? "encrypted" : "old_format");
  if (FOREIGN.some((signature) => start.startsWith(signature))) throw new Unreadable("not_a_spreadsheet");
  const text = decodeText(bytes);
  if (/^\s*<(!doctype|html|\?xml|svg)/iu.test(text.slice(0, 500))) throw new Unreadable("not_a_spreadsheet");
  return [readDelimited(text, fileName.replace(/\.[^.]*$/u, ""))];
}

/** A workbook with a password is a container of streams with this name (in UTF-16); without it, it is the old .xls. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from("EncryptedPackage", "utf16le"),
  );
}
