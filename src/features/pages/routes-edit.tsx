import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, page, redirect } from "../../platform/http/answers.ts";
import { readForm, type Typed } from "../../platform/http/forms.ts";
import { changeState, Conflict, findHistory, findMissed, type WorkspaceContext } from "../records/index.ts";
import { createPage, revisePage } from "./actions.ts";
import { countyFacts } from "./facts.ts";
import { findHindrances } from "./fill.ts";
import { pageForm, typedPage } from "./forms.ts";
import type { PageContent, PlaceOfPage, WrittenPage } from "./page.ts";
import { findPage } from "./queries.ts";
import { getPlace, loadPage, scopeOf } from "./routes-shared.ts";
import { editPage as editView, type EditProps } from "./views/edit-page.tsx";

type Shown = Omit<EditProps, "context" | "facts" | "place">;

const show = (context: WorkspaceContext, place: PlaceOfPage, shown: Shown, status = 200): Answer =>
  page(editView({ context, place, facts: countyFacts(context), ...shown }), status);

/** The form, filled with what stands there or with the template. */
export async function editPage(context: WorkspaceContext): Promise<Answer> {
  const place = getPlace(context);
  const { page: found, content } = await context.use((db) => loadPage(db, place));
  return show(context, place, { found, state: { typed: typedPage(content, found?.version ?? 0), errors: [] } });
}

/** What was typed, as readers would see it, above the form that keeps it. Writes nothing. */
export async function previewPage(context: WorkspaceContext): Promise<Answer> {
  const place = getPlace(context);
  const { page: found } = await context.use((db) => loadPage(db, place));
  const state = { typed: context.sent.typed, errors: [] };
  const text = (name: string) => context.sent.typed[name]?.at(-1) ?? "";
  return show(context, place, { found, state, preview: { lead: text("lead"), body: text("body") } });
}

async function showConflict(context: WorkspaceContext, db: TenantDb, place: PlaceOfPage, typed: Typed) {
  const found = await findPage(db, place);
  const opened = Number(typed["version"]?.at(-1) ?? 0) || 0;
  const missed = found === undefined ? [] : findMissed(await findHistory(db, found.id), opened, found.version);
  return show(context, place, { found, state: { typed, errors: [] }, missed }, 409);
}

/**
 * The form again, where this text would put a page on the site that lacks what the law asks for: nothing is written, what
 * stands there stays. Undefined where nothing keeps it off.
 */
export function refuseGaps(
  context: WorkspaceContext,
  place: PlaceOfPage,
  found: WrittenPage | undefined,
  content: PageContent & { version?: number },
): Answer | undefined {
  const gaps = findHindrances(place, content, countyFacts(context));
  if (gaps.length === 0) return undefined;
  const typed = typedPage(content, content.version ?? found?.version ?? 0);
  return show(
    context,
    place,
    { found, gaps, state: { typed, errors: [{ field: "body", key: "pages.error.gaps" }] } },
    422,
  );
}

async function write(context: WorkspaceContext, db: TenantDb, place: PlaceOfPage): Promise<Answer> {
  const { typed } = context.sent;
  const read = readForm(pageForm, typed);
  const found = await findPage(db, place);
  if (!read.ok) return show(context, place, { found, state: read }, 422);
  const { lead, body, version } = read.value;
  if (version !== (found?.version ?? 0)) return showConflict(context, db, place, typed);
  const isNext = typed["next"]?.at(-1) === "publish" && found?.state !== "published";
  const refused = isNext || found?.state === "published" ? refuseGaps(context, place, found, read.value) : undefined;
  if (refused !== undefined) return refused;
  const id = await store(context, db, place, found, { lead, body, version });
  if (isNext) await changeState(db, scopeOf(context), id, "publish");
  const done = isNext ? "published" : "saved";
  return redirect(`${context.paths.intern(`website/seiten/${place}`)}?hinweis=pages.done.${done}`);
}

async function store(
  context: WorkspaceContext,
  db: TenantDb,
  place: PlaceOfPage,
  found: WrittenPage | undefined,
  { version, ...content }: { lead: string; body: string; version: number },
): Promise<string> {
  if (found === undefined) return createPage(db, scopeOf(context), place, content, { state: "draft" });
  if (content.lead !== found.lead || content.body !== found.body)
    await revisePage(db, scopeOf(context), found, content, version);
  return found.id;
}

/** Saves, unless somebody was faster: then nothing is overwritten, and what was typed stands in the form. */
export async function savePage(context: WorkspaceContext): Promise<Answer> {
  const place = getPlace(context);
  try {
    return await context.use((db) => write(context, db, place));
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    return context.use((db) => showConflict(context, db, place, context.sent.typed));
  }
}
