import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import {
  Conflict,
  findHistory,
  findMissed,
  type FormState,
  type HistoryEntry,
  type Route,
  scopeOf,
  type WorkspaceContext,
} from "../records/index.ts";
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

type Shown = { state: FormState; missed?: readonly HistoryEntry[] };

async function show(
  context: WorkspaceContext,
  db: TenantDb,
  issue: Issue | undefined,
  { state, missed }: Shown,
  status = 200,
) {
  const chosen = issue !== undefined && issue.sentAt !== null ? issue.entries : (state.typed["entries"] ?? []);
  const [told, tellable] = [
    await findTold(
      db,
      chosen.filter((id) => /^[0-9a-f-]{36}$/u.test(id)),
    ),
    await findTellable(db),
  ];
  const choices = [...told, ...tellable.filter(({ id }) => !chosen.includes(id))];
  return page(
    issuePage({ context, issue, state, missed, told, choices, subscribers: await countSubscribers(db) }),
    status,
  );
}

const typedOf = ({ title, intro, closing, entries, version }: Issue) => ({
  title: [title],
  intro: [intro],
  closing: [closing],
  entries,
  version: [String(version)],
});

const showNew = (context: WorkspaceContext): Promise<Answer> =>
  context.use((db) => show(context, db, undefined, { state: { typed: {}, errors: [] } }));

const showOne = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const issue = await getIssue(context, db);
    return show(context, db, issue, { state: { typed: typedOf(issue), errors: [] } });
  });

const toIssue = ({ paths }: WorkspaceContext, slug: string, done: string): Answer =>
  redirect(`${paths.intern(`newsletter/${slug}`)}?hinweis=newsletter-office.done.${done}`);

async function enter(context: WorkspaceContext): Promise<Answer> {
  const read = readForm(issueForm, context.sent.typed);
  return context.use(async (db) => {
    if (!read.ok) return show(context, db, undefined, { state: read }, 422);
    const { version: _version, ...content } = read.value;
    return toIssue(context, (await createIssue(db, scopeOf(context), content)).slug, "saved");
  });
}

/** What was typed stands in the form, above it what others have done meanwhile; where it went out, it is to be read. */
async function showConflict(context: WorkspaceContext, db: TenantDb): Promise<Answer> {
  const issue = await getIssue(context, db);
  const { typed } = context.sent;
  const opened = Number(typed["version"]?.at(-1) ?? 0) || 0;
  const missed = findMissed(await findHistory(db, issue.id), opened, issue.version);
  return show(context, db, issue, { state: { typed, errors: [] }, missed }, 409);
}

/** Saves, unless somebody was faster: then nothing is overwritten, and nothing typed is lost. */
async function save(context: WorkspaceContext): Promise<Answer> {
  try {
    return await write(context);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    return context.use((db) => showConflict(context, db));
  }
}

async function write(context: WorkspaceContext): Promise<Answer> {
  const read = readForm(issueForm, context.sent.typed);
  return context.use(async (db) => {
    const issue = await getIssue(context, db);
    if (!read.ok) return show(context, db, issue, { state: read }, 422);
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
