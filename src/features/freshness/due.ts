import type { TenantDb } from "../../platform/db/doors.ts";
import type { DueItem, WorkspaceContext } from "../records/index.ts";
import { findGone, findWatched } from "./queries.ts";

/** The office: what it has not seen, as one line. */
async function findUnseen({ t, tenant, services, paths }: WorkspaceContext, db: TenantDb): Promise<DueItem[]> {
  const entries = await findWatched(db, tenant.freshness, services.clock.today());
  const unseen = entries.filter(
    ({ state, seenOn, overdueFrom }) => state === "overdue" && (seenOn === null || seenOn < overdueFrom),
  );
  if (unseen.length === 0) return [];
  return [
    {
      due: null,
      label: t("freshness-office.title"),
      title: t("freshness-office.due.unseen", { count: unseen.length }),
      href: paths.intern("frische"),
      because: t("freshness-office.due.becauseOffice"),
      action: t("freshness-office.due.look"),
    },
  ];
}

/** Partners: what of theirs went off the site. That something has to be confirmed they are asked (features/rounds). */
async function findOwnGone({ t, viewer, paths }: WorkspaceContext, db: TenantDb): Promise<DueItem[]> {
  if (viewer.organisationId === null) return [];
  const gone = await findGone(db, viewer.organisationId);
  const own = await db.selectFrom("record").select("slug").where("id", "=", viewer.organisationId).executeTakeFirst();
  if (own === undefined) return [];
  return gone.slice(0, 5).map(({ title }) => ({
    due: null,
    label: t("freshness-office.title"),
    title,
    href: paths.intern(`stand/${own.slug}`),
    detail: t("freshness-office.due.gone"),
    because: t("freshness-office.due.becauseOwn"),
    action: t("freshness-office.due.back"),
  }));
}

/** What waits for this viewer because nobody has confirmed it. */
export async function findDue(context: WorkspaceContext, db: TenantDb): Promise<DueItem[]> {
  const { role } = context.viewer;
  if (role === "office") return findUnseen(context, db);
  return role === "partner" ? findOwnGone(context, db) : [];
}
