import { type Answer, notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { sendFeedAddress } from "../calendars/index.ts";
import { sendFile } from "../files/index.ts";
import {
  answerForm,
  answerInvitation,
  canAnswer,
  findInvitedByToken,
  type Invited,
  keepWish,
  saidOf,
} from "../invitations/index.ts";
import { agendaPaper } from "../meetings/index.ts";
import {
  type FormState,
  programReader,
  type PublicContext,
  type PublicFormContext,
  type Route,
  type Scope,
  sendPaper,
} from "../records/index.ts";
import { answerPage, answerPath } from "./views/answer-page.tsx";

const asProgram = <T,>({ services, tenant }: PublicContext, work: Parameters<typeof services.doors.withTenant<T>>[1]) =>
  services.doors.withTenant(programReader(tenant.id), work);

const findInvited = ({ services, params }: PublicContext, db: Parameters<typeof findInvitedByToken>[0]) =>
  findInvitedByToken(db, params["token"] ?? "", services.clock.today());

/** Whose link it is; wrong, ended and foreign links all lead nowhere. */
async function getInvited(context: PublicContext): Promise<Invited> {
  const found = await asProgram(context, (db) => findInvited(context, db));
  if (found === undefined) throw notFound();
  return found;
}

const show = (context: PublicContext, found: Invited, state: FormState | undefined, status = 200): Answer => {
  const isOpen = canAnswer(found.meeting, context.services.clock.today());
  return page(answerPage({ context, found, isOpen, state, done: context.query.get("stand") }), status);
};

/** Programs that check mails open links, too: looking changes nothing. */
const open = async (context: PublicContext): Promise<Answer> => show(context, await getInvited(context), undefined);

async function take(context: PublicFormContext): Promise<Answer> {
  const { services, tenant, sent, lang, paths } = context;
  const form = readForm(answerForm, sent.typed);
  if (!form.ok) return show(context, await getInvited(context), form, 422);
  const { wish, sequence } = form.value;
  const done = await asProgram(context, async (db) => {
    const found = await findInvited(context, db);
    if (found === undefined) throw notFound();
    const { invitation, meeting } = found;
    if (!canAnswer(meeting, services.clock.today())) return "vorbei";
    // Who has read the old date answers the old date.
    if (sequence !== null && sequence !== meeting.sequence) return "verlegt";
    const scope: Scope = { tenantId: tenant.id, actor: { id: null, name: invitation.name }, ...services };
    const around = { services, tenant, scope };
    await answerInvitation(db, around, meeting, invitation, { ...saidOf(form.value), by: "link" });
    await keepWish(db, around, meeting, invitation, wish);
    return "gesendet";
  });
  return redirect(`${paths.site(lang, answerPath(context))}?stand=${done}`);
}

/** Sends the address of a calendar with all their meetings to whose link it is: not to whoever has found the link. */
async function sendCalendar(context: PublicFormContext): Promise<Answer> {
  const { services, tenant, lang, paths } = context;
  await asProgram(context, async (db) => {
    const found = await findInvited(context, db);
    if (found === undefined || found.invitation.email === null) throw notFound();
    const { email, name } = found.invitation;
    const scope: Scope = { tenantId: tenant.id, actor: { id: null, name }, ...services };
    await sendFeedAddress(db, { services, tenant, scope }, email);
  });
  return redirect(`${paths.site(lang, answerPath(context))}?stand=kalender`);
}

/** A paper of the agenda, for whoever is invited: no other file of the county. */
async function sendPaperFile(context: PublicContext): Promise<Answer> {
  const { agenda } = await getInvited(context);
  const { file = "" } = context.params;
  if (!agenda.some(({ papers }) => papers.some(({ id }) => id === file))) throw notFound();
  return sendFile(context, (work) => asProgram(context, work), { isKept: false });
}

/** The agenda as a document: what it says is German on each page. */
async function sendAgenda(context: PublicContext): Promise<Answer> {
  const { meeting, agenda } = await getInvited(context);
  const { tenant, services, lang, paths } = context;
  const made = { t: getTranslator("de"), tenant, today: services.clock.today() };
  const own = paths.site(lang, answerPath(context));
  return sendPaper(agendaPaper(made, meeting, agenda), (why) => `${own}?stand=${why}`);
}

/** Answering an invitation without an account. */
export const answerRoutes: readonly Route[] = [
  {
    door: "public",
    method: "get",
    path: "einladung/:token",
    query: ["stand"],
    unlisted: true,
    isAnew: true,
    part: "groups",
    handle: open,
  },
  {
    door: "public",
    method: "get",
    path: "einladung/:token/tagesordnung.pdf",
    unlisted: true,
    isAnew: true,
    part: "groups",
    handle: sendAgenda,
  },
  {
    door: "public",
    method: "get",
    path: "einladung/:token/unterlagen/:file",
    unlisted: true,
    isAnew: true,
    part: "groups",
    handle: sendPaperFile,
  },
  { door: "public", method: "post", path: "einladung/:token", part: "groups", handle: take },
  { door: "public", method: "post", path: "einladung/:token/kalender", part: "groups", handle: sendCalendar },
];
