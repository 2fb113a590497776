import type { TenantDb } from "../../platform/db/doors.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { findPlaceName } from "../directory/index.ts";
import {
  type Audience,
  changeState,
  createRecord,
  findChanges,
  findTitle,
  reviseRecord,
  type Scope,
  type State,
  type Transition,
  writeSearch,
} from "../records/index.ts";
import type { Group, GroupContent } from "./group.ts";
import { groupDocument } from "./search-document.ts";
import { findGroupNames, findGroupsByIds } from "./queries.ts";

const german = getTranslator("de");

const columnsOf = (content: GroupContent) => ({
  type: content.type,
  parent_id: content.parentId,
  lead_id: content.leadId,
  management_id: content.managementId,
  ags: content.ags,
  purpose: content.purpose,
  email: content.email,
  founded_on: content.foundedOn,
  joining: content.joining,
  shows: [...content.shows],
  quorum: content.quorum,
  quorum_number: content.quorum === "number" ? content.quorumNumber : null,
});

async function indexGroup(db: TenantDb, scope: Scope, id: string, content: GroupContent): Promise<void> {
  const former = (await findGroupNames(db, id)).map(({ name }) => name).filter((name) => name !== content.title);
  const names = {
    former,
    lead: await findTitle(db, content.leadId),
    place: await findPlaceName(db, content.ags),
    type: german.code("groups.type", content.type),
  };
  await writeSearch(db, scope, id, groupDocument(content, names));
}

/** Brings what is found of these groups up to date. */
export async function indexGroups(db: TenantDb, scope: Scope, ids: readonly string[]): Promise<void> {
  for (const group of await findGroupsByIds(db, ids)) await indexGroup(db, scope, group.id, group);
}

/** Notes what a group is called from a day on; a second name of the same day replaces the first. */
export async function noteName(
  db: TenantDb,
  scope: Scope,
  group: { id: string; visibleTo: string },
  said: { name: string; fromOn: string; note: string | null },
): Promise<void> {
  await db
    .insertInto("group_name")
    .values({
      tenant_id: scope.tenantId,
      id: scope.newId(),
      group_id: group.id,
      visible_to: group.visibleTo,
      name: said.name,
      from_on: said.fromOn,
      note: said.note,
    })
    .onConflict((conflict) =>
      conflict.columns(["tenant_id", "group_id", "from_on"]).doUpdateSet({ name: said.name, note: said.note }),
    )
    .execute();
}

/**
 * Founds a group; it belongs to itself. Who is not of the office needs its keys for the transaction already (`withKeys`).
 * @returns where it is found from now on
 */
export async function createGroup(
  db: TenantDb,
  scope: Scope,
  content: GroupContent,
  { id = scope.newId(), state, audience = "public" }: { id?: string; state: State; audience?: Audience },
): Promise<{ id: string; slug: string }> {
  const { slug, visibleTo } = await createRecord(db, scope, {
    id,
    kind: "group",
    title: content.title,
    audience,
    state,
    ownerId: id,
    groupId: id,
    ags: content.ags,
    confirmedAt: state === "published" ? scope.clock.now() : null,
  });
  await db
    .insertInto("network_group")
    .values({ tenant_id: scope.tenantId, id, visible_to: visibleTo, ...columnsOf(content) })
    .execute();
  const fromOn = content.foundedOn ?? scope.clock.today();
  await noteName(db, scope, { id, visibleTo }, { name: content.title, fromOn, note: null });
  await indexGroup(db, scope, id, content);
  return { id, slug };
}

/**
 * Changes what is said of a group, from the version the form was filled from. A title typed anew corrects the name it
 * has; a group that is called differently from a day on is renamed (`renameGroup`).
 * @throws Conflict when somebody was faster
 */
export async function reviseGroup(
  db: TenantDb,
  scope: Scope,
  before: Group,
  said: Partial<GroupContent> & { audience?: Audience },
  version: number = before.version,
): Promise<void> {
  const { audience, ...rest } = said;
  const content: GroupContent = { ...before, ...rest };
  await reviseRecord(db, scope, before.id, {
    version,
    title: content.title,
    ags: content.ags,
    changes: findChanges<object>(before, said),
    ...(audience === undefined ? {} : { audience }),
  });
  const own = db.updateTable("network_group").where("tenant_id", "=", scope.tenantId).where("id", "=", before.id);
  await own.set(columnsOf(content)).execute();
  if (content.title !== before.title) await correctName(db, before.id, content.title);
  await indexGroup(db, scope, before.id, content);
}

async function correctName(db: TenantDb, groupId: string, name: string): Promise<void> {
  const [newest] = await findGroupNames(db, groupId);
  if (newest !== undefined) await db.updateTable("group_name").set({ name }).where("id", "=", newest.id).execute();
}

/** Does a transition; what gets public is made findable by its words. @throws Conflict where its state does not allow it */
export async function changeGroupState(
  db: TenantDb,
  scope: Scope,
  group: Group,
  transition: Transition,
  note?: string,
): Promise<void> {
  await changeState(db, scope, group.id, transition, note);
  if (transition === "publish") await indexGroups(db, scope, [group.id]);
}
