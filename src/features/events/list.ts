import type { TenantDb } from "../../platform/db/doors.ts";
import { ownerFilter, placeFilter, topicFilter } from "../directory/index.ts";
import { type ListSort, stateFilter, type WorkspaceContext } from "../records/index.ts";

const SORTS: readonly ListSort[] = ["beginn", "name", "ort"];

/** What the list of events is asked with, for this county and viewer. */
export async function eventListOptions(context: WorkspaceContext, db: TenantDb) {
  const { t } = context;
  return {
    kind: "event",
    sorts: SORTS,
    filters: [
      {
        name: "wann",
        title: t("events-office.filter.when"),
        facet: "when",
        codes: ["ahead", "past"],
        label: (code: string) => t.code("events-office.when", code),
      },
      stateFilter(t),
      topicFilter(t),
      await ownerFilter(db, {
        name: "von",
        title: t("events-office.field.organiserId"),
        other: t("news-office.byOffice"),
      }),
      await placeFilter(context, db),
    ],
  };
}
