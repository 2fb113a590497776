import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { Conflict, type FormState, type Route, scopeOf, type WorkspaceContext } from "../records/index.ts";
import { createIssue, reviseIssue, sendIssue } from "./actions.ts";
import { issueForm } from "./forms.ts";
import type { Issue } from "./newsletter.ts";
import { countSubscribers, findBounced, findIssue, findIssues, findTellable, findTold } from "./queries.ts";
import { removeSubscriber } from "./subscribe.ts";
import { issuePage } from "./views/issue-page.tsx";
import { newsletterPage } from "./views/newsletter-page.tsx";

async function showAll(context: WorkspaceContext): Promise<Answer> {
  const shown = await context.use(async (db) => ({
    issues: await findIssues(db),
    subscribers: await countSubscribers(db),
    bounced: await findBounced(db),
  }));
  return page(newsletterPage({ context, ...shown }));
}

async function getIssue({ params }: WorkspaceContext, db: TenantDb): Promise<Issue> {
  const issue = await findIssue(db, params["slug"] ?? "");
  if (issue === undefined) throw notFound();
  return issue;
}

async function show(context: WorkspaceContext, db: TenantDb, issue: Issue | undefined, state: FormState, status = 200) {
  const chosen = state.typed["entries"] ?? [];
  const [told, tellable] = [
    await findTold(
      db,
      chosen.filter((id) => /^[0-9a-f-]{36}$/u.test(id)),
    ),
    await findTellable(db),
  ];
  const choices = [...told, ...tellable.filter(({ id }) => !chosen.includes(id))];
  return page(issuePage({ context, issue, state, told, choices, subscribers: await countSubscribers(db) }), status);
}

const typedOf = ({ title, intro, closing, entries, version }: Issue) => ({
  title: [title],
  intro: [intro],
  closing: [closing],
  entries,
  version: [String(version)],
});

const showNew = (context: WorkspaceContext): Promise<Answer> =>
  context.use((db) => show(context, db, undefined, { typed: {}, errors: [] }));

const showOne = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const issue = await getIssue(context, db);
    return show(context, db, issue, { typed: typedOf(issue), errors: [] });
  });

const toIssue = ({ paths }: WorkspaceContext, slug: string, done: string): Answer =>
  redirect(`${paths.intern(`newsletter/${slug}`)}?hinweis=newsletter-office.done.${done}`);

async function enter(context: WorkspaceContext): Promise<Answer> {
  const read = readForm(issueForm, context.sent.typed);
  return context.use(async (db) => {
    if (!read.ok) return show(context, db, undefined, read, 422);
    const { version: _version, ...content } = read.value;
    return toIssue(context, (await createIssue(db, scopeOf(context), content)).slug, "saved");
  });
}

async function save(context: WorkspaceContext): Promise<Answer> {
  const read = readForm(issueForm, context.sent.typed);
  return context.use(async (db) => {
    const issue = await getIssue(context, db);
    if (!read.ok) return show(context, db, issue, read, 422);
    const { version = 0, ...content } = read.value;
    if (version !== issue.version) throw new Conflict();
    await reviseIssue(db, scopeOf(context), issue, content, version);
    return toIssue(context, issue.slug, "saved");
  });
}

async function send(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const issue = await getIssue(context, db);
    await sendIssue(db, scopeOf(context), issue);
    return toIssue(context, issue.slug, "sent");
  });
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

async function takeOff(context: WorkspaceContext): Promise<Answer> {
  const id = context.sent.typed["subscriber"]?.at(-1) ?? "";
  if (!ID.test(id)) throw notFound();
  await context.use((db) => removeSubscriber(db, id));
  return redirect(`${context.paths.intern("newsletter")}?hinweis=newsletter-office.done.removed`);
}

const get = { door: "workspace", method: "get", roles: ["office"] } as const;
const post = { door: "workspace", method: "post", roles: ["office"] } as const;

export const routes: readonly Route[] = [
  { ...get, path: "newsletter", handle: showAll },
  { ...get, path: "newsletter/neu", handle: showNew },
  { ...post, path: "newsletter", handle: enter },
  { ...post, path: "newsletter/empfang", handle: takeOff },
  { ...get, path: "newsletter/:slug", handle: showOne },
  { ...post, path: "newsletter/:slug", handle: save },
  { ...post, path: "newsletter/:slug/versand", handle: send },
];
