import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import { Refusal, notFound } from "../../platform/http/answers.ts";
import { type Change, type Scope, writeEvent } from "./event.ts";
import { slugify } from "./slugs.ts";
import { canChange, type State, type Transition, TRANSITIONS } from "./state.ts";

export type Audience = "office" | "network" | "public" | "group" | "organisation" | "municipality" | "person";

export type NewRecord = {
  id: string;
  kind: string;
  title: string;
  audience: Audience;
  state: State;
  /** The organisation it belongs to; an organisation belongs to itself. */
  ownerId: string | null;
  ags?: string | null;
  confirmedAt?: Date | null;
  confirmedBy?: string | null;
};

/** Somebody else changed the record since the form was filled: nothing is overwritten. */
export class Conflict extends Refusal {
  constructor() {
    super(409, "conflict");
  }
}

/**
 * Who stands behind a confirmation: the name of the actor's organisation. The public reads it, so it is never a person's;
 * the history, which stays inside, names the person.
 */
const bodyOf = ({ tenantId, actor }: Scope) =>
  sql<string | null>`(select body.title from record body
    where body.tenant_id = ${tenantId} and body.id = ${actor.organisationId ?? null}::uuid)`;

/**
 * Creates the record; the caller then inserts the row of its kind with the same id and the returned `visibleTo`.
 * @returns the slug it got: the title's, with a number where that is taken
 */
export async function createRecord(
  db: TenantDb,
  scope: Scope,
  record: NewRecord,
): Promise<{ slug: string; visibleTo: string }> {
  const base = slugify(record.title);
  const now = scope.clock.now();
  for (let attempt = 1; attempt <= 30; attempt += 1) {
    // Slugs that are taken may be invisible to this reader; only the index knows.
    const slug =
      attempt === 1 ? base : attempt < 20 ? `${base}-${attempt}` : `${base}-${record.id.slice(0, 8 + attempt - 20)}`;
    const row = await db
      .insertInto("record")
      .values({
        tenant_id: scope.tenantId,
        id: record.id,
        kind: record.kind,
        slug,
        title: record.title,
        audience: record.audience,
        state: record.state,
        owner_id: record.ownerId,
        ags: record.ags ?? null,
        created_at: now,
        updated_at: now,
        published_at: record.state === "published" ? now : null,
        confirmed_at: record.confirmedAt ?? null,
        confirmed_by: record.confirmedBy ?? null,
      })
      .onConflict((conflict) => conflict.columns(["tenant_id", "kind", "slug"]).doNothing())
      .returning(["slug", "visible_to"])
      .executeTakeFirst();
    if (row !== undefined) {
      await writeEvent(db, scope, record.id, "created");
      return { slug: row.slug, visibleTo: row.visible_to };
    }
  }
  throw new Error(`No free address for ${base}.`);
}

/**
 * Notes a change of content, made from version `version`. Call it before writing the row of the kind: it locks.
 * Confirms the entry as well: who edits has looked at it.
 * @throws Conflict when the record has moved on; Refusal 404 when the scope does not see it
 */
export async function reviseRecord(
  db: TenantDb,
  scope: Scope,
  id: string,
  revision: {
    version: number;
    title?: string;
    audience?: Audience;
    ags?: string | null;
    ownerId?: string;
    changes: Change[];
  },
): Promise<void> {
  const now = scope.clock.now();
  const row = await db
    .updateTable("record")
    .set((eb) => ({
      version: eb("version", "+", 1),
      updated_at: now,
      confirmed_at: now,
      confirmed_by: bodyOf(scope),
      ...(revision.title === undefined ? {} : { title: revision.title }),
      ...(revision.audience === undefined ? {} : { audience: revision.audience }),
      ...(revision.ags === undefined ? {} : { ags: revision.ags }),
      ...(revision.ownerId === undefined ? {} : { owner_id: revision.ownerId }),
    }))
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", id)
    .where("version", "=", revision.version)
    .where("deleted_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (row === undefined) throw (await findRecordState(db, scope, id)) === undefined ? notFound() : new Conflict();
  await writeEvent(db, scope, id, "changed", { changes: revision.changes });
}

async function findRecordState(db: TenantDb, scope: Scope, id: string) {
  return db
    .selectFrom("record")
    .select(["state", "deleted_at"])
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", id)
    .executeTakeFirst();
}

/**
 * Does a transition: `submit`, `publish`, `send_back`, … with an optional word why. After `publish` the feature has to
 * call `writeSearch` again, which collects the words of what is public.
 * @throws Refusal 404, or Conflict where the record is no longer in a state that allows it
 */
export async function changeState(
  db: TenantDb,
  scope: Scope,
  id: string,
  transition: Transition,
  note?: string,
): Promise<void> {
  const found = await findRecordState(db, scope, id);
  if (found === undefined || found.deleted_at !== null) throw notFound();
  if (!canChange(found.state as State, transition)) throw new Conflict();
  const now = scope.clock.now();
  const published =
    transition === "publish" ? { published_at: now, confirmed_at: now, confirmed_by: bodyOf(scope) } : {};
  const row = await db
    .updateTable("record")
    .set((eb) => ({ state: TRANSITIONS[transition].to, version: eb("version", "+", 1), updated_at: now, ...published }))
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", id)
    .where("state", "=", found.state)
    .where("deleted_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (row === undefined) throw new Conflict();
  const [left, entered] = [`state:${found.state}`, `state:${TRANSITIONS[transition].to}`];
  await sql`
    update search set facets = array_append(array_remove(facets, ${left}), ${entered})
      ${transition === "publish" ? sql`, confirmed_at = ${now}` : sql``}
    where tenant_id = ${scope.tenantId} and id = ${id}`.execute(db);
  await writeEvent(db, scope, id, transition, { note: note ?? null });
}

/** Notes that somebody looked at the entry and it is still true. */
export async function confirmRecord(db: TenantDb, scope: Scope, id: string): Promise<void> {
  const row = await db
    .updateTable("record")
    .set({ confirmed_at: scope.clock.now(), confirmed_by: bodyOf(scope) })
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", id)
    .where("deleted_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  await db
    .updateTable("search")
    .set({ confirmed_at: scope.clock.now() })
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", id)
    .execute();
  await writeEvent(db, scope, id, "confirmed");
}

/** How long a deletion can be undone, in days. */
export const DAYS_TO_RESTORE = 30;

/** Deletes in a way that can be undone for 30 days; from then on `eraseDeleted` may take it. */
export async function deleteRecord(db: TenantDb, scope: Scope, id: string): Promise<void> {
  const row = await db
    .updateTable("record")
    .set((eb) => ({ deleted_at: scope.clock.now(), version: eb("version", "+", 1) }))
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", id)
    .where("deleted_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  await writeEvent(db, scope, id, "deleted");
}

/** Takes a deletion back, in the state the record had. */
export async function restoreRecord(db: TenantDb, scope: Scope, id: string): Promise<void> {
  const earliest = new Date(scope.clock.now().getTime() - DAYS_TO_RESTORE * 86_400_000);
  const row = await db
    .updateTable("record")
    .set((eb) => ({ deleted_at: null, version: eb("version", "+", 1) }))
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", id)
    .where("deleted_at", ">=", earliest)
    .returning("id")
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  await writeEvent(db, scope, id, "restored");
}
