import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { findAgenda, getPlanned, type Meeting } from "../meetings/index.ts";
import { getWritable } from "../minutes/index.ts";
import { Conflict, type FormState, type Route, scopeOf, type WorkspaceContext } from "../records/index.ts";
import { changeTable, dropContributions, openTables, takeOver } from "./actions.ts";
import { decisionForm, stepForm, tablesForm } from "./forms.ts";
import { findContributions, findTables } from "./queries.ts";
import { mayOpen, mayTake } from "./policy.ts";
import { sheetsPage } from "./views/sheets-page.tsx";
import { tablesPage } from "./views/tables-page.tsx";

const FRESH: FormState = { typed: {}, errors: [] };

async function showTables(
  context: WorkspaceContext,
  db: TenantDb,
  meeting: Meeting,
  state = FRESH,
  status = 200,
): Promise<Answer> {
  const tables = await findTables(db, meeting.id);
  const said = await findContributions(
    db,
    tables.map(({ id }) => id),
  );
  const items = await findAgenda(db, meeting.id);
  const may = { mayTake: mayTake(meeting.stage), mayOpen: mayOpen(meeting.stage) };
  return page(tablesPage({ context, meeting, items, tables, said, state, ...may }), status);
}

const show = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => showTables(context, db, await getPlanned(context, db)));

const showSheets = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const meeting = await getPlanned(context, db);
    return page(sheetsPage(context, meeting, await findTables(db, meeting.id)));
  });

const back = ({ paths }: WorkspaceContext, { slug }: Meeting, said: string): Answer =>
  redirect(`${paths.intern(`treffen/${slug}/tische`)}?hinweis=tables-office.done.${said}`);

/** The meeting of the address while tables can be opened at it. */
async function getOpen(context: WorkspaceContext, db: TenantDb): Promise<Meeting> {
  const meeting = await getPlanned(context, db);
  if (!mayOpen(meeting.stage)) throw new Conflict();
  return meeting;
}

const open = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const meeting = await getOpen(context, db);
    const read = readForm(tablesForm, context.sent.typed);
    if (!read.ok) return showTables(context, db, meeting, read, 422);
    const { itemId, names, question, onScreen } = read.value;
    const item = (await findAgenda(db, meeting.id)).find(({ id }) => id === itemId);
    if (item === undefined) throw new Conflict();
    const named = names.length === 0 ? [item.title.slice(0, 120)] : names;
    const said = { itemId, names: named, question, onScreen: onScreen === "yes" };
    await openTables(db, { scope: scopeOf(context), services: context.services }, meeting, said);
    return back(context, meeting, "opened");
  });

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

const step = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const meeting = await getPlanned(context, db);
    const id = context.params["table"] ?? "";
    const read = readForm(stepForm, context.sent.typed);
    if (!ID.test(id) || !read.ok) throw notFound();
    const { step: asked } = read.value;
    if (asked === "open" && !mayOpen(meeting.stage)) throw new Conflict();
    await changeTable(db, scopeOf(context), { meetingId: meeting.id, id }, asked);
    return back(context, meeting, asked);
  });

const decide = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const { meeting } = await getWritable(context, db);
    const read = readForm(decisionForm, context.sent.typed);
    if (!read.ok) throw notFound();
    const { deed, ids = [] } = read.value;
    if (ids.length === 0) return back(context, meeting, "nothing");
    const scope = scopeOf(context);
    const count =
      deed === "drop" || deed === "back"
        ? await dropContributions(db, scope, meeting.id, { ids, back: deed === "back" })
        : await takeOver(db, scope, meeting, { ids, together: deed === "join" });
    return back(context, meeting, count === 0 ? "overtaken" : deed);
  });

const roles = ["office", "partner"] as const;
const get = { door: "workspace", method: "get", roles } as const;
const post = { door: "workspace", method: "post", roles } as const;

export const routes: readonly Route[] = [
  { ...get, path: "treffen/:slug/tische", handle: show },
  { ...get, path: "treffen/:slug/tische/aushang", handle: showSheets },
  { ...post, path: "treffen/:slug/tische", handle: open },
  { ...post, path: "treffen/:slug/tische/beitraege", handle: decide },
  { ...post, path: "treffen/:slug/tische/:table", handle: step },
];
