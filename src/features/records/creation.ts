/** Records come into being here, one or many at once. */
import type { TenantDb } from "../../platform/db/doors.ts";
import type { Audience } from "./actions.ts";
import { type Scope, writeEvents } from "./event.ts";
import { slugify } from "./slugs.ts";
import type { State } from "./state.ts";

export type NewRecord = {
  id: string;
  kind: string;
  title: string;
  audience: Audience;
  state: State;
  /** The organisation or group it belongs to; these belong to themselves. */
  ownerId: string | null;
  /** The group it stands in: with the audience `group` who sits there sees it. */
  groupId?: string | null;
  ags?: string | null;
  confirmedAt?: Date | null;
  confirmedBy?: string | null;
};

/** Where a record is found from now on, and who sees it. */
export type Made = { slug: string; visibleTo: string };

/**
 * Creates the record; the caller then inserts the row of its kind with the same id and the returned `visibleTo`.
 * @returns the slug it got: the title's, with a number where that is taken
 */
export async function createRecord(db: TenantDb, scope: Scope, record: NewRecord): Promise<Made> {
  const made = (await createRecords(db, scope, [record])).get(record.id);
  if (made === undefined) throw new Error("A record that was made has no address.");
  return made;
}

/** The same for many, in one go. @returns by id */
export async function createRecords(
  db: TenantDb,
  scope: Scope,
  records: readonly NewRecord[],
): Promise<Map<string, Made>> {
  const made = new Map<string, Made>();
  for (let attempt = 1; made.size < records.length; attempt += 1) {
    if (attempt > 30) throw new Error("There are no free addresses.");
    const open = records.filter((record) => !made.has(record.id));
    const rows = open.map((record) => recordRow(scope, record, slugFor(record, attempt)));
    const written = await db
      .insertInto("record")
      .values(rows)
      .onConflict((conflict) => conflict.columns(["tenant_id", "kind", "slug"]).doNothing())
      .returning(["id", "slug", "visible_to"])
      .execute();
    for (const row of written) made.set(row.id, { slug: row.slug, visibleTo: row.visible_to });
  }
  await writeEvents(
    db,
    scope,
    records.map((record) => ({ recordId: record.id, kind: "created" })),
  );
  return made;
}

/** Slugs that are taken may be invisible to this reader; only the index knows, so others are tried. */
function slugFor({ id, title }: NewRecord, attempt: number): string {
  const base = slugify(title);
  if (attempt === 1) return base;
  return attempt < 20 ? `${base}-${attempt}` : `${base}-${id.slice(0, 8 + attempt - 20)}`;
}

function recordRow(scope: Scope, record: NewRecord, slug: string) {
  const now = scope.clock.now();
  return {
    tenant_id: scope.tenantId,
    id: record.id,
    kind: record.kind,
    slug,
    title: record.title,
    audience: record.audience,
    state: record.state,
    owner_id: record.ownerId,
    group_id: record.groupId ?? null,
    ags: record.ags ?? null,
    created_at: now,
    updated_at: now,
    published_at: record.state === "published" ? now : null,
    confirmed_at: record.confirmedAt ?? null,
    confirmed_by: record.confirmedBy ?? null,
  };
}
