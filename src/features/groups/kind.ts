import type { TenantDb } from "../../platform/db/doors.ts";
import type { ListedKind, ToldHit } from "../records/index.ts";
import { findGroupsByIds } from "./queries.ts";

/** Groups as a search over all kinds tells of them. */
async function tellGroups(db: TenantDb, ids: readonly string[]): Promise<ReadonlyMap<string, ToldHit>> {
  const found = await findGroupsByIds(db, ids);
  return new Map(
    found.map((group): [string, ToldHit] => {
      const besides = [group.leadName, group.placeName].filter(Boolean).join(" ");
      const texts = { title: group.title, summary: "", text: group.purpose, besides };
      return [group.id, { place: group.placeName ?? "", by: group.leadName ?? "", texts }];
    }),
  );
}

/** Bodies of the network as a kind of record. */
export const groupKind: ListedKind = {
  kind: "group",
  label: "groups.kindLabel",
  icon: "group",
  internPath: ({ slug }) => `gremien/${slug}`,
  sitePath: ({ slug }) => `gremien/${slug}`,
  tell: tellGroups,
  list: { label: "groups-office.title", path: "gremien" },
  // It ends with its seats (ending.ts), and stays to be read by those who read it.
  untaken: ["end", "resume"],
  restoredBy: ["office", "partner"],
  translated: {
    table: "network_group",
    fields: [
      { field: "title", column: "title", label: "groups-office.field.title", longest: 300 },
      { field: "purpose", column: "purpose", label: "groups-office.field.purpose", longest: 20_000, isMarkdown: true },
    ],
  },
};
