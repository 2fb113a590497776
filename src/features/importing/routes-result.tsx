import { download, notFound, page, redirect } from "../../platform/http/answers.ts";
import { writeXlsx } from "../../platform/sheets/write.ts";
import type { WorkspaceContext } from "../records/index.ts";
import { leftOutSheet } from "./left-out.ts";
import { address, aroundOf, idOf, isOver, scopeOf } from "./routes-shared.ts";
import { discardImport, getImport } from "./store.ts";
import { findImported, undoImport } from "./take-over.ts";
import { resultPage } from "./views/result-page.tsx";
import { planNow } from "./work.ts";

export async function showResult(context: WorkspaceContext) {
  const { stored, entries } = await context.use(async (db) => {
    const stored = await getImport(db, idOf(context), "fate");
    return { stored, entries: stored.state === "running" ? [] : await findImported(db, stored.id) };
  });
  if (!isOver(stored))
    return redirect(address(context, stored.id, stored.state === "mapped" ? "/pruefen" : "/spalten"));
  return page(resultPage({ context, stored, entries }));
}

/** The rows that were left out, as they stand in the file, with what was wrong: to mend and load again. */
export async function downloadLeftOut(context: WorkspaceContext) {
  const sheet = await context.use(async (db) => {
    const stored = await getImport(db, idOf(context));
    const rows = new Set(stored.result?.skippedRows ?? []);
    if (stored.state !== "done" || rows.size === 0 || stored.tables.length === 0) throw notFound();
    const plan = await planNow(db, stored, aroundOf(context));
    if (plan === undefined) throw notFound();
    return { fileName: stored.fileName, sheet: leftOutSheet(context.t, plan, rows) };
  });
  const name = sheet.fileName.replace(/\.[a-z]{3,4}$/iu, "");
  return download(
    await writeXlsx([sheet.sheet]),
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    `${name} – ${context.t("importing-check.leftOutFile")}.xlsx`,
  );
}

export async function undo(context: WorkspaceContext) {
  return context.use(async (db) => {
    const stored = await getImport(db, idOf(context));
    await undoImport(db, scopeOf(context), stored);
    return redirect(address(context, stored.id));
  });
}

export async function discard(context: WorkspaceContext) {
  await context.use(async (db) => discardImport(db, (await getImport(db, idOf(context))).id));
  return redirect(`${context.paths.intern("einlesen")}?hinweis=importing.done.discarded`);
}
