import { page, redirect } from "../../platform/http/answers.ts";
import type { WorkspaceContext } from "../records/index.ts";
import { toIndex } from "./choices.ts";
import type { ColumnMatch } from "./columns.ts";
import { rememberColumns } from "./columns-memory.ts";
import { type ColumnFault, findColumnFaults } from "./column-faults.ts";
import { IMPORT_TARGETS, type ImportKind, isImportKind } from "./kinds.ts";
import type { Choices, Plan } from "./plan.ts";
import { keepPlan, lookAtPlan } from "./plans.ts";
import { address, idOf, isOver, scopeOf } from "./routes-shared.ts";
import { policy } from "./policy.ts";
import { changeKind, getImport, keepChoices, type StoredImport } from "./store.ts";
import { columnsPage } from "./views/columns-page.tsx";

export async function showColumns(context: WorkspaceContext) {
  const { stored, plan } = await context.use(async (db) => {
    const stored = await getImport(db, idOf(context));
    return { stored, plan: await lookAtPlan(db, context, stored) };
  });
  return isOver(stored) ? redirect(address(context, stored.id)) : page(columnsPage({ context, stored, plan }));
}

/** Whether sheet or header row are others than those whose columns were shown. */
function isMoved(typed: Record<string, string[]>): boolean {
  const shown = typed["gezeigt"]?.[0];
  return shown !== undefined && shown !== `${typed["blatt"]?.[0] ?? ""}.${typed["kopfzeile"]?.[0]?.trim() ?? ""}`;
}

/** Sheet and header row as typed. Another sheet has other rows: what was said about rows goes with the old one. */
function readLayout(stored: StoredImport, typed: Record<string, string[]>): Choices {
  const sheet = toIndex(typed["blatt"]?.[0]);
  const row = toIndex(typed["kopfzeile"]?.[0]?.trim());
  const shownSheet = typed["gezeigt"]?.[0]?.split(".")[0];
  const isOther = shownSheet !== undefined && shownSheet !== typed["blatt"]?.[0];
  return {
    ...stored.choices,
    sheet,
    headerRow: row === undefined || row === 0 ? undefined : row - 1,
    columns: undefined,
    ...(typed["anbieter"] === undefined ? {} : { defaults: readDefaults(typed["anbieter"][0] ?? "") }),
    ...(isOther ? { headerRow: undefined, corrections: {}, decisions: {} } : {}),
  };
}

/** Whose the rows are that do not say it: an organisation's name. */
const readDefaults = (provider: string): Record<string, string> => (provider.trim() === "" ? {} : { provider });

function readColumns(plan: Plan, typed: Record<string, string[]>): ColumnMatch[] {
  return plan.columns.map((match) => {
    const chosen = typed[`spalte.${match.column}`]?.[0];
    return { ...match, field: chosen === undefined ? match.field : chosen === "" ? null : chosen };
  });
}

/** The kind of list somebody chose instead of the one it was read as. */
function otherKind(stored: StoredImport, { sent, viewer }: WorkspaceContext): ImportKind | undefined {
  const kind = sent.typed["art"]?.[0] ?? stored.kind;
  return kind !== stored.kind && isImportKind(kind) && policy.kinds(viewer).includes(kind) ? kind : undefined;
}

type Step = { to: string } | { stored: StoredImport; plan: Plan; faults: ColumnFault[] };

export async function chooseColumns(context: WorkspaceContext) {
  const { typed } = context.sent;
  const step = await context.use(async (db): Promise<Step> => {
    const stored = await getImport(db, idOf(context));
    const kind = otherKind(stored, context);
    if (kind !== undefined) {
      await changeKind(db, stored.id, kind);
      return { to: "/spalten" };
    }
    const base = readLayout(stored, typed);
    const plan = await lookAtPlan(db, context, { ...stored, choices: base });
    if (typed["neu"] !== undefined || isMoved(typed) || plan === undefined) {
      await keepChoices(db, stored.id, base, "uploaded");
      return { to: "/spalten" };
    }
    const columns = readColumns(plan, typed);
    const faults = findColumnFaults(columns, IMPORT_TARGETS[stored.kind].list, plan.defaults);
    if (faults.length > 0) return { stored: { ...stored, choices: base }, plan: { ...plan, columns }, faults };
    const { sheet, layout } = plan;
    const chosen = columns.map((match) => match.field);
    const choices = { ...base, sheet, headerRow: layout.headerRow, columns: chosen };
    await keepChoices(db, stored.id, choices, "mapped");
    await rememberColumns(db, scopeOf(context), stored, columns, base.defaults);
    // Worked out here, where a person waits anyway, so that the page that shows it comes at once.
    const isAsFound = columns.every((match, index) => match.field === plan.columns[index]?.field);
    const sure = columns.map((match) => ({ ...match, confidence: 1 }));
    if (isAsFound) await keepPlan(db, context, { ...stored, choices }, { ...plan, columns: sure });
    else await lookAtPlan(db, context, { ...stored, choices });
    return { to: "/pruefen" };
  });
  if ("to" in step) return redirect(address(context, idOf(context), step.to));
  return page(columnsPage({ context, ...step }), 422);
}
