import { createHash } from "node:crypto";
import { z } from "zod";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Answer, download, notAllowed, notFound, page, redirect } from "../../platform/http/answers.ts";
import { scopeOf, type WorkspaceContext } from "../records/index.ts";
import { type Saved, saveTexts } from "./actions.ts";
import { deleteFile, findFile, findFiles, storeFile, type StoredFile } from "./files.ts";
import { BY_DEFAULT, compareFile, type Incoming, type Outcome, TAKEABLE } from "./incoming.ts";
import { codeOf, languageOfCode } from "./language-code.ts";
import { fileOf } from "./outgoing.ts";
import { findChosenIds } from "./overview.ts";
import { canTranslate } from "./policy.ts";
import { findPreferredTerms } from "./queries-terms.ts";
import { readAsked } from "./routes-overview.tsx";
import { findEntries, translatedKinds } from "./texts.ts";
import { filesPage } from "./views/files-page.tsx";
import { incomingPage } from "./views/incoming-page.tsx";
import { readXliff } from "./xliff/read.ts";
import { XliffFault } from "./xliff/unit.ts";
import { type Version, VERSIONS, writeXliff } from "./xliff/write.ts";

/** Who sees a file that waits: the office, or a partner's organisation. */
function audienceOf({ viewer }: WorkspaceContext): string {
  if (viewer.role === "office") return "office";
  if (viewer.organisationId === null) throw notAllowed();
  return `o:${viewer.organisationId}`;
}

/** What goes out and comes in; `problem`: why a file could not be read. */
export async function showFiles(
  context: WorkspaceContext,
  problem?: XliffFault["reason"] | "none" | "nothing",
  status: 200 | 422 = problem === undefined ? 200 : 422,
): Promise<Answer> {
  const asked = readAsked(context);
  const files = await context.use(findFiles);
  return page(filesPage({ context, ...asked, files, problem }), status);
}

/** One language of what the address chooses, as a file. */
export async function exportFile(context: WorkspaceContext): Promise<Answer> {
  const { query, t, tenant, services } = context;
  const { choice, kinds } = readAsked(context);
  const [lang, ...others] = choice.languages;
  if (lang === undefined) throw notFound();
  if (others.length > 0) return showFiles(context, "none", 200);
  const version: Version = VERSIONS.find((one) => one === query.get("fassung")) ?? "2.0";
  const file = await context.use(async (db) => {
    const ids = await findChosenIds(db, choice);
    const entries = await findEntries(db, kinds, ids, lang);
    const terms = await findPreferredTerms(db);
    return fileOf(entries, { t, lang, terms, at: services.clock.now(), whole: query.get("umfang") === "alles" });
  });
  if (file.entries.every(({ units }) => units.length === 0)) return showFiles(context, "nothing", 200);
  const name = `${tenant.slug}-de-${codeOf(lang)}-${services.clock.today()}.xlf`;
  return download(new TextEncoder().encode(writeXliff(file, version)), "application/xliff+xml", name);
}

/** Reads a file and keeps it for the next page: nothing is taken over yet. */
export async function loadFile(context: WorkspaceContext): Promise<Answer> {
  const visibleTo = audienceOf(context);
  const file = context.sent.files.get("datei");
  if (file === undefined || file.size === 0) return showFiles(context, "nothing");
  try {
    const read = readXliff(new Uint8Array(await file.arrayBuffer()));
    const language = languageOfCode(
      read.language,
      context.tenant.languages.filter((one) => one !== "de"),
    );
    if (language === undefined) return await showFiles(context, "language");
    if (read.units.length === 0) return await showFiles(context, "nothing");
    const id = await context.use((db) =>
      storeFile(db, scopeOf(context), { fileName: file.name, language, units: read.units, visibleTo }),
    );
    return redirect(context.paths.intern(`uebersetzungen/dateien/${id}`));
  } catch (fault) {
    if (fault instanceof XliffFault) return showFiles(context, fault.reason);
    throw fault;
  }
}

type Loaded = { file: StoredFile; incoming: Incoming[]; mark: string };

/** Changes when what the file means does: somebody who confirms has seen exactly this. */
const markOfAll = (incoming: readonly Incoming[]): string =>
  createHash("sha256")
    .update(JSON.stringify(incoming.map(({ outcome, text }) => [outcome, text?.text, text?.german])))
    .digest("base64url")
    .slice(0, 16);

/** Entries of a file that are read at once. */
const AT_ONCE = 500;

async function load(context: WorkspaceContext, db: TenantDb): Promise<Loaded> {
  const id = z.guid().safeParse(context.params["file"]);
  const file = id.success ? await findFile(db, id.data) : undefined;
  if (file === undefined || !context.tenant.languages.includes(file.language)) throw notFound();
  const kinds = translatedKinds(context.services.registry);
  const ids = [...new Set(file.units.map(({ recordId }) => recordId))];
  const entries = [];
  for (let start = 0; start < ids.length; start += AT_ONCE)
    entries.push(...(await findEntries(db, kinds, ids.slice(start, start + AT_ONCE), file.language)));
  const incoming = compareFile(
    file.units,
    entries.filter((entry) => canTranslate(context.viewer, entry)),
  );
  return { file, incoming, mark: markOfAll(incoming) };
}

type Chosen = { outcomes: readonly Outcome[]; isLate: boolean };

const show = (context: WorkspaceContext, loaded: Loaded, { outcomes, isLate }: Chosen): Answer =>
  page(incomingPage({ context, ...loaded, chosen: outcomes, isLate }), isLate ? 409 : 200);

/** What a file would change, before it changes anything. */
export async function showIncoming(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => show(context, await load(context, db), { outcomes: BY_DEFAULT, isLate: false }));
}

/** What becomes of a text: a machine's proposal that the office has found right stays the machine's, now checked. */
const savedOf = ({ unit, text }: Incoming): Saved => ({
  field: unit.field,
  text: unit.target,
  source: unit.source,
  machine:
    text?.proposal?.text === unit.target ? text.proposal.machine : text?.text === unit.target ? text.machine : null,
});

/** Takes over what was chosen, all of it or nothing. */
export async function takeFile(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const loaded = await load(context, db);
    const { typed } = context.sent;
    const outcomes = TAKEABLE.filter((outcome) => typed["nehmen"]?.includes(outcome) === true);
    if (typed["mark"]?.at(-1) !== loaded.mark) return show(context, loaded, { outcomes, isLate: true });
    const taken = Map.groupBy(
      loaded.incoming.filter(({ outcome }) => outcomes.includes(outcome)),
      ({ entry }) => entry,
    );
    for (const [entry, texts] of taken)
      if (entry !== undefined) await saveTexts(db, scopeOf(context), entry, loaded.file.language, texts.map(savedOf));
    await deleteFile(db, loaded.file.id);
    return redirect(`${context.paths.intern("uebersetzungen/dateien")}?hinweis=translating-office.done.taken`);
  });
}

/** Lets a file go; nothing of it is taken over. */
export async function dropFile(context: WorkspaceContext): Promise<Answer> {
  return context.use(async (db) => {
    const { file } = await load(context, db);
    await deleteFile(db, file.id);
    return redirect(`${context.paths.intern("uebersetzungen/dateien")}?hinweis=translating-office.done.letGo`);
  });
}
