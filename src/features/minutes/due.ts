import type { TenantDb } from "../../platform/db/doors.ts";
import type { DueItem, OpenMatter, WorkspaceContext } from "../records/index.ts";
import { type ApprovalState, approvalState } from "./approval.ts";
import { leads } from "./policy.ts";
import { daysAfter } from "./tasks.ts";

/** Days after a meeting by which its minutes should be out. */
const WRITTEN_WITHIN = 7;
const MOST = 40;

type Row = {
  id: string;
  slug: string;
  title: string;
  day: string;
  groupId: string;
  stage: string;
  until: string | null;
  state: ApprovalState;
  openObjections: number;
};

/** Minutes that are not approved yet, of meetings the viewer sees, the oldest first. */
async function findOnTheirWay(db: TenantDb, today: string): Promise<Row[]> {
  const rows = await db
    .selectFrom("meeting as m")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "m.tenant_id").onRef("r.id", "=", "m.id"))
    .leftJoin("minutes as p", (join) =>
      join.onRef("p.tenant_id", "=", "m.tenant_id").onRef("p.meeting_id", "=", "m.id"),
    )
    .select(["m.id", "r.slug", "r.title", "m.day", "m.group_id as groupId", "m.stage"])
    .select(["p.version", "p.sent_at as sentAt", "p.sent_by as sentBy", "p.objections_until as until"])
    .select((eb) =>
      eb
        .selectFrom("minutes_objection as o")
        .select(({ fn }) => fn.countAll<string>().as("count"))
        .whereRef("o.tenant_id", "=", "m.tenant_id")
        .whereRef("o.meeting_id", "=", "m.id")
        .where("o.answered_at", "is", null)
        .as("open"),
    )
    .where("m.stage", "=", "minutes")
    .where("r.deleted_at", "is", null)
    .orderBy("m.day")
    .limit(MOST)
    .execute();
  return rows.map(({ version, sentAt, sentBy, open, ...row }) => {
    const approval = {
      version: version ?? 0,
      sentAt,
      sentBy,
      objectionsUntil: row.until,
      approvedAt: null,
      approvedBy: null,
    };
    return { ...row, state: approvalState(approval, today), openObjections: Number(open ?? 0) };
  });
}

type Waits = "write" | "answer" | "approve" | "read";

/** What somebody has to do with minutes; undefined: nothing now. */
function waitsFor(row: Row, isLead: boolean): Waits | undefined {
  if (!isLead) return row.state === "open" ? "read" : undefined;
  if (row.openObjections > 0) return "answer";
  return row.state === "written" ? "write" : row.state === "waiting" ? "approve" : undefined;
}

/** Minutes to write, objections to answer, minutes to approve, for who leads; those that can be objected to, for who sits there. */
export async function findDue(context: WorkspaceContext, db: TenantDb): Promise<DueItem[]> {
  const { t, paths, viewer, services } = context;
  const rows = await findOnTheirWay(db, services.clock.today());
  return rows.flatMap((row) => {
    const isLead = leads(viewer, row);
    const waits = waitsFor(row, isLead);
    if (waits === undefined) return [];
    const reading = waits === "answer" ? "?ansicht=lesen#einwaende" : "";
    return [
      {
        due: waits === "write" ? daysAfter(row.day, WRITTEN_WITHIN) : row.until,
        label: t("minutes-office.title"),
        title: row.title,
        href: paths.intern(`treffen/${row.slug}/protokoll${reading}`),
        detail: t.code("minutes-office.due", waits),
        because: t(isLead ? "minutes-office.becauseLead" : "minutes-office.becauseMember"),
        action: t.code("minutes-office.dueAction", waits),
      },
    ];
  });
}

/** Minutes that are not approved yet in groups the viewer leads, for who comes after them. */
export async function findOpenMatters(context: WorkspaceContext, db: TenantDb): Promise<OpenMatter[]> {
  const { t, paths, viewer, services } = context;
  const rows = (await findOnTheirWay(db, services.clock.today())).filter((row) => leads(viewer, row));
  return rows.map((row) => ({
    key: `minutes:${row.id}`,
    topic: t("minutes-office.openMatters"),
    title: row.title,
    href: paths.intern(`treffen/${row.slug}/protokoll`),
    since: row.day,
    last: t.code("minutes-office.standing", row.state),
    ...(row.until === null ? {} : { next: row.until }),
  }));
}
