import type { TenantDb } from "../../platform/db/doors.ts";
import type { AgendaItem, ItemKind, ItemState } from "./agenda.ts";
import { findPapers } from "./papers.ts";

const COLUMNS = [
  "i.id",
  "i.meeting_id as meetingId",
  "i.position",
  "i.kind",
  "i.title",
  "i.text",
  "i.minutes",
  "i.speaker",
  "i.organisation_id as organisationId",
  "i.group_id as groupId",
  "i.record_id as recordId",
  "i.recurs",
  "i.state",
  "i.version",
  "i.carried_from_id as carriedFromId",
  "i.started_at as startedAt",
  "i.ended_at as endedAt",
  "o.title as organisationName",
  "o.slug as organisationSlug",
  "g.title as groupName",
  "g.slug as groupSlug",
  "about.kind as recordKind",
  "about.title as recordTitle",
  "about.slug as recordSlug",
  "wr.title as wasTitle",
  "wr.slug as wasSlug",
  "wm.day as wasDay",
] as const;

function selectItems(db: TenantDb) {
  return db
    .selectFrom("agenda_item as i")
    .leftJoin("record as o", (join) =>
      join
        .onRef("o.tenant_id", "=", "i.tenant_id")
        .onRef("o.id", "=", "i.organisation_id")
        .on("o.deleted_at", "is", null),
    )
    .leftJoin("record as g", (join) =>
      join.onRef("g.tenant_id", "=", "i.tenant_id").onRef("g.id", "=", "i.group_id").on("g.deleted_at", "is", null),
    )
    .leftJoin("record as about", (join) =>
      join
        .onRef("about.tenant_id", "=", "i.tenant_id")
        .onRef("about.id", "=", "i.record_id")
        .on("about.deleted_at", "is", null),
    )
    .leftJoin("agenda_item as was", (join) =>
      join.onRef("was.tenant_id", "=", "i.tenant_id").onRef("was.id", "=", "i.carried_from_id"),
    )
    .leftJoin("meeting as wm", (join) =>
      join.onRef("wm.tenant_id", "=", "was.tenant_id").onRef("wm.id", "=", "was.meeting_id"),
    )
    .leftJoin("record as wr", (join) => join.onRef("wr.tenant_id", "=", "wm.tenant_id").onRef("wr.id", "=", "wm.id"))
    .select(COLUMNS);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectItems>["execute"]>>[number];

const named = (name: string | null, slug: string | null) => (name === null || slug === null ? null : { name, slug });

function toItem(row: Row, papers: ReadonlyMap<string, AgendaItem["papers"]>): AgendaItem {
  const { organisationName, organisationSlug, groupName, groupSlug, recordKind, recordTitle, recordSlug, ...rest } =
    row;
  const { wasTitle, wasSlug, wasDay, ...item } = rest;
  return {
    ...item,
    papers: papers.get(row.id) ?? [],
    kind: item.kind as ItemKind,
    state: item.state as ItemState,
    recurs: item.recurs as AgendaItem["recurs"],
    organisation: named(organisationName, organisationSlug),
    group: named(groupName, groupSlug),
    record:
      recordKind === null || recordTitle === null || recordSlug === null
        ? null
        : { kind: recordKind, title: recordTitle, slug: recordSlug },
    carriedFrom:
      wasTitle === null || wasSlug === null || wasDay === null ? null : { title: wasTitle, slug: wasSlug, day: wasDay },
  };
}

/** The agenda of a meeting, in its order. */
export async function findAgenda(db: TenantDb, meetingId: string): Promise<AgendaItem[]> {
  const rows = await selectItems(db)
    .where("i.meeting_id", "=", meetingId)
    .orderBy("i.position")
    .orderBy("i.id")
    .execute();
  const papers = await findPapers(db, meetingId);
  return rows.map((row) => toItem(row, papers));
}

/** An item of a meeting. */
export async function findItem(db: TenantDb, meetingId: string, itemId: string): Promise<AgendaItem | undefined> {
  const row = await selectItems(db).where("i.meeting_id", "=", meetingId).where("i.id", "=", itemId).executeTakeFirst();
  return row === undefined ? undefined : toItem(row, await findPapers(db, meetingId));
}
