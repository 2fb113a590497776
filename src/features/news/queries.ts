import { sql } from "kysely";
import type { PublicDb, TenantDb } from "../../platform/db/doors.ts";
import type { News } from "./news.ts";

type AnyDb = PublicDb | TenantDb;

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
      "r.slug",
      "r.title",
      "r.state",
      "r.audience",
      "r.version",
      "r.owner_id as ownerId",
      "r.confirmed_at as confirmedAt",
      "r.published_at as publishedAt",
      "r.updated_at as updatedAt",
      "r.deleted_at as deletedAt",
      "owner.title as ownerName",
      "owner.slug as ownerSlug",
      "p.name as placeName",
    ]);
}

/** The news at an address; undefined where there is none or the door does not show it. Deleted ones are not shown. */
export async function findNewsBySlug(db: AnyDb, slug: string): Promise<News | undefined> {
  return selectNews(db).where("r.slug", "=", slug).where("r.deleted_at", "is", null).executeTakeFirst();
}

/** The news with this id, deleted or not. */
export async function findNews(db: AnyDb, id: string): Promise<News | undefined> {
  return selectNews(db).where("n.id", "=", id).executeTakeFirst();
}

/** These news, in the order of the ids; what the door does not show is left out. */
export async function findNewsByIds(db: AnyDb, ids: readonly string[]): Promise<News[]> {
  if (ids.length === 0) return [];
  const found = await selectNews(db)
    .where("n.id", "in", [...ids])
    .execute();
  const byId = new Map(found.map((news) => [news.id, news]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

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
