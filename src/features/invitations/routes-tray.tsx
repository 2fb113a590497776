import { z } from "zod";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { findUnclear, settleIncoming, type UnclearMail } from "../../platform/mailbox/index.ts";
import { workspacePage } from "../accounts/index.ts";
import { findMeeting } from "../meetings/index.ts";
import type { Route, WorkspaceContext } from "../records/index.ts";
import { answerInvitation } from "./answering.ts";
import { ANSWERS, canAnswer } from "./invitation.ts";
import { findInvitationBy, findInvitedChoices } from "./queries.ts";
import { aroundOf } from "./route-parts.ts";
import { TrayPage } from "./views/tray-page.tsx";

const assignForm = z.object({
  invitation: z.guid("invitations-office.error.who"),
  answer: z.enum(ANSWERS, "invitations.error.answer"),
});

async function show(context: WorkspaceContext, problem?: string): Promise<Answer> {
  const found = await context.use(async (db) => ({
    mails: await findUnclear(db),
    choices: await findInvitedChoices(db, context.services.clock.today()),
  }));
  const title = context.t("invitations-office.tray.title");
  const children = <TrayPage context={context} {...found} problem={problem} />;
  return page(workspacePage(context, { title, current: "tray", children }), problem === undefined ? 200 : 422);
}

/** @throws 404 where nobody has to look at it any more */
async function getMail({ params }: WorkspaceContext, db: TenantDb): Promise<UnclearMail> {
  const mail = (await findUnclear(db)).find(({ id }) => id === params["id"]);
  if (mail === undefined) throw notFound();
  return mail;
}

const back = ({ paths }: WorkspaceContext, done: string): Answer =>
  redirect(`${paths.intern("rueckantworten")}?hinweis=invitations-office.done.${done}`);

/** Whose answer it is, and what it says: noted under the name of who looked at it. */
async function assign(context: WorkspaceContext): Promise<Answer> {
  const form = readForm(assignForm, context.sent.typed);
  if (!form.ok) return show(context, form.errors[0]?.key ?? "ui.error.invalid");
  const { services, viewer } = context;
  await context.use(async (db) => {
    const mail = await getMail(context, db);
    const invitation = await findInvitationBy(db, { id: form.value.invitation });
    const meeting = invitation === undefined ? undefined : await findMeeting(db, invitation.meetingId);
    if (invitation === undefined || meeting === undefined || invitation.uninvitedAt !== null) throw notFound();
    if (!canAnswer(meeting, services.clock.today())) throw notFound();
    await answerInvitation(db, aroundOf(context), meeting, invitation, {
      answer: form.value.answer,
      by: "office",
      notedBy: viewer.name,
      comment: invitation.comment,
      deputy: undefined,
    });
    await settleIncoming(db, mail.id, { at: services.clock.now(), by: viewer.name });
  });
  return back(context, "noted");
}

async function putAside(context: WorkspaceContext): Promise<Answer> {
  const { services, viewer } = context;
  await context.use(async (db) => {
    const mail = await getMail(context, db);
    await settleIncoming(db, mail.id, { at: services.clock.now(), by: viewer.name });
  });
  return back(context, "putAside");
}

const office = { door: "workspace", roles: ["office"] } as const;

/** Mails that nobody could place: the office says whose answer they are, or puts them aside. */
export const trayRoutes: readonly Route[] = [
  { ...office, method: "get", path: "rueckantworten", handle: (context: WorkspaceContext) => show(context) },
  { ...office, method: "post", path: "rueckantworten/:id/zuordnung", handle: assign },
  { ...office, method: "post", path: "rueckantworten/:id/ablage", handle: putAside },
];
