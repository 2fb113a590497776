import { actorOf, type Scope, type WorkspaceContext } from "../records/index.ts";

/** Who acts, in which county, when. */
export const scopeOf = ({ tenant, viewer, services }: WorkspaceContext): Scope => ({
  tenantId: tenant.id,
  actor: actorOf(viewer),
  clock: services.clock,
  newId: services.newId,
});
