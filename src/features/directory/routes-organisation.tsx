import type { TenantDb } from "../../platform/db/doors.ts";
import { notAllowed, page, redirect, Refusal } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import {
  Conflict,
  confirmRecord,
  findHistory,
  findSections,
  findMissed,
  findThread,
  type FormState,
  isRowButton,
  type WorkspaceContext,
  withoutRemovedRows,
  type WorkspaceRoute,
} from "../records/index.ts";
import {
  changeOrganisationState,
  createOrganisation,
  deleteOrganisation,
  reviseOrganisation,
  StillAnswering,
} from "./actions.ts";
import { type OrganisationInput, organisationForm, stateForm } from "./forms.ts";
import { EMPTY_ORGANISATION, type Organisation } from "./organisation.ts";
import { findMunicipalities, type Place } from "./places.ts";
import { allowedTransitions, canConfirm, canDelete, canEnter, canKeep, canPlace, couldEver } from "./policy.ts";
import { countPublishedEntries } from "./queries.ts";
import { loadOrganisation, pageOf, scopeOf } from "./routes-shared.ts";
import { contentOf, typedOf, withoutUntouchedRows } from "./typed.ts";
import { findForeignPlaces, ROWS } from "./read-organisation.ts";
import { organisationFormPage } from "./views/form-page.tsx";
import { organisationPage } from "./views/organisation-page.tsx";

const placesOf = ({ tenant, services }: WorkspaceContext, db: TenantDb) =>
  findMunicipalities(db, tenant.ags, services.clock.today());

async function loadPage(context: WorkspaceContext, db: TenantDb) {
  const organisation = await loadOrganisation(context, db);
  const { id, slug, name: title } = organisation;
  return {
    organisation,
    places: await placesOf(context, db),
    history: await findHistory(db, organisation.id),
    thread: await findThread(db, organisation.id, context.services.clock.today()),
    sections: await findSections(context, db, { kind: "organisation", id, slug, title }),
    published: await countPublishedEntries(db, organisation.id),
  };
}

async function showOrganisation(context: WorkspaceContext) {
  return page(organisationPage({ context, ...(await context.use((db) => loadPage(context, db))) }));
}

async function showNew(context: WorkspaceContext) {
  if (!canEnter(context.viewer)) throw notAllowed();
  const places = await context.use((db) => placesOf(context, db));
  const typed = { ...typedOf({ ...EMPTY_ORGANISATION, name: "" }), kind: [""] };
  return page(organisationFormPage({ context, places, state: { typed, errors: [] } }));
}

type Read = { state: FormState; input?: OrganisationInput };

/** What the form says, or why it cannot be taken; a row button is no reason to save. */
function readSent(context: WorkspaceContext, places: readonly Place[], organisation?: Organisation): Read {
  const { typed } = context.sent;
  if (isRowButton(typed)) return { state: { typed: withoutRemovedRows(typed), errors: [] } };
  const read = readForm(organisationForm, withoutUntouchedRows(typed, ROWS));
  const errors = read.ok ? findForeignPlaces(read.value, places, organisation) : read.errors;
  return read.ok && errors.length === 0
    ? { state: { typed, errors }, input: read.value }
    : { state: { typed, errors } };
}

const statusOf = (state: FormState): number => (state.errors.length > 0 ? 422 : 200);

async function enter(context: WorkspaceContext) {
  if (!canEnter(context.viewer)) throw notAllowed();
  const places = await context.use((db) => placesOf(context, db));
  const { state, input } = readSent(context, places);
  if (input === undefined) return page(organisationFormPage({ context, places, state }), statusOf(state));
  const isPublished = context.sent.typed["step"]?.at(-1) === "publish";
  const entered = await context.use(async (db) => {
    const content = { ...contentOf(input), persons: [] };
    const made = await createOrganisation(db, scopeOf(context), content, { state: "draft", audience: input.audience });
    if (isPublished) await changeOrganisationState(db, scopeOf(context), { ...content, id: made.id }, "publish");
    return made;
  });
  const done = isPublished ? "published" : "entered";
  return redirect(`${pageOf(context, entered)}?hinweis=directory-office.done.${done}`);
}

async function showEdit(context: WorkspaceContext) {
  const shown = await context.use(async (db) => ({
    organisation: await loadOrganisation(context, db),
    places: await placesOf(context, db),
  }));
  if (!canKeep(context.viewer, shown.organisation)) throw notAllowed();
  return page(organisationFormPage({ context, ...shown, state: { typed: typedOf(shown.organisation), errors: [] } }));
}

