import { listZip, readFirstPart } from "./zip.ts";

/** Types of files that are taken, by what is in them: none of them runs anything in a browser. */
export const UPLOAD_TYPES = {
  "application/pdf": { label: "PDF", ending: "pdf" },
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": { label: "Word (DOCX)", ending: "docx" },
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": { label: "Excel (XLSX)", ending: "xlsx" },
  "application/vnd.oasis.opendocument.text": { label: "OpenDocument (ODT)", ending: "odt" },
  "image/png": { label: "PNG", ending: "png" },
  "image/jpeg": { label: "JPEG", ending: "jpg" },
  "image/webp": { label: "WebP", ending: "webp" },
} as const;

export type UploadType = keyof typeof UPLOAD_TYPES;

/** Whether a type that was stored is still one of ours. */
export const isUploadType = (type: string): type is UploadType => Object.hasOwn(UPLOAD_TYPES, type);

/** `cut_off`: it ends in the middle; `encrypted`: nobody can open it; `macros`: it runs programs; else it is none of ours. */
export type UploadFault = "cut_off" | "encrypted" | "macros" | "wrong_type";

export type Recognized = { ok: true; type: UploadType } | { ok: false; fault: UploadFault };

const taken = (type: UploadType): Recognized => ({ ok: true, type });
const refused = (fault: UploadFault): Recognized => ({ ok: false, fault });

const begins = (bytes: Buffer, hex: string): boolean => bytes.subarray(0, hex.length / 2).toString("hex") === hex;

/** PDF readers look for the end of a file in its last kilobyte. */
function recognizePdf(bytes: Buffer): Recognized {
  const end = bytes.subarray(-2048).toString("latin1");
  return end.includes("%%EOF") ? taken("application/pdf") : refused("cut_off");
}

function recognizePacked(bytes: Buffer): Recognized {
  const parts = listZip(bytes);
  if (parts === undefined) return refused("cut_off");
  if (parts.some(({ isEncrypted }) => isEncrypted)) return refused("encrypted");
  const names = new Set(parts.map(({ name }) => name));
  const hasMacros = parts.some(({ name }) => /(^|\/)vbaProject\.bin$|^(Basic|Scripts)\/./u.test(name));
  const first = readFirstPart(bytes);
  const isText = first?.name === "mimetype" && first.text === "application/vnd.oasis.opendocument.text";
  const type: UploadType | undefined = isText
    ? "application/vnd.oasis.opendocument.text"
    : !names.has("[Content_Types].xml")
      ? undefined
      : names.has("word/document.xml")
        ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        : names.has("xl/workbook.xml")
          ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          : undefined;
  if (type === undefined) return refused("wrong_type");
  return hasMacros ? refused("macros") : taken(type);
}

function recognizeWebp(bytes: Buffer): Recognized {
  if (bytes.length < 16 || bytes.toString("latin1", 8, 12) !== "WEBP") return refused("wrong_type");
  return bytes.readUInt32LE(4) + 8 <= bytes.length ? taken("image/webp") : refused("cut_off");
}

/**
 * What a file is, by its content: names and what browsers say of it count for nothing. Looks whether it is there to its
 * end, too; what is cut off on its way is not stored.
 */
export function recognizeUpload(content: Uint8Array): Recognized {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (begins(bytes, "255044462d")) return recognizePdf(bytes);
  if (begins(bytes, "504b0304")) return recognizePacked(bytes);
  if (begins(bytes, "89504e470d0a1a0a"))
    return bytes.subarray(-12).includes("IEND") ? taken("image/png") : refused("cut_off");
  // Cameras write their own marks behind the end of the picture.
  if (begins(bytes, "ffd8ff"))
    return bytes.lastIndexOf(Buffer.from("ffd9", "hex")) > 0 ? taken("image/jpeg") : refused("cut_off");
  if (begins(bytes, "52494646")) return recognizeWebp(bytes);
  // Old Office files, and new ones that are encrypted.
  if (begins(bytes, "d0cf11e0a1b11ae1") && bytes.includes(Buffer.from("EncryptedPackage", "utf16le")))
    return refused("encrypted");
  return refused("wrong_type");
}
