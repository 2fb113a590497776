import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notAllowed, page } from "../../platform/http/answers.ts";
import {
  canEnter,
  canEnterFor,
  type Editing,
  editingOf,
  type EditingShown,
  scopeOf,
  type WorkspaceContext,
} from "../records/index.ts";
import { changeOfferState, createOffer, reviseOffer } from "./actions.ts";
import type { OfferInput } from "./forms.ts";
import { findChoices, findNames } from "./load.ts";
import { EMPTY_OFFER, type Offer } from "./offer.ts";
import { findOffer, findOfferBySlug } from "./queries.ts";
import { readOffer } from "./read-offer.ts";
import { contentOf, typedOf } from "./typed.ts";
import { offerFormPage } from "./views/form-page.tsx";

type Shown = EditingShown<Offer> & { template?: string };

async function showForm(
  context: WorkspaceContext,
  db: TenantDb,
  { entry: offer, missed: events, ...shown }: Shown,
  status = 200,
): Promise<Answer> {
  const choices = await findChoices(context, db, offer);
  const missed =
    events === undefined || offer === undefined ? undefined : { events, names: await findNames(context, db, offer) };
  return page(offerFormPage({ context, choices, offer, missed, ...shown }), status);
}

/** What a new form holds: the template's content, or the viewer's organisation as provider. */
async function prefill(context: WorkspaceContext, db: TenantDb): Promise<Shown> {
  const { viewer, query } = context;
  const template = await findOfferBySlug(db, query.get("vorlage") ?? "");
  const own = viewer.role === "partner" ? viewer.organisationId : null;
  if (template === undefined)
    return {
      state: {
        typed: typedOf({ ...EMPTY_OFFER, title: "", summary: "", topics: [], providerId: own ?? "", reach: "place" }),
        errors: [],
      },
    };
  const isTheirs = canEnterFor(viewer, template.providerId);
  const { version: _version, ...typed } = typedOf({
    ...template,
    providerId: own ?? template.providerId,
    // a person of another organisation does not come along; nobody has registered for the new one yet
    contactId: isTheirs ? template.contactId : null,
    runs: template.runs.map((run) => ({ ...run, free: null, waiting: null })),
  });
  return { state: { typed, errors: [] }, template: template.title };
}

export async function showNew(context: WorkspaceContext): Promise<Answer> {
  if (!canEnter(context.viewer)) throw notAllowed();
  return context.use(async (db) => showForm(context, db, await prefill(context, db)));
}

const editing: Editing<Offer, OfferInput> = {
  path: "angebote",
  done: "offers-office.done",
  findBySlug: findOfferBySlug,
  find: findOffer,
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
  change: changeOfferState,
  show: showForm,
};

export const { enter: enterOffer, showEdit, save: changeOffer } = editingOf(editing);
