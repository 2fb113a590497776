import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import { notFound } from "../../platform/http/answers.ts";
import type { Meeting } from "../meetings/index.ts";
import { addResult, EMPTY_RESULT, findNameable, findResult, joinResults, whoIs } from "../minutes/index.ts";
import { Conflict, type Scope, type Services } from "../records/index.ts";
import { codeOf, MOST_TABLES, sayAsResult } from "./table.ts";

/** Opens tables for an item, each with a name. @throws Conflict where there are too many */
export async function openTables(
  db: TenantDb,
  { scope, services }: { scope: Scope; services: Pick<Services, "randomToken"> },
  meeting: Pick<Meeting, "id" | "groupId">,
  said: { itemId: string; names: readonly string[]; question: string; onScreen: boolean },
): Promise<string[]> {
  const { last, count } = await db
    .selectFrom("topic_table")
    .select((eb) => [eb.fn.countAll<string>().as("count"), sql<number>`coalesce(max(position), 0)`.as("last")])
    .where("meeting_id", "=", meeting.id)
    .executeTakeFirstOrThrow();
  if (Number(count) + said.names.length > MOST_TABLES) throw new Conflict();
  const rows = said.names.map((name, index) => ({
    tenant_id: scope.tenantId,
    id: scope.newId(),
    meeting_id: meeting.id,
    group_id: meeting.groupId,
    item_id: said.itemId,
    position: last + index + 1,
    name,
    question: said.question,
    code: codeOf(services.randomToken()),
    made_at: scope.clock.now(),
    on_screen: said.onScreen,
  }));
  await db.insertInto("topic_table").values(rows).execute();
  return rows.map(({ id }) => id);
}

export const TABLE_STEPS = ["close", "open", "show", "hide", "remove"] as const;
export type TableStep = (typeof TABLE_STEPS)[number];

/** What the lead does with a table. @throws 404 for one of another meeting, Conflict where what was said would be lost */
export async function changeTable(
  db: TenantDb,
  scope: Scope,
  place: { meetingId: string; id: string },
  step: TableStep,
): Promise<void> {
  const own = db
    .selectFrom("topic_table")
    .select("id")
    .where("meeting_id", "=", place.meetingId)
    .where("id", "=", place.id);
  // Who is just saying something is waited for.
  if ((await own.forUpdate().executeTakeFirst()) === undefined) throw notFound();
  if (step === "remove") {
    const said = await db.selectFrom("contribution").select("id").where("table_id", "=", place.id).executeTakeFirst();
    if (said !== undefined) throw new Conflict();
    await db.deleteFrom("topic_table").where("id", "=", place.id).execute();
    return;
  }
  const changes = {
    close: { closed_at: scope.clock.now() },
    open: { closed_at: null },
    show: { on_screen: true },
    hide: { on_screen: false },
  } as const;
  await db
    .updateTable("topic_table")
    .set(changes[step])
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", place.id)
    .execute();
}

/** Contributions of a meeting nobody has decided about, locked, in the order they were said in. */
const lockOpen = (db: TenantDb, meetingId: string, ids: readonly string[]) =>
  db
    .selectFrom("contribution as c")
    .innerJoin("topic_table as t", (join) =>
      join.onRef("t.tenant_id", "=", "c.tenant_id").onRef("t.id", "=", "c.table_id"),
    )
    .select(["c.id", "c.kind", "c.text", "c.organisation", "t.item_id as itemId"])
    .where("c.meeting_id", "=", meetingId)
    .where("c.id", "in", [...ids])
    .where("c.taken_at", "is", null)
    .where("c.dropped_at", "is", null)
    .orderBy("c.said_at")
    .orderBy("c.id")
    .forUpdate("c")
    .execute();

type Open = Awaited<ReturnType<typeof lockOpen>>[number];

/** An organisation of the directory is named as that; what else was typed stands there as typed. */
async function broughtBy(db: TenantDb, meetingId: string, organisation: string) {
  if (organisation === "") return {};
  const { organisationId } = whoIs(organisation, await findNameable(db, meetingId));
  return organisationId === null ? { broughtBy: organisation } : { broughtById: organisationId };
}

async function takeOne(db: TenantDb, scope: Scope, meeting: Meeting, said: Open): Promise<string> {
  const { id } = await addResult(db, scope, meeting, {
    ...EMPTY_RESULT,
    ...sayAsResult(said.text),
    kind: said.kind as "information" | "need" | "proposal",
    itemId: said.itemId,
    ...(await broughtBy(db, meeting.id, said.organisation)),
  });
  await db
    .updateTable("contribution")
    .set({ taken_at: scope.clock.now(), result_id: id })
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", said.id)
    .execute();
  return id;
}

/**
 * Takes contributions over as results of the meeting.
 * @param together as one result, the first said; the others stand in its text and lead there
 * @returns how many; what somebody else has decided about meanwhile is left as it is
 */
export async function takeOver(
  db: TenantDb,
  scope: Scope,
  meeting: Meeting,
  { ids, together }: { ids: readonly string[]; together: boolean },
): Promise<number> {
  const open = ids.length === 0 ? [] : await lockOpen(db, meeting.id, ids);
  let first: string | undefined;
  for (const said of open) {
    const id = await takeOne(db, scope, meeting, said);
    if (!together || first === undefined) {
      first ??= id;
      continue;
    }
    const [from, into] = [await findResult(db, id), await findResult(db, first)];
    if (from === undefined || into === undefined) throw notFound();
    await joinResults(db, scope, from, into);
  }
  return open.length;
}

/** Drops contributions, or has them back. @returns how many */
export async function dropContributions(
  db: TenantDb,
  scope: Scope,
  meetingId: string,
  { ids, back }: { ids: readonly string[]; back: boolean },
): Promise<number> {
  if (ids.length === 0) return 0;
  const { numUpdatedRows } = await db
    .updateTable("contribution")
    .set({ dropped_at: back ? null : scope.clock.now() })
    .where("tenant_id", "=", scope.tenantId)
    .where("meeting_id", "=", meetingId)
    .where("id", "in", [...ids])
    .where("taken_at", "is", null)
    .where("dropped_at", back ? "is not" : "is", null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
