import type { Translator } from "../../platform/i18n/translate.ts";
import { UPLOAD_TYPES, type UploadType } from "../../platform/uploads/index.ts";

/** Something to download that belongs to an entry, without its bytes. */
export type Download = {
  id: string;
  recordId: string;
  name: string;
  title: string;
  description: string;
  type: UploadType;
  /** ISO code; null: German. */
  language: string | null;
  /** Bytes. */
  size: number;
  version: number;
  addedAt: Date;
};

/** What people say of a file. */
export type DownloadWords = Pick<Download, "title" | "description" | "language">;

/** A file as it came: what it is stands in its bytes. */
export type Upload = { name: string; type: UploadType; body: Uint8Array };

export const MEGABYTE = 1024 * 1024;
/** Most bytes of a file, and most files of an entry. */
export const LARGEST = 10 * MEGABYTE;
export const MOST_FILES = 30;

/** Name of a file's title among the translations of its entry. */
export const titleField = (id: string): string => `file-${id}`;

/** „1,2 MB“, „80 KB“: whole kilobytes, megabytes with one digit. */
export function tellSize(t: Translator, bytes: number): string {
  if (bytes < MEGABYTE) return t("ui.kilobytes", { size: t.number(Math.max(1, Math.round(bytes / 1024))) });
  return t("ui.megabytes", { size: t.number(bytes / MEGABYTE, { fractionDigits: 1 }) });
}

/** What a file is and how large, before somebody loads it: „PDF, 1,2 MB“, „PDF, 1,2 MB, Englisch“. */
export function tellFile(
  t: Translator,
  { type, size, language }: Pick<Download, "type" | "size" | "language">,
): string {
  const spoken = language === null ? (t.lang === "de" ? [] : ["de"]) : [language];
  return [UPLOAD_TYPES[type].label, tellSize(t, size), ...spoken.map((one) => t.languageName(one))].join(" · ");
}

/** The name a file is saved under: as it was called, with the ending of what it is. */
export function fileName({ name, type }: Pick<Download, "name" | "type">): string {
  const { ending } = UPLOAD_TYPES[type];
  const own = name.toLowerCase();
  if (own.endsWith(`.${ending}`) || (type === "image/jpeg" && own.endsWith(".jpeg"))) return name;
  return `${name.replace(/\.[A-Za-z0-9]{1,5}$/u, "")}.${ending}`;
}

/** For the browser's choice of files; what counts is the content. */
export const DOWNLOAD_ENDINGS = Object.values(UPLOAD_TYPES)
  .map(({ ending }) => `.${ending}`)
  .concat(".jpeg")
  .join(",");
