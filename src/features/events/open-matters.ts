import type { TenantDb } from "../../platform/db/doors.ts";
import type { OpenMatter, WorkspaceContext } from "../records/index.ts";

/** Events that are ahead, at most: more are a calendar. */
const MOST = 50;

/** Events that are planned: the partner's own; the office's and those without an organiser. */
export async function findOpenMatters(context: WorkspaceContext, db: TenantDb): Promise<OpenMatter[]> {
  const { t, paths, viewer, services } = context;
  if (viewer.role === "reader") return [];
  const rows = await db
    .selectFrom("record as r")
    .innerJoin("calendar_date as d", (join) =>
      join.onRef("d.tenant_id", "=", "r.tenant_id").onRef("d.event_id", "=", "r.id"),
    )
    .leftJoin("record as o", (join) => join.onRef("o.tenant_id", "=", "r.tenant_id").onRef("o.id", "=", "r.owner_id"))
    .select(["r.id", "r.slug", "r.title", "o.title as owner"])
    .select((eb) => eb.fn.min("d.day").as("next"))
    .where("r.kind", "=", "event")
    .where("r.state", "=", "published")
    .where("r.deleted_at", "is", null)
    .where("d.day", ">=", services.clock.today())
    .where("r.owner_id", viewer.organisationId === null ? "is" : "=", viewer.organisationId)
    .groupBy(["r.id", "r.slug", "r.title", "o.title"])
    .orderBy((eb) => eb.fn.min("d.day"))
    .limit(MOST)
    .execute();
  return rows.map((row) => ({
    key: `event:${row.id}`,
    topic: t("events-office.open.planned"),
    title: row.title,
    href: paths.intern(`veranstaltungen/${row.slug}`),
    next: row.next,
    whom: row.owner ?? undefined,
  }));
}
