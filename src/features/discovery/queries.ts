import { sql } from "kysely";
import type { PublicDb } from "../../platform/db/doors.ts";

/** A published entry with a page of its own. */
export type Listed = { id: string; kind: string; slug: string; changedAt: Date };

/** How many published entries of these kinds the county has. */
export async function countListed(db: PublicDb, kinds: readonly string[]): Promise<number> {
  const { count } = await db
    .selectFrom("record")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("kind", "in", [...kinds])
    .executeTakeFirstOrThrow();
  return count;
}

/** One part of all published entries, in an order that stays: a new one moves others, but none is in two parts at once. */
export async function findListed(
  db: PublicDb,
  kinds: readonly string[],
  { limit, offset }: { limit: number; offset: number },
): Promise<Listed[]> {
  return db
    .selectFrom("record")
    .select(["id", "kind", "slug", sql<Date>`greatest(updated_at, confirmed_at)`.as("changedAt")])
    .where("kind", "in", [...kinds])
    .orderBy("id")
    .limit(limit)
    .offset(offset)
    .execute();
}

/** An entry as the feed tells of it. */
export type New = {
  id: string;
  kind: string;
  slug: string;
  title: string;
  publishedAt: Date;
  updatedAt: Date;
  /** Who wrote it, or whom it belongs to. */
  ownerName: string | null;
  summary: string | null;
};

/** The entries published last, newest first. */
export async function findNewest(db: PublicDb, kinds: readonly string[], limit: number): Promise<New[]> {
  return db
    .selectFrom("record as r")
    .leftJoin("record as owner", (join) =>
      join.onRef("owner.tenant_id", "=", "r.tenant_id").onRef("owner.id", "=", "r.owner_id"),
    )
    .leftJoin("offer as o", (join) => join.onRef("o.tenant_id", "=", "r.tenant_id").onRef("o.id", "=", "r.id"))
    .leftJoin("news as n", (join) => join.onRef("n.tenant_id", "=", "r.tenant_id").onRef("n.id", "=", "r.id"))
    .leftJoin("calendar_event as e", (join) => join.onRef("e.tenant_id", "=", "r.tenant_id").onRef("e.id", "=", "r.id"))
    .select([
      "r.id",
      "r.kind",
      "r.slug",
      "r.title",
      sql<Date>`r.published_at`.as("publishedAt"),
      sql<Date>`greatest(r.updated_at, r.published_at)`.as("updatedAt"),
      sql<string | null>`coalesce(n.author_name, owner.title)`.as("ownerName"),
      sql<string | null>`coalesce(o.summary, n.summary, e.summary)`.as("summary"),
    ])
    .where("r.kind", "in", [...kinds])
    .where("r.published_at", "is not", null)
    .where("r.visible_to", "=", "public")
    .orderBy("r.published_at", "desc")
    .orderBy("r.id")
    .limit(limit)
    .execute();
}
