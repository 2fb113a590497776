import { z } from "zod";
import { type Answer, notAllowed, notFound, page, redirect } from "../../platform/http/answers.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import { readForm } from "../../platform/http/forms.ts";
import { optional, text } from "../../platform/http/inputs.ts";
import { findOrganisation } from "../directory/index.ts";
import { findMemberContact } from "../accounts/index.ts";
import { Conflict, type FormState, type Route, scopeOf, toEntry, type WorkspaceContext } from "../records/index.ts";
import { type Group, holdsOn, VOTES } from "./group.ts";
import { askToJoin, decideRequest, withdrawRequest } from "./joining.ts";
import { findJoinRequests, findOpenRequest } from "./join-queries.ts";
import { groupKind } from "./kind.ts";
import { loadGroup, loadLedGroup } from "./load.ts";
import { findSeats } from "./seat-queries.ts";
import { requestsPage } from "./views/requests-page.tsx";

const askForm = z.object({ text: optional(text(4000)) });
const decisionForm = z.object({
  decision: z.enum(["accepted", "refused"]),
  vote: z.enum(VOTES).default("voting"),
  note: optional(text(2000)),
});

type Faulty = { request: string; state: FormState };

async function show(context: WorkspaceContext, db: TenantDb, group: Group, faulty?: Faulty): Promise<Answer> {
  const requests = await findJoinRequests(db, group.id);
  return page(requestsPage({ context, group, requests, faulty }), faulty === undefined ? 200 : 422);
}

/** Whether an organisation may ask now: the group is open, and it has neither a seat nor a request that waits. */
async function mayAsk(db: TenantDb, group: Group, organisationId: string, today: string): Promise<boolean> {
  if (group.joining === "closed" || group.endedOn !== null || group.state !== "published") return false;
  const seats = (await findSeats(db, group.id)).filter((seat) => holdsOn(seat, today));
  if (seats.some((seat) => seat.organisationId === organisationId)) return false;
  const waiting = await findJoinRequests(db, group.id);
  return !waiting.some((one) => one.organisationId === organisationId && one.decidedAt === null);
}

async function ask(context: WorkspaceContext): Promise<Answer> {
  const { viewer, services, sent } = context;
  const { organisationId } = viewer;
  if (viewer.role !== "partner" || organisationId === null) throw notAllowed();
  return context.use(async (db) => {
    const group = await loadGroup(context, db);
    const read = readForm(askForm, sent.typed);
    if (!read.ok) throw notFound();
    const organisation = await findOrganisation(db, organisationId);
    const email = await findMemberContact(db, viewer.membershipId);
    if (organisation === undefined || email === undefined) throw notAllowed();
    if (!(await mayAsk(db, group, organisationId, services.clock.today()))) throw new Conflict();
    await askToJoin(db, context, group, {
      organisationId,
      organisationName: organisation.name,
      name: viewer.name,
      email,
      phone: null,
      text: read.value.text ?? "",
    });
    return toEntry(context, groupKind, group, "groups-office.done.asked");
  });
}

/** The transaction that accepts an organisation that is not listed yet has the key of it. */
function withNewOrganisation(context: WorkspaceContext, id: string): WorkspaceContext {
  const viewer = { ...context.viewer, keys: [...context.viewer.keys, `o:${id}`] };
  return { ...context, viewer, use: (work) => context.services.doors.withTenant(viewer, work) };
}

async function decide(context: WorkspaceContext): Promise<Answer> {
  const { params, paths, services, sent } = context;
  const organisationId = services.newId();
  return withNewOrganisation(context, organisationId).use(async (db) => {
    const group = await loadLedGroup(context, db);
    const id = params["request"] ?? "";
    const request = (await findJoinRequests(db, group.id)).find((one) => one.id === id);
    if (request === undefined) throw notFound();
    const read = readForm(decisionForm, sent.typed);
    if (!read.ok) return show(context, db, group, { request: id, state: read });
    const open = await findOpenRequest(db, group.id, id);
    if (open === undefined) throw new Conflict();
    await decideRequest(db, scopeOf(context), context, group, open, { ...read.value, organisationId });
    const list = paths.intern(`gremien/${group.slug}/anfragen`);
    return redirect(`${list}?hinweis=groups-office.done.${read.value.decision}`);
  });
}

async function withdraw(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const group = await loadGroup(context, db);
    const request = (await findJoinRequests(db, group.id)).find(({ id }) => id === context.params["request"]);
    if (request === undefined) throw notFound();
    const { viewer } = context;
    if (viewer.role !== "partner" || request.organisationId !== viewer.organisationId) throw notAllowed();
    if (request.decidedAt !== null) throw new Conflict();
    await withdrawRequest(db, scopeOf(context), request);
    return toEntry(context, groupKind, group, "groups-office.done.withdrawn");
  });
}

const roles = ["office", "partner"] as const;
const post = { door: "workspace", method: "post", roles } as const;

/** Requests to join a group: an organisation of the network asks, who leads the group decides with a word. */
export const joiningRoutes: readonly Route[] = [
  {
    door: "workspace",
    method: "get",
    roles,
    path: "gremien/:slug/anfragen",
    handle: (context: WorkspaceContext) =>
      context.use(async (db) => show(context, db, await loadLedGroup(context, db))),
  },
  { ...post, path: "gremien/:slug/anfragen", handle: ask },
  { ...post, path: "gremien/:slug/anfragen/:request", handle: decide },
  { ...post, path: "gremien/:slug/anfragen/:request/ruecknahme", handle: withdraw },
];
