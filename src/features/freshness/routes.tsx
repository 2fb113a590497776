import { notAllowed, notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { workspacePage } from "../accounts/index.ts";
import {
  canKeep,
  confirmOrBringBack,
  type FormState,
  type Route,
  scopeOf,
  type WorkspaceContext,
} from "../records/index.ts";
import { changeTerms, hold, noteSeen } from "./actions.ts";
import { backForm, listForm, termsForm, toTerms, typedTerms } from "./forms.ts";
import { findGone, findWatched, type WatchedEntry } from "./queries.ts";
import { FreshnessPage } from "./views/freshness-page.tsx";
import { TermsPage } from "./views/terms-page.tsx";

const PATH = "frische";

const said = (context: WorkspaceContext, path: string, what: string) =>
  redirect(`${context.paths.intern(path)}?hinweis=freshness-office.done.${what}`);

async function showList(context: WorkspaceContext, state: FormState = { typed: {}, errors: [] }) {
  const { t, tenant, services } = context;
  const [entries, gone] = await context.use(async (db) => [
    await findWatched(db, tenant.freshness, services.clock.today()),
    await findGone(db),
  ]);
  const title = t("freshness-office.title");
  const children = <FreshnessPage {...{ context, entries, gone, state }} />;
  return page(workspacePage(context, { title, current: "freshness", children }), state.errors.length > 0 ? 422 : 200);
}

const RELEASED = { until: null, reason: "" };

async function change(context: WorkspaceContext) {
  const { services, sent } = context;
  const form = readForm(listForm, sent.typed);
  if (!form.ok) return showList(context, form);
  const { entries: ids, next, until, reason } = form.value;
  if (next === "hold" && (until === null || until < services.clock.today())) {
    const key = until === null ? "ui.error.missing" : "freshness-office.error.past";
    return showList(context, { typed: sent.typed, errors: [{ field: "until", key }] });
  }
  const scope = scopeOf(context);
  await context.use(async (db) => {
    if (next === "seen") return noteSeen(db, scope, ids);
    if (next === "hold") return hold(db, scope, { ids, until, reason });
    if (next === "release") return hold(db, scope, { ids, ...RELEASED });
    for (const id of ids) await confirmOrBringBack(db, scope, services.registry, id);
  });
  return said(context, PATH, next);
}

/** Whose an entry is, for who may bring it back. */
async function bringBack(context: WorkspaceContext) {
  const { services, viewer } = context;
  const form = readForm(backForm, context.sent.typed);
  if (!form.ok) throw notFound();
  const to = await context.use(async (db) => {
    const record = await db
      .selectFrom("record")
      .select(["id", "kind", "slug", "owner_id"])
      .where("id", "=", form.value.record)
      .where("deleted_at", "is", null)
      .executeTakeFirst();
    const kind = services.registry.kind(record?.kind ?? "");
    if (record === undefined || kind === undefined) throw notFound();
    if (!canKeep(viewer, { ownerId: record.owner_id })) throw notAllowed();
    await confirmOrBringBack(db, scopeOf(context), services.registry, record.id);
    return kind.internPath(record);
  });
  return said(context, to, "back");
}

/** What a change of the terms would mean today. */
const countOverdue = (entries: readonly WatchedEntry[]): number =>
  entries.filter(({ state }) => state !== "fresh" && state !== "soon").length;

async function showTerms(context: WorkspaceContext, state?: FormState, preview?: { before: number; after: number }) {
  const { t, tenant, paths } = context;
  const title = t("freshness-office.terms.title");
  const shown = state ?? { typed: typedTerms(tenant.freshness), errors: [] };
  const trail = [{ href: paths.intern(PATH), label: t("freshness-office.title") }];
  const children = <TermsPage context={context} state={shown} preview={preview} />;
  const status = shown.errors.length > 0 ? 422 : 200;
  return page(workspacePage(context, { title, current: "freshness", trail, children }), status);
}

async function saveTerms(context: WorkspaceContext) {
  const { tenant, services, sent } = context;
  const form = readForm(termsForm, sent.typed);
  if (!form.ok) return showTerms(context, form);
  const terms = toTerms(form.value);
  if (sent.typed["next"]?.at(-1) === "preview") {
    const today = services.clock.today();
    const preview = await context.use(async (db) => ({
      before: countOverdue(await findWatched(db, tenant.freshness, today)),
      after: countOverdue(await findWatched(db, { ...terms, ags: tenant.ags }, today)),
    }));
    return showTerms(context, { typed: sent.typed, errors: [] }, preview);
  }
  await context.use((db) => changeTerms(db, scopeOf(context), terms));
  services.tenants.forget();
  return said(context, PATH, "terms");
}

const office = { door: "workspace", roles: ["office"] } as const;

export const routes: readonly Route[] = [
  { ...office, method: "get", path: PATH, handle: (context: WorkspaceContext) => showList(context) },
  { ...office, method: "post", path: PATH, handle: change },
  { ...office, method: "post", path: `${PATH}/zurueck`, roles: ["office", "partner"], handle: bringBack },
  { ...office, method: "get", path: `${PATH}/regeln`, handle: (context: WorkspaceContext) => showTerms(context) },
  { ...office, method: "post", path: `${PATH}/regeln`, handle: saveTerms },
];
