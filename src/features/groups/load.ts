import type { TenantDb } from "../../platform/db/doors.ts";
import { notAllowed, notFound } from "../../platform/http/answers.ts";
import type { WorkspaceContext } from "../records/index.ts";
import type { Group } from "./group.ts";
import { canLead } from "./policy.ts";
import { findGroupBySlug } from "./queries.ts";

/** The group of the address. @throws 404 where the viewer sees none */
export async function loadGroup({ params }: Pick<WorkspaceContext, "params">, db: TenantDb): Promise<Group> {
  const group = await findGroupBySlug(db, params["slug"] ?? "");
  if (group === undefined) throw notFound();
  return group;
}

/** The same for who leads it. @throws 403 for everybody else who sees it */
export async function loadLedGroup(context: WorkspaceContext, db: TenantDb): Promise<Group> {
  const group = await loadGroup(context, db);
  if (context.viewer.role === "reader" || !canLead(context.viewer, group.id)) throw notAllowed();
  return group;
}
