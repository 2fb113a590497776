import type { TenantDb } from "../../platform/db/doors.ts";
import type { Typed } from "../../platform/http/forms.ts";
import { findEverywhere, type WorkspaceContext } from "../records/index.ts";

/** An entry an item can be about, as it is told in a list. */
export type Entry = { id: string; kind: string; title: string };

/** Most hits of one kind. */
const HITS_OF_KIND = 4;

/** Entries to choose from: the one that is chosen, and what fits the words that are looked for; nothing the viewer may not see. */
export async function findEntries(
  { services, tenant }: Pick<WorkspaceContext, "services" | "tenant">,
  db: TenantDb,
  typed: Typed,
): Promise<{ entries: Entry[]; words: string }> {
  const chosen = typed["recordId"]?.at(-1) ?? "";
  const words = (typed["entryWords"]?.at(-1) ?? "").trim().slice(0, 200);
  const { kinds } = services.registry.without(tenant.partsOff);
  const found =
    words === "" ? [] : (await findEverywhere(db, kinds, words, HITS_OF_KIND)).flatMap(({ hits }): Entry[] => hits);
  const known = found.some(({ id }) => id === chosen);
  const kept = known || chosen === "" ? [] : await findEntry(db, chosen);
  return { entries: [...kept, ...found.map(({ id, kind, title }) => ({ id, kind, title }))], words };
}

const findEntry = (db: TenantDb, id: string): Promise<Entry[]> =>
  /^[0-9a-f-]{36}$/u.test(id)
    ? db
        .selectFrom("record")
        .select(["id", "kind", "title"])
        .where("id", "=", id)
        .where("deleted_at", "is", null)
        .execute()
    : Promise.resolve([]);
