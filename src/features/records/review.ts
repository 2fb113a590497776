import type { TenantDb } from "../../platform/db/doors.ts";
import type { DueItem, Kind, WorkspaceContext } from "./feature.ts";
import { canPublish } from "./ownership.ts";

/** So many of a kind stand on the home page by themselves; then one entry leads to the list. */
const EACH = 5;

/** Entries of a kind that wait for the office, longest first: how many, and the first of them. */
async function findQueue(db: TenantDb, kind: string) {
  const queue = db
    .selectFrom("record as r")
    .where("r.kind", "=", kind)
    .where("r.state", "=", "in_review")
    .where("r.deleted_at", "is", null);
  const { total } = await queue.select((eb) => eb.fn.countAll<string>().as("total")).executeTakeFirstOrThrow();
  const entries = await queue
    .leftJoin("record as owner", (join) =>
      join.onRef("owner.tenant_id", "=", "r.tenant_id").onRef("owner.id", "=", "r.owner_id"),
    )
    .select(["r.slug", "r.title", "owner.title as by"])
    .orderBy("r.updated_at")
    .orderBy("r.id")
    .limit(EACH)
    .execute();
  return { entries, total: Number(total) };
}

/** What of a kind waits for the office to be looked at and published. */
export async function findReviews(
  { t, paths, viewer }: WorkspaceContext,
  db: TenantDb,
  kind: Pick<Kind, "kind" | "label" | "internPath" | "list">,
): Promise<DueItem[]> {
  if (!canPublish(viewer)) return [];
  const { entries, total } = await findQueue(db, kind.kind);
  const shared = {
    due: null,
    label: t(kind.label),
    because: t("records-office.review.because"),
    action: t("records-office.review.action"),
  };
  const items: DueItem[] = entries.map((entry) => ({
    ...shared,
    title: entry.title,
    href: paths.intern(kind.internPath(entry)),
    detail: entry.by ?? "",
  }));
  if (total > entries.length)
    items.push({
      ...shared,
      title: t("records-office.review.more", { count: total - entries.length }),
      href: `${paths.intern(kind.list?.path ?? "")}?stand=in_review`,
    });
  return items;
}
