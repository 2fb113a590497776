import { choresQueue, type Handler } from "../../platform/jobs/index.ts";
import type { Scope } from "./event.ts";
import type { Services } from "./feature.ts";
import { programReader } from "./viewer.ts";

/** The program's name in histories; a record of what was said at the time, so not translated. */
export const PROGRAM = "Ablauf";

/**
 * What the features do once an hour in every county, as one job a county: processes share the counties. Each chore has
 * a transaction of its own; one that fails holds up no other, and the county's are all repeated.
 */
export function choresHandler(services: Services): Handler {
  const { doors, tenants, registry, clock, log, newId } = services;
  const attempt = async (what: { feature: string; chore: string; tenant: string }, work: () => Promise<void>) => {
    try {
      await work();
      return [];
    } catch (error) {
      log.warn("chore failed", { ...what, error });
      return [what.chore];
    }
  };
  const usedIn = async (id: string) =>
    registry.without((await tenants.list()).find((one) => one.id === id)?.partsOff ?? []);
  return {
    queue: choresQueue,
    async findJobs() {
      tenants.forget();
      return (await tenants.list()).map(({ id }) => ({ tenant: id, id }));
    },
    async run({ tenant }, signal) {
      const failed: string[] = [];
      const scope: Scope = { tenantId: tenant, actor: { id: null, name: PROGRAM }, clock, newId };
      const used = await usedIn(tenant);
      for (const feature of registry.features) {
        const what = { feature: feature.name, tenant };
        for (const chore of feature.chores ?? []) {
          if (!used.has(feature.part?.id) && chore.forgets !== true) continue;
          signal.throwIfAborted();
          const work = () => doors.withTenant(programReader(tenant), (db) => chore.run(db, clock, scope, doors));
          failed.push(...(await attempt({ ...what, chore: chore.name }, work)));
        }
        for (const errand of used.has(feature.part?.id) ? (feature.errands ?? []) : []) {
          signal.throwIfAborted();
          const work = () => errand.run(services, tenant, scope);
          failed.push(...(await attempt({ ...what, chore: errand.name }, work)));
        }
      }
      if (failed.length > 0) throw new Error(`chores failed: ${failed.join(", ")}`);
    },
  };
}
