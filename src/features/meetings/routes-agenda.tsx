import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notFound, page, redirect } from "../../platform/http/answers.ts";
import { type FormResult, readForm } from "../../platform/http/forms.ts";
import { findOrganisationNames } from "../directory/index.ts";
import { findGroups } from "../groups/index.ts";
import { Conflict, type FormState, type Route, scopeOf, type WorkspaceContext } from "../records/index.ts";
import { indexMeeting } from "./actions.ts";
import { addItem, orderItems, removeItem, reviseItem } from "./agenda-actions.ts";
import { findAgenda } from "./agenda-queries.ts";
import { findEntries } from "./entries.ts";
import { type AgendaItem, moved } from "./agenda.ts";
import { itemForm, type ItemInput, typedOfItem } from "./forms.ts";
import { getItem, getPlanned } from "./load.ts";
import type { Meeting } from "./meeting.ts";
import { itemPage } from "./views/item-page.tsx";

const toAgenda = ({ paths }: WorkspaceContext, meeting: Meeting, done?: string, anchor = "tagesordnung"): Answer =>
  redirect(
    `${paths.intern(`treffen/${meeting.slug}`)}${done === undefined ? "" : `?hinweis=meetings-office.done.${done}`}#${anchor}`,
  );

async function showItem(
  context: WorkspaceContext,
  db: TenantDb,
  shown: { meeting: Meeting; item: AgendaItem | undefined; state: FormState; isConflict?: boolean },
): Promise<Answer> {
  const organisations = await findOrganisationNames(db);
  const groups = (await findGroups(db)).map(({ id, title }) => ({ id, name: title }));
  const status = shown.isConflict ? 409 : shown.state.errors.length > 0 ? 422 : 200;
  const found = await findEntries(context, db, shown.state.typed);
  return page(itemPage({ context, organisations, groups, found, ...shown }), status);
}

/** Reads the form of an item; who or what it names has to be there for this viewer. */
async function readItem(
  { sent }: WorkspaceContext,
  db: TenantDb,
  item?: Pick<AgendaItem, "recordId">,
): Promise<FormResult<ItemInput>> {
  const result = readForm(itemForm, sent.typed);
  if (!result.ok) return result;
  const named = (["organisationId", "groupId", "recordId"] as const).flatMap((field) => {
    const id = result.value[field];
    // What it was about before may be something this editor does not see: it stays.
    const isKept = field === "recordId" && id === item?.recordId;
    return id === null || isKept ? [] : [{ field, id, kind: KINDS[field] }];
  });
  if (named.length === 0) return result;
  const found = await db
    .selectFrom("record")
    .select(["id", "kind"])
    .where(
      "id",
      "in",
      named.map(({ id }) => id),
    )
    .where("deleted_at", "is", null)
    .execute();
  const errors = named
    .filter(({ id, kind }) => !found.some((one) => one.id === id && (kind === undefined || one.kind === kind)))
    .map(({ field }) => ({ field, key: "ui.error.missing" }));
  return errors.length > 0 ? { ok: false, errors, typed: result.typed } : result;
}

const KINDS = { organisationId: "organisation", groupId: "group", recordId: undefined } as const;

/** An entry is looked for: the form comes back as it was typed, with what fits. */
const isSearching = ({ sent }: WorkspaceContext): boolean => sent.typed["next"]?.at(-1) === "search";
const asSearched = ({ sent }: WorkspaceContext): FormState => ({ typed: sent.typed, errors: [] });

async function add(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const meeting = await getPlanned(context, db, "agenda");
    if (isSearching(context)) return showItem(context, db, { meeting, item: undefined, state: asSearched(context) });
    const result = await readItem(context, db);
    if (!result.ok) return showItem(context, db, { meeting, item: undefined, state: result });
    await addItem(db, scopeOf(context), meeting, result.value);
    await indexMeeting(db, scopeOf(context), meeting.id);
    return toAgenda(context, meeting, "itemAdded");
  });
}

async function edit(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const meeting = await getPlanned(context, db, "agenda");
    const item = await getItem(context, db, meeting);
    return showItem(context, db, { meeting, item, state: { typed: typedOfItem(item), errors: [] } });
  });
}

async function save(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const meeting = await getPlanned(context, db, "agenda");
    const item = await getItem(context, db, meeting);
    if (isSearching(context)) return showItem(context, db, { meeting, item, state: asSearched(context) });
    const result = await readItem(context, db, item);
    if (!result.ok) return showItem(context, db, { meeting, item, state: result });
    const { version = 0, ...content } = result.value;
    try {
      await reviseItem(db, scopeOf(context), meeting, item.id, content, version);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      const now = await getItem(context, db, meeting);
      const typed = { ...context.sent.typed, version: [String(now.version)] };
      return showItem(context, db, { meeting, item: now, state: { typed, errors: [] }, isConflict: true });
    }
    await indexMeeting(db, scopeOf(context), meeting.id);
    return toAgenda(context, meeting, "itemSaved", `punkt-${item.id}`);
  });
}

async function move(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const meeting = await getPlanned(context, db, "agenda");
    const item = await getItem(context, db, meeting);
    const ids = (await findAgenda(db, meeting.id)).map(({ id }) => id);
    const direction = context.sent.typed["direction"]?.at(-1);
    if (direction !== "up" && direction !== "down") throw notFound();
    const by = direction === "up" ? -1 : 1;
    await orderItems(db, scopeOf(context), meeting.id, moved(ids, item.id, by));
    return toAgenda(context, meeting, undefined, `punkt-${item.id}`);
  });
}

async function remove(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const meeting = await getPlanned(context, db, "agenda");
    const item = await getItem(context, db, meeting);
    await removeItem(db, scopeOf(context), meeting, item);
    await indexMeeting(db, scopeOf(context), meeting.id);
    return toAgenda(context, meeting, "itemRemoved");
  });
}

const post = { door: "workspace", method: "post", roles: ["office", "partner"] } as const;

/** The agenda of a meeting, for who plans it. */
export const agendaRoutes: readonly Route[] = [
  { ...post, path: "treffen/:slug/tagesordnung", handle: add },
  { ...post, method: "get", path: "treffen/:slug/tagesordnung/:item", handle: edit },
  { ...post, path: "treffen/:slug/tagesordnung/:item", handle: save },
  { ...post, path: "treffen/:slug/tagesordnung/:item/platz", handle: move },
  { ...post, path: "treffen/:slug/tagesordnung/:item/entfernen", handle: remove },
];
