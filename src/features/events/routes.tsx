import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notAllowed, notFound, page } from "../../platform/http/answers.ts";
import { type FormResult, readForm } from "../../platform/http/forms.ts";
import { trashPage } from "../accounts/index.ts";
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
import { changeEventState, createEvent, reviseEvent } from "./actions.ts";
import { fingerprintOf } from "./clashes.ts";
import type { CalendarEvent } from "./event.ts";
import { contentOf, eventForm, type EventInput, typedOf } from "./forms.ts";
import { eventListOptions } from "./list.ts";
import { findChoices, findOthers, seeClashes } from "./load.ts";
import { readMonth, spanOf } from "./month.ts";
import { findDates, findEvent, findEventBySlug, findEventsByIds } from "./queries.ts";
import { eventPage } from "./views/event-page.tsx";
import { eventFormPage, LOOK, SEEN } from "./views/form-page.tsx";
import { eventListPage } from "./views/list-page.tsx";
import { monthPage } from "./views/month-page.tsx";

/** The list of the address; `path` is the list's own where a form of it answers. */
async function showList(context: WorkspaceContext, problem?: ManyProblem): Promise<Answer> {
  const shown = await context.use(async (db) => {
    const list = await findWorkspaceList(db, context.query, await eventListOptions(context, db));
    return { list, entries: await findEventsByIds(db, list.ids) };
  });
  const onList = { ...context, path: context.paths.intern("veranstaltungen") };
  return page(eventListPage({ context: onList, ...shown, problem }), problem === undefined ? 200 : 422);
}

async function showMonth(context: WorkspaceContext): Promise<Answer> {
  const month = readMonth(context.query.get("monat")) ?? context.services.clock.today().slice(0, 7);
  const listed = await context.use((db) => findDates(db, spanOf(month)));
  return page(monthPage({ context, month, listed }));
}

async function showEvent(context: WorkspaceContext): Promise<Answer> {
  const shown = await context.use(async (db) => {
    const event = await findEventBySlug(db, context.params["slug"] ?? "");
    if (event === undefined) throw notFound();
    const german = { title: event.title, summary: event.summary, description: event.description };
    return {
      event,
      choices: await findChoices(context, db),
      clashes: await findOthers(context, db, event, event.id),
      history: await findHistory(db, event.id),
      thread: await findThread(db, event.id, context.services.clock.today()),
      translations: await findTranslationStates(db, event.id, german, context.tenant.languages),
    };
  });
  return page(eventPage({ context, ...shown }));
}

const keeping: Keeping<CalendarEvent> = {
  kind: "event",
  path: "veranstaltungen",
  done: "records-office.done",
  findBySlug: findEventBySlug,
  find: findEvent,
  findByIds: findEventsByIds,
  options: eventListOptions,
  change: changeEventState,
  showList,
  trashPage: (context, deleted) =>
    trashPage(context, deleted, {
      current: "events",
      list: { label: context.t("events-office.title"), path: "veranstaltungen" },
    }),
};

async function showForm(context: WorkspaceContext, db: TenantDb, shown: EditingShown<CalendarEvent>, status = 200) {
  const choices = await findChoices(context, db);
  // What else there is on its days is looked for once something was sent.
  const isSent = context.sent.typed["title"] !== undefined;
  const clashes = isSent ? await seeClashes(context, db, shown.state.typed, shown.entry?.id) : undefined;
  return page(eventFormPage({ context, choices, clashes, ...shown }), status);
}

async function showNew(context: WorkspaceContext): Promise<Answer> {
  const { viewer, query } = context;
  if (!canEnter(viewer)) throw notAllowed();
  const own = viewer.role === "partner" ? (viewer.organisationId ?? "") : "";
  return context.use(async (db) => {
    const template = await findEventBySlug(db, query.get("vorlage") ?? "");
    const typed =
      template === undefined
        ? { organiserId: [own] }
        : { ...typedOf(template), organiserId: [own || (template.organiserId ?? "")], version: [""], startsOn: [""] };
    return showForm(context, db, { state: { typed, errors: [] } });
  });
}

/** Reads the form against what can be chosen here; an answer that is not on the list is a fault of its field. */
async function readEvent(
  context: WorkspaceContext,
  db: TenantDb,
  before: CalendarEvent | undefined,
): Promise<FormResult<EventInput>> {
  const result = readForm(eventForm, context.sent.typed);
  if (!result.ok) return result;
  const { organisers, mayBeOffice, places } = await findChoices(context, db);
  const { organiserId, where } = result.value;
  const isOrganiser =
    organiserId === null
      ? mayBeOffice
      : organiserId === before?.organiserId || organisers.some(({ id }) => id === organiserId);
  const isPlace = !/^\d/u.test(where) || where === before?.ags || places.some(({ ags }) => ags === where);
  const errors = [
    ...(isOrganiser ? [] : [{ field: "organiserId", key: "ui.error.missing" }]),
    ...(isPlace ? [] : [{ field: "where", key: "offers-office.error.where" }]),
  ];
  return errors.length > 0 ? { ok: false, errors, typed: result.typed } : result;
}

const editing: Editing<CalendarEvent, EventInput> = {
  path: "veranstaltungen",
  done: "records-office.done",
  findBySlug: findEventBySlug,
  find: findEvent,
  read: readEvent,
  ownerOf: ({ organiserId }) => organiserId,
  typedOf,
  create: (context, db, input) =>
    createEvent(db, scopeOf(context), contentOf(input), { state: "draft", audience: input.audience }),
  revise: (context, db, before, input) =>
    reviseEvent(db, scopeOf(context), before, { ...contentOf(input), audience: input.audience }, input.version),
  change: changeEventState,
  show: showForm,
  isInterim: (typed) => typed[LOOK] !== undefined,
  async needsLook(context, db, input, entry) {
    const clashes = await findOthers(context, db, contentOf(input), entry?.id);
    const fingerprint = fingerprintOf(clashes);
    return fingerprint !== "" && context.sent.typed[SEEN]?.at(-1) !== fingerprint;
  },
};
const form = editingOf(editing);

const KEEPERS: readonly Role[] = ["office", "partner"];
const get = { door: "workspace", method: "get" } as const;
const post = { door: "workspace", method: "post" } as const;

/** Fixed addresses stand before `:slug`; no entry gets one of their names (records/slugs.ts). */
export const routes: readonly Route[] = [
  { ...get, roles: ROLES, path: "veranstaltungen", handle: (context: WorkspaceContext) => showList(context) },
  { ...get, roles: ROLES, path: "veranstaltungen/kalender", handle: showMonth },
  { ...get, roles: KEEPERS, path: "veranstaltungen/neu", handle: showNew },
  { ...post, roles: KEEPERS, path: "veranstaltungen", handle: form.enter },
  ...keepingRoutes(keeping),
  { ...get, roles: ROLES, path: "veranstaltungen/:slug", handle: showEvent },
  { ...get, roles: KEEPERS, path: "veranstaltungen/:slug/bearbeiten", handle: form.showEdit },
  { ...post, roles: KEEPERS, path: "veranstaltungen/:slug/bearbeiten", handle: form.save },
];
