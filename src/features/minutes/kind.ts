import type { TenantDb } from "../../platform/db/doors.ts";
import type { Kind, ToldHit } from "../records/index.ts";
import { findResultsByIds } from "./queries.ts";

/** Results as a search over all kinds tells of them. */
async function tellResults(db: TenantDb, ids: readonly string[]): Promise<ReadonlyMap<string, ToldHit>> {
  const found = await findResultsByIds(db, ids);
  return new Map(
    found.map((result): [string, ToldHit] => {
      const besides = [result.meetingTitle, result.groupName].filter(Boolean).join(" ");
      const texts = { title: result.title, summary: "", text: result.text, besides };
      return [result.id, { place: result.meetingTitle, by: result.groupName, texts }];
    }),
  );
}

/** Results of meetings as a kind of record. What the public reads of them stands in the public minutes. */
export const resultKind: Kind = {
  kind: "result",
  label: "minutes-office.kindLabel",
  icon: "resolution",
  internPath: ({ slug }) => `ergebnisse/${slug}`,
  tell: tellResults,
  restoredBy: ["office", "partner"],
  several: { label: "minutes-office.results", path: "treffen" },
};
