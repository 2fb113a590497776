import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import { Refusal, notFound } from "../../platform/http/answers.ts";
import { type Change, type Scope, writeEvent } from "./event.ts";
import { canChange, type State, type Transition, TRANSITIONS } from "./state.ts";

export type Audience = "office" | "network" | "public" | "group" | "organisation" | "municipality" | "person";

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
    ownerId?: string | null;
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
