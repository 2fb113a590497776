import { z } from "zod";
import { text } from "../../platform/http/inputs.ts";
import { ENTRY_LANGUAGES, type EntryContent, keyOfEntry } from "./entry.ts";

/** Something that can be searched for: a letter or a digit at least. */
const isSearchable = (words: string): boolean => /[\p{L}\p{N}]/u.test(words);

const phrase = text(80, "glossary-office.error.phrase").refine(isSearchable, "glossary-office.error.phrase");
const term = text(120, "glossary-office.error.term").refine(isSearchable, "glossary-office.error.term");

/** An entry, new or changed. */
export const entryForm = z.object({
  phrase,
  language: z.enum(ENTRY_LANGUAGES as [string, ...string[]], "glossary-office.error.language"),
  term,
});

/** Lines taken over at once. */
const MOST_LINES = 2000;

export const linesForm = z.object({ lines: text(200_000, "glossary-office.error.lines") });

/** Lines copied from a spreadsheet: word, language, German term; a heading and empty lines are passed over. */
export type Lines = { entries: EntryContent[]; unread: { line: number; text: string }[] };

/** Reads lines with tabs or semicolons between the cells. */
export function readLines(typed: string): Lines {
  const entries = new Map<string, EntryContent>();
  const unread: Lines["unread"] = [];
  for (const [index, line] of typed.split("\n").slice(0, MOST_LINES).entries()) {
    const [first = "", second = "", third = ""] = line.split(/\t|;/).map((cell) => cell.trim());
    if (first === "") continue;
    const read = entryForm.safeParse({ phrase: first, language: second.toLowerCase().slice(0, 2), term: third });
    if (read.success) entries.set(keyOfEntry(read.data), read.data);
    else if (index > 0) unread.push({ line: index + 1, text: line.trim().slice(0, 120) });
  }
  return { entries: [...entries.values()], unread };
}
