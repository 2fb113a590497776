import { actorOf, type Scope, type WorkspaceContext } from "../records/index.ts";
import type { StoredImport } from "./store.ts";

/** What the routes of a list share. */
export const scopeOf = ({ services, viewer, tenant }: WorkspaceContext): Scope => ({
  tenantId: tenant.id,
  actor: actorOf(viewer),
  clock: services.clock,
  newId: services.newId,
});

export const address = ({ paths }: WorkspaceContext, id: string, step = "") => paths.intern(`einlesen/${id}${step}`);

export const aroundOf = ({ tenant, services, viewer }: WorkspaceContext) => ({
  tenant,
  clock: services.clock,
  viewer,
});

export const idOf = (context: WorkspaceContext): string => context.params["id"] ?? "";

/** Lists that are taken over show their result whatever step is asked for. */
export const isOver = (stored: StoredImport) =>
  stored.state === "running" || stored.state === "done" || stored.state === "undone";
