/** A kind whose entries organisations own, in the workspace: its list, its pages, its form, what is done with entries. */
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notFound, page } from "../../platform/http/answers.ts";
import { type AnyInput, type Editing, editingOf } from "./editing.ts";
import type { Content, Route, WorkspaceContext } from "./feature.ts";
import { findHistory, type HistoryEntry } from "./history.ts";
import { keepingRoutes, type KeptEntry, type ListedKind } from "./keeping.ts";
import { findWholeList, findWorkspaceList, type ListFound } from "./listing.ts";
import type { ManyProblem } from "./many.ts";
import { downloadList, type SheetFormat } from "./sheet-download.ts";
import { findThread, type ThreadNode } from "./thread.ts";
import { findTranslationStates, type TranslationState } from "./translations.ts";
import { ROLES, type Role } from "./viewer.ts";

/** What a list shows. */
export type ListShown<Entry> = {
  context: WorkspaceContext;
  list: ListFound;
  entries: readonly Entry[];
  /** Why nothing was done with several at once. */
  problem?: ManyProblem | undefined;
};

/** What every entry's page shows besides the entry. */
export type AroundEntry = {
  history: readonly HistoryEntry[];
  thread: readonly ThreadNode[];
  translations: readonly TranslationState[];
};

/** What a kind brings along whose entries organisations own. */
export type OwnedKind<Entry extends KeptEntry, Input extends AnyInput> = Editing<Entry, Input> & {
  listPage(shown: ListShown<Entry>): Content;
  entryPage(context: WorkspaceContext, db: TenantDb, entry: Entry, around: AroundEntry): Promise<Content>;
  /** What its list is called as a file; undefined: it is given away as none. */
  fileName?(context: WorkspaceContext): string;
};

/** The German texts of an entry that are translated, by field. */
const germanOf = ({ translated }: ListedKind, entry: object): Record<string, string> =>
  Object.fromEntries(
    (translated?.fields ?? []).map(({ field }) => [field, String((entry as Record<string, unknown>)[field] ?? "")]),
  );

/** The list of the address; `path` is the list's own where a form of it answers. */
const showList =
  <Entry extends KeptEntry, Input extends AnyInput>(owned: OwnedKind<Entry, Input>) =>
  async (context: WorkspaceContext, problem?: ManyProblem): Promise<Answer> => {
    const shown = await context.use(async (db) => {
      const list = await findWorkspaceList(db, context.query, await owned.options(context, db));
      return { list, entries: await owned.findByIds(db, list.ids) };
    });
    const onList = { ...context, path: context.paths.intern(owned.kind.list.path) };
    return page(owned.listPage({ context: onList, ...shown, problem }), problem === undefined ? 200 : 422);
  };

const showEntry =
  <Entry extends KeptEntry, Input extends AnyInput>(owned: OwnedKind<Entry, Input>) =>
  (context: WorkspaceContext): Promise<Answer> =>
    context.use(async (db) => {
      const entry = await owned.findBySlug(db, context.params["slug"] ?? "");
      if (entry === undefined) throw notFound();
      const around = {
        history: await findHistory(db, entry.id),
        thread: await findThread(db, entry.id, context.services.clock.today()),
        translations: await findTranslationStates(db, entry.id, germanOf(owned.kind, entry), context.tenant.languages),
      };
      return page(await owned.entryPage(context, db, entry, around));
    });

/** The list as it is narrowed, as a file. */
function exportRoutes<Entry extends KeptEntry, Input extends AnyInput>(owned: OwnedKind<Entry, Input>): Route[] {
  const { fileName, kind } = owned;
  if (fileName === undefined) return [];
  return (["xlsx", "csv"] as const satisfies readonly SheetFormat[]).map((format) => ({
    door: "workspace",
    method: "get",
    roles: ROLES,
    path: `${kind.list.path}/export.${format}`,
    handle: (context: WorkspaceContext) =>
      downloadList(context, {
        kind: kind.kind,
        format,
        fileName: fileName(context),
        find: async (db) => findWholeList(db, context.query, await owned.options(context, db)),
      }),
  }));
}

const KEEPERS: readonly Role[] = ["office", "partner"];

/**
 * All routes of a kind that organisations own. `more`: addresses of its own; they stand before `:slug`, and no entry gets
 * one of their names (slugs.ts).
 */
export function ownedRoutes<Entry extends KeptEntry, Input extends AnyInput>(
  owned: OwnedKind<Entry, Input>,
  more: readonly Route[] = [],
): Route[] {
  const { path } = owned.kind.list;
  const form = editingOf(owned);
  const list = showList(owned);
  const get = { door: "workspace", method: "get" } as const;
  const post = { door: "workspace", method: "post", roles: KEEPERS } as const;
  return [
    { ...get, roles: ROLES, path, handle: (context: WorkspaceContext) => list(context) },
    { ...get, roles: KEEPERS, path: `${path}/neu`, handle: form.showNew },
    { ...post, path, handle: form.enter },
    ...more,
    ...keepingRoutes(owned, list),
    ...exportRoutes(owned),
    { ...get, roles: ROLES, path: `${path}/:slug`, handle: showEntry(owned) },
    { ...get, roles: KEEPERS, path: `${path}/:slug/bearbeiten`, handle: form.showEdit },
    { ...post, path: `${path}/:slug/bearbeiten`, handle: form.save },
  ];
}
