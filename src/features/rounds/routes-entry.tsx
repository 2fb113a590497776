import { z } from "zod";
import type { TenantDb } from "../../platform/db/doors.ts";
import { notFound, page, redirect } from "../../platform/http/answers.ts";
import type { Typed } from "../../platform/http/forms.ts";
import {
  confirmRecord,
  findHistory,
  findMissed,
  type FormState,
  isRowButton,
  type PersonalContext,
  type Route,
  type Upkeep,
  type Upkept,
  withoutRemovedRows,
} from "../records/index.ts";
import { answeringByLink } from "./answering.ts";
import { noteLookedAt } from "./check.tsx";
import { findOwnEntries } from "./entries.ts";
import { findOwnProposals } from "./proposals.ts";
import { addEntry, endEntry, type Saved, saveEntry } from "./saving.ts";
import { EntryFormPage } from "./views/entry-form.tsx";
import { personalPage } from "./views/personal-page.tsx";

type Entry = { upkeep: Upkeep; id: string; current: Upkept };

/** The entry of the address, if it is the holder's own. @throws 404 */
async function getEntry(context: PersonalContext, db: TenantDb): Promise<Entry> {
  const id = z.guid().safeParse(context.params["entry"]);
  if (!id.success) throw notFound();
  const own = await findOwnEntries(db, context.holder.organisation.id);
  const entry = own.find((one) => one.id === id.data);
  const upkeep = entry === undefined ? undefined : context.services.registry.upkeep(entry.kind);
  const current = await upkeep?.find(db, id.data);
  if (upkeep === undefined || current === undefined) throw notFound();
  return { upkeep, id: id.data, current };
}

async function showEntry(context: PersonalContext, db: TenantDb, entry: Entry, state?: FormState, status = 200) {
  const answering = answeringByLink(context);
  const { upkeep, id, current } = entry;
  const waiting = (await findOwnProposals(db, context.holder.organisation.id)).get(id);
  const shown = state ?? { typed: await upkeep.typedOf(answering, db, id, waiting?.changes ?? []), errors: [] };
  const action = context.here(`eintrag/${id}`);
  const fields = await upkeep.fields(answering, db, { id, state: shown, action });
  const opened = Number(shown.typed["version"]?.at(-1) ?? current.version) || 0;
  const missed = findMissed(await findHistory(db, id), opened, current.version);
  const words = missed.length === 0 ? undefined : await upkeep.words(context, db, id);
  const children = (
    <EntryFormPage {...{ answering, upkeep, current, action, state: shown, fields, waiting, missed, words }} />
  );
  return page(personalPage(context, { title: current.title, children }), status);
}

const back = (context: PersonalContext, what: string) =>
  redirect(`${context.here()}?hinweis=rounds-office.done.${what}`);

/** After a form: back to the page with everything, or the form again with what is wrong. */
async function answer(context: PersonalContext, db: TenantDb, entry: Entry, saved: Saved) {
  const { typed } = context.sent;
  if (saved.what === "wrong") return showEntry(context, db, entry, { typed, errors: saved.errors }, 422);
  if (saved.what === "overtaken") return showEntry(context, db, entry, { typed, errors: [] }, 409);
  if (saved.what === "unchanged" && entry.current.state === "published")
    await confirmRecord(db, answeringByLink(context).scope, entry.id);
  await noteLookedAt(answeringByLink(context), db);
  return back(context, saved.what);
}

/** Whether the form is only to be shown again. */
const isInterim = (upkeep: Upkeep, typed: Typed): boolean => isRowButton(typed) || upkeep.isInterim?.(typed) === true;

async function save(context: PersonalContext) {
  const { typed } = context.sent;
  return context.use(async (db) => {
    const entry = await getEntry(context, db);
    if (isInterim(entry.upkeep, typed))
      return showEntry(context, db, entry, { typed: withoutRemovedRows(typed), errors: [] });
    return answer(context, db, entry, await saveEntry(answeringByLink(context), db, entry, typed));
  });
}

async function end(context: PersonalContext) {
  return context.use(async (db) => {
    const entry = await getEntry(context, db);
    if (!entry.upkeep.canEnd) throw notFound();
    return answer(context, db, entry, await endEntry(answeringByLink(context), db, entry, context.sent.typed));
  });
}

/** The kind of the address, if organisations add entries of it. @throws 404 */
function getKind({ services, params }: PersonalContext): Upkeep {
  const upkeep = services.registry.addable.find(({ kind }) => kind === params["kind"]);
  if (upkeep === undefined) throw notFound();
  return upkeep;
}

async function showNew(context: PersonalContext, db: TenantDb, state?: FormState, status = 200) {
  const upkeep = getKind(context);
  const answering = answeringByLink(context);
  const shown = state ?? { typed: await upkeep.typedOf(answering, db, undefined, []), errors: [] };
  const action = context.here(`neu/${upkeep.kind}`);
  const fields = await upkeep.fields(answering, db, { id: undefined, state: shown, action });
  const title = context.t(upkeep.addLabel ?? "rounds-office.entry.new");
  const children = <EntryFormPage {...{ answering, upkeep, action, state: shown, fields, missed: [] }} />;
  return page(personalPage(context, { title, children }), status);
}

async function add(context: PersonalContext) {
  const { typed } = context.sent;
  return context.use(async (db) => {
    const upkeep = getKind(context);
    if (isInterim(upkeep, typed)) return showNew(context, db, { typed: withoutRemovedRows(typed), errors: [] });
    const saved = await addEntry(answeringByLink(context), db, upkeep, typed);
    if (saved.what === "wrong") return showNew(context, db, { typed, errors: saved.errors }, 422);
    return back(context, saved.what === "published" ? "added" : "addedToReview");
  });
}

const door = { door: "personal" } as const;

/** Entries of one's own behind a personal link: changed in place, ended, added. */
export const entryRoutes: readonly Route[] = [
  {
    ...door,
    method: "get",
    path: ":token/eintrag/:entry",
    handle: (context: PersonalContext) =>
      context.use(async (db) => showEntry(context, db, await getEntry(context, db))),
  },
  { ...door, method: "post", path: ":token/eintrag/:entry", handle: save },
  { ...door, method: "post", path: ":token/eintrag/:entry/ende", handle: end },
  {
    ...door,
    method: "get",
    path: ":token/neu/:kind",
    handle: (context: PersonalContext) => context.use((db) => showNew(context, db)),
  },
  { ...door, method: "post", path: ":token/neu/:kind", handle: add },
];
