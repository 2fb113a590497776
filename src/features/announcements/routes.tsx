import { z } from "zod";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notAllowed, notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { findMemberContact } from "../accounts/index.ts";
import { downloadRoutes, findDownloads } from "../files/index.ts";
import { canLead, findGroupBySlug, type Group, isIn } from "../groups/index.ts";
import {
  Conflict,
  findHistory,
  type FormState,
  programReader,
  ROLES,
  type Route,
  scopeOf,
  type WorkspaceContext,
} from "../records/index.ts";
import { comment, removeComment, reviseAnnouncement, tellGroup, withdrawAnnouncement } from "./actions.ts";
import { type Announcement, pathOf } from "./announcement.ts";
import { announcementForm, choiceForm, commentForm } from "./forms.ts";
import { findAnnouncement, findAnnouncements, findComments } from "./queries.ts";
import { chooseWay, findReaders, findWay } from "./readers.ts";
import { announcementFormPage } from "./views/announcement-form-page.tsx";
import { announcementListPage } from "./views/announcement-list-page.tsx";
import { announcementPage } from "./views/announcement-page.tsx";

const FRESH: FormState = { typed: {}, errors: [] };

/** With the eyes of the program: addresses of a group's people are seen by nobody who is in it. */
const asProgram = <T,>({ services, tenant }: WorkspaceContext, work: (db: TenantDb) => Promise<T>): Promise<T> =>
  services.doors.withTenant(programReader(tenant.id), work);

const to = ({ paths }: WorkspaceContext, path: string, done: string): Answer =>
  redirect(`${paths.intern(path)}?hinweis=announcements.done.${done}`);

/**
 * The group of the address: its announcements are for its members, whoever else sees the group.
 * @throws 404 unseen, 403 where somebody does not belong to it
 */
async function getGroup(context: WorkspaceContext, db: TenantDb): Promise<Group> {
  const group = await findGroupBySlug(db, context.params["slug"] ?? "");
  if (group === undefined) throw notFound();
  if (!isIn(context.viewer, group.id)) throw notAllowed();
  return group;
}

async function getLedGroup(context: WorkspaceContext, db: TenantDb): Promise<Group> {
  const group = await getGroup(context, db);
  if (!canLead(context.viewer, group.id)) throw notAllowed();
  return group;
}

async function getAnnouncement({ params }: WorkspaceContext, db: TenantDb): Promise<Announcement> {
  const found = await findAnnouncement(db, params["slug"] ?? "");
  if (found === undefined || found.deletedAt !== null) throw notFound();
  return found;
}

async function getLed(context: WorkspaceContext, db: TenantDb): Promise<Announcement> {
  const found = await getAnnouncement(context, db);
  if (!canLead(context.viewer, found.group.id)) throw notAllowed();
  return found;
}

const pageOf = ({ query }: WorkspaceContext): number => Math.min(10_000, Math.max(1, Number(query.get("seite")) || 1));

async function showAll(context: WorkspaceContext): Promise<Answer> {
  const number = pageOf(context);
  const found = await context.use((db) => findAnnouncements(db, { page: number }));
  return page(announcementListPage({ context, group: undefined, page: number, mayTell: false, ...found }));
}

async function showOfGroup(context: WorkspaceContext): Promise<Answer> {
  const number = pageOf(context);
  const { group, address, ...found } = await context.use(async (db) => {
    const one = await getGroup(context, db);
    const own = await findMemberContact(db, context.viewer.membershipId);
    return { group: one, address: own, ...(await findAnnouncements(db, { groupId: one.id, page: number })) };
  });
  const way =
    address === undefined
      ? undefined
      : await asProgram(context, (db) => findWay(db, scopeOf(context), group.id, address));
  const mayTell = canLead(context.viewer, group.id);
  return page(announcementListPage({ context, group, page: number, mayTell, way, ...found }));
}

const countReaders = (context: WorkspaceContext, groupId: string): Promise<number> =>
  asProgram(
    context,
    async (db) => (await findReaders(db, scopeOf(context), groupId)).filter(({ way }) => way === "at_once").length,
  );

async function showNew(context: WorkspaceContext, state: FormState = FRESH, status = 200): Promise<Answer> {
  const group = await context.use((db) => getLedGroup(context, db));
  const readers = await countReaders(context, group.id);
  return page(announcementFormPage({ context, group, readers, state }), status);
}

async function tell(context: WorkspaceContext): Promise<Answer> {
  const read = readForm(announcementForm, context.sent.typed);
  if (!read.ok) return showNew(context, read, 422);
  const group = await context.use((db) => getLedGroup(context, db));
  const { services, tenant } = context;
  const around = { services, tenant, scope: scopeOf(context) };
  const { title, body } = read.value;
  const made = await asProgram(context, (db) => tellGroup(db, around, group, { title, body }));
  return to(context, pathOf(made), "told");
}

async function showOne(context: WorkspaceContext, state: FormState = FRESH, status = 200): Promise<Answer> {
  return context.use(async (db) => {
    const announcement = await getAnnouncement(context, db);
    const leads = canLead(context.viewer, announcement.group.id);
    const comments = await findComments(db, announcement.id);
    const files = await findDownloads(db, announcement.id);
    const history = leads ? await findHistory(db, announcement.id) : [];
    return page(announcementPage({ context, announcement, comments, files, history, leads, state }), status);
  });
}

