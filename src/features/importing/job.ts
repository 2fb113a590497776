import { sql } from "kysely";
import { bulkQueue, type Handler, type Job } from "../../platform/jobs/index.ts";
import { programReader, readerKeys, type Scope, type Services, type Tenant, type Viewer } from "../records/index.ts";
import type { Plan } from "./plan.ts";
import type { PlanItem } from "./plan-items.ts";
import { finishImport, getImport, type ImportResult, keepProgress, lockImport, type StoredImport } from "./store.ts";
import { applyItems, findWritten } from "./take-over.ts";
import { forgetPlan } from "./plans.ts";
import { planNow } from "./work.ts";

/** Entries written in one transaction: a crash loses at most so many, and readers see the list grow, a short one too. */
const stepOf = (entries: number): number => Math.min(250, Math.max(10, Math.ceil(entries / 10)));

/** Who uploaded the list, with exactly what they could see and do then: the office, or a partner for its own organisation. */
function uploaderOf(stored: StoredImport, tenant: Tenant): Viewer {
  const organisationId = stored.visibleTo.startsWith("o:") ? stored.visibleTo.slice(2) : null;
  const membershipId = stored.uploadedBy ?? "";
  const isOffice = organisationId === null;
  return {
    tenantId: tenant.id,
    accountId: null,
    isOffice,
    keys: isOffice ? programReader(tenant.id).keys : readerKeys({ id: membershipId, role: "partner", organisationId }),
    membershipId,
    name: stored.uploadedByName,
    role: isOffice ? "office" : "partner",
    organisationId,
    previousVisitAt: null,
  };
}

/** What became of the whole list: what is noted as written counts, whichever try wrote it. */
function summarize(plan: Plan, written: Map<number, string>, skipped: readonly number[]): ImportResult {
  const outcomes = [...written.values()];
  return {
    created: outcomes.filter((outcome) => outcome === "created").length,
    updated: outcomes.filter((outcome) => outcome === "updated").length,
    unchanged: plan.items.filter((item) => item.outcome === "unchanged" && !written.has(item.entry.row.row)).length,
    skipped: skipped.length,
    skippedRows: [...skipped].toSorted((a, b) => a - b),
  };
}

/**
 * Takes a list over in steps, each a transaction with its progress. Called again after a crash it goes on where it
 * stopped: entries that are noted are not written twice.
 * @param known the plan, where it was just worked out for the same eyes
 */
export async function runImport(services: Services, job: Job, known?: Plan): Promise<void> {
  const { doors, clock, newId, tenants } = services;
  const tenant = (await tenants.list()).find((one) => one.id === job.tenant);
  if (tenant === undefined) return;
  const stored = await doors.withTenant(programReader(tenant.id), (db) =>
    getImport(db, job.id, known === undefined ? "whole" : "fate"),
  );
  if (stored.state !== "running") return;
  const viewer = uploaderOf(stored, tenant);
  const scope: Scope = {
    tenantId: tenant.id,
    actor: { id: stored.uploadedBy, name: stored.uploadedByName },
    clock,
    newId,
  };
  const { plan, written } = await doors.withTenant(viewer, async (db) => ({
    plan: known ?? (await planNow(db, stored, { tenant, clock, viewer })),
    written: await findWritten(db, stored.id),
  }));
  if (plan === undefined) return;
  const source = { kind: stored.kind, fileName: stored.fileName, importId: stored.id, visibleTo: stored.visibleTo };
  // Of what stays as it is only answers are kept.
  const hasWork = (item: PlanItem) =>
    item.outcome !== "unchanged" || item.choice !== undefined || item.joined.length > 0;
  const open = plan.items.filter((item) => hasWork(item) && !written.has(item.entry.row.row));
  const total = open.length + written.size;
  const step = stepOf(open.length);
  const skipped: number[] = [];
  for (let start = 0; start < open.length; start += step) {
    const part = open.slice(start, start + step);
    const left = await doors.withTenant(viewer, async (db) => {
      // Another process may be at the same list: one of us writes, and sees what the other has written.
      await lockImport(db, stored.id);
      const numbers = part.map((item) => item.entry.row.row);
      for (const [row, outcome] of await findWritten(db, stored.id, numbers)) written.set(row, outcome);
      const rest = part.filter((item) => !written.has(item.entry.row.row));
      const { skippedRows } = await applyItems(db, scope, source, rest);
      await sql`select note_growth()`.execute(db);
      await keepProgress(db, stored.id, { done: Math.min(total, start + part.length), total });
      return skippedRows;
    });
    skipped.push(...left);
  }
  await doors.withTenant(viewer, async (db) => {
    for (const [row, outcome] of await findWritten(db, stored.id)) written.set(row, outcome);
    await finishImport(db, scope, stored.id, summarize(plan, written, skipped));
  });
  tenants.forget();
  forgetPlan(services, stored.id);
}

/** The handler of lists that are taken over. */
export const importHandler = (services: Services): Handler => ({
  queue: bulkQueue,
  run: (job) => runImport(services, job),
});
