import { z } from "zod";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, download, notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { writeXlsx } from "../../platform/sheets/write.ts";
import { workspacePage } from "../accounts/index.ts";
import { actorOf, type FormState, type Scope, type WorkspaceContext, type WorkspaceRoute } from "../records/index.ts";
import { deleteEntry, enterEntries, findSame, restoreEntry, reviseEntry } from "./actions.ts";
import type { Entry } from "./entry.ts";
import { entryForm, linesForm, readLines } from "./forms.ts";
import { findDeletedEntries, findEntries, findEntry } from "./queries.ts";
import { EntryPage } from "./views/entry-page.tsx";
import { GlossaryPage, type Pasted } from "./views/glossary-page.tsx";

const scopeOf = ({ services, tenant, viewer }: WorkspaceContext): Scope => ({
  tenantId: tenant.id,
  actor: actorOf(viewer),
  clock: services.clock,
  newId: services.newId,
});

const SAME = { field: "phrase", key: "glossary-office.error.same" };

const doneAt = ({ paths }: WorkspaceContext, done: string, more = ""): Answer =>
  redirect(`${paths.intern("glossar")}?hinweis=glossary-office.done.${done}${more}`);

/** A form filled from the address: words somebody searched for in vain lead here. */
function stateOf({ query }: WorkspaceContext): FormState {
  const typed = { phrase: [query.get("wort") ?? ""], language: [query.get("sprache") ?? ""] };
  return { typed, errors: [] };
}

async function showGlossary(context: WorkspaceContext, state: FormState = stateOf(context), pasted?: Pasted) {
  const { entries, deleted } = await context.use(async (db) => ({
    entries: await findEntries(db),
    deleted: await findDeletedEntries(db),
  }));
  const title = context.t("glossary-office.title");
  const children = <GlossaryPage context={context} entries={entries} deleted={deleted} state={state} pasted={pasted} />;
  const isFaulty = state.errors.length + (pasted?.state.errors.length ?? 0) > 0;
  return page(workspacePage(context, { title, current: "glossary", children }), isFaulty ? 422 : 200);
}

async function enter(context: WorkspaceContext) {
  const form = readForm(entryForm, context.sent.typed);
  if (!form.ok) return showGlossary(context, form);
  const isNew = await context.use(async (db) => {
    if ((await findSame(db, form.value)) !== undefined) return false;
    return (await enterEntries(db, scopeOf(context), [form.value])) > 0;
  });
  return isNew ? doneAt(context, "entered") : showGlossary(context, { typed: form.typed, errors: [SAME] });
}

async function enterLines(context: WorkspaceContext) {
  const form = readForm(linesForm, context.sent.typed);
  if (!form.ok) return showGlossary(context, undefined, { state: form, unread: [] });
  const { entries, unread } = readLines(form.value.lines);
  if (unread.length > 0 || entries.length === 0) {
    // What could not be read stays in the field, everything else too: nothing is taken over by half.
    const errors = [{ field: "lines", key: "glossary-office.error.lines" }];
    return showGlossary(context, undefined, { state: { typed: form.typed, errors }, unread });
  }
  await context.use((db) => enterEntries(db, scopeOf(context), entries));
  return doneAt(context, "lines");
}

/** The entry in the address. */
async function findAsked(context: WorkspaceContext, db: TenantDb): Promise<Entry> {
  const id = z.guid().safeParse(context.params["entry"]);
  const entry = id.success ? await findEntry(db, id.data) : undefined;
  if (entry === undefined) throw notFound();
  return entry;
}

async function showEntry(context: WorkspaceContext, state?: FormState) {
  const entry = await context.use((db) => findAsked(context, db));
  const { phrase, language, term } = entry;
  const shown = state ?? { typed: { phrase: [phrase], language: [language], term: [term] }, errors: [] };
  const { t, paths } = context;
  const html = workspacePage(context, {
    title: phrase,
    current: "glossary",
    trail: [{ href: paths.intern("glossar"), label: t("glossary-office.title") }],
    children: <EntryPage context={context} entry={entry} state={shown} />,
  });
  return page(html, shown.errors.length === 0 ? 200 : 422);
}

async function revise(context: WorkspaceContext) {
  const form = readForm(entryForm, context.sent.typed);
  if (!form.ok) return showEntry(context, form);
  const isDone = await context.use(async (db) => {
    const entry = await findAsked(context, db);
    if ((await findSame(db, form.value, entry.id)) !== undefined) return false;
    await reviseEntry(db, scopeOf(context), entry.id, form.value);
    return true;
  });
  return isDone ? doneAt(context, "revised") : showEntry(context, { typed: form.typed, errors: [SAME] });
}

const idOf = (context: WorkspaceContext): string => {
  const id = z.guid().safeParse(context.params["entry"]);
  if (!id.success) throw notFound();
  return id.data;
};

async function remove(context: WorkspaceContext) {
  if (!(await context.use((db) => deleteEntry(db, scopeOf(context), idOf(context))))) throw notFound();
  return doneAt(context, "deleted", "#geloescht");
}

async function restore(context: WorkspaceContext) {
  if (!(await context.use((db) => restoreEntry(db, idOf(context))))) throw notFound();
  return doneAt(context, "restored");
}

async function exportEntries(context: WorkspaceContext) {
  const { t, tenant, services } = context;
  const entries = await context.use(findEntries);
  const name = t("glossary-office.title");
  const sheet = {
    name,
    header: [t("glossary-office.phrase"), t("glossary-office.language"), t("glossary-office.term")],
    rows: entries.map(({ phrase, language, term }) => [phrase, language, term]),
  };
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return download(await writeXlsx([sheet]), type, `${name} ${tenant.name} ${services.clock.today()}.xlsx`);
}

const office = { door: "workspace", roles: ["office"] } as const;

export const routes: readonly WorkspaceRoute[] = [
  { ...office, method: "get", path: "glossar", handle: (context) => showGlossary(context) },
  { ...office, method: "post", path: "glossar", handle: enter },
  { ...office, method: "post", path: "glossar/zeilen", handle: enterLines },
  { ...office, method: "get", path: "glossar/export", handle: exportEntries },
  { ...office, method: "get", path: "glossar/:entry", handle: (context) => showEntry(context) },
  { ...office, method: "post", path: "glossar/:entry", handle: revise },
  { ...office, method: "post", path: "glossar/:entry/loeschung", handle: remove },
  { ...office, method: "post", path: "glossar/:entry/wiederherstellung", handle: restore },
];
