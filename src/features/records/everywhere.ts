import type { TenantDb } from "../../platform/db/doors.ts";
import { findIds, workspaceDoor } from "./search.ts";

/** A record as a search over all kinds shows it. */
export type Hit = { id: string; kind: string; slug: string; title: string; state: string };

/** Hits of one kind, best first. `total` is at most COUNT_LIMIT + 1. */
export type HitsOfKind = { kind: string; total: number; hits: Hit[] };

/** Searches all kinds for the same words, at most `limit` hits each; kinds without a hit are left out. */
export async function findEverywhere(
  db: TenantDb,
  kinds: readonly string[],
  words: string,
  limit: number,
): Promise<HitsOfKind[]> {
  const found: HitsOfKind[] = [];
  for (const kind of kinds) {
    const { ids, total } = await findIds(
      workspaceDoor(db),
      { kind, words, groups: [] },
      { order: "fitting", limit, offset: 0 },
    );
    if (ids.length > 0) found.push({ kind, total, hits: await findHits(db, ids) });
  }
  return found;
}

async function findHits(db: TenantDb, ids: readonly string[]): Promise<Hit[]> {
  const rows = await db
    .selectFrom("record")
    .select(["id", "kind", "slug", "title", "state"])
    .where("id", "in", ids)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
