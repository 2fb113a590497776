import { z } from "zod";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { text, whole } from "../../platform/http/inputs.ts";
import { Conflict } from "./actions.ts";
import type { WorkspaceContext } from "./feature.ts";
import { EXPORT_LIMIT, findWholeList, listQuery } from "./listing.ts";
import { withQuery } from "./paths.ts";
import type { Transition } from "./state.ts";

/** So many at once travel in one transaction: publishing holds the county's publication number until it ends. */
const AT_ONCE = 50;

/** Which entries of a list that wait are brought on: the chosen ones, or all as the address narrows the list. */
const manyForm = z
  .object({
    transition: z.enum(["publish", "send_back", "publish_all"]),
    note: text(500).optional(),
    entries: z.array(z.guid()).max(200).default([]),
    /** How many waited when the page was made. */
    waiting: whole(EXPORT_LIMIT).optional(),
  })
  .refine((form) => form.transition === "publish_all" || form.entries.length > 0, { path: ["entries"] });

/** Why nothing was done: nothing chosen, or other entries have come that nobody has seen. */
export type ManyProblem = "none" | "moved";

type Waiting = { id: string; deletedAt: Date | null };

/** What a kind of record brings along to have several brought on at once. */
export type Many<Entry extends Waiting> = {
  /** Where the list is, behind `intern/`. */
  list: string;
  options(db: TenantDb): Promise<Parameters<typeof findWholeList>[2]>;
  findByIds(db: TenantDb, ids: readonly string[]): Promise<Entry[]>;
  isAllowed(entry: Entry, transition: Transition): boolean;
  change(db: TenantDb, entry: Entry, transition: Transition, note: string | undefined): Promise<void>;
  showAgain(problem: ManyProblem): Promise<Answer>;
};

/** Everything that waits in the list as its address narrows it. */
async function findWaiting<Entry extends Waiting>({ use, query }: WorkspaceContext, many: Many<Entry>) {
  const waiting = new URLSearchParams(query);
  waiting.set("stand", "in_review");
  return use(async (db) => findWholeList(db, waiting, await many.options(db)));
}

async function changeSome<Entry extends Waiting>(
  db: TenantDb,
  many: Many<Entry>,
  ids: readonly string[],
  { transition, note }: { transition: Transition; note: string | undefined },
): Promise<void> {
  // Everybody in the same order: two who bring on the same entries wait for each other, not crosswise.
  for (const entry of await many.findByIds(db, ids.toSorted())) {
    if (entry.deletedAt !== null || !many.isAllowed(entry, transition)) continue;
    try {
      await many.change(db, entry, transition, note);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }
}

/**
 * Publishes or sends back several entries at once. What somebody has meanwhile brought on stays as it is. All that wait
 * are published only while they are as many as the page said: nobody publishes what they cannot know of.
 */
export async function changeMany<Entry extends Waiting>(context: WorkspaceContext, many: Many<Entry>): Promise<Answer> {
  const form = readForm(manyForm, context.sent.typed);
  if (!form.ok) return many.showAgain("none");
  const { note, entries, waiting } = form.value;
  const isAll = form.value.transition === "publish_all";
  const ids = isAll ? await findWaiting(context, many) : entries;
  if (isAll && ids.length !== waiting) return many.showAgain("moved");
  const transition = form.value.transition === "send_back" ? "send_back" : "publish";
  for (let first = 0; first < ids.length; first += AT_ONCE)
    await context.use((db) => changeSome(db, many, ids.slice(first, first + AT_ONCE), { transition, note }));
  const done = isAll ? "allPublished" : transition === "publish" ? "manyPublished" : "manySentBack";
  const list = context.paths.intern(many.list);
  return redirect(
    withQuery(list, listQuery(context.query), { seite: undefined, hinweis: `records-office.done.${done}` }),
  );
}
