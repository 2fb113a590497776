/** Wishes for the agenda: brought by members, decided by who leads. */
import type { TenantDb } from "../../platform/db/doors.ts";
import { Conflict, type Scope } from "../records/index.ts";
import { addItem } from "./agenda-actions.ts";
import { EMPTY_ITEM } from "./agenda.ts";
import type { Meeting } from "./meeting.ts";
import { isOpen, type Wish, type WishDecision } from "./wish.ts";

function selectWishes(db: TenantDb) {
  return db
    .selectFrom("agenda_wish as w")
    .leftJoin("record as o", (join) =>
      join.onRef("o.tenant_id", "=", "w.tenant_id").onRef("o.id", "=", "w.organisation_id"),
    )
    .leftJoin("agenda_item as i", (join) =>
      join.onRef("i.tenant_id", "=", "w.tenant_id").onRef("i.id", "=", "w.item_id"),
    )
    .leftJoin("meeting as m", (join) =>
      join.onRef("m.tenant_id", "=", "i.tenant_id").onRef("m.id", "=", "i.meeting_id"),
    )
    .leftJoin("record as mr", (join) => join.onRef("mr.tenant_id", "=", "m.tenant_id").onRef("mr.id", "=", "m.id"))
    .select([
      "w.id",
      "w.group_id as groupId",
      "w.organisation_id as organisationId",
      "o.title as organisationName",
      "w.brought_by as broughtBy",
      "w.membership_id as membershipId",
      "w.meeting_id as meetingId",
      "w.title",
      "w.text",
      "w.minutes",
      "w.record_id as recordId",
      "w.brought_at as broughtAt",
      "w.decision",
      "w.decided_at as decidedAt",
      "w.note",
      "w.item_id as itemId",
      "mr.title as takenTitle",
      "mr.slug as takenSlug",
      "m.day as takenDay",
    ])
    .orderBy("w.brought_at", "desc")
    .orderBy("w.id");
}

type Row = Awaited<ReturnType<ReturnType<typeof selectWishes>["execute"]>>[number];

function toWish({ takenTitle, takenSlug, takenDay, ...row }: Row): Wish {
  const taken =
    takenTitle === null || takenSlug === null || takenDay === null
      ? null
      : { title: takenTitle, slug: takenSlug, day: takenDay };
  return { ...row, decision: row.decision as WishDecision | null, taken };
}

/** Wishes of a group, the newest first. */
export async function findWishes(db: TenantDb, groupId: string, limit = 200): Promise<Wish[]> {
  const rows = await selectWishes(db).where("w.group_id", "=", groupId).limit(limit).execute();
  return rows.map(toWish);
}

/** Wishes of an organisation, or of one member where there is none, in all groups; the newest first. */
export async function findOwnWishes(
  db: TenantDb,
  { organisationId, membershipId }: { organisationId: string | null; membershipId: string },
  limit = 100,
): Promise<Wish[]> {
  const rows = await selectWishes(db)
    .where((eb) =>
      eb.or([
        eb("w.membership_id", "=", membershipId),
        ...(organisationId === null ? [] : [eb("w.organisation_id", "=", organisationId)]),
      ]),
    )
    .limit(limit)
    .execute();
  return rows.map(toWish);
}

/** One wish; undefined where there is none that the viewer sees. */
export async function findWish(db: TenantDb, id: string): Promise<Wish | undefined> {
  const row = await selectWishes(db).where("w.id", "=", id).executeTakeFirst();
  return row === undefined ? undefined : toWish(row);
}

/** What somebody brings. */
export type NewWish = Pick<
  Wish,
  "groupId" | "organisationId" | "broughtBy" | "membershipId" | "meetingId" | "title" | "text" | "minutes" | "recordId"
>;

/** Brings a wish for a group's agenda. @returns its id */
export async function bringWish(db: TenantDb, scope: Scope, wish: NewWish): Promise<string> {
  const id = scope.newId();
  await db
    .insertInto("agenda_wish")
    .values({
      tenant_id: scope.tenantId,
      id,
      group_id: wish.groupId,
      organisation_id: wish.organisationId,
      brought_by: wish.broughtBy,
      membership_id: wish.membershipId,
      meeting_id: wish.meetingId,
      title: wish.title,
      text: wish.text,
      minutes: wish.minutes,
      record_id: wish.recordId,
      brought_at: scope.clock.now(),
    })
    .execute();
  return id;
}

/** Decides over a wish, with a word. @throws Conflict where somebody has decided already */
export async function decideWish(
  db: TenantDb,
  scope: Scope,
  wish: Wish,
  { decision, note, itemId = null }: { decision: WishDecision; note: string | null; itemId?: string | null },
): Promise<void> {
  const row = await db
    .updateTable("agenda_wish")
    .set({ decision, note, item_id: itemId, decided_at: scope.clock.now(), decided_by: scope.actor.name })
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", wish.id)
    .where((eb) => eb.or([eb("decision", "is", null), eb("decision", "=", "postponed")]))
    .returning("id")
    .executeTakeFirst();
  if (row === undefined) throw new Conflict();
}

/** Puts a wish on the agenda of a meeting; whoever brought it stands there. */
export async function takeWish(
  db: TenantDb,
  scope: Scope,
  meeting: Pick<Meeting, "id" | "day">,
  wish: Wish,
): Promise<void> {
  if (!isOpen(wish)) throw new Conflict();
  const content = {
    ...EMPTY_ITEM,
    kind: "consultation" as const,
    title: wish.title,
    text: wish.text,
    minutes: wish.minutes,
    speaker: wish.organisationName ?? wish.broughtBy,
    recordId: wish.recordId,
  };
  const itemId = await addItem(db, scope, meeting, content);
  await decideWish(db, scope, wish, { decision: "taken", note: null, itemId });
}
