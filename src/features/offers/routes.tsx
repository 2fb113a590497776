import {
  canEnterFor,
  findSections,
  type OwnedKind,
  ownedRoutes,
  type Route,
  scopeOf,
  type WorkspaceContext,
} from "../records/index.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { Typed } from "../../platform/http/forms.ts";
import { changeOfferState, createOffer, reviseOffer } from "./actions.ts";
import type { OfferInput } from "./forms.ts";
import { offerKind } from "./kind.ts";
import { offerListOptions } from "./list.ts";
import { findChoices, findNames } from "./load.ts";
import { EMPTY_OFFER, type Offer } from "./offer.ts";
import { findOffer, findOfferBySlug, findOffersByIds } from "./queries.ts";
import { readOffer } from "./read-offer.ts";
import { contentOf, typedOf } from "./typed.ts";
import { offerFormPage } from "./views/form-page.tsx";
import { offersPage } from "./views/list-page.tsx";
import { offerPage } from "./views/offer-page.tsx";

/** The offer that a new one is made from, where the address names one. */
const findTemplate = ({ query }: WorkspaceContext, db: TenantDb) => findOfferBySlug(db, query.get("vorlage") ?? "");

/** What a new form holds: the template's content, or the viewer's organisation as provider. */
async function fresh(context: WorkspaceContext, db: TenantDb): Promise<Typed> {
  const { viewer } = context;
  const template = await findTemplate(context, db);
  const own = viewer.role === "partner" ? viewer.organisationId : null;
  if (template === undefined)
    return typedOf({ ...EMPTY_OFFER, title: "", summary: "", topics: [], providerId: own ?? "", reach: "place" });
  const isTheirs = canEnterFor(viewer, template.providerId);
  const { version: _version, ...typed } = typedOf({
    ...template,
    providerId: own ?? template.providerId,
    // a person of another organisation does not come along; nobody has registered for the new one yet
    contactId: isTheirs ? template.contactId : null,
    runs: template.runs.map((run) => ({ ...run, free: null, waiting: null })),
  });
  return typed;
}

const owned: OwnedKind<Offer, OfferInput> = {
  kind: offerKind,
  findBySlug: findOfferBySlug,
  find: findOffer,
  findByIds: findOffersByIds,
  options: offerListOptions,
  change: changeOfferState,
  listPage: offersPage,
  fileName: ({ t, tenant, services }) =>
    t("offers-office.fileName", { county: tenant.name, on: services.clock.today() }),
  entryPage: async (context, db, offer, around) =>
    offerPage({
      context,
      offer,
      names: await findNames(context, db, offer),
      sections: await findSections(context, db, { kind: "offer", id: offer.id, slug: offer.slug, title: offer.title }),
      ...around,
    }),
  fresh,
  read: (context, db, offer) => readOffer(context, db, context.sent.typed, offer),
  ownerOf: ({ providerId }) => providerId,
  typedOf,
  create: (context, db, input) =>
    createOffer(db, scopeOf(context), contentOf(input, undefined, context.services.newId), {
      state: "draft",
      audience: input.audience,
    }),
  revise: (context, db, offer, input) =>
    reviseOffer(
      db,
      scopeOf(context),
      offer,
      { ...contentOf(input, offer, context.services.newId), audience: input.audience },
      input.version,
    ),
  formPage: async (context, db, shown) =>
    offerFormPage({
      context,
      choices: await findChoices(context, db, shown.entry),
      names: shown.entry === undefined ? undefined : await findNames(context, db, shown.entry),
      template: shown.entry === undefined ? (await findTemplate(context, db))?.title : undefined,
      ...shown,
    }),
};

export const routes: readonly Route[] = ownedRoutes(owned);
