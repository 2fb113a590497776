import { z } from "zod";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, notFound, page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import {
  Conflict,
  type FormState,
  type Role,
  scopeOf,
  type WorkspaceContext,
  type WorkspaceRoute,
} from "../records/index.ts";
import { addDownload, moveDownload, removeDownload, reviseDownload } from "./actions.ts";
import type { Download } from "./file.ts";
import { downloadForm, readUpload } from "./forms.ts";
import { findDownload, findDownloads, findRoom } from "./queries.ts";
import { downloadPage } from "./views/download-page.tsx";
import { downloadsPage } from "./views/downloads-page.tsx";

/** An entry whose files are kept, and how its pages are called. */
export type DownloadPlace = {
  id: string;
  kind: string;
  /** What people call the entry. */
  title: string;
  /** Address of the entry in the workspace. */
  href: string;
  /** Entry of the navigation, and the way above the entry. */
  current: string;
  trail: readonly { href: string; label: string }[];
  /** Where only some of the entry's files belong (papers of one item): which, where their list is, and what a new one becomes. */
  part?: { ids: readonly string[]; list: string; add(fileId: string): Promise<void> };
};

type Keeping = {
  /** Path of the entry in the workspace, with its parameters. */
  path: string;
  roles: readonly Role[];
  /** The entry in the address, for somebody who may change it. @throws 403, 404 */
  getPlace(context: WorkspaceContext, db: TenantDb): Promise<DownloadPlace>;
};

type At = { context: WorkspaceContext; db: TenantDb; place: DownloadPlace };

const listOf = ({ place }: At): string => place.part?.list ?? `${place.href}/dateien`;

/** Whether a file is one of those that are kept here. */
const isHere = ({ part }: DownloadPlace, { id }: Pick<Download, "id">): boolean => part?.ids.includes(id) ?? true;
const fault = (key: string): FormState["errors"] => [{ field: "file", key: `records-office.file.error.${key}` }];

async function showList(at: At, state: FormState, status = 200): Promise<Answer> {
  const { context, db, place } = at;
  const downloads = (await findDownloads(db, place.id)).filter((one) => isHere(place, one));
  const room = await findRoom(db, context.tenant.id);
  return page(downloadsPage({ context, place, list: listOf(at), downloads, room, state }), status);
}

async function add(at: At): Promise<Answer> {
  const { context, db, place } = at;
  const { typed, files } = context.sent;
  const read = readForm(downloadForm, typed);
  const file = files.get("file");
  const got = file === undefined ? undefined : await readUpload(file);
  const errors = [
    ...(read.ok ? [] : read.errors),
    ...(got === undefined ? fault("missing") : got.ok ? [] : fault(got.fault)),
  ];
  if (!read.ok || got === undefined || !got.ok) return showList(at, { typed, errors }, 422);
  const { version: _version, ...words } = read.value;
  const stored = await addDownload(db, scopeOf(context), { ...place, among: place.part?.ids }, got.upload, words);
  if ("fault" in stored) return showList(at, { typed, errors: fault(stored.fault) }, 422);
  await place.part?.add(stored.id);
  return redirect(`${listOf(at)}?hinweis=records-office.done.fileAdded`);
}

async function getDownload({ context, db, place }: At): Promise<Download> {
  const id = z.guid().safeParse(context.params["file"]);
  const found = id.success ? await findDownload(db, place.id, id.data) : undefined;
  if (found === undefined || !isHere(place, found)) throw notFound();
  return found;
}

const typedOf = ({ title, description, language, version }: Download) => ({
  title: [title],
  description: [description],
  language: language === null ? [] : [language],
  version: [String(version)],
});

const showOne = (at: At, file: Download, state: FormState, status = 200, isConflict = false): Answer =>
  page(downloadPage({ ...at, list: listOf(at), file, state, isConflict }), status);

async function revise(at: At): Promise<Answer> {
  const { context, db } = at;
  const { typed, files } = context.sent;
  const before = await getDownload(at);
  const read = readForm(downloadForm, typed);
  const file = files.get("file");
  const got = file === undefined ? undefined : await readUpload(file);
  const errors = [...(read.ok ? [] : read.errors), ...(got === undefined || got.ok ? [] : fault(got.fault))];
  if (!read.ok || (got !== undefined && !got.ok)) return showOne(at, before, { typed, errors }, 422);
  const { version = 0, ...words } = read.value;
  try {
    const stored = await reviseDownload(db, scopeOf(context), before, { words, upload: got?.upload, version });
    if (stored !== undefined) return showOne(at, before, { typed, errors: fault(stored.fault) }, 422);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    return showOne(at, before, { typed: { ...typed, version: [String(before.version)] }, errors: [] }, 409, true);
  }
  return redirect(`${listOf(at)}?hinweis=records-office.done.fileAdded`);
}

async function remove(at: At): Promise<Answer> {
  await removeDownload(at.db, scopeOf(at.context), await getDownload(at));
  return redirect(`${listOf(at)}?hinweis=records-office.done.fileRemoved`);
}

async function move(at: At): Promise<Answer> {
  const direction = at.context.sent.typed["direction"]?.at(-1);
  await moveDownload(at.db, await getDownload(at), direction === "up" ? -1 : 1, at.place.part?.ids);
  return redirect(listOf(at));
}

/** Routes with which the downloads of an entry are kept; for features whose entries have some. */
export function downloadRoutes({ path, roles, getPlace }: Keeping): WorkspaceRoute[] {
  const at = (work: (at: At) => Promise<Answer>) => (context: WorkspaceContext) =>
    context.use(async (db) => work({ context, db, place: await getPlace(context, db) }));
  const route = (method: "get" | "post", rest: string, work: (at: At) => Promise<Answer>): WorkspaceRoute => ({
    door: "workspace",
    roles,
    method,
    path: `${path}/dateien${rest}`,
    handle: at(work),
  });
  return [
    route("get", "", (here) => showList(here, { typed: {}, errors: [] })),
    route("post", "", add),
    route("get", "/:file", async (here) => {
      const file = await getDownload(here);
      return showOne(here, file, { typed: typedOf(file), errors: [] });
    }),
    route("post", "/:file", revise),
    route("post", "/:file/loeschung", remove),
    route("post", "/:file/reihenfolge", move),
  ];
}
