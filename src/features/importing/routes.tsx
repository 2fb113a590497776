import { setTimeout as wait } from "node:timers/promises";
import { type Answer, download, notFound, page, redirect } from "../../platform/http/answers.ts";
import { bulkQueue, enqueue } from "../../platform/jobs/index.ts";
import { readTables } from "../../platform/sheets/read.ts";
import { writeXlsx } from "../../platform/sheets/write.ts";
import { actorOf, type Route, type Scope, type WorkspaceContext } from "../records/index.ts";
import { IMPORT_TARGETS, isImportKind } from "./kinds.ts";
import { readChoices, toIndex } from "./choices.ts";
import { policy } from "./policy.ts";
import { type Choices, countOutcomes } from "./plan.ts";
import { runImport } from "./job.ts";
import {
  discardImport,
  findImports,
  getImport,
  keepChoices,
  rememberColumns,
  type StoredImport,
  startTakingOver,
  storeImport,
} from "./store.ts";
import { findImported, undoImport } from "./take-over.ts";
import { checkPage } from "./views/check-page.tsx";
import { columnsPage } from "./views/columns-page.tsx";
import { resultPage } from "./views/result-page.tsx";
import { uploadPage } from "./views/upload-page.tsx";
import { planNow } from "./work.ts";

const scopeOf = ({ services, viewer, tenant }: WorkspaceContext): Scope => ({
  tenantId: tenant.id,
  actor: actorOf(viewer),
  clock: services.clock,
  newId: services.newId,
});
const address = ({ paths }: WorkspaceContext, id: string, step = "") => paths.intern(`einlesen/${id}${step}`);
const aroundOf = ({ tenant, services, viewer }: WorkspaceContext) => ({ tenant, clock: services.clock, viewer });
const ROLES = ["office", "partner"] as const;

async function listImports(context: WorkspaceContext) {
  const since = new Date(context.services.clock.now().getTime() - 90 * 86_400_000);
  return context.use((db) => findImports(db, since));
}

async function showUpload(context: WorkspaceContext) {
  return page(uploadPage({ context, imports: await listImports(context), kinds: policy.kinds(context.viewer) }));
}

/** Reads the file before anything is kept: what cannot be read is said at once. */
async function upload(context: WorkspaceContext) {
  const { sent, t, viewer } = context;
  const kind = sent.typed["art"]?.[0] ?? "";
  const file = sent.files.get("datei");
  const refuse = async (errors: { field: string; message: string }[]) =>
    page(uploadPage({ context, imports: await listImports(context), kinds: policy.kinds(viewer), errors, kind }), 422);
  const errors = [
    ...(isImportKind(kind) && policy.kinds(viewer).includes(kind)
      ? []
      : [{ field: "art", message: t("importing.upload.missingKind") }]),
    ...(file === undefined ? [{ field: "datei", message: t("importing.upload.missingFile") }] : []),
  ];
  if (errors.length > 0 || file === undefined || !isImportKind(kind)) return refuse(errors);
  const outcome = await readTables(new Uint8Array(await file.arrayBuffer()), file.name);
  if (!outcome.ok) return refuse([{ field: "datei", message: policy.faultWords(t, outcome) }]);
  const id = await context.use((db) =>
    storeImport(db, scopeOf(context), {
      kind,
      fileName: file.name,
      tables: outcome.tables,
      visibleTo: policy.visibleTo(viewer),
    }),
  );
  return redirect(address(context, id, "/spalten"));
}

async function open(context: WorkspaceContext) {
  return context.use(async (db) => {
    const stored = await getImport(db, context.params["id"] ?? "");
    const plan = await planNow(db, stored, {
      tenant: context.tenant,
      clock: context.services.clock,
      viewer: context.viewer,
    });
    return { stored, plan };
  });
}

/** Lists that are taken over show their result whatever step is asked for. */
const isOver = (stored: StoredImport) =>
  stored.state === "running" || stored.state === "done" || stored.state === "undone";

async function showColumns(context: WorkspaceContext) {
  const { stored, plan } = await open(context);
  return isOver(stored) ? redirect(address(context, stored.id)) : page(columnsPage({ context, stored, plan }));
}

async function chooseColumns(context: WorkspaceContext) {
  const { typed } = context.sent;
  const readAgain = typed["neu"] !== undefined;
  return context.use(async (db) => {
    const stored = await getImport(db, context.params["id"] ?? "");
    const row = toIndex(typed["kopfzeile"]?.[0]);
    const base: Choices = {
      ...stored.choices,
      sheet: toIndex(typed["blatt"]?.[0]),
      headerRow: row === undefined || row === 0 ? undefined : row - 1,
      columns: undefined,
    };
    const plan = await planNow(db, { ...stored, choices: base }, aroundOf(context));
    if (readAgain || plan === undefined) {
      await keepChoices(db, stored.id, base, "uploaded");
      return redirect(address(context, stored.id, "/spalten"));
    }
    const columns = plan.columns.map((match) => {
      const chosen = typed[`spalte.${match.column}`]?.[0];
      return chosen === undefined ? match.field : chosen === "" ? null : chosen;
    });
    const choices: Choices = { ...base, sheet: plan.sheet, headerRow: plan.layout.headerRow, columns };
    await keepChoices(db, stored.id, choices, "mapped");
    await rememberColumns(db, scopeOf(context), stored.kind, {
      layout: plan.layout,
      columns: plan.columns.map((match, index) => ({ ...match, field: columns[index] ?? null })),
    });
    return redirect(address(context, stored.id, "/pruefen"));
  });
}

