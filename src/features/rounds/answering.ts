import { notAllowed, notFound } from "../../platform/http/answers.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import { actorOf, type Answering, type PersonalContext, type WorkspaceContext } from "../records/index.ts";

/** Where the page of an organisation stands in the workspace. */
export const insidePath = (slug: string, rest = ""): string => `stand/${slug}${rest === "" ? "" : `/${rest}`}`;

/** Somebody with a personal link answers. */
export function answeringByLink(context: PersonalContext): Answering {
  const { holder, services, tenant } = context;
  const by = holder.name ?? holder.organisation.name;
  const actor = { id: null, name: by, organisationId: holder.organisation.id };
  const scope = { tenantId: tenant.id, actor, clock: services.clock, newId: services.newId };
  return { ...context, organisation: holder.organisation, how: "link", by, scope };
}

/** A partner answers for the own organisation, or the office for any. @throws 404 unseen, 403 somebody else's */
export async function answeringInside(context: WorkspaceContext, db: TenantDb): Promise<Answering> {
  const { viewer, services, tenant, paths, params } = context;
  const organisation = await db
    .selectFrom("record")
    .select(["id", "title", "slug"])
    .where("kind", "=", "organisation")
    .where("slug", "=", params["organisation"] ?? "")
    .where("deleted_at", "is", null)
    .executeTakeFirst();
  if (organisation === undefined) throw notFound();
  const { id, slug, title: name } = organisation;
  if (viewer.role !== "office" && viewer.organisationId !== id) throw notAllowed();
  return {
    ...context,
    organisation: { id, slug, name },
    how: viewer.role === "office" ? "office" : "partner",
    by: viewer.name,
    scope: { tenantId: tenant.id, actor: actorOf(viewer), clock: services.clock, newId: services.newId },
    here: (rest) => paths.intern(insidePath(slug, rest)),
  };
}
