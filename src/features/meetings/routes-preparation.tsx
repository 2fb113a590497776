import { z } from "zod";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notAllowed, notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { day, optional, optionalText, text } from "../../platform/http/inputs.ts";
import { findOrganisationNames } from "../directory/index.ts";
import { Conflict, type FormState, ROLES, type Route, scopeOf, type WorkspaceContext } from "../records/index.ts";
import { getMeeting, getPlanned } from "./load.ts";
import { allows, type Meeting } from "./meeting.ts";
import { canPlan, canTakePart } from "./policy.ts";
import {
  addPreparation,
  dropPreparation,
  findPreparations,
  finishPreparation,
  leavePreparation,
  type Preparation,
  PREPARATION_KINDS,
  takePreparation,
} from "./preparation.ts";
import { preparationPage } from "./views/preparation-page.tsx";

async function show(context: WorkspaceContext, db: TenantDb, meeting: Meeting, state?: FormState): Promise<Answer> {
  const organisations = canPlan(context.viewer, meeting) ? await findOrganisationNames(db) : [];
  const list = await findPreparations(db, meeting.id);
  const shown = { context, meeting, list, organisations, state: state ?? { typed: {}, errors: [] } };
  return page(preparationPage(shown), state === undefined ? 200 : 422);
}

const back = ({ paths }: WorkspaceContext, meeting: Meeting, done: string): Answer =>
  redirect(`${paths.intern(`treffen/${meeting.slug}/vorbereitung`)}?hinweis=meetings-office.done.${done}`);

const newForm = z.object({
  kind: z.enum(PREPARATION_KINDS).default("other"),
  title: optionalText(300),
  dueOn: optional(day),
});

async function add(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const meeting = await getPlanned(context, db, "preparation");
    const result = readForm(newForm, context.sent.typed);
    if (!result.ok) return show(context, db, meeting, result);
    const { kind, title, dueOn } = result.value;
    const named = title || context.t.code("meetings-office.preparationKind", kind);
    await addPreparation(db, scopeOf(context), meeting, { kind, title: named, dueOn });
    return back(context, meeting, "preparationAdded");
  });
}

/** The entry of the address, with its meeting, at a stage at which there is still something to prepare. */
async function getOne(context: WorkspaceContext, db: TenantDb): Promise<{ meeting: Meeting; one: Preparation }> {
  const meeting = await getMeeting(context, db);
  const one = (await findPreparations(db, meeting.id)).find(({ id }) => id === context.params["preparation"]);
  if (one === undefined) throw notFound();
  if (!canTakePart(context.viewer, meeting)) throw notAllowed();
  if (!allows(meeting.stage, "preparation")) throw new Conflict();
  return { meeting, one };
}

/** Who leads the group does with each entry what is to be done; the others with what their organisation has taken. */
const isOwn = ({ viewer }: WorkspaceContext, meeting: Meeting, one: Preparation): boolean =>
  canPlan(viewer, meeting) || (one.organisationId !== null && one.organisationId === viewer.organisationId);

const takeForm = z.object({ organisationId: optional(z.guid()), name: optional(text(200)) });

async function take(context: WorkspaceContext): Promise<Answer> {
  const { viewer, sent } = context;
  const form = readForm(takeForm, sent.typed);
  return context.use(async (db) => {
    const { meeting, one } = await getOne(context, db);
    const said = form.ok && canPlan(viewer, meeting) ? form.value : { organisationId: null, name: null };
    const organisationId = said.organisationId ?? (said.name === null ? viewer.organisationId : null);
    const names = await findOrganisationNames(db);
    const organisation = names.find(({ id }) => id === organisationId);
    const by = { organisationId: organisation?.id ?? null, name: said.name ?? organisation?.name ?? viewer.name };
    await takePreparation(db, scopeOf(context), one, by);
    return back(context, meeting, "preparationTaken");
  });
}

async function change(context: WorkspaceContext): Promise<Answer> {
  const deed = context.sent.typed["deed"]?.at(-1);
  return context.use(async (db) => {
    const { meeting, one } = await getOne(context, db);
    if (!isOwn(context, meeting, one)) throw notAllowed();
    const scope = scopeOf(context);
    if (deed === "done") await finishPreparation(db, scope, one);
    else if (deed === "leave") await leavePreparation(db, scope, one);
    else if (deed === "drop" && canPlan(context.viewer, meeting)) await dropPreparation(db, scope, one);
    return back(context, meeting, "preparationSaved");
  });
}

const get = { door: "workspace", method: "get", roles: ROLES } as const;
const post = { door: "workspace", method: "post", roles: ["office", "partner"] } as const;

/** What has to be ready for a meeting: a tab of it. */
export const preparationRoutes: readonly Route[] = [
  {
    ...get,
    path: "treffen/:slug/vorbereitung",
    handle: (context: WorkspaceContext) => context.use(async (db) => show(context, db, await getMeeting(context, db))),
  },
  { ...post, path: "treffen/:slug/vorbereitung", handle: add },
  { ...post, path: "treffen/:slug/vorbereitung/:preparation", handle: change },
  { ...post, path: "treffen/:slug/vorbereitung/:preparation/zusage", handle: take },
];
