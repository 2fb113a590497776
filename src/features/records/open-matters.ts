import { dayOf } from "../../platform/clock.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { OpenMatter, WorkspaceContext } from "./feature.ts";
import { staleBefore } from "./freshness.ts";

/** Entries of one heading: more of them are a list, and not matters to tell one by one. */
const MOST = 100;

type Standing = "draft" | "in_review" | "overdue";

/** Entries that are not finished, and published ones nobody has confirmed for long; a partner's own, or all of the county. */
function findEntries({ viewer, services, tenant }: WorkspaceContext, db: TenantDb, standing: Standing) {
  const { freshness } = tenant;
  const limits = Object.keys(freshness.days).map(
    (kind) => [kind, staleBefore(freshness, kind, services.clock.now())] as const,
  );
  return db
    .selectFrom("record as r")
    .leftJoin("record as o", (join) => join.onRef("o.tenant_id", "=", "r.tenant_id").onRef("o.id", "=", "r.owner_id"))
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom("event as e")
          .select(["e.at", "e.actor_name", "e.note"])
          .whereRef("e.tenant_id", "=", "r.tenant_id")
          .whereRef("e.record_id", "=", "r.id")
          .orderBy("e.at", "desc")
          .limit(1)
          .as("last"),
      (join) => join.onTrue(),
    )
    .select(["r.id", "r.kind", "r.slug", "r.title", "r.created_at", "r.confirmed_at", "o.title as owner"])
    .select(["last.at as last_at", "last.actor_name as last_by", "last.note as last_note"])
    .where("r.deleted_at", "is", null)
    .where("r.state", "=", standing === "overdue" ? "published" : standing)
    .$if(standing === "overdue", (query) =>
      query.where((eb) =>
        eb.or(
          limits.map(([kind, limit]) =>
            eb.and([
              eb("r.kind", "=", kind),
              eb.or([eb("r.confirmed_at", "is", null), eb("r.confirmed_at", "<", limit)]),
            ]),
          ),
        ),
      ),
    )
    .$if(viewer.role !== "office", (query) => query.where("r.owner_id", "=", viewer.organisationId))
    .orderBy("r.created_at")
    .limit(MOST)
    .execute();
}

/** What is open in entries of every kind. Overdue are those whose kind has an interval in this county. */
export async function findOpenEntries(context: WorkspaceContext, db: TenantDb): Promise<OpenMatter[]> {
  const { t, paths, viewer, services, tenant } = context;
  if (viewer.role === "reader") return [];
  const registry = services.registry.without(tenant.partsOff);
  const matters: OpenMatter[] = [];
  for (const standing of ["draft", "in_review", "overdue"] as const)
    for (const row of await findEntries(context, db, standing)) {
      const kind = registry.kind(row.kind);
      if (kind === undefined) continue;
      const last =
        row.last_at === null
          ? undefined
          : t("records-office.open.last", { on: dayOf(row.last_at), by: row.last_by ?? "" }) +
            (row.last_note ? ` – ${row.last_note}` : "");
      matters.push({
        key: `entry:${row.id}`,
        topic: t(`records-office.open.${standing}`),
        title: `${t(kind.label)}: ${row.title}`,
        href: paths.intern(kind.internPath(row)),
        since: dayOf(standing === "overdue" ? (row.confirmed_at ?? row.created_at) : (row.last_at ?? row.created_at)),
        last,
        whom: row.owner ?? undefined,
      });
    }
  return matters;
}
