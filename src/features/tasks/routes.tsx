import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notAllowed, notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { findMemberContact } from "../accounts/index.ts";
import { canLead } from "../groups/index.ts";
import { findResultBySlug, findTasks, type Result } from "../minutes/index.ts";
import {
  type EntranceContext,
  findLinkSecret,
  type FormState,
  programReader,
  readToken,
  ROLES,
  type Route,
  type Scope,
  scopeOf,
  type WorkspaceContext,
} from "../records/index.ts";
import { answerTask, findAnswers } from "./actions.ts";
import { answerForm } from "./forms.ts";
import { isOwn, mayAnswer, type Owner } from "./task.ts";
import { linkedTaskPage, lostTaskPage, taskListPage, taskPage, type View, VIEWS } from "./views/pages.tsx";

const FRESH: FormState = { typed: {}, errors: [] };
type Around = Pick<WorkspaceContext, "services" | "tenant">;

/** Whose a task is may not see the group it was agreed on in: the task itself is theirs to see. */
const asProgram = <T,>({ services, tenant }: Around, work: (db: TenantDb) => Promise<T>): Promise<T> =>
  services.doors.withTenant(programReader(tenant.id), work);

/** Who the viewer is to tasks. */
export async function ownerOf(context: WorkspaceContext, db: TenantDb): Promise<Owner> {
  const email = (await findMemberContact(db, context.viewer.membershipId)) ?? "";
  return { organisationId: context.viewer.organisationId, email };
}

/** Tasks of the viewer and their organisation that were told to them. */
export async function findOwnTasks(context: WorkspaceContext, db: TenantDb): Promise<Result[]> {
  const { organisationId, email } = await ownerOf(context, db);
  const whose = { responsibleId: organisationId ?? undefined, email: email === "" ? undefined : email };
  if (whose.responsibleId === undefined && whose.email === undefined) return [];
  return asProgram(context, async (all) =>
    (await findTasks(all, { ...whose, isOpen: true })).filter(({ state }) => state === "published"),
  );
}

async function find(context: WorkspaceContext, view: View): Promise<Result[]> {
  if (view === "eigene") return context.use((db) => findOwnTasks(context, db));
  const seen = await context.use((db) => findTasks(db, view === "gremien" ? { isOpen: true } : {}));
  return view === "gremien"
    ? seen.filter(({ groupId }) => canLead(context.viewer, groupId))
    : seen.filter(({ doneAt, droppedAt }) => doneAt !== null || droppedAt !== null);
}

async function showList(context: WorkspaceContext): Promise<Answer> {
  const asked = VIEWS.find((one) => one === context.query.get("sicht")) ?? "eigene";
  const views = VIEWS.filter((one) => one !== "gremien" || context.viewer.role !== "reader");
  return page(taskListPage({ context, view: asked, views, tasks: await find(context, asked) }));
}

/** The task of the address for whoever it concerns: whose it is, who leads the group, who sees its minutes. @throws 404 */
async function getTask(context: WorkspaceContext) {
  const slug = context.params["slug"] ?? "";
  const { seen, owner } = await context.use(async (db) => ({
    seen: await findResultBySlug(db, slug),
    owner: await ownerOf(context, db),
  }));
  const task = seen ?? (await asProgram(context, (db) => findResultBySlug(db, slug)));
  if (task === undefined || task.kind !== "task" || task.deletedAt !== null) throw notFound();
  const isOwnTask = isOwn(task, owner) && task.state === "published";
  if (seen === undefined && !isOwnTask) throw notFound();
  const leads = canLead(context.viewer, task.groupId);
  return { task, leads, seesMeeting: seen !== undefined, may: mayAnswer(context.viewer, isOwnTask, leads) };
}

async function showTask(context: WorkspaceContext, state = FRESH, status = 200): Promise<Answer> {
  const { task, leads, seesMeeting, may } = await getTask(context);
  const answers = await asProgram(context, (db) => findAnswers(db, task.id));
  return page(taskPage({ context, task, answers, leads, mayAnswer: may, seesMeeting, state }), status);
}

async function receive(context: WorkspaceContext): Promise<Answer> {
  const { task, leads, may } = await getTask(context);
  if (!may) throw notAllowed();
  const read = readForm(answerForm, context.sent.typed);
  if (!read.ok) return showTask(context, read, 422);
  if (read.value.what === "dropped" && !leads) throw notAllowed();
  const scope = scopeOf(context);
  await asProgram(context, (db) => answerTask(db, scope, task, { ...read.value, by: context.viewer.name, leads }));
  return redirect(`${context.paths.intern(`aufgaben/${task.slug}`)}?hinweis=tasks.said_${read.value.what}`);
}

/** Whose the link is: the task, as long as the same address is in charge. */
async function findLinked({ params }: EntranceContext, db: TenantDb): Promise<Result | undefined> {
  const linkId = readToken(await findLinkSecret(db), "task", params["token"] ?? "");
  if (linkId === undefined) return undefined;
  const row = await db
    .selectFrom("result as s")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "s.tenant_id").onRef("r.id", "=", "s.id"))
    .select("r.slug")
    .where("s.task_link_id", "=", linkId)
    .whereRef("s.link_address", "=", "s.responsible_email")
    .where("r.deleted_at", "is", null)
    .executeTakeFirst();
  return row === undefined ? undefined : findResultBySlug(db, row.slug);
}

const lost = (context: EntranceContext): Answer => page(lostTaskPage(context), 404);

const showLinked = (context: EntranceContext, state = FRESH, status = 200): Promise<Answer> =>
  asProgram(context, async (db) => {
    const task = await findLinked(context, db);
    if (task === undefined) return lost(context);
    return page(linkedTaskPage({ context, task, answers: await findAnswers(db, task.id), state }), status);
  });

async function receiveLinked(context: EntranceContext): Promise<Answer> {
  const read = readForm(answerForm, context.sent.typed);
  const { services, tenant } = context;
  const answered = await asProgram(context, async (db) => {
    const task = await findLinked(context, db);
    if (task === undefined || !read.ok || read.value.what === "dropped") return task;
    const by = task.responsible ?? task.responsibleName ?? task.responsibleEmail ?? "";
    const { clock, newId } = services;
    const scope: Scope = { tenantId: tenant.id, actor: { id: null, name: by }, clock, newId };
    await answerTask(db, scope, task, { ...read.value, by, leads: false });
    return task;
  });
  if (answered === undefined) return lost(context);
  if (!read.ok) return showLinked(context, read, 422);
  return redirect(`${context.path}?hinweis=tasks.said_${read.value.what}`);
}

const inside = { door: "workspace", roles: ROLES } as const;
const linked = { door: "entrance", path: "aufgabe/:token" } as const;

export const routes: readonly Route[] = [
  { ...inside, method: "get", path: "aufgaben", handle: showList },
  { ...inside, method: "get", path: "aufgaben/:slug", handle: (context: WorkspaceContext) => showTask(context) },
  { ...inside, method: "post", path: "aufgaben/:slug", handle: receive },
  { ...linked, method: "get", handle: (context: EntranceContext) => showLinked(context) },
  { ...linked, method: "post", handle: receiveLinked },
];
