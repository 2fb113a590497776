/** Plans of large lists take a second to work out and are looked at many times: the last ones are kept. */
import type { TenantDb } from "../../platform/db/doors.ts";
import type { WorkspaceContext } from "../records/index.ts";
import type { Plan } from "./plan.ts";
import type { StoredImport } from "./store.ts";
import { planNow } from "./work.ts";

/** Rows of kept plans in all; a row takes some kilobytes. */
const MOST_ROWS = 30_000;

type Kept = { version: string; plan: Plan | undefined };
const kept = new WeakMap<object, Map<string, Kept>>();

/** What a plan depends on besides the list itself, as a text that changes with it. */
async function versionOf(db: TenantDb, { viewer, services }: WorkspaceContext, stored: StoredImport): Promise<string> {
  const records = await db
    .selectFrom("record")
    .select((one) => [
      one.fn.countAll<string>().as("count"),
      one.fn.sum<string>("version").as("versions"),
      one.fn.max("updated_at").as("last"),
    ])
    .where("kind", "in", ["organisation", "offer"])
    .where("deleted_at", "is", null)
    .executeTakeFirstOrThrow();
  const decided = await db
    .selectFrom("import_decision")
    .select((one) => [one.fn.countAll<string>().as("count"), one.fn.max("decided_at").as("last")])
    .executeTakeFirstOrThrow();
  const mapped = await db
    .selectFrom("import_mapping")
    .select((one) => one.fn.max("used_at").as("last"))
    .executeTakeFirstOrThrow();
  return JSON.stringify([mapped, stored.kind, stored.choices, viewer.keys, services.clock.today(), records, decided]);
}

/** The plan of a list as it would be worked out now (see `planNow`). Only for looking at: who writes plans anew. */
export async function lookAtPlan(
  db: TenantDb,
  context: WorkspaceContext,
  stored: StoredImport,
): Promise<Plan | undefined> {
  const { services, tenant, viewer } = context;
  const plans = kept.get(services) ?? new Map<string, Kept>();
  kept.set(services, plans);
  const version = await versionOf(db, context, stored);
  const known = plans.get(stored.id);
  plans.delete(stored.id);
  const plan =
    known?.version === version ? known.plan : await planNow(db, stored, { tenant, clock: services.clock, viewer });
  plans.set(stored.id, { version, plan });
  forgetOldest(plans);
  return plan;
}

/** Keeps a plan for choices that say no more than it has found itself: nothing has to be worked out again. */
export async function keepPlan(
  db: TenantDb,
  context: WorkspaceContext,
  stored: StoredImport,
  plan: Plan,
): Promise<void> {
  const version = await versionOf(db, context, stored);
  const plans = kept.get(context.services) ?? new Map<string, Kept>();
  kept.set(context.services, plans);
  plans.set(stored.id, { version, plan });
  forgetOldest(plans);
}

/** The list is taken over: nobody looks at what it would do any more. */
export function forgetPlan(services: object, id: string): void {
  kept.get(services)?.delete(id);
}

function forgetOldest(plans: Map<string, Kept>): void {
  let rows = 0;
  for (const { plan } of plans.values()) rows += plan?.rows.length ?? 0;
  for (const [id, { plan }] of plans) {
    if (rows <= MOST_ROWS || plans.size === 1) return;
    plans.delete(id);
    rows -= plan?.rows.length ?? 0;
  }
}
