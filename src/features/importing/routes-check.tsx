import { setTimeout as wait } from "node:timers/promises";
import { page, redirect } from "../../platform/http/answers.ts";
import { bulkQueue, enqueue } from "../../platform/jobs/index.ts";
import type { WorkspaceContext } from "../records/index.ts";
import { readChoices } from "./choices.ts";
import { runImport } from "./job.ts";
import { countOutcomes } from "./plan-items.ts";
import { lookAtPlan } from "./plans.ts";
import { address, idOf, isOver } from "./routes-shared.ts";
import { getImport, keepChoices, startTakingOver } from "./store.ts";
import { checkPage } from "./views/check-page.tsx";

export async function showCheck(context: WorkspaceContext) {
  const { stored, plan } = await context.use(async (db) => {
    const stored = await getImport(db, idOf(context));
    return { stored, plan: await lookAtPlan(db, context, stored) };
  });
  if (isOver(stored)) return redirect(address(context, stored.id));
  if (plan === undefined) return redirect(address(context, stored.id, "/spalten"));
  return page(checkPage({ context, stored, plan }));
}

/** Where to go on: the view and page a tab or a turn of pages asks for, else those that were open. */
function nextView(typed: Record<string, string[]>): string {
  const asked = typed["zu"]?.at(-1) ?? `${typed["ansicht"]?.[0] ?? ""}.${typed["seite"]?.[0] ?? ""}`;
  const [, view, number] = /^([a-z]{1,20})(?:\.(\d{1,5}))?\.?$/.exec(asked) ?? [];
  if (view === undefined) return "";
  return number === undefined || number === "1" ? `?ansicht=${view}` : `?ansicht=${view}&seite=${number}`;
}

export async function check(context: WorkspaceContext) {
  return context.use(async (db) => {
    const stored = await getImport(db, idOf(context));
    await keepChoices(db, stored.id, readChoices(stored, context.sent.typed), "mapped");
    return redirect(address(context, stored.id, `/pruefen${nextView(context.sent.typed)}`));
  });
}

/** How long a person waits for a list before the page with its progress stands in, in milliseconds. */
const PATIENCE = 2500;

/**
 * Begins to take the list over at once; small lists are done when the answer goes out. A job stands by to go on should
 * this process die meanwhile.
 */
export async function takeOver(context: WorkspaceContext) {
  const { services, tenant } = context;
  const id = idOf(context);
  const { step, plan } = await context.use(async (db) => {
    const stored = await getImport(db, id);
    const choices = readChoices(stored, context.sent.typed);
    await keepChoices(db, stored.id, choices, "mapped");
    const plan = await lookAtPlan(db, context, { ...stored, choices });
    if (plan === undefined) return { step: "/spalten", plan };
    const counts = countOutcomes(plan.items);
    await startTakingOver(db, stored.id, counts.created + counts.updated);
    await enqueue(db, bulkQueue, { tenant: tenant.id, id }, new Date(services.clock.now().getTime() + 60_000));
    // Whoever loaded the list sees exactly what the work on it would see.
    return { step: "", plan: stored.uploadedBy === context.viewer.membershipId ? plan : undefined };
  });
  const work = runImport(services, { tenant: tenant.id, id }, plan).catch((error: unknown) =>
    services.log.error("import stopped", { id, error }),
  );
  await Promise.race([work, wait(PATIENCE)]);
  return redirect(address(context, id, step));
}
