import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { findNewsBySlug, type News } from "../news/index.ts";
import { Conflict, type FormState, type Route, scopeOf, type WorkspaceContext } from "../records/index.ts";
import { pressForm, pressSendForm } from "./forms.ts";
import { findPressContacts, findPressDeliveries, removePressContact, sendToPress, writePressContact } from "./press.ts";
import { pressPage, pressReleasePage } from "./views/press-pages.tsx";

const show = (context: WorkspaceContext, state: FormState, status = 200): Promise<Answer> =>
  context.use(async (db) => page(pressPage({ context, contacts: await findPressContacts(db), state }), status));

const toList = ({ paths }: WorkspaceContext, done: string): Answer =>
  redirect(`${paths.intern("presse")}?hinweis=newsletter-office.done.${done}`);

async function add(context: WorkspaceContext): Promise<Answer> {
  const read = readForm(pressForm, context.sent.typed);
  if (!read.ok) return show(context, read, 422);
  await context.use((db) => writePressContact(db, scopeOf(context), read.value));
  return toList(context, "contactSaved");
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

async function remove(context: WorkspaceContext): Promise<Answer> {
  const id = context.sent.typed["contact"]?.at(-1) ?? "";
  if (!ID.test(id)) throw notFound();
  await context.use((db) => removePressContact(db, id));
  return toList(context, "contactRemoved");
}

/** The news of the address, once everybody may read them. @throws 404, Conflict */
async function getPublic({ params }: WorkspaceContext, db: TenantDb): Promise<News> {
  const news = await findNewsBySlug(db, params["slug"] ?? "");
  if (news === undefined) throw notFound();
  if (news.state !== "published" || news.audience !== "public") throw new Conflict();
  return news;
}

const showRelease = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const news = await findNewsBySlug(db, context.params["slug"] ?? "");
    if (news === undefined) throw notFound();
    const [contacts, deliveries] = [await findPressContacts(db), await findPressDeliveries(db, news.id)];
    return page(pressReleasePage({ context, news, contacts, deliveries }));
  });

async function send(context: WorkspaceContext): Promise<Answer> {
  const read = readForm(pressSendForm, context.sent.typed);
  if (!read.ok) throw notFound();
  const { services, tenant } = context;
  return context.use(async (db) => {
    const news = await getPublic(context, db);
    await sendToPress(db, { services, tenant, scope: scopeOf(context) }, news, read.value.contacts);
    return redirect(`${context.paths.intern(`presse/${news.slug}`)}?hinweis=newsletter-office.done.pressSent`);
  });
}

const get = { door: "workspace", method: "get", roles: ["office"] } as const;
const post = { door: "workspace", method: "post", roles: ["office"] } as const;

/** The press list, and news as press releases. */
export const pressRoutes: readonly Route[] = [
  { ...get, path: "presse", handle: (context: WorkspaceContext) => show(context, { typed: {}, errors: [] }) },
  { ...post, path: "presse", handle: add },
  { ...post, path: "presse/loeschung", handle: remove },
  { ...get, path: "presse/:slug", handle: showRelease },
  { ...post, path: "presse/:slug", handle: send },
];
