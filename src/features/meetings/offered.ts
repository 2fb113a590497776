/** What is offered for the agenda of a group's next meeting, and taking it on. */
import type { TenantDb } from "../../platform/db/doors.ts";
import type { AgendaSource, InCounty, Scope } from "../records/index.ts";
import { addItem, orderItems } from "./agenda-actions.ts";
import { findAgenda } from "./agenda-queries.ts";
import { type AgendaItem, EMPTY_ITEM } from "./agenda.ts";
import { arranged, goingOn, type Offered } from "./carry-over.ts";
import type { Meeting } from "./meeting.ts";
import { copyPapers } from "./papers.ts";
import { findMeetings } from "./queries.ts";
import { isOpen } from "./wish.ts";
import { decideWish, findWish, findWishes } from "./wishes.ts";

type Around = Pick<InCounty, "services" | "t">;

const sourcesOf = ({ services }: Pick<Around, "services">): readonly AgendaSource[] =>
  services.registry.inUse.flatMap((feature) => feature.agendaSources ?? []);

/** Items of a meeting whose matter still waits for somebody, each by its id. */
export async function findWaitingItems(
  around: Pick<Around, "services">,
  db: TenantDb,
  { groupId }: Pick<Meeting, "groupId">,
  items: readonly Pick<AgendaItem, "id" | "recordId" | "record">[],
): Promise<string[]> {
  const found: string[] = [];
  for (const source of sourcesOf(around)) {
    const own = items.filter(({ record }) => record?.kind === source.kind);
    const waiting = own.length === 0 ? [] : (await source.find(db, { groupId })).map(({ recordId }) => recordId);
    found.push(...own.filter(({ recordId }) => waiting.includes(recordId ?? "")).map(({ id }) => id));
  }
  return found;
}

/** Notes who takes on what an item is about. @returns whether it waited for somebody */
export async function takeOnMatter(
  around: Pick<Around, "services">,
  db: TenantDb,
  scope: Scope,
  { recordId, record }: Pick<AgendaItem, "recordId" | "record">,
  by: { organisationId: string | null; name: string },
): Promise<boolean> {
  const source = sourcesOf(around).find(({ kind }) => kind === record?.kind);
  return source !== undefined && recordId !== null && source.takeOn(db, scope, recordId, by);
}

/** Items that were carried over already. */
async function findCarried(db: TenantDb, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom("agenda_item")
    .select("carried_from_id as id")
    .where("carried_from_id", "in", [...ids])
    .execute();
  return new Set(rows.flatMap(({ id }) => id ?? []));
}

/** The agendas the next one goes on from: of the last meeting, and of those before it what was never reached. */
async function findGoingOn({ t }: Around, db: TenantDb, groupId: string, meeting: Meeting | undefined) {
  const there = meeting === undefined ? [] : await findAgenda(db, meeting.id);
  const held = await findMeetings(
    db,
    {
      groupId,
      stages: ["running", "minutes", "approved", "closed"],
      ...(meeting === undefined ? {} : { until: meeting.day }),
    },
    { limit: 4, latestFirst: true },
  );
  const found: Offered[] = [];
  for (const [index, last] of held.filter(({ id }) => id !== meeting?.id).entries()) {
    const past = await findAgenda(db, last.id);
    const detail = t("meetings-office.offer.from", { title: last.title });
    const carried = await findCarried(
      db,
      past.map(({ id }) => id),
    );
    const going = goingOn(past, carried, [...there, ...found.map(({ content }) => content)], detail);
    found.push(...going.filter(({ reason }) => index === 0 || reason === "not_reached"));
  }
  return { found, there };
}

