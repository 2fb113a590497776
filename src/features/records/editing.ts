/** How an entry is written with a form, the same for every kind: nothing typed is lost, nobody is overwritten. */
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notAllowed, redirect } from "../../platform/http/answers.ts";
import type { FormResult, Typed } from "../../platform/http/forms.ts";
import { Conflict } from "./actions.ts";
import type { Scope } from "./event.ts";
import type { WorkspaceContext } from "./feature.ts";
import { findHistory, findMissed, type HistoryEntry } from "./history.ts";
import { getOwnEntry, type KeptEntry, scopeOf, toEntry } from "./keeping.ts";
import { canEnter, canEnterFor, canPublish } from "./ownership.ts";
import { isRowButton, withoutRemovedRows } from "./rows.ts";
import type { Transition } from "./state.ts";
import type { FormState } from "./views/form.tsx";

/** What a form shows: the entry that is changed, if it is one; what others did meanwhile, if they did. */
export type EditingShown<Entry> = {
  entry?: Entry | undefined;
  state: FormState;
  missed?: readonly HistoryEntry[] | undefined;
};

/** What a kind brings along to be written with a form. */
export type Editing<Entry extends KeptEntry, Input extends { version?: number | undefined }> = {
  path: string;
  /** Messages of what was done: created, submitted, published, saved. */
  done: string;
  findBySlug(db: TenantDb, slug: string): Promise<Entry | undefined>;
  find(db: TenantDb, id: string): Promise<Entry | undefined>;
  /** Reads the form against what can be chosen here. */
  read(context: WorkspaceContext, db: TenantDb, entry: Entry | undefined): Promise<FormResult<Input>>;
  ownerOf(input: Input): string | null;
  /** The entry as somebody would have typed it. */
  typedOf(entry: Entry): Typed;
  create(context: WorkspaceContext, db: TenantDb, input: Input): Promise<{ id: string; slug: string }>;
  revise(context: WorkspaceContext, db: TenantDb, entry: Entry, input: Input): Promise<void>;
  change(db: TenantDb, scope: Scope, entry: Entry, transition: Transition): Promise<void>;
  show(context: WorkspaceContext, db: TenantDb, shown: EditingShown<Entry>, status?: number): Promise<Answer>;
  /** Whether the person should look at something (shown with the form) before this is saved. */
  needsLook?(context: WorkspaceContext, db: TenantDb, input: Input, entry: Entry | undefined): Promise<boolean>;
  /** Whether a button of the form only wants it shown again: rows more or less, a preview, a look at the calendar. */
  isInterim?(typed: Typed): boolean;
};

const again = (typed: Typed): FormState => ({ typed: withoutRemovedRows(typed), errors: [] });

const DONE = { publish: "published", submit: "submitted", draft: "created" } as const;

type AnyInput = { version?: number | undefined };

/** Which way a new entry goes: as asked, as far as the person may. */
function nextOf({ viewer, sent }: WorkspaceContext): keyof typeof DONE {
  const asked = sent.typed["next"]?.at(-1);
  if (asked === "publish") return canPublish(viewer) ? "publish" : "draft";
  return asked === "submit" ? "submit" : "draft";
}

/** Whether the form is only to be shown again. */
const isInterim = <Entry extends KeptEntry, Input extends AnyInput>(editing: Editing<Entry, Input>, typed: Typed) =>
  isRowButton(typed) || editing.isInterim?.(typed) === true;

async function enter<Entry extends KeptEntry, Input extends AnyInput>(
  editing: Editing<Entry, Input>,
  context: WorkspaceContext,
): Promise<Answer> {
  const { viewer, sent, paths } = context;
  if (!canEnter(viewer)) throw notAllowed();
  return context.use(async (db) => {
    if (isInterim(editing, sent.typed)) return editing.show(context, db, { state: again(sent.typed) });
    const result = await editing.read(context, db, undefined);
    if (!result.ok) return editing.show(context, db, { state: result }, 422);
    if (!canEnterFor(viewer, editing.ownerOf(result.value))) throw notAllowed();
    if (await editing.needsLook?.(context, db, result.value, undefined))
      return editing.show(context, db, { state: again(sent.typed) });
    const entered = await editing.create(context, db, result.value);
    const next = nextOf(context);
    const entry = await editing.find(db, entered.id);
    if (next !== "draft" && entry !== undefined) await editing.change(db, scopeOf(context), entry, next);
    return redirect(`${paths.intern(`${editing.path}/${entered.slug}`)}?hinweis=${editing.done}.${DONE[next]}`);
  });
}

async function showConflict<Entry extends KeptEntry, Input extends AnyInput>(
  editing: Editing<Entry, Input>,
  context: WorkspaceContext,
  db: TenantDb,
  entry: Entry,
): Promise<Answer> {
  const { typed } = context.sent;
  const opened = Number(typed["version"]?.at(-1) ?? 0) || 0;
  const missed = findMissed(await findHistory(db, entry.id), opened, entry.version);
  return editing.show(context, db, { entry, state: { typed, errors: [] }, missed }, 409);
}

async function write<Entry extends KeptEntry, Input extends AnyInput>(
  editing: Editing<Entry, Input>,
  context: WorkspaceContext,
  db: TenantDb,
): Promise<Answer> {
  const { sent, viewer } = context;
  const entry = await getOwnEntry(context, db, editing.findBySlug);
  if (isInterim(editing, sent.typed)) return editing.show(context, db, { entry, state: again(sent.typed) });
  const result = await editing.read(context, db, entry);
  if (!result.ok) return editing.show(context, db, { entry, state: result }, 422);
  if (!canEnterFor(viewer, editing.ownerOf(result.value))) throw notAllowed();
  if (result.value.version !== entry.version) return showConflict(editing, context, db, entry);
  if (await editing.needsLook?.(context, db, result.value, entry))
    return editing.show(context, db, { entry, state: again(sent.typed) });
  await editing.revise(context, db, entry, result.value);
  return toEntry(context, editing, entry, "saved");
}

/** The handlers of a form: a new entry, the filled form, a changed entry. */
export function editingOf<Entry extends KeptEntry, Input extends AnyInput>(editing: Editing<Entry, Input>) {
  return {
    enter: (context: WorkspaceContext): Promise<Answer> => enter(editing, context),
    showEdit: (context: WorkspaceContext): Promise<Answer> =>
      context.use(async (db) => {
        const entry = await getOwnEntry(context, db, editing.findBySlug);
        return editing.show(context, db, { entry, state: { typed: editing.typedOf(entry), errors: [] } });
      }),
    /** Saves, unless somebody was faster: then nothing is overwritten, and what was typed stands in the form. */
    async save(context: WorkspaceContext): Promise<Answer> {
      try {
        return await context.use((db) => write(editing, context, db));
      } catch (error) {
        // between reading and writing somebody else has written: the second look sees what they did
        if (!(error instanceof Conflict)) throw error;
        return context.use(async (db) =>
          showConflict(editing, context, db, await getOwnEntry(context, db, editing.findBySlug)),
        );
      }
    },
  };
}
