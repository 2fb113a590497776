import type { TenantDb } from "../../platform/db/doors.ts";
import { notFound } from "../../platform/http/answers.ts";
import { actorOf, type Scope, type WorkspaceContext } from "../records/index.ts";
import type { Organisation } from "./organisation.ts";
import { findOrganisationBySlug } from "./queries.ts";

/** In which county, by whom, when: for actions. */
export function scopeOf({ tenant, viewer, services }: WorkspaceContext): Scope {
  return { tenantId: tenant.id, actor: actorOf(viewer), clock: services.clock, newId: services.newId };
}

/** The organisation of the address; 404 where there is none or the viewer may not know of it. */
export async function loadOrganisation(context: WorkspaceContext, db: TenantDb): Promise<Organisation> {
  const organisation = await findOrganisationBySlug(db, context.params["slug"] ?? "");
  if (organisation === undefined) throw notFound();
  return organisation;
}

/** The address of the organisation's page. */
export const pageOf = ({ paths }: WorkspaceContext, { slug }: { slug: string }): string =>
  paths.intern(`akteure/${slug}`);
