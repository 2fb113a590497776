/** What is done with entries of a kind in the workspace, the same for every kind that organisations own. */
import { z } from "zod";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notAllowed, notFound, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { text } from "../../platform/http/inputs.ts";
import { confirmRecord, Conflict, deleteRecord } from "./actions.ts";
import type { Scope } from "./event.ts";
import type { Kind, WorkspaceContext, WorkspaceRoute } from "./feature.ts";
import type { findWholeList } from "./listing.ts";
import { changeMany, type ManyProblem } from "./many.ts";
import { allowedTransitions, canConfirm, canKeep, canPublish, couldEver, type Owned } from "./ownership.ts";
import type { Transition } from "./state.ts";
import { actorOf } from "./viewer.ts";

/** Who acts, in which county, when: for actions. */
export const scopeOf = ({ tenant, viewer, services }: WorkspaceContext): Scope => ({
  tenantId: tenant.id,
  actor: actorOf(viewer),
  clock: services.clock,
  newId: services.newId,
});

/** An entry that organisations own. */
export type KeptEntry = Owned & { id: string; slug: string; version: number; deletedAt: Date | null };

/** A kind whose entries stand in a list of their own. */
export type ListedKind = Kind & Required<Pick<Kind, "list">>;

/** What a kind brings along to be kept. */
export type Keeping<Entry extends KeptEntry> = {
  kind: ListedKind;
  findBySlug(db: TenantDb, slug: string): Promise<Entry | undefined>;
  find(db: TenantDb, id: string): Promise<Entry | undefined>;
  findByIds(db: TenantDb, ids: readonly string[]): Promise<Entry[]>;
  /** What its list is asked with. */
  options(context: WorkspaceContext, db: TenantDb): Promise<Parameters<typeof findWholeList>[2]>;
  change(db: TenantDb, scope: Scope, entry: Entry, transition: Transition, note?: string): Promise<void>;
  /** Whether something stands on an entry that would be lost with it: then it cannot be deleted, and its page says why. */
  isHeld?(db: TenantDb, entry: Entry): Promise<boolean>;
};

/** Shows the list again, with why nothing was done. */
type ShowList = (context: WorkspaceContext, problem: ManyProblem) => Promise<Answer>;

const STATE_DONE = {
  submit: "submitted",
  publish: "published",
  send_back: "sentback",
  withdraw: "withdrawn",
  end: "ended",
  resume: "resumed",
} as const;

/** What is done with the state of an entry: which way, and a word why. */
const stateForm = z.object({
  transition: z.enum(["submit", "publish", "send_back", "withdraw", "end", "resume"]),
  note: text(500).optional(),
});

/** The entry of the address, for somebody who may change it. @throws 404 unseen, 403 somebody else's */
export async function getOwnEntry<Entry extends KeptEntry>(
  { viewer, params }: WorkspaceContext,
  db: TenantDb,
  findBySlug: Keeping<Entry>["findBySlug"],
): Promise<Entry> {
  const entry = await findBySlug(db, params["slug"] ?? "");
  if (entry === undefined) throw notFound();
  if (!canKeep(viewer, entry)) throw notAllowed();
  return entry;
}

/** To the entry's page, where it is said what was done. */
export const toEntry = (
  { paths }: WorkspaceContext,
  kind: Pick<Kind, "internPath">,
  entry: { slug: string },
  done: string,
): Answer => redirect(`${paths.intern(kind.internPath(entry))}?hinweis=${done}`);

function changeState<Entry extends KeptEntry>(keeping: Keeping<Entry>) {
  return async (context: WorkspaceContext): Promise<Answer> => {
    const { viewer, sent } = context;
    const form = readForm(stateForm, sent.typed);
    if (!form.ok) throw notFound();
    const { transition, note } = form.value;
    return context.use(async (db) => {
      const entry = await getOwnEntry(context, db, keeping.findBySlug);
      if (keeping.kind.untaken?.includes(transition)) throw new Conflict();
      if (!allowedTransitions(viewer, entry).includes(transition))
        throw couldEver(viewer, entry, transition) ? new Conflict() : notAllowed();
      await keeping.change(db, scopeOf(context), entry, transition, note);
      return toEntry(context, keeping.kind, entry, `records-office.done.${STATE_DONE[transition]}`);
    });
  };
}

/** Publishes or sends back several at once. */
function changeSeveral<Entry extends KeptEntry>(keeping: Keeping<Entry>, showList: ShowList) {
  return async (context: WorkspaceContext): Promise<Answer> => {
    const { viewer } = context;
    if (!canPublish(viewer)) throw notAllowed();
    return changeMany(context, {
      list: keeping.kind.list.path,
      options: (db) => keeping.options(context, db),
      findByIds: keeping.findByIds,
      isAllowed: (entry, transition) => allowedTransitions(viewer, entry).includes(transition),
      change: (db, entry, transition, note) => keeping.change(db, scopeOf(context), entry, transition, note),
      showAgain: (problem) => showList(context, problem),
    });
  };
}

function confirm<Entry extends KeptEntry>(keeping: Keeping<Entry>) {
  return async (context: WorkspaceContext): Promise<Answer> =>
    context.use(async (db) => {
      const entry = await getOwnEntry(context, db, keeping.findBySlug);
      if (!canConfirm(context.viewer, entry)) throw new Conflict();
      await confirmRecord(db, scopeOf(context), entry.id);
      return toEntry(context, keeping.kind, entry, "records-office.done.confirmed");
    });
}

function remove<Entry extends KeptEntry>(keeping: Keeping<Entry>) {
  return async (context: WorkspaceContext): Promise<Answer> =>
    context.use(async (db) => {
      const entry = await getOwnEntry(context, db, keeping.findBySlug);
      if (await keeping.isHeld?.(db, entry)) throw new Conflict();
      await deleteRecord(db, scopeOf(context), entry.id);
      return redirect(`${context.paths.intern("papierkorb")}?gerade=${entry.id}`);
    });
}

/**
 * State, confirmation, deletion of a kind; to stand before the route of `:slug`. `showList`: where several are changed at
 * once, the list they are chosen from.
 */
export function keepingRoutes<Entry extends KeptEntry>(keeping: Keeping<Entry>, showList?: ShowList): WorkspaceRoute[] {
  const { path } = keeping.kind.list;
  const post = { door: "workspace", method: "post", roles: ["office", "partner"] } as const;
  return [
    ...(showList === undefined
      ? []
      : [{ ...post, roles: ["office"] as const, path: `${path}/stand`, handle: changeSeveral(keeping, showList) }]),
    { ...post, path: `${path}/:slug/stand`, handle: changeState(keeping) },
    { ...post, path: `${path}/:slug/bestaetigung`, handle: confirm(keeping) },
    { ...post, path: `${path}/:slug/loeschung`, handle: remove(keeping) },
  ];
}
