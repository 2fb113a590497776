import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notAllowed, notFound, page } from "../../platform/http/answers.ts";
import { type FormResult, readForm } from "../../platform/http/forms.ts";
import { trashPage } from "../accounts/index.ts";
import { findMunicipalities, findOrganisationNames } from "../directory/index.ts";
import {
  canEnter,
  type Editing,
  editingOf,
  type EditingShown,
  findHistory,
  findThread,
  findTranslationStates,
  findWorkspaceList,
  type Keeping,
  keepingRoutes,
  type ManyProblem,
  type Role,
  ROLES,
  type Route,
  scopeOf,
  type WorkspaceContext,
} from "../records/index.ts";
import { changeNewsState, createNews, reviseNews } from "./actions.ts";
import { contentOf, newsForm, type NewsInput, typedOf } from "./forms.ts";
import { newsListOptions } from "./list.ts";
import { type News, textsOf } from "./news.ts";
import { findGuest } from "./guest-author.ts";
import { guestRoutes } from "./routes-guest.tsx";
import { findNews, findNewsByIds, findNewsBySlug } from "./queries.ts";
import { type NewsChoices, newsFormPage } from "./views/form-page.tsx";
import { newsListPage } from "./views/list-page.tsx";
import { newsPage } from "./views/news-page.tsx";

/** The list of the address; `path` is the list's own where a form of it answers. */
async function showList(context: WorkspaceContext, problem?: ManyProblem): Promise<Answer> {
  const shown = await context.use(async (db) => {
    const list = await findWorkspaceList(db, context.query, await newsListOptions(context, db));
    return { list, entries: await findNewsByIds(db, list.ids) };
  });
  const onList = { ...context, path: context.paths.intern("neuigkeiten") };
  return page(newsListPage({ context: onList, ...shown, problem }), problem === undefined ? 200 : 422);
}

async function showNews(context: WorkspaceContext): Promise<Answer> {
  const shown = await context.use(async (db) => {
    const news = await findNewsBySlug(db, context.params["slug"] ?? "");
    if (news === undefined) throw notFound();
    return {
      news,
      choices: await findChoices(context, db),
      guest: context.viewer.role === "office" ? await findGuest(db, { newsId: news.id }) : undefined,
      history: await findHistory(db, news.id),
      thread: await findThread(db, news.id, context.services.clock.today()),
      translations: await findTranslationStates(db, news.id, textsOf(news), context.tenant.languages),
    };
  });
  return page(newsPage({ context, ...shown }));
}

const keeping: Keeping<News> = {
  kind: "news",
  path: "neuigkeiten",
  done: "records-office.done",
  findBySlug: findNewsBySlug,
  find: findNews,
  findByIds: findNewsByIds,
  options: newsListOptions,
  change: changeNewsState,
  showList,
  trashPage: (context, deleted) =>
    trashPage(context, deleted, {
      current: "news",
      list: { label: context.t("news-office.title"), path: "neuigkeiten" },
    }),
};

async function findChoices({ viewer, tenant, services }: WorkspaceContext, db: TenantDb): Promise<NewsChoices> {
  const all = await findOrganisationNames(db);
  return {
    owners: viewer.role === "office" ? all : all.filter(({ id }) => id === viewer.organisationId),
    mayBeOffice: viewer.role === "office",
    places: await findMunicipalities(db, tenant.ags, services.clock.today()),
  };
}

async function showForm(context: WorkspaceContext, db: TenantDb, shown: EditingShown<News>, status = 200) {
  return page(newsFormPage({ context, choices: await findChoices(context, db), ...shown }), status);
}

async function showNew(context: WorkspaceContext): Promise<Answer> {
  const { viewer, services } = context;
  if (!canEnter(viewer)) throw notAllowed();
  const own = viewer.role === "partner" ? (viewer.organisationId ?? "") : "";
  const typed = { toldOn: [services.clock.today()], ownerId: [own], audience: ["public"] };
  return context.use((db) => showForm(context, db, { state: { typed, errors: [] } }));
}

/** Reads the form against what can be chosen here; an answer that is not on the list is a fault of its field. */
async function readNews(
  context: WorkspaceContext,
  db: TenantDb,
  before: News | undefined,
): Promise<FormResult<NewsInput>> {
  const result = readForm(newsForm, context.sent.typed);
  if (!result.ok) return result;
  const { owners, mayBeOffice, places } = await findChoices(context, db);
  const { ownerId, ags } = result.value;
  const isOwner =
    ownerId === null ? mayBeOffice : ownerId === before?.ownerId || owners.some(({ id }) => id === ownerId);
  const isPlace = ags === null || ags === before?.ags || places.some((place) => place.ags === ags);
  const errors = [
    ...(isOwner ? [] : [{ field: "ownerId", key: "ui.error.missing" }]),
    ...(isPlace ? [] : [{ field: "ags", key: "ui.error.invalid" }]),
  ];
  return errors.length > 0 ? { ok: false, errors, typed: result.typed } : result;
}

const editing: Editing<News, NewsInput> = {
  path: "neuigkeiten",
  done: "records-office.done",
  findBySlug: findNewsBySlug,
  find: findNews,
  read: readNews,
  ownerOf: ({ ownerId }) => ownerId,
  typedOf,
  create: (context, db, input) =>
    createNews(db, scopeOf(context), contentOf(input), { state: "draft", audience: input.audience }),
  revise: (context, db, before, input) =>
    reviseNews(db, scopeOf(context), before, { ...contentOf(input), audience: input.audience }, input.version),
  change: changeNewsState,
  show: showForm,
};
const form = editingOf(editing);

const KEEPERS: readonly Role[] = ["office", "partner"];
const get = { door: "workspace", method: "get" } as const;
const post = { door: "workspace", method: "post" } as const;

/** Fixed addresses stand before `:slug`; no entry gets one of their names (records/slugs.ts). */
export const routes: readonly Route[] = [
  { ...get, roles: ROLES, path: "neuigkeiten", handle: (context: WorkspaceContext) => showList(context) },
  { ...get, roles: KEEPERS, path: "neuigkeiten/neu", handle: showNew },
  { ...post, roles: KEEPERS, path: "neuigkeiten", handle: form.enter },
  ...guestRoutes,
  ...keepingRoutes(keeping),
  { ...get, roles: ROLES, path: "neuigkeiten/:slug", handle: showNews },
  { ...get, roles: KEEPERS, path: "neuigkeiten/:slug/bearbeiten", handle: form.showEdit },
  { ...post, roles: KEEPERS, path: "neuigkeiten/:slug/bearbeiten", handle: form.save },
];
