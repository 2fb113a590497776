import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notAllowed, notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { LANGUAGES } from "../../platform/i18n/languages.ts";
import {
  changeMany,
  Conflict,
  confirmRecord,
  deleteRecord,
  downloadList,
  findDeleted,
  findHistory,
  findThread,
  findTranslationStates,
  findWholeList,
  findWorkspaceList,
  type ManyProblem,
  restoreRecord,
  type Role,
  ROLES,
  type Route,
  type SheetFormat,
  type WorkspaceContext,
} from "../records/index.ts";
import { changeOfferState } from "./actions.ts";
import { stateForm } from "./forms.ts";
import { offerListOptions } from "./list.ts";
import { findNames } from "./load.ts";
import type { Offer } from "./offer.ts";
import { allowedTransitions, canConfirm, canEnter, canKeep, canPublish, couldEver } from "./policy.ts";
import { findOffer, findOfferBySlug, findOffersByIds } from "./queries.ts";
import { changeOffer, enterOffer, getOwnOffer, scopeOf, showEdit, showNew } from "./routes-form.ts";
import { offersPage } from "./views/list-page.tsx";
import { offerPage } from "./views/offer-page.tsx";
import { trashPage } from "./views/trash-page.tsx";

const optionsOf = ({ t, tenant, services }: WorkspaceContext, db: TenantDb) =>
  offerListOptions(db, { t, tenant, clock: services.clock });

/** The list of the address; `path` is the list's own where a form of it answers. */
async function showList(context: WorkspaceContext, problem?: ManyProblem): Promise<Answer> {
  const shown = await context.use(async (db) => {
    const list = await findWorkspaceList(db, context.query, await optionsOf(context, db));
    return { list, offers: await findOffersByIds(db, list.ids) };
  });
  const onList = { ...context, path: context.paths.intern("angebote") };
  return page(offersPage({ context: onList, ...shown, problem }), problem === undefined ? 200 : 422);
}

async function showOffer(context: WorkspaceContext): Promise<Answer> {
  const shown = await context.use(async (db) => {
    const offer = await findOfferBySlug(db, context.params["slug"] ?? "");
    if (offer === undefined) throw notFound();
    const german = { title: offer.title, summary: offer.summary, description: offer.description };
    const languages = LANGUAGES.map((language) => language.code);
    return {
      offer,
      history: await findHistory(db, offer.id),
      thread: await findThread(db, offer.id, context.services.clock.today()),
      translations: await findTranslationStates(db, offer.id, german, languages),
      names: await findNames(context, db, offer),
    };
  });
  return page(offerPage({ context, ...shown }));
}

const STATE_DONE = {
  submit: "submitted",
  publish: "published",
  send_back: "sentback",
  withdraw: "withdrawn",
  end: "ended",
  resume: "resumed",
} as const;

const toOffer = ({ paths }: WorkspaceContext, offer: Pick<Offer, "slug">, done: string) =>
  redirect(`${paths.intern(`angebote/${offer.slug}`)}?hinweis=offers-office.done.${done}`);

async function changeState(context: WorkspaceContext): Promise<Answer> {
  const { viewer, sent } = context;
  const form = readForm(stateForm, sent.typed);
  if (!form.ok) throw notFound();
  const { transition, note } = form.value;
  return context.use(async (db) => {
    const offer = await getOwnOffer(context, db);
    if (!allowedTransitions(viewer, offer).includes(transition))
      throw couldEver(viewer, offer, transition) ? new Conflict() : notAllowed();
    await changeOfferState(db, scopeOf(context), offer, transition, note);
    return toOffer(context, offer, STATE_DONE[transition]);
  });
}

/** Publishes or sends back several at once. */
async function changeOffers(context: WorkspaceContext): Promise<Answer> {
  if (!canPublish(context.viewer)) throw notAllowed();
  return changeMany(context, {
    list: "angebote",
    options: (db) => optionsOf(context, db),
    findByIds: findOffersByIds,
    isAllowed: (offer, transition) => allowedTransitions(context.viewer, offer).includes(transition),
    change: (db, offer, transition, note) => changeOfferState(db, scopeOf(context), offer, transition, note),
    showAgain: (problem) => showList(context, problem),
  });
}

async function confirmOffer(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const offer = await getOwnOffer(context, db);
    if (!canConfirm(context.viewer, offer)) throw new Conflict();
    await confirmRecord(db, scopeOf(context), offer.id);
    return toOffer(context, offer, "confirmed");
  });
}

async function deleteOffer(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const offer = await getOwnOffer(context, db);
    await deleteRecord(db, scopeOf(context), offer.id);
    return redirect(`${context.paths.intern("angebote/papierkorb")}?gerade=${offer.id}`);
  });
}

async function showTrash(context: WorkspaceContext): Promise<Answer> {
  if (!canEnter(context.viewer)) throw notAllowed();
  const deleted = await context.use((db) => findDeleted(db, "offer", context.services.clock.now()));
  return page(trashPage(context, deleted));
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

async function restoreOffer(context: WorkspaceContext): Promise<Answer> {
  const id = context.params["id"] ?? "";
  if (!ID.test(id)) throw notFound();
  return context.use(async (db) => {
    const offer = await findOffer(db, id);
    if (offer === undefined || offer.deletedAt === null) throw notFound();
    if (!canKeep(context.viewer, offer)) throw notAllowed();
    await restoreRecord(db, scopeOf(context), offer.id);
    return toOffer(context, offer, "restored");
  });
}

/** The list as it is narrowed, as a file. */
const exportOffers = (format: SheetFormat) => (context: WorkspaceContext) =>
  downloadList(context, {
    kind: "offer",
    format,
    fileName: context.t("offers-office.fileName", { county: context.tenant.name, on: context.services.clock.today() }),
    find: async (db) => findWholeList(db, context.query, await optionsOf(context, db)),
  });

const KEEPERS: readonly Role[] = ["office", "partner"];
const shared = { door: "workspace" } as const;
const get = { ...shared, method: "get" } as const;
const post = { ...shared, method: "post" } as const;

/** Fixed addresses stand before `:slug`; no offer gets one of their names (records/slugs.ts). */
export const routes: readonly Route[] = [
  { ...get, roles: ROLES, path: "angebote", handle: (context: WorkspaceContext) => showList(context) },
  { ...get, roles: KEEPERS, path: "angebote/neu", handle: showNew },
  { ...post, roles: KEEPERS, path: "angebote", handle: enterOffer },
  { ...post, roles: ["office"], path: "angebote/stand", handle: changeOffers },
  { ...get, roles: KEEPERS, path: "angebote/papierkorb", handle: showTrash },
  { ...post, roles: KEEPERS, path: "angebote/papierkorb/:id/wiederherstellung", handle: restoreOffer },
  { ...get, roles: ROLES, path: "angebote/export.xlsx", handle: exportOffers("xlsx") },
  { ...get, roles: ROLES, path: "angebote/export.csv", handle: exportOffers("csv") },
  { ...get, roles: ROLES, path: "angebote/:slug", handle: showOffer },
  { ...get, roles: KEEPERS, path: "angebote/:slug/bearbeiten", handle: showEdit },
  { ...post, roles: KEEPERS, path: "angebote/:slug/bearbeiten", handle: changeOffer },
  { ...post, roles: KEEPERS, path: "angebote/:slug/stand", handle: changeState },
  { ...post, roles: KEEPERS, path: "angebote/:slug/bestaetigung", handle: confirmOffer },
  { ...post, roles: KEEPERS, path: "angebote/:slug/loeschung", handle: deleteOffer },
];
