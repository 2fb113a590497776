import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notAllowed, notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm, type Typed } from "../../platform/http/forms.ts";
import {
  actorOf,
  Conflict,
  findHistory,
  findMissed,
  isRowButton,
  type Scope,
  withoutRemovedRows,
  type WorkspaceContext,
} from "../records/index.ts";
import { changeOfferState, createOffer, reviseOffer } from "./actions.ts";
import { offerForm, type OfferInput } from "./forms.ts";
import { findChoices, findNames } from "./load.ts";
import { EMPTY_OFFER, type Offer } from "./offer.ts";
import { canEnter, canEnterFor, canKeep, canPublish } from "./policy.ts";
import { findOffer, findOfferBySlug } from "./queries.ts";
import { contentOf, typedOf } from "./typed.ts";
import { type OfferFormProps, offerFormPage } from "./views/form-page.tsx";

/** Who acts, in which county, when. */
export const scopeOf = ({ tenant, viewer, services }: WorkspaceContext): Scope => ({
  tenantId: tenant.id,
  actor: actorOf(viewer),
  clock: services.clock,
  newId: services.newId,
});

/** The offer of the address, for somebody who may change it. @throws 404 unseen, 403 somebody else's */
export async function getOwnOffer(context: WorkspaceContext, db: TenantDb): Promise<Offer> {
  const offer = await findOfferBySlug(db, context.params["slug"] ?? "");
  if (offer === undefined) throw notFound();
  if (!canKeep(context.viewer, offer)) throw notAllowed();
  return offer;
}

type Shown = Omit<OfferFormProps, "context" | "choices">;

async function showForm(context: WorkspaceContext, db: TenantDb, shown: Shown, status = 200): Promise<Answer> {
  const choices = await findChoices(context, db, shown.offer);
  return page(offerFormPage({ context, choices, ...shown }), status);
}

/** What a new form holds: the template's content, or the viewer's organisation as provider. */
async function prefill(context: WorkspaceContext, db: TenantDb): Promise<Pick<Shown, "state" | "template">> {
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

/** Reads the form against what can be chosen here; an answer that is not on the list is a fault of its field. */
async function readOffer(context: WorkspaceContext, db: TenantDb, offer: Offer | undefined) {
  const result = readForm(offerForm, context.sent.typed);
  if (!result.ok) return result;
  const choices = await findChoices(context, db, offer);
  const { value, typed } = result;
  const errors: { field: string; key: string }[] = [];
  if (!choices.providers.some((provider) => provider.id === value.providerId))
    errors.push({ field: "providerId", key: "offers-office.error.provider" });
  if (/^\d/u.test(value.where) && !choices.places.some((place) => place.ags === value.where))
    errors.push({ field: "where", key: "offers-office.error.where" });
  return errors.length > 0 ? { ok: false as const, errors, typed } : result;
}

/** A contact belongs to the provider; with another provider there is none until one is chosen. */
async function withFittingContact(context: WorkspaceContext, db: TenantDb, input: OfferInput, offer?: Offer) {
  if (input.contactId === null) return input;
  const around = offer === undefined ? undefined : { ...offer, providerId: input.providerId };
  const { persons } = await findChoices(context, db, around);
  return persons.some((person) => person.id === input.contactId) ? input : { ...input, contactId: null };
}

const again = (typed: Typed) => ({ typed, errors: [] });

const DONE = { publish: "published", submit: "submitted", draft: "created" } as const;

export async function enterOffer(context: WorkspaceContext): Promise<Answer> {
  const { viewer, sent, paths, services } = context;
  if (!canEnter(viewer)) throw notAllowed();
  return context.use(async (db) => {
    if (isRowButton(sent.typed)) return showForm(context, db, { state: again(withoutRemovedRows(sent.typed)) });
    const result = await readOffer(context, db, undefined);
    if (!result.ok) return showForm(context, db, { state: result }, 422);
    const input = await withFittingContact(context, db, result.value);
    if (!canEnterFor(viewer, input.providerId)) throw notAllowed();
    const scope = scopeOf(context);
    const content = contentOf(input, undefined, services.newId);
    const entered = await createOffer(db, scope, content, { state: "draft", audience: input.audience });
    const asked = sent.typed["next"]?.at(-1);
    const then = asked === "publish" && canPublish(viewer) ? "publish" : asked === "submit" ? "submit" : "draft";
    const offer = await findOffer(db, entered.id);
    if (then !== "draft" && offer !== undefined) await changeOfferState(db, scope, offer, then);
    return redirect(`${paths.intern(`angebote/${entered.slug}`)}?hinweis=offers-office.done.${DONE[then]}`);
  });
}

export async function showEdit(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const offer = await getOwnOffer(context, db);
    return showForm(context, db, { offer, state: { typed: typedOf(offer), errors: [] } });
  });
}

async function showConflict(context: WorkspaceContext, db: TenantDb, offer: Offer, typed: Typed): Promise<Answer> {
  const opened = Number(typed["version"]?.at(-1) ?? 0) || 0;
  const events = findMissed(await findHistory(db, offer.id), opened, offer.version);
  const missed = { events, names: await findNames(context, db, offer) };
  return showForm(context, db, { offer, state: again(typed), missed }, 409);
}

async function saveOffer(context: WorkspaceContext, db: TenantDb): Promise<Answer> {
  const { sent, paths, viewer, services } = context;
  const offer = await getOwnOffer(context, db);
  if (isRowButton(sent.typed)) return showForm(context, db, { offer, state: again(withoutRemovedRows(sent.typed)) });
  const result = await readOffer(context, db, offer);
  if (!result.ok) return showForm(context, db, { offer, state: result }, 422);
  const input = await withFittingContact(context, db, result.value, offer);
  if (!canEnterFor(viewer, input.providerId)) throw notAllowed();
  if (input.version !== offer.version) return showConflict(context, db, offer, sent.typed);
  const content = contentOf(input, offer, services.newId);
  await reviseOffer(db, scopeOf(context), offer, { ...content, audience: input.audience }, input.version);
  return redirect(`${paths.intern(`angebote/${offer.slug}`)}?hinweis=offers-office.done.saved`);
}

/** Saves, unless somebody was faster: then nothing is overwritten, and what was typed stands in the form. */
export async function changeOffer(context: WorkspaceContext): Promise<Answer> {
  try {
    return await context.use((db) => saveOffer(context, db));
  } catch (error) {
    // between reading and writing somebody else has written: the second look sees what they did
    if (!(error instanceof Conflict)) throw error;
    return context.use(async (db) => showConflict(context, db, await getOwnOffer(context, db), context.sent.typed));
  }
}
