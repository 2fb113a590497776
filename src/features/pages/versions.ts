import type { HistoryEntry } from "../records/index.ts";
import { PAGE_FIELDS, type PageContent, type PageField } from "./page.ts";

/** How a page read once: `number` counts up from the first; `until` is when it was replaced, null for the present one. */
export type PageVersion = PageContent & { number: number; until: Date | null; replacedBy: string | null };

const isField = (field: string): field is PageField => (PAGE_FIELDS as readonly string[]).includes(field);

/** The changed fields of an entry, before or after. */
function sideOf(entry: HistoryEntry, side: "before" | "after"): Partial<PageContent> {
  const pairs = entry.changes.flatMap((change) =>
    isField(change.field) && typeof change[side] === "string" ? [[change.field, change[side]] as const] : [],
  );
  return Object.fromEntries(pairs);
}

/** Whether the entry can have made this text. */
const leadsTo = (entry: HistoryEntry, content: PageContent): boolean =>
  Object.entries(sideOf(entry, "after")).every(([field, text]) => isField(field) && content[field] === text);

/**
 * The newest of the changes; of several in the same moment the one that made the text as it was then.
 * @param changes newest first, not empty
 */
function findLast(changes: readonly HistoryEntry[], content: PageContent): number {
  const moment = changes[0]?.at.getTime();
  const found = changes.findIndex((entry) => entry.at.getTime() === moment && leadsTo(entry, content));
  return Math.max(0, found);
}

/**
 * All versions of a page, newest first: read backwards from how it stands, taking each change back.
 * @param history newest first, whole
 */
export function versionsOf(current: PageContent, history: readonly HistoryEntry[]): PageVersion[] {
  const left = history.filter((entry) => entry.kind === "changed" && entry.changes.length > 0);
  let content: PageContent = { lead: current.lead, body: current.body };
  const versions: PageVersion[] = [{ ...content, number: left.length + 1, until: null, replacedBy: null }];
  while (left.length > 0) {
    const [entry] = left.splice(findLast(left, content), 1);
    if (entry === undefined) break;
    content = { ...content, ...sideOf(entry, "before") };
    versions.push({ ...content, number: left.length + 1, until: entry.at, replacedBy: entry.actorName });
  }
  return versions;
}
