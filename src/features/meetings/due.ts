import type { TenantDb } from "../../platform/db/doors.ts";
import { addDays } from "../../platform/clock.ts";
import type { DueItem, WorkspaceContext } from "../records/index.ts";
import type { Meeting } from "./meeting.ts";
import { canPlan, canTakePart } from "./policy.ts";
import { findMeetings } from "./queries.ts";
import { whereOf } from "./views/phrases.ts";

/** Days ahead in which a meeting stands under what is due, and behind in which one waits to be ended. */
const [AHEAD, BEHIND] = [21, 30];

function toDue({ t, paths, viewer, services }: WorkspaceContext, meeting: Meeting): DueItem {
  const isOver = meeting.day < services.clock.today();
  return {
    due: meeting.day,
    label: t("meetings.kindLabel"),
    title: meeting.title,
    href: paths.intern(`treffen/${meeting.slug}`),
    detail: [meeting.groupName, t.time(meeting.fromTime), whereOf(meeting)].filter(Boolean).join(" · "),
    because: t(canPlan(viewer, meeting) ? "meetings-office.due.leads" : "meetings-office.due.sits"),
    action: t(isOver ? "meetings-office.due.end" : "meetings-office.due.look"),
  };
}

/** What a viewer has coming: meetings of their groups, and for who leads those that were never ended. */
export async function findDue(context: WorkspaceContext, db: TenantDb): Promise<DueItem[]> {
  const { viewer, services } = context;
  const today = services.clock.today();
  const span = { from: addDays(today, -BEHIND), until: addDays(today, AHEAD) };
  const found = await findMeetings(db, { ...span, stages: ["draft", "invited", "running"] }, { limit: 40 });
  return found
    .filter((meeting) => (meeting.day < today ? canPlan(viewer, meeting) : canTakePart(viewer, meeting)))
    .map((meeting) => toDue(context, meeting));
}

/** Preparations the viewer's organisation has taken on and not finished. */
export async function findDuePreparations(context: WorkspaceContext, db: TenantDb): Promise<DueItem[]> {
  const { viewer, t, paths, services } = context;
  if (viewer.organisationId === null || viewer.role === "reader") return [];
  const rows = await db
    .selectFrom("preparation as p")
    .innerJoin("meeting as m", (join) =>
      join.onRef("m.tenant_id", "=", "p.tenant_id").onRef("m.id", "=", "p.meeting_id"),
    )
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "m.tenant_id").onRef("r.id", "=", "m.id"))
    .select(["p.title", "p.due_on as dueOn", "m.day", "r.title as meeting", "r.slug"])
    .where("p.organisation_id", "=", viewer.organisationId)
    .where("p.done_at", "is", null)
    .where("m.stage", "in", ["draft", "invited", "running"])
    .where("m.day", ">=", services.clock.today())
    .where("r.deleted_at", "is", null)
    .orderBy("m.day")
    .limit(20)
    .execute();
  return rows.map((row) => ({
    due: row.dueOn ?? row.day,
    label: t("meetings-office.tab.preparation"),
    title: row.title,
    href: paths.intern(`treffen/${row.slug}/vorbereitung`),
    detail: row.meeting,
    because: t("meetings-office.due.taken"),
    action: t("meetings-office.due.finish"),
  }));
}