/** Tasks of the group that are not done, with who has them. */
async function findOpenTasks({ t }: Around, db: TenantDb, groupId: string): Promise<Offered[]> {
  const rows = await db
    .selectFrom("result as x")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "x.tenant_id").onRef("r.id", "=", "x.id"))
    .leftJoin("record as o", (join) =>
      join.onRef("o.tenant_id", "=", "x.tenant_id").onRef("o.id", "=", "x.responsible_id"),
    )
    .select(["x.id", "r.title", "x.responsible", "o.title as organisation", "x.due_on as dueOn"])
    .where("x.group_id", "=", groupId)
    .where("x.kind", "=", "task")
    .where("x.done_at", "is", null)
    .where("x.dropped_at", "is", null)
    .where("r.deleted_at", "is", null)
    .where((eb) => eb.or([eb("x.responsible", "is not", null), eb("x.responsible_id", "is not", null)]))
    .orderBy("x.due_on")
    .limit(50)
    .execute();
  return rows.map((row) => {
    const who = row.organisation ?? row.responsible ?? "";
    const detail = row.dueOn === null ? who : t("meetings-office.offer.until", { who, day: row.dueOn });
    const title = t("meetings-office.offer.task", { title: row.title });
    const content = { ...EMPTY_ITEM, kind: "report" as const, title, speaker: who, minutes: 5, recordId: row.id };
    return { key: `task:${row.id}`, reason: "task", content, carriedFromId: null, detail, isClosing: false };
  });
}

async function findWished({ t }: Around, db: TenantDb, groupId: string): Promise<Offered[]> {
  const wishes = (await findWishes(db, groupId)).filter(isOpen);
  return wishes.map((wish) => {
    const by = wish.organisationName ?? wish.broughtBy;
    const { title, text, minutes, recordId } = wish;
    const content = { ...EMPTY_ITEM, kind: "consultation" as const, title, text, minutes, recordId, speaker: by };
    const detail = t("meetings-office.offer.wishOf", { name: by });
    return { key: `wish:${wish.id}`, reason: "wish", content, carriedFromId: null, detail, isClosing: false };
  });
}

async function findMatters(around: Around, db: TenantDb, groupId: string): Promise<Offered[]> {
  const found: Offered[] = [];
  for (const source of sourcesOf(around))
    for (const { recordId, title, detail = "" } of await source.find(db, { groupId }))
      found.push({
        key: `matter:${recordId}`,
        reason: "matter",
        content: { ...EMPTY_ITEM, kind: "decision", title, recordId, minutes: 10 },
        carriedFromId: null,
        detail: detail === "" ? around.t(source.label) : `${around.t(source.label)}: ${detail}`,
        isClosing: false,
      });
  return found;
}

/**
 * What is offered for an agenda of the group: what recurs, what was not reached, open tasks, wishes, and what waits for
 * somebody. What stands on the agenda of `meeting` already is left out.
 */
export async function findOffered(
  around: Around,
  db: TenantDb,
  groupId: string,
  meeting?: Meeting,
): Promise<Offered[]> {
  const { found, there } = await findGoingOn(around, db, groupId, meeting);
  const more = [
    ...(await findOpenTasks(around, db, groupId)),
    ...(await findWished(around, db, groupId)),
    ...(await findMatters(around, db, groupId)),
  ];
  const about = new Set(there.flatMap(({ recordId }) => recordId ?? []));
  return [...found, ...more.filter(({ content }) => content.recordId === null || !about.has(content.recordId))];
}

/** Takes what was chosen on to the agenda of a meeting: what closes it each time stays last. @returns how many */
export async function takeOffered(
  around: Around,
  db: TenantDb,
  scope: Scope,
  meeting: Meeting,
  keys: readonly string[],
): Promise<number> {
  const offered = await findOffered(around, db, meeting.groupId, meeting);
  const chosen = arranged(offered.filter(({ key }) => keys.includes(key)));
  const before = await findAgenda(db, meeting.id);
  const added: string[] = [];
  for (const one of chosen) {
    const id = await addItem(db, scope, meeting, one.content, one.carriedFromId);
    added.push(id);
    if (one.carriedFromId !== null) await copyPapers(db, scope, one.carriedFromId, { id, meetingId: meeting.id });
    const wish = one.reason === "wish" ? await findWish(db, one.key.slice("wish:".length)) : undefined;
    if (wish !== undefined) await decideWish(db, scope, wish, { decision: "taken", note: null, itemId: id });
  }
  await orderItems(db, scope, meeting.id, withClosingLast(before, added));
  return chosen.length;
}

/** New items stand before those that close an agenda each time. */
function withClosingLast(before: readonly { id: string; recurs: string }[], added: readonly string[]): string[] {
  const lastFree = before.findLastIndex(({ recurs }) => recurs !== "each");
  const opening = before.findIndex(({ recurs }) => recurs !== "each");
  const end = opening < 0 ? before.length : lastFree + 1;
  return [...before.slice(0, end), ...added.map((id) => ({ id })), ...before.slice(end)].map(({ id }) => id);
}
