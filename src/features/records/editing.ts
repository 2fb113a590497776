/** How an entry is written with a form, the same for every kind: nothing typed is lost, nobody is overwritten. */
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notAllowed, page } from "../../platform/http/answers.ts";
import type { FormResult, Typed } from "../../platform/http/forms.ts";
import { Conflict } from "./actions.ts";
import type { Content, WorkspaceContext } from "./feature.ts";
import { findHistory, findMissed, type HistoryEntry } from "./history.ts";
import { getOwnEntry, type Keeping, type KeptEntry, scopeOf, toEntry } from "./keeping.ts";
import { canEnter, canEnterFor, canPublish } from "./ownership.ts";
import { isRowButton, withoutRemovedRows } from "./rows.ts";
import type { FormState } from "./views/form.tsx";

/** What a form shows: the entry that is changed, if it is one; what others did meanwhile, if they did. */
export type EditingShown<Entry> = {
  entry?: Entry | undefined;
  state: FormState;
  missed?: readonly HistoryEntry[] | undefined;
};

/** What a form says; the version it was filled from comes along. */
export type AnyInput = { version?: number | undefined };

/** What a kind brings along to be written with a form. */
export type Editing<Entry extends KeptEntry, Input extends AnyInput> = Keeping<Entry> & {
  /** What the form of a new entry holds. */
  fresh(context: WorkspaceContext, db: TenantDb): Promise<Typed>;
  /** Reads the form against what can be chosen here. */
  read(context: WorkspaceContext, db: TenantDb, entry: Entry | undefined): Promise<FormResult<Input>>;
  /** Whose it is from then on; `before`: the entry as it was, where there was one. */
  ownerOf(input: Input, before?: Entry): string | null;
  /** The entry as somebody would have typed it. */
  typedOf(entry: Entry): Typed;
  create(context: WorkspaceContext, db: TenantDb, input: Input): Promise<{ id: string; slug: string }>;
  revise(context: WorkspaceContext, db: TenantDb, entry: Entry, input: Input): Promise<void>;
  formPage(context: WorkspaceContext, db: TenantDb, shown: EditingShown<Entry>): Promise<Content>;
  /** Whether the person should look at something (shown with the form) before this is saved. */
  needsLook?(context: WorkspaceContext, db: TenantDb, input: Input, entry: Entry | undefined): Promise<boolean>;
  /** Whether a button of the form only wants it shown again: rows more or less, a preview, a look at the calendar. */
  isInterim?(typed: Typed): boolean;
};

const again = (typed: Typed): FormState => ({ typed: withoutRemovedRows(typed), errors: [] });

const DONE = { publish: "published", submit: "submitted", draft: "created" } as const;

/** Which way a new entry goes: as asked, as far as the person may. */
function nextOf({ viewer, sent }: WorkspaceContext): keyof typeof DONE {
  const asked = sent.typed["next"]?.at(-1);
  if (asked === "publish") return canPublish(viewer) ? "publish" : "draft";
  return asked === "submit" ? "submit" : "draft";
}

async function show<Entry extends KeptEntry, Input extends AnyInput>(
  { formPage }: Editing<Entry, Input>,
  context: WorkspaceContext,
  db: TenantDb,
  { status = 200, ...shown }: EditingShown<Entry> & { status?: number },
): Promise<Answer> {
  return page(await formPage(context, db, shown), status);
}

/** Whether the form is only to be shown again. */
const isInterim = <Entry extends KeptEntry, Input extends AnyInput>(editing: Editing<Entry, Input>, typed: Typed) =>
  isRowButton(typed) || editing.isInterim?.(typed) === true;

async function enter<Entry extends KeptEntry, Input extends AnyInput>(
  editing: Editing<Entry, Input>,
  context: WorkspaceContext,
): Promise<Answer> {
  const { viewer, sent } = context;
  if (!canEnter(viewer)) throw notAllowed();
  return context.use(async (db) => {
    if (isInterim(editing, sent.typed)) return show(editing, context, db, { state: again(sent.typed) });
    const result = await editing.read(context, db, undefined);
    if (!result.ok) return show(editing, context, db, { state: result, status: 422 });
    if (!canEnterFor(viewer, editing.ownerOf(result.value))) throw notAllowed();
    if (await editing.needsLook?.(context, db, result.value, undefined))
      return show(editing, context, db, { state: again(sent.typed) });
    const entered = await editing.create(context, db, result.value);
    const next = nextOf(context);
    const entry = await editing.find(db, entered.id);
    if (next !== "draft" && entry !== undefined) await editing.change(db, scopeOf(context), entry, next);
    return toEntry(context, editing.kind, entered, `records-office.done.${DONE[next]}`);
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
  return show(editing, context, db, { entry, state: { typed, errors: [] }, missed, status: 409 });
}

async function write<Entry extends KeptEntry, Input extends AnyInput>(
  editing: Editing<Entry, Input>,
  context: WorkspaceContext,
  db: TenantDb,
): Promise<Answer> {
  const { sent, viewer } = context;
  const entry = await getOwnEntry(context, db, editing.findBySlug);
  if (isInterim(editing, sent.typed)) return show(editing, context, db, { entry, state: again(sent.typed) });
  const result = await editing.read(context, db, entry);
  if (!result.ok) return show(editing, context, db, { entry, state: result, status: 422 });
  if (!canEnterFor(viewer, editing.ownerOf(result.value, entry))) throw notAllowed();
  if (result.value.version !== entry.version) return showConflict(editing, context, db, entry);
  if (await editing.needsLook?.(context, db, result.value, entry))
    return show(editing, context, db, { entry, state: again(sent.typed) });
  await editing.revise(context, db, entry, result.value);
  return toEntry(context, editing.kind, entry, "records-office.done.saved");
}

/** The handlers of a form: empty, a new entry, filled, a changed entry. */
export function editingOf<Entry extends KeptEntry, Input extends AnyInput>(editing: Editing<Entry, Input>) {
  return {
    enter: (context: WorkspaceContext): Promise<Answer> => enter(editing, context),
    showEdit: (context: WorkspaceContext): Promise<Answer> =>
      context.use(async (db) => {
        const entry = await getOwnEntry(context, db, editing.findBySlug);
        return show(editing, context, db, { entry, state: { typed: editing.typedOf(entry), errors: [] } });
      }),
    async showNew(context: WorkspaceContext): Promise<Answer> {
      if (!canEnter(context.viewer)) throw notAllowed();
      return context.use(async (db) =>
        show(editing, context, db, { state: { typed: await editing.fresh(context, db), errors: [] } }),
      );
    },
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
