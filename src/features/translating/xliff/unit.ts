/** What a translation office says of a text: to be looked at again, ready, or nothing. */
export type UnitState = "review" | "done" | undefined;

/**
 * A text on its way to a translation office and back. `mark` is the fingerprint of the translation as it stood when the
 * file was written: it shows whether somebody has changed it here in the meantime.
 */
export type Unit = {
  recordId: string;
  field: string;
  mark: string;
  source: string;
  target: string;
  state: UnitState;
};

/** A text as it is written: with what translators should know. */
export type WrittenUnit = Unit & { label: string; longest: number; notes: readonly string[] };

/** An entry with its texts. */
export type WrittenEntry = { recordId: string; kind: string; title: string; units: readonly WrittenUnit[] };

/** A file for one language. `language` as in BCP 47: "uk", "de-simple". */
export type WrittenFile = { language: string; at: Date; entries: readonly WrittenEntry[] };

/** What was read of a file, and how many texts in it are not ours. */
export type ReadFile = { language: string; units: Unit[]; foreign: number };

/** A file that cannot be read. The reason is a word that pages have a sentence for. */
export class XliffFault extends Error {
  readonly reason: "notXml" | "notXliff" | "tooLarge" | "doctype" | "version" | "language";

  constructor(reason: XliffFault["reason"]) {
    super(reason);
    this.reason = reason;
  }
}

/** Where a text belongs, in the ids that programs of translators keep: of the file and of the unit in it. */
export const fileIdOf = ({ kind, recordId }: { kind: string; recordId: string }): string => `${kind}.${recordId}`;
export const unitIdOf = ({ field, mark }: Pick<Unit, "field" | "mark">): string => `${field}.${mark}`;

const FILE_ID = /^[a-z_]+\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/u;
const UNIT_ID = /^([A-Za-z]{1,40})\.([A-Za-z0-9_-]{0,40})$/u;

/** What the ids of a file and a unit say; undefined where they are none of ours. */
export function readIds(fileId: string, unitId: string): Pick<Unit, "recordId" | "field" | "mark"> | undefined {
  const recordId = FILE_ID.exec(fileId)?.[1];
  const [, field, mark] = UNIT_ID.exec(unitId) ?? [];
  return recordId === undefined || field === undefined || mark === undefined ? undefined : { recordId, field, mark };
}
