/** Entries in one part. The format allows 50,000 addresses and 50 MB; with all languages beside each, this is 1 MB. */
export const PART_SIZE = 1000;

/** How many parts so many entries make; the pages that are no entries stand in the first, so there is always one. */
export const partsFor = (entries: number): number => Math.max(1, Math.ceil(entries / PART_SIZE));

/** The number of a part as an address says it, from 1; undefined for anything else. */
export function readPart(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
}