async function showCheck(context: WorkspaceContext) {
  const { stored, plan } = await open(context);
  if (isOver(stored)) return redirect(address(context, stored.id));
  if (plan === undefined) return redirect(address(context, stored.id, "/spalten"));
  return page(checkPage({ context, stored, plan }));
}

async function check(context: WorkspaceContext) {
  return context.use(async (db) => {
    const stored = await getImport(db, context.params["id"] ?? "");
    await keepChoices(db, stored.id, readChoices(stored, context.sent.typed), "mapped");
    return redirect(
      address(
        context,
        stored.id,
        `/pruefen${context.sent.typed["ansicht"]?.[0] === undefined ? "" : `?ansicht=${encodeURIComponent(context.sent.typed["ansicht"][0])}`}`,
      ),
    );
  });
}

/** How long a person waits for a list before the page with its progress stands in, in milliseconds. */
const PATIENCE = 2500;

/**
 * Begins to take the list over at once; small lists are done when the answer goes out. A job stands by to go on should
 * this process die meanwhile.
 */
async function takeOver(context: WorkspaceContext) {
  const { services, tenant } = context;
  const id = context.params["id"] ?? "";
  const step = await context.use(async (db) => {
    const stored = await getImport(db, id);
    const choices = readChoices(stored, context.sent.typed);
    await keepChoices(db, stored.id, choices, "mapped");
    const plan = await planNow(db, { ...stored, choices }, aroundOf(context));
    if (plan === undefined) return "/spalten";
    const counts = countOutcomes(plan.items);
    await startTakingOver(db, stored.id, counts.created + counts.updated);
    await enqueue(db, bulkQueue, { tenant: tenant.id, id }, new Date(services.clock.now().getTime() + 60_000));
    return "";
  });
  const work = runImport(services, { tenant: tenant.id, id }).catch((error: unknown) =>
    services.log.error("import stopped", { id, error }),
  );
  await Promise.race([work, wait(PATIENCE)]);
  return redirect(address(context, id, step));
}

async function showResult(context: WorkspaceContext) {
  const { stored, entries } = await context.use(async (db) => {
    const stored = await getImport(db, context.params["id"] ?? "");
    return { stored, entries: await findImported(db, stored.id) };
  });
  if (!isOver(stored))
    return redirect(address(context, stored.id, stored.state === "mapped" ? "/pruefen" : "/spalten"));
  return page(resultPage({ context, stored, entries }));
}

async function undo(context: WorkspaceContext) {
  return context.use(async (db) => {
    const stored = await getImport(db, context.params["id"] ?? "");
    await undoImport(db, scopeOf(context), stored);
    return redirect(address(context, stored.id));
  });
}

async function discard(context: WorkspaceContext) {
  await context.use(async (db) => discardImport(db, (await getImport(db, context.params["id"] ?? "")).id));
  return redirect(`${context.paths.intern("einlesen")}?hinweis=importing.done.discarded`);
}

/** An empty table with our column names, for those who begin. */
async function template(context: WorkspaceContext) {
  const kind = context.params["kind"] ?? "";
  if (!isImportKind(kind)) throw notFound();
  const { list } = IMPORT_TARGETS[kind];
  const header = list.fields.map((field) => field.wordings[0] ?? field.name);
  const body = await writeXlsx([{ name: context.t.code("importing.kind", kind), header, rows: [] }]);
  return download(
    body,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    `${context.t.code("importing.kind", kind)}.xlsx`,
  );
}

const route = (
  method: "get" | "post",
  path: string,
  handle: (context: WorkspaceContext) => Promise<Answer>,
): Route => ({
  door: "workspace",
  method,
  path,
  roles: ROLES,
  handle,
});

export const routes: readonly Route[] = [
  route("get", "einlesen", showUpload),
  route("post", "einlesen", upload),
  route("get", "einlesen/vorlage/:kind", template),
  route("get", "einlesen/:id", showResult),
  route("get", "einlesen/:id/spalten", showColumns),
  route("post", "einlesen/:id/spalten", chooseColumns),
  route("get", "einlesen/:id/pruefen", showCheck),
  route("post", "einlesen/:id/pruefen", check),
  route("post", "einlesen/:id/uebernahme", takeOver),
  route("post", "einlesen/:id/ruecknahme", undo),
  route("post", "einlesen/:id/verwerfen", discard),
];
