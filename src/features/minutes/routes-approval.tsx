import { type Answer, notAllowed, notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { compareWords } from "../../platform/word-diff.ts";
import { Conflict, ROLES, scopeOf, type WorkspaceContext, type WorkspaceRoute } from "../records/index.ts";
import { answerObjection, approve, object, openToObjections } from "./approve.ts";
import { linesOf } from "./content.ts";
import { objectionAnswerForm, objectionForm, sendForm } from "./forms.ts";
import { getMinutes, getWritable } from "./load.ts";
import { canRead, leads, mayObject } from "./policy.ts";
import { sendMinutes } from "./send.ts";
import { findVersion } from "./versions.ts";
import { versionPage } from "./views/version-page.tsx";

const back = ({ paths, params }: WorkspaceContext, done: string, rest = ""): Answer =>
  redirect(`${paths.intern(`treffen/${params["slug"] ?? ""}/protokoll`)}?hinweis=minutes-office.done.${done}${rest}`);

const send = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const { services, tenant } = context;
    const { meeting } = await getWritable(context, db);
    const form = readForm(sendForm, context.sent.typed);
    if (!form.ok) return back(context, "badDays");
    const number = await openToObjections(db, scopeOf(context), meeting, form.value);
    await sendMinutes(db, { services, tenant, scope: scopeOf(context) }, meeting, number);
    return back(context, "sent", "&ansicht=lesen");
  });

const release = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const { meeting } = await getWritable(context, db);
    await approve(db, scopeOf(context), meeting);
    return back(context, "approved");
  });

const raise = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const { viewer, services, sent } = context;
    const { meeting, approval } = await getMinutes(context, db);
    if (!canRead(viewer, meeting, approval)) throw notAllowed();
    if (!mayObject(viewer, meeting, approval, services.clock.today())) throw new Conflict();
    const form = readForm(objectionForm, sent.typed);
    if (!form.ok) return back(context, "noText");
    const said = { text: form.value.text, itemId: null, name: viewer.name, organisationId: viewer.organisationId };
    await object(db, scopeOf(context), meeting, said);
    return back(context, "objected", "#einwaende");
  });

const answer = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const { meeting } = await getMinutes(context, db);
    if (!leads(context.viewer, meeting)) throw notAllowed();
    const id = context.params["objection"] ?? "";
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(id)) throw notFound();
    const form = readForm(objectionAnswerForm, context.sent.typed);
    if (!form.ok) return back(context, "noText", "&ansicht=lesen");
    await answerObjection(db, scopeOf(context), meeting.id, { id, ...form.value });
    return back(context, "answered", "&ansicht=lesen#einwaende");
  });

const showVersion = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const { meeting, approval } = await getMinutes(context, db);
    if (!canRead(context.viewer, meeting, approval)) throw notFound();
    const number = Number(context.params["number"] ?? "0");
    if (!Number.isInteger(number) || number < 1 || number > 9999) throw notFound();
    const version = await findVersion(db, meeting.id, number);
    if (version === undefined) throw notFound();
    const before = await findVersion(db, meeting.id, number - 1);
    const lines = (content: typeof version.content) => linesOf(content, (kind) => context.t.code("minutes.kind", kind));
    const pieces = before === undefined ? undefined : compareWords(lines(before.content), lines(version.content));
    return page(versionPage({ context, meeting, version, pieces }));
  });

const own = "treffen/:slug/protokoll";
const leadPost = { door: "workspace", method: "post", roles: ["office", "partner"] } as const;

export const approvalRoutes: readonly WorkspaceRoute[] = [
  { ...leadPost, path: `${own}/versand`, handle: send },
  { ...leadPost, path: `${own}/freigabe`, handle: release },
  { ...leadPost, roles: ROLES, path: `${own}/einwaende`, handle: raise },
  { ...leadPost, path: `${own}/einwaende/:objection`, handle: answer },
  { door: "workspace", method: "get", roles: ROLES, path: `${own}/fassungen/:number`, handle: showVersion },
];
