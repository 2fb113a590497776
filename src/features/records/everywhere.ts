import type { TenantDb } from "../../platform/db/doors.ts";
import type { Kind } from "./feature.ts";
import { findGlossary } from "./glossary.ts";
import { tellWhy, type ToldHit, type Why } from "./reasons.ts";
import { findIds, workspaceDoor } from "./search.ts";
import { askedFor, type Asker, type Understanding, understandWords, withoutFilling } from "./understand.ts";

/** A record as a search over all kinds shows it: where it is, whose, and why it was found. */
export type Hit = { id: string; kind: string; slug: string; title: string; state: string } & Pick<
  ToldHit,
  "place" | "by"
> & { why: Why | undefined };

/** Hits of one kind, best first. `total` is at most COUNT_LIMIT + 1; `understood` says how the words were read. */
export type HitsOfKind = { kind: string; total: number; hits: Hit[]; understood: Understanding };

/** Workspaces are German and ask for no place: their lists are narrowed by one. */
async function readAsker(db: TenantDb): Promise<Asker> {
  const glossary = await findGlossary(db);
  return { language: "de", glossary, places: [], ringsOf: () => [], fartherThan: () => [] };
}

/**
 * Searches all kinds for the same words, at most `limit` hits each; kinds without a hit are left out. Where something
 * fits all words, what fits only some of them is left out, too.
 */
export async function findEverywhere(
  db: TenantDb,
  kinds: readonly Kind[],
  words: string,
  limit: number,
): Promise<HitsOfKind[]> {
  const asker = await readAsker(db);
  const read: { kind: Kind; understood: Understanding }[] = [];
  for (const kind of kinds) {
    const understood = await understandWords(workspaceDoor(db), { kind: kind.kind, groups: [] }, words, asker);
    if (understood.whole > 0) read.push({ kind, understood });
  }
  const isWhole = read.some(({ understood }) => understood.leftOut.length === 0);
  const found: HitsOfKind[] = [];
  for (const { kind, understood } of read) {
    if (isWhole && understood.leftOut.length > 0) continue;
    const question = { kind: kind.kind, groups: [], ...askedFor(understood), ...withoutFilling(understood) };
    const { ids, total } = await findIds(workspaceDoor(db), question, { order: "fitting", limit, offset: 0 });
    if (ids.length > 0)
      found.push({ kind: kind.kind, total, understood, hits: await findHits(db, kind, ids, understood) });
  }
  return found;
}

async function findHits(db: TenantDb, kind: Kind, ids: readonly string[], { analysis }: Understanding): Promise<Hit[]> {
  const rows = await db
    .selectFrom("record")
    .select(["id", "kind", "slug", "title", "state"])
    .where("id", "in", ids)
    .execute();
  const told = (await kind.tell?.(db, ids)) ?? new Map<string, ToldHit>();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (row === undefined) return [];
    const { place = null, by = null, texts } = told.get(id) ?? {};
    return [{ ...row, place, by, why: texts === undefined ? undefined : tellWhy(analysis, texts) }];
  });
}
