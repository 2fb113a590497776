import { z } from "zod";
import { optional, optionalText, text, version } from "../../platform/http/inputs.ts";
import { recognizeUpload, type UploadFault } from "../../platform/uploads/index.ts";
import { LARGEST, type Upload } from "./file.ts";

/** What people say of a file. */
export const downloadForm = z.object({
  title: text(200),
  description: optionalText(500),
  language: optional(z.string().regex(/^[a-z]{2,3}(-[a-z]+)?$/u, "ui.error.choice")),
  version: version.optional(),
});

/** Reads a file that was sent: what it is, by its content. */
export async function readUpload(
  file: File,
): Promise<{ ok: true; upload: Upload } | { ok: false; fault: UploadFault | "too_large" }> {
  if (file.size > LARGEST) return { ok: false, fault: "too_large" };
  const body = new Uint8Array(await file.arrayBuffer());
  const found = recognizeUpload(body);
  if (!found.ok) return found;
  // Some programs send the whole way to the file.
  const name = file.name.split(/[/\\]/u).at(-1)?.trim().slice(0, 200) || "Datei";
  return { ok: true, upload: { name, type: found.type, body } };
}
