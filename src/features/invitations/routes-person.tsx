import { z } from "zod";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notAllowed, notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { getMeeting, getPlanned, type Meeting, meetingPage } from "../meetings/index.ts";
import { Conflict, type FormState, type Route, scopeOf, type WorkspaceContext } from "../records/index.ts";
import { answerInvitation } from "./answering.ts";
import { addressForm, answerForm } from "./forms.ts";
import { canAnswer, canBeTold, type Invitation } from "./invitation.ts";
import { correctAddress, endLink, inviteAgain, renewLink, uninvite } from "./listing.ts";
import { isOwn } from "./policy.ts";
import { findInvitation, findInvitations, findNeeds } from "./queries.ts";
import { aroundOf, backTo, saidOf } from "./route-parts.ts";
import { keepWish } from "./wish.ts";
import { typedAnswer } from "./views/answer-fields.tsx";
import { PersonPage } from "./views/person-page.tsx";

/** The invitation of the address, for who leads the group. @throws 404 */
async function getOne(context: WorkspaceContext, db: TenantDb): Promise<{ meeting: Meeting; invitation: Invitation }> {
  const meeting = await getPlanned(context, db);
  const id = z.guid().safeParse(context.params["id"]);
  const invitation = id.success ? await findInvitation(db, meeting.id, id.data) : undefined;
  if (invitation === undefined) throw notFound();
  return { meeting, invitation };
}

async function show(context: WorkspaceContext, state?: FormState): Promise<Answer> {
  const found = await context.use(async (db) => {
    const { meeting, invitation } = await getOne(context, db);
    return { meeting, invitation, need: (await findNeeds(db, meeting.id)).get(invitation.id) };
  });
  const { meeting, invitation, need } = found;
  const today = context.services.clock.today();
  const isOpen = canBeTold(meeting, today) || canAnswer(meeting, today);
  const fresh = { typed: typedAnswer(invitation, need), errors: [] };
  const children = <PersonPage context={context} {...found} isOpen={isOpen} state={state ?? fresh} />;
  const title = `${context.t("invitations-office.title")}: ${invitation.name}`;
  return page(meetingPage(context, meeting, { tab: "invitations", title, children }), state === undefined ? 200 : 422);
}

/** What came by telephone. */
async function noteAnswer(context: WorkspaceContext): Promise<Answer> {
  const form = readForm(answerForm, context.sent.typed);
  if (!form.ok) return show(context, form);
  const done = await context.use(async (db) => {
    const { meeting, invitation } = await getOne(context, db);
    if (invitation.uninvitedAt !== null || invitation.invitedAt === null) throw new Conflict();
    const said = { ...saidOf(form.value), by: "office" as const, notedBy: context.viewer.name };
    await answerInvitation(db, aroundOf(context), meeting, invitation, said);
    return meeting;
  });
  return backTo(context, done, "noted");
}

/** Something that is done with one invitation, and where it leads. */
const act =
  (
    done: string,
    work: (
      context: WorkspaceContext,
      db: TenantDb,
      found: { meeting: Meeting; invitation: Invitation },
    ) => Promise<void>,
  ) =>
  async (context: WorkspaceContext): Promise<Answer> => {
    const { meeting, invitation } = await context.use(async (db) => {
      const found = await getOne(context, db);
      await work(context, db, found);
      return found;
    });
    return backTo(context, meeting, done, invitation.id);
  };

const isOpen = (context: WorkspaceContext, meeting: Meeting): void => {
  if (!canBeTold(meeting, context.services.clock.today())) throw new Conflict();
};

async function changeAddress(context: WorkspaceContext): Promise<Answer> {
  const form = readForm(addressForm, context.sent.typed);
  if (!form.ok) return show(context, form);
  const { email, phone } = form.value;
  const done = await context.use(async (db) => {
    const { meeting, invitation } = await getOne(context, db);
    const taken = (await findInvitations(db, meeting.id)).some(
      (one) => one.id !== invitation.id && one.email === email,
    );
    if (taken && email !== null) return undefined;
    await correctAddress(db, scopeOf(context), invitation.id, { email, phone: phone === "" ? null : phone });
    return { meeting, invitation };
  });
  if (done === undefined)
    return show(context, {
      typed: context.sent.typed,
      errors: [{ field: "email", key: "invitations-office.error.taken" }],
    });
  return backTo(context, done.meeting, "kept", done.invitation.id);
}

/** Members who sign in answer on the meeting's own page. */
async function answerOwn(context: WorkspaceContext): Promise<Answer> {
  const form = readForm(answerForm, context.sent.typed);
  const { services, paths, viewer } = context;
  const done = await context.use(async (db) => {
    const meeting = await getMeeting(context, db);
    const invitation = (await findInvitations(db, meeting.id)).find((one) => isOwn(viewer.keys, one));
    if (invitation === undefined) throw notAllowed();
    return { meeting, invitation };
  });
  const { meeting, invitation } = done;
  const back = (word: string) =>
    redirect(`${paths.intern(`treffen/${meeting.slug}`)}?hinweis=invitations-office.done.${word}`);
  if (!form.ok || !canAnswer(meeting, services.clock.today())) return back("incomplete");
  await services.doors.withTenant({ ...viewer, isOffice: true }, async (db) => {
    const said = { ...saidOf(form.value), by: "member" as const };
    await answerInvitation(db, aroundOf(context), meeting, invitation, said);
    await keepWish(db, aroundOf(context), meeting, invitation, form.value.wish);
  });
  return back("answered");
}

const lead = { door: "workspace", roles: ["office", "partner"] } as const;
const one = "treffen/:slug/einladungen/:id";

export const personRoutes: readonly Route[] = [
  { ...lead, method: "get", path: one, handle: (context: WorkspaceContext) => show(context) },
  { ...lead, method: "post", path: `${one}/antwort`, handle: noteAnswer },
  { ...lead, method: "post", path: `${one}/adresse`, handle: changeAddress },
  {
    ...lead,
    method: "post",
    path: `${one}/ausladung`,
    handle: act("uninvited", (context, db, { meeting, invitation }) =>
      uninvite(db, aroundOf(context), meeting, invitation),
    ),
  },
  {
    ...lead,
    method: "post",
    path: `${one}/wiedereinladung`,
    handle: act("again", (context, db, { meeting, invitation }) => {
      isOpen(context, meeting);
      return inviteAgain(db, aroundOf(context), meeting, invitation);
    }),
  },
  {
    ...lead,
    method: "post",
    path: `${one}/link`,
    handle: act("linkSent", (context, db, { meeting, invitation }) => {
      isOpen(context, meeting);
      return renewLink(db, aroundOf(context), meeting, invitation);
    }),
  },
  {
    ...lead,
    method: "post",
    path: `${one}/linkende`,
    handle: act("linkEnded", (context, db, { invitation }) => endLink(db, scopeOf(context), invitation.id)),
  },
  {
    door: "workspace",
    roles: ["office", "partner", "reader"],
    method: "post",
    path: "treffen/:slug/eigene-antwort",
    handle: answerOwn,
  },
];
