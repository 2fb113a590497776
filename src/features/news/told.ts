import type { TenantDb } from "../../platform/db/doors.ts";
import type { ToldHit } from "../records/index.ts";
import { findNewsByIds } from "./queries.ts";

/** News as a search over all kinds tells of them. */
export async function tellNews(db: TenantDb, ids: readonly string[]): Promise<ReadonlyMap<string, ToldHit>> {
  const found = await findNewsByIds(db, ids);
  return new Map(
    found.map((news): [string, ToldHit] => {
      const besides = [news.ownerName, news.placeName].filter(Boolean).join(" ");
      const texts = { title: news.title, summary: "", text: `${news.summary} ${news.body}`, besides };
      return [news.id, { place: news.placeName ?? "", by: news.ownerName ?? "", texts }];
    }),
  );
}
