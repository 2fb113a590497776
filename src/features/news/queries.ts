import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type AnyDb, findersOf, RECORD_COLUMNS } from "../records/index.ts";
import type { News } from "./news.ts";

function selectNews(db: AnyDb) {
  return (db as TenantDb)
    .selectFrom("news as n")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "n.tenant_id").onRef("r.id", "=", "n.id"))
    .leftJoin("record as owner", (join) =>
      join.onRef("owner.tenant_id", "=", "r.tenant_id").onRef("owner.id", "=", "r.owner_id"),
    )
    .leftJoin("place as p", "p.ags", "n.ags")
    .select([
      "n.id",
      "n.summary",
      "n.body",
      "n.told_on as toldOn",
      "n.author_name as authorName",
      "n.topics",
      "n.ags",
      ...RECORD_COLUMNS,
      "r.published_at as publishedAt",
      "owner.title as ownerName",
      "owner.slug as ownerSlug",
      "p.name as placeName",
    ]);
}

export const {
  findBySlug: findNewsBySlug,
  find: findNews,
  findByIds: findNewsByIds,
} = findersOf<News>("news", (db, where, run) => run(selectNews(db).where(where)));

/** What narrows the news of the site. */
export type NewsFilter = { topic?: string | undefined; ags?: string | undefined };

/** Published news, newest day first, and how many there are. */
export async function findPublishedNews(
  db: AnyDb,
  filter: NewsFilter,
  page: { limit: number; offset: number },
): Promise<{ news: News[]; total: number }> {
  const narrowed = db
    .selectFrom("news")
    .where("visible_to", "=", "public")
    .$if(filter.topic !== undefined, (query) => query.where(sql<boolean>`${filter.topic} = any(topics)`))
    .$if(filter.ags !== undefined, (query) => query.where("ags", "=", filter.ags ?? ""));
  const { total } = await narrowed.select((eb) => eb.fn.countAll<string>().as("total")).executeTakeFirstOrThrow();
  const rows = await narrowed
    .select("id")
    .orderBy("told_on", "desc")
    .orderBy("id")
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  const ids = rows.map((row) => row.id);
  return { news: await findNewsByIds(db, ids), total: Number(total) };
}

/** News of an organisation that the door shows, newest first, without deleted ones. */
export async function findNewsOfOwner(db: AnyDb, ownerId: string): Promise<News[]> {
  return selectNews(db)
    .where("r.owner_id", "=", ownerId)
    .where("r.deleted_at", "is", null)
    .orderBy("n.told_on", "desc")
    .limit(50)
    .execute();
}
