import { timeOf } from "../../platform/clock.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notAllowed, notFound, page, redirect, text } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import type { Meeting } from "../meetings/index.ts";
import {
  Conflict,
  findSections,
  ROLES,
  scopeOf,
  type WorkspaceContext,
  type WorkspaceRoute,
} from "../records/index.ts";
import { addResult, keepNotes } from "./actions.ts";
import type { Approval } from "./approval.ts";
import { notesForm, readResult } from "./forms.ts";
import { findWriting, getMinutes, getWritable } from "./load.ts";
import { canRead, canWrite } from "./policy.ts";
import { type Notes } from "./queries.ts";
import { resultFormPage } from "./views/result-form-page.tsx";
import { writePage, type WritePage } from "./views/write-page.tsx";
import { readPage } from "./views/read-page.tsx";
import { approvalBox } from "./approval-box.tsx";
import { findReading } from "./versions.ts";

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

async function showWriting(
  context: WorkspaceContext,
  db: TenantDb,
  { meeting, approval }: { meeting: Meeting; approval: Approval },
  more: Partial<WritePage> = {},
  status = 200,
): Promise<Answer> {
  const writing = await findWriting(db, meeting);
  const asked = context.query.get("punkt") ?? "";
  const shown = { ...writing, ...more, context, meeting, approval };
  const side = await approvalBox(context, db, { meeting, approval });
  const parts = await findSections(context, db, { ...meeting, kind: "minutes" });
  return page(writePage({ ...shown, askedItem: ID.test(asked) ? asked : undefined, side, parts }), status);
}

const show = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const { meeting, approval } = await getMinutes(context, db);
    const { viewer, query } = context;
    if (canWrite(viewer, meeting, approval) && query.get("ansicht") !== "lesen")
      return showWriting(context, db, { meeting, approval });
    if (!canRead(viewer, meeting, approval) && approval.sentAt !== null) throw notAllowed();
    return page(readPage({ context, meeting, approval, ...(await findReading(context, db, { meeting, approval })) }));
  });

const json = (body: object, status = 200): Answer =>
  text(JSON.stringify(body), "application/json; charset=utf-8", status);

const wantsJson = ({ header }: WorkspaceContext): boolean =>
  (header("accept") ?? "").split(",")[0]?.trim() === "application/json";

function tellClash(
  context: WorkspaceContext,
  db: TenantDb,
  found: { meeting: Meeting; approval: Approval },
  clash: { itemId: string; typed: { notes: string; publicNotes: string }; theirs: Notes },
): Promise<Answer> | Answer {
  const { theirs } = clash;
  const texts = { notes: theirs.notes, publicNotes: theirs.publicNotes };
  if (wantsJson(context)) return json({ version: theirs.version, by: theirs.by, texts }, 409);
  return showWriting(context, db, found, { clash }, 409);
}

/** Keeps the notes of an item: as they are typed (JSON), or by the button of the form. */
const keep = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const found = await getWritable(context, db);
    const itemId = context.params["item"] ?? "";
    if (!ID.test(itemId)) throw notFound();
    const read = readForm(notesForm, context.sent.typed);
    if (!read.ok) {
      if (wantsJson(context)) return json({ errors: read.errors }, 422);
      return showWriting(context, db, found, {}, 422);
    }
    const { notesVersion, ...typed } = read.value;
    const kept = await keepNotes(db, scopeOf(context), found.meeting, { itemId, version: notesVersion, ...typed });
    if (!kept.ok) return tellClash(context, db, found, { itemId, typed, theirs: kept.theirs });
    if (wantsJson(context)) return json({ version: kept.version, at: timeOf(kept.at) });
    const own = context.paths.intern(`treffen/${found.meeting.slug}/protokoll`);
    return redirect(`${own}?hinweis=minutes-office.done.saved`);
  });

const add = (context: WorkspaceContext): Promise<Answer> =>
  context.use(async (db) => {
    const { meeting } = await getWritable(context, db);
    const read = await readResult(db, meeting.id, context.sent.typed);
    const { items, nameable } = await findWriting(db, meeting);
    if (!read.ok)
      return page(resultFormPage({ context, result: undefined, meeting, state: read, items, nameable }), 422);
    const itemId = items.find(({ id }) => id === read.value.itemId)?.id ?? null;
    if (read.value.itemId !== null && itemId === null) throw new Conflict();
    await addResult(db, scopeOf(context), meeting, { ...read.value, itemId });
    const own = context.paths.intern(`treffen/${meeting.slug}/protokoll`);
    if (itemId === null) return redirect(`${own}?hinweis=minutes-office.done.added`);
    return redirect(`${own}?punkt=${itemId}#festhalten-${itemId.slice(0, 8)}`);
  });

export const writingRoutes: readonly WorkspaceRoute[] = [
  { door: "workspace", method: "get", roles: ROLES, path: "treffen/:slug/protokoll", handle: show },
  {
    door: "workspace",
    method: "post",
    roles: ["office", "partner"],
    path: "treffen/:slug/protokoll/punkte/:item",
    handle: keep,
  },
  {
    door: "workspace",
    method: "post",
    roles: ["office", "partner"],
    path: "treffen/:slug/protokoll/ergebnisse",
    handle: add,
  },
];