const typedOf = ({ title, body, version }: Announcement) => ({
  title: [title],
  body: [body],
  version: [String(version)],
});

const showEdit = (context: WorkspaceContext, state?: FormState, { isConflict = false } = {}): Promise<Answer> =>
  context.use(async (db) => {
    const announcement = await getLed(context, db);
    const shown =
      state === undefined
        ? { typed: typedOf(announcement), errors: [] }
        : { ...state, typed: { ...state.typed, version: [String(announcement.version)] } };
    const status = state === undefined ? 200 : isConflict ? 409 : 422;
    const { group } = announcement;
    return page(announcementFormPage({ context, group, announcement, readers: 0, state: shown, isConflict }), status);
  });

async function revise(context: WorkspaceContext): Promise<Answer> {
  const read = readForm(announcementForm, context.sent.typed);
  if (!read.ok) return showEdit(context, read);
  const { version = 0, title, body } = read.value;
  try {
    const before = await context.use(async (db) => {
      const announcement = await getLed(context, db);
      await reviseAnnouncement(db, scopeOf(context), announcement, { title, body }, version);
      return announcement;
    });
    return to(context, pathOf(before), "saved");
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    return showEdit(context, { typed: context.sent.typed, errors: [] }, { isConflict: true });
  }
}

const withdraw = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const announcement = await getLed(context, db);
    await withdrawAnnouncement(db, scopeOf(context), announcement);
    return to(context, `gremien/${announcement.group.slug}/mitteilungen`, "withdrawn");
  });

async function say(context: WorkspaceContext): Promise<Answer> {
  const read = readForm(commentForm, context.sent.typed);
  if (!read.ok) return showOne(context, read, 422);
  return context.use(async (db) => {
    const announcement = await getAnnouncement(context, db);
    const { membershipId } = context.viewer;
    await comment(db, scopeOf(context), announcement, { text: read.value.text, membershipId });
    return to(context, pathOf(announcement), "said");
  });
}

async function unsay(context: WorkspaceContext): Promise<Answer> {
  const id = z.guid().safeParse(context.params["comment"]);
  if (!id.success) throw notFound();
  return context.use(async (db) => {
    const announcement = await getAnnouncement(context, db);
    const found = (await findComments(db, announcement.id)).find((one) => one.id === id.data);
    if (found === undefined) throw notFound();
    const mayRemove =
      found.membershipId === context.viewer.membershipId || canLead(context.viewer, announcement.group.id);
    if (!mayRemove) throw notAllowed();
    await removeComment(db, scopeOf(context), announcement, found.id);
    return to(context, pathOf(announcement), "unsaid");
  });
}

async function choose(context: WorkspaceContext): Promise<Answer> {
  const read = readForm(choiceForm, context.sent.typed);
  const { group, address } = await context.use(async (db) => ({
    group: await getGroup(context, db),
    address: await findMemberContact(db, context.viewer.membershipId),
  }));
  if (!read.ok || address === undefined) throw notFound();
  const scope = scopeOf(context);
  await asProgram(context, (db) => chooseWay(db, scope, { groupId: group.id, address, way: read.value.how }));
  return to(context, `gremien/${group.slug}/mitteilungen`, "chosen");
}

const get = { door: "workspace", method: "get", roles: ROLES } as const;
const post = { door: "workspace", method: "post", roles: ROLES } as const;
const ofGroup = "gremien/:slug/mitteilungen";

export const routes: readonly Route[] = [
  { ...get, path: "mitteilungen", handle: showAll },
  { ...get, path: ofGroup, handle: showOfGroup },
  { ...post, path: ofGroup, handle: tell },
  { ...get, path: `${ofGroup}/neu`, handle: (context: WorkspaceContext) => showNew(context) },
  { ...post, path: `${ofGroup}/abo`, handle: choose },
  { ...get, path: "mitteilungen/:slug", handle: (context: WorkspaceContext) => showOne(context) },
  { ...get, path: "mitteilungen/:slug/bearbeiten", handle: (context: WorkspaceContext) => showEdit(context) },
  { ...post, path: "mitteilungen/:slug/bearbeiten", handle: revise },
  { ...post, path: "mitteilungen/:slug/ruecknahme", handle: withdraw },
  { ...post, path: "mitteilungen/:slug/kommentare", handle: say },
  { ...post, path: "mitteilungen/:slug/kommentare/:comment/loeschung", handle: unsay },
  ...downloadRoutes({
    path: "mitteilungen/:slug",
    roles: ROLES,
    async getPlace(context, db) {
      const { id, title, slug, group } = await getLed(context, db);
      const { paths, t } = context;
      const above = { href: paths.intern(`gremien/${group.slug}/mitteilungen`), label: t("announcements.title") };
      const href = paths.intern(pathOf({ slug }));
      return { id, kind: "announcement", title, href, current: "announcements", trail: [above] };
    },
  }),
];
