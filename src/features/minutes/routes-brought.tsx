import { type Answer, page } from "../../platform/http/answers.ts";
import { findMemberContact } from "../accounts/index.ts";
import { findOwnWishes } from "../meetings/index.ts";
import { programReader, ROLES, type WorkspaceContext, type WorkspaceRoute } from "../records/index.ts";
import { findBrought, findResultsByIds } from "./queries.ts";
import { broughtPage } from "./views/brought-page.tsx";

/** Whose contribution something is may no longer see the group it was brought to: that it was brought is theirs to see. */
async function show(context: WorkspaceContext): Promise<Answer> {
  const { viewer, services, tenant } = context;
  const { organisationId, membershipId } = viewer;
  const email = (await context.use((db) => findMemberContact(db, membershipId))) ?? "";
  const { brought, wishes } = await services.doors.withTenant(programReader(tenant.id), async (db) => ({
    brought: await findBrought(db, { organisationId, email }),
    wishes: await findOwnWishes(db, { organisationId, membershipId }),
  }));
  const ids = brought.map(({ id }) => id);
  const seen = new Set((await context.use((db) => findResultsByIds(db, ids))).map(({ id }) => id));
  return page(broughtPage({ context, brought, wishes, seen }));
}

export const broughtRoutes: readonly WorkspaceRoute[] = [
  { door: "workspace", method: "get", path: "beitraege", roles: ROLES, handle: show },
];
