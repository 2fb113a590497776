import { type Answer, notAllowed, notFound, page } from "../../platform/http/answers.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import {
  type Editing,
  editingOf,
  findHistory,
  findListNotes,
  findSections,
  findThread,
  findTranslationStates,
  keepingRoutes,
  linkRecords,
  ROLES,
  type Route,
  scopeOf,
  type WorkspaceContext,
} from "../records/index.ts";
import { changeGroupState, createGroup, reviseGroup } from "./actions.ts";
import { findGroupChoices } from "./choices.ts";
import { contentOf, type GroupInput, typedOf } from "./forms.ts";
import { EMPTY_GROUP, type Group } from "./group.ts";
import { findHolding, isHeld } from "./holding.ts";
import { findJoinRequests } from "./join-queries.ts";
import { groupKind } from "./kind.ts";
import { loadGroup } from "./load.ts";
import { withNewGroup } from "./new-group.ts";
import { canFound, canLead } from "./policy.ts";
import { findGroup, findGroupBySlug, findGroupNames, findGroups, findGroupsByIds } from "./queries.ts";
import { readGroup } from "./read-group.ts";
import { changeRoutes } from "./routes-change.tsx";
import { joiningRoutes } from "./routes-joining.tsx";
import { seatRoutes } from "./routes-seats.tsx";
import { findModerators, findSeats } from "./seat-queries.ts";
import { findGroupTree, flatten } from "./tree.ts";
import { groupFormPage } from "./views/form-page.tsx";
import { groupPage } from "./views/group-page.tsx";
import { treePage } from "./views/tree-page.tsx";

async function fresh(context: WorkspaceContext, db: TenantDb) {
  const { query, viewer, services } = context;
  const parent = await findGroupBySlug(db, query.get("unter") ?? "");
  const leadId = viewer.isOffice ? null : viewer.organisationId;
  return {
    ...typedOf({ ...EMPTY_GROUP, parentId: parent?.id ?? null, leadId, foundedOn: services.clock.today() }),
    type: [parent === undefined ? "network" : "working"],
    from: [query.get("aus") ?? ""],
  };
}

/** How a group is written; `id`: that of the one to be founded. */
const editing = (id?: string): Editing<Group, GroupInput> => ({
  kind: groupKind,
  findBySlug: findGroupBySlug,
  find: findGroup,
  findByIds: findGroupsByIds,
  options: () => Promise.reject(notFound()),
  change: changeGroupState,
  isHeld: async (db, group) => isHeld(await findHolding(db, group)),
  fresh,
  read: readGroup,
  // Whoever leads a group founds others below it; moving one asks for the same right where it goes.
  ownerOf: ({ parentId }, before) => (before !== undefined && before.parentId === parentId ? before.id : parentId),
  typedOf,
  async create(context, db, input) {
    const scope = scopeOf(context);
    const { audience } = input;
    const made = await createGroup(db, scope, contentOf(input), { state: "draft", audience, ...(id ? { id } : {}) });
    const happenedOn = input.foundedOn ?? scope.clock.today();
    if (input.from !== null)
      await linkRecords(db, scope, { fromId: input.from, toId: made.id, type: "founded", happenedOn });
    return made;
  },
  revise: (context, db, before, input) =>
    reviseGroup(db, scopeOf(context), before, { ...contentOf(input), audience: input.audience }, input.version),
  formPage: async (context, db, shown) =>
    groupFormPage({ context, choices: await findGroupChoices(context, db, shown.entry), ...shown }),
});

async function enter(context: WorkspaceContext): Promise<Answer> {
  const id = context.services.newId();
  return editingOf(editing(id)).enter(withNewGroup(context, id));
}

async function showNew(context: WorkspaceContext): Promise<Answer> {
  const mayFound = await context.use(async (db) =>
    (await findGroups(db)).some(({ id }) => canFound(context.viewer, id)),
  );
  if (!context.viewer.isOffice && !mayFound) throw notAllowed();
  return editingOf(editing()).showNew(context);
}

async function showTree(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const tree = await findGroupTree(db, context.services.clock.today());
    const ids = flatten(tree).map(({ group }) => group.id);
    return page(treePage({ context, tree, notes: await findListNotes(context, db, "group", ids) }));
  });
}

async function showGroup(context: WorkspaceContext): Promise<Answer> {
  const { services, tenant, viewer } = context;
  return context.use(async (db) => {
    const group = await loadGroup(context, db);
    const { id, slug, title } = group;
    const german = { title, purpose: group.purpose };
    return page(
      groupPage({
        context,
        group,
        names: await findGroupNames(db, id),
        seats: await findSeats(db, id),
        moderators: await findModerators(db, id),
        requests: await findJoinRequests(db, id),
        holding: await findHolding(db, group),
        below: (await findGroups(db)).filter(({ parentId }) => parentId === id),
        choices: canLead(viewer, id) ? await findGroupChoices(context, db, group) : undefined,
        sections: await findSections(context, db, { kind: "group", id, slug, title }),
        history: await findHistory(db, id),
        thread: await findThread(db, id, services.clock.today()),
        translations: await findTranslationStates(db, id, german, tenant.languages),
      }),
    );
  });
}

const get = { door: "workspace", method: "get" } as const;
const post = { door: "workspace", method: "post", roles: ["office", "partner"] } as const;
const form = editingOf(editing());

export const routes: readonly Route[] = [
  { ...get, roles: ROLES, path: "gremien", handle: showTree },
  { ...get, roles: ["office", "partner"], path: "gremien/neu", handle: showNew },
  { ...post, path: "gremien", handle: enter },
  ...changeRoutes,
  ...joiningRoutes,
  ...seatRoutes,
  ...keepingRoutes(editing()),
  { ...get, roles: ROLES, path: "gremien/:slug", handle: showGroup },
  { ...get, roles: ["office", "partner"], path: "gremien/:slug/bearbeiten", handle: form.showEdit },
  { ...post, path: "gremien/:slug/bearbeiten", handle: form.save },
];
