import type { TenantDb } from "../../platform/db/doors.ts";
import { ownerFilter, placeFilter, topicFilter } from "../directory/index.ts";
import { type ListSort, stateFilter, type WorkspaceContext } from "../records/index.ts";

const SORTS: readonly ListSort[] = ["neueste", "name"];

/** What the list of news is asked with, for this county and viewer. */
export async function newsListOptions(context: WorkspaceContext, db: TenantDb) {
  const { t } = context;
  return {
    kind: "news",
    sorts: SORTS,
    filters: [
      stateFilter(t),
      topicFilter(t),
      await ownerFilter(db, {
        name: "von",
        title: t("news-office.filter.owner"),
        other: t("news-office.byOffice"),
      }),
      await placeFilter(context, db),
    ],
  };
}
