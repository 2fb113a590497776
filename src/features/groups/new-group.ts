import type { WorkspaceContext } from "../records/index.ts";

/** Who founds a group leads it from that moment on: the transaction that makes it has its keys. */
export function withNewGroup(context: WorkspaceContext, id: string): WorkspaceContext {
  const viewer = { ...context.viewer, keys: [...context.viewer.keys, `o:${id}`, `g:${id}`, `d:${id}`] };
  return { ...context, viewer, use: (work) => context.services.doors.withTenant(viewer, work) };
}
