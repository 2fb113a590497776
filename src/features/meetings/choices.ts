import type { TenantDb } from "../../platform/db/doors.ts";
import { findMunicipalities } from "../directory/index.ts";
import { findGroupBySlug, type Group } from "../groups/index.ts";
import type { WorkspaceContext } from "../records/index.ts";
import { findOwnGroups } from "./load.ts";
import type { Meeting } from "./meeting.ts";
import { findSeries } from "./queries.ts";

/** What the form of a meeting offers: groups, series and places; `chosen` narrows it to one group. */
export async function findChoices(context: WorkspaceContext, db: TenantDb, chosen?: Group | Meeting | undefined) {
  const own = await findOwnGroups(context, db);
  const chosenId = chosen === undefined ? undefined : "groupId" in chosen ? chosen.groupId : chosen.id;
  const groups = chosenId === undefined ? own : own.filter(({ id }) => id === chosenId);
  const series = await findSeries(db);
  return {
    groups,
    series: series.filter(({ groupId }) => groups.some(({ id }) => id === groupId)),
    allSeries: series,
    places: await findMunicipalities(db, context.tenant.ags, context.services.clock.today()),
  };
}
export type Choices = Awaited<ReturnType<typeof findChoices>>;

/** The group that the address names (`?gremium=`), where it names one. */
export const findAskedGroup = async ({ query }: WorkspaceContext, db: TenantDb): Promise<Group | undefined> => {
  const slug = query.get("gremium");
  return slug === null ? undefined : findGroupBySlug(db, slug);
};
