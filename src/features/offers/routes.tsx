import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notFound, page } from "../../platform/http/answers.ts";
import { trashPage } from "../accounts/index.ts";
import {
  downloadList,
  findHistory,
  findSections,
  findThread,
  findTranslationStates,
  findWholeList,
  findWorkspaceList,
  type Keeping,
  keepingRoutes,
  type ManyProblem,
  type Role,
  ROLES,
  type Route,
  type SheetFormat,
  type WorkspaceContext,
} from "../records/index.ts";
import { changeOfferState } from "./actions.ts";
import { offerListOptions } from "./list.ts";
import { findNames } from "./load.ts";
import type { Offer } from "./offer.ts";
import { findOffer, findOfferBySlug, findOffersByIds } from "./queries.ts";
import { changeOffer, enterOffer, showEdit, showNew } from "./routes-form.ts";
import { offersPage } from "./views/list-page.tsx";
import { offerPage } from "./views/offer-page.tsx";

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
    const { title, summary, description } = offer;
    const german = { title, summary, description, registrationNote: offer.registrationNote ?? "" };
    return {
      offer,
      history: await findHistory(db, offer.id),
      thread: await findThread(db, offer.id, context.services.clock.today()),
      translations: await findTranslationStates(db, offer.id, german, context.tenant.languages),
      names: await findNames(context, db, offer),
      sections: await findSections(context, db, { kind: "offer", id: offer.id, slug: offer.slug, title: offer.title }),
    };
  });
  return page(offerPage({ context, ...shown }));
}

const keeping: Keeping<Offer> = {
  kind: "offer",
  path: "angebote",
  done: "offers-office.done",
  findBySlug: findOfferBySlug,
  find: findOffer,
  findByIds: findOffersByIds,
  options: optionsOf,
  change: changeOfferState,
  showList,
  trashPage: (context, deleted) =>
    trashPage(context, deleted, {
      current: "offers",
      list: { label: context.t("offers-office.title"), path: "angebote" },
    }),
};

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
  ...keepingRoutes(keeping),
  { ...get, roles: ROLES, path: "angebote/export.xlsx", handle: exportOffers("xlsx") },
  { ...get, roles: ROLES, path: "angebote/export.csv", handle: exportOffers("csv") },
  { ...get, roles: ROLES, path: "angebote/:slug", handle: showOffer },
  { ...get, roles: KEEPERS, path: "angebote/:slug/bearbeiten", handle: showEdit },
  { ...post, roles: KEEPERS, path: "angebote/:slug/bearbeiten", handle: changeOffer },
];