/** What this viewer may say: how it belongs to the network and who sees it stay as they are for partners. */
function allowedInput(context: WorkspaceContext, organisation: Organisation, input: OrganisationInput) {
  const said = contentOf(input);
  return canPlace(context.viewer)
    ? { ...said, audience: input.audience }
    : { ...said, membership: organisation.membership };
}

/** The form again, with who was faster and what they changed; saving then is done knowingly. */
async function showConflict(context: WorkspaceContext, state: FormState, opened: number) {
  const shown = await context.use(async (db) => {
    const organisation = await loadOrganisation(context, db);
    const history = await findHistory(db, organisation.id);
    return {
      organisation,
      places: await placesOf(context, db),
      missed: findMissed(history, opened, organisation.version),
    };
  });
  return page(organisationFormPage({ context, ...shown, state }), 409);
}

async function revise(context: WorkspaceContext) {
  const { organisation, places } = await context.use(async (db) => ({
    organisation: await loadOrganisation(context, db),
    places: await placesOf(context, db),
  }));
  if (!canKeep(context.viewer, organisation)) throw notAllowed();
  const { state, input } = readSent(context, places, organisation);
  if (input === undefined) return page(organisationFormPage({ context, organisation, places, state }), statusOf(state));
  const version = input.version ?? 0;
  try {
    await context.use(async (db) => {
      const current = await loadOrganisation(context, db);
      await reviseOrganisation(db, scopeOf(context), current, allowedInput(context, current, input), {
        version: version,
      });
    });
  } catch (error) {
    if (error instanceof Conflict) return showConflict(context, state, version);
    throw error;
  }
  return redirect(`${pageOf(context, organisation)}?hinweis=directory-office.done.saved`);
}

async function setState(context: WorkspaceContext) {
  const organisation = await context.use(async (db) => {
    const found = await loadOrganisation(context, db);
    if (!canKeep(context.viewer, found)) throw notAllowed();
    const read = readForm(stateForm, context.sent.typed);
    if (!read.ok) throw new Refusal(422, "not_found");
    const { transition, note } = read.value;
    if (!couldEver(context.viewer, found, transition)) throw notAllowed();
    if (!allowedTransitions(context.viewer, found).includes(transition)) throw new Conflict();
    await changeOrganisationState(db, scopeOf(context), found, transition, note);
    return found;
  });
  return redirect(`${pageOf(context, organisation)}?hinweis=directory-office.done.state`);
}

async function confirm(context: WorkspaceContext) {
  const organisation = await context.use(async (db) => {
    const found = await loadOrganisation(context, db);
    if (!canKeep(context.viewer, found)) throw notAllowed();
    if (!canConfirm(context.viewer, found)) throw new Conflict();
    await confirmRecord(db, scopeOf(context), found.id);
    return found;
  });
  return redirect(`${pageOf(context, organisation)}?hinweis=directory-office.done.confirmed`);
}

async function remove(context: WorkspaceContext) {
  if (!canDelete(context.viewer)) throw notAllowed();
  try {
    const id = await context.use(async (db) => {
      const found = await loadOrganisation(context, db);
      await deleteOrganisation(db, scopeOf(context), found.id);
      return found.id;
    });
    return redirect(`${context.paths.intern("papierkorb")}?gerade=${id}`);
  } catch (error) {
    if (!(error instanceof StillAnswering)) throw error;
    const shown = await context.use((db) => loadPage(context, db));
    return page(organisationPage({ context, ...shown, isRefused: true }), 409);
  }
}

const everybody = { door: "workspace", roles: ["office", "partner", "reader"] } as const;
const keepers = { door: "workspace", roles: ["office", "partner"] } as const;
const office = { door: "workspace", roles: ["office"] } as const;

export const organisationRoutes: readonly WorkspaceRoute[] = [
  { ...office, method: "get", path: "akteure/neu", handle: showNew },
  { ...office, method: "post", path: "akteure", handle: enter },
  { ...everybody, method: "get", path: "akteure/:slug", handle: showOrganisation },
  { ...keepers, method: "get", path: "akteure/:slug/bearbeiten", handle: showEdit },
  { ...keepers, method: "post", path: "akteure/:slug/bearbeiten", handle: revise },
  { ...keepers, method: "post", path: "akteure/:slug/stand", handle: setState },
  { ...keepers, method: "post", path: "akteure/:slug/bestaetigung", handle: confirm },
  { ...office, method: "post", path: "akteure/:slug/loeschung", handle: remove },
];
