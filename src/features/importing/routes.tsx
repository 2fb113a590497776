import { type Answer, download, notFound, page, redirect } from "../../platform/http/answers.ts";
import { readTables } from "../../platform/sheets/read.ts";
import { writeXlsx } from "../../platform/sheets/write.ts";
import type { Route, WorkspaceContext } from "../records/index.ts";
import { guessKind } from "./guess-kind.ts";
import { headOf, sheetFields } from "./show.ts";
import { IMPORT_TARGETS, isImportKind } from "./kinds.ts";
import { policy } from "./policy.ts";
import { check, showCheck, takeOver } from "./routes-check.tsx";
import { chooseColumns, showColumns } from "./routes-columns.tsx";
import { discard, downloadLeftOut, showResult, undo } from "./routes-result.tsx";
import { address, scopeOf } from "./routes-shared.ts";
import { findImports, getImport, keepChoices, storeImport } from "./store.ts";
import { uploadPage } from "./views/upload-page.tsx";
import { recallColumns } from "./work.ts";

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
  const asked = sent.typed["art"]?.[0] ?? "";
  const kinds = policy.kinds(viewer);
  const file = sent.files.get("datei");
  const refuse = async (errors: { field: string; message: string }[]) =>
    page(uploadPage({ context, imports: await listImports(context), kinds, errors, kind: asked }), 422);
  const errors = [
    ...(asked === "" || (isImportKind(asked) && kinds.includes(asked))
      ? []
      : [{ field: "art", message: t("importing.upload.missingKind") }]),
    ...(file === undefined ? [{ field: "datei", message: t("importing.upload.missingFile") }] : []),
  ];
  if (errors.length > 0 || file === undefined) return refuse(errors);
  const outcome = await readTables(new Uint8Array(await file.arrayBuffer()), file.name);
  if (!outcome.ok) return refuse([{ field: "datei", message: policy.faultWords(t, outcome) }]);
  const { tables } = outcome;
  const lists = kinds.map((one) => ({ kind: one, list: IMPORT_TARGETS[one].list }));
  const kind = isImportKind(asked) ? asked : guessKind(tables, lists);
  if (kind === undefined) return refuse([{ field: "art", message: t("importing-check.kindUnclear") }]);
  const { id, step } = await context.use(async (db) => {
    const visibleTo = policy.visibleTo(viewer);
    const id = await storeImport(db, scopeOf(context), { kind, fileName: file.name, tables, visibleTo });
    const stored = await getImport(db, id);
    // Whoever went through these columns before need not again; the step stays open to them.
    const known = await recallColumns(db, stored);
    if (known !== undefined) await keepChoices(db, id, known, "mapped");
    return { id, step: known === undefined ? "/spalten" : "/pruefen" };
  });
  return redirect(address(context, id, step));
}

/** An empty table with our column names, for those who begin. */
async function template(context: WorkspaceContext) {
  const kind = context.params["kind"] ?? "";
  if (!isImportKind(kind)) throw notFound();
  const { list } = IMPORT_TARGETS[kind];
  const header = sheetFields(list)
    .filter((field) => field.kind !== "key")
    .map(headOf);
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
  route("get", "einlesen/:id/ausgelassen", downloadLeftOut),
  route("post", "einlesen/:id/ruecknahme", undo),
  route("post", "einlesen/:id/verwerfen", discard),
];
