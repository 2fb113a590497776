import { dayOf } from "../../platform/clock.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { OpenMatter, WorkspaceContext } from "../records/index.ts";

/** Roles somebody holds, and people who were invited and have not come yet. */
export async function findOpenMatters(context: WorkspaceContext, db: TenantDb): Promise<OpenMatter[]> {
  const { t, paths, viewer } = context;
  const rows = await db
    .selectFrom("membership as m")
    .leftJoin("record as o", (join) =>
      join.onRef("o.tenant_id", "=", "m.tenant_id").onRef("o.id", "=", "m.organisation_id"),
    )
    .select(["m.id", "m.account_id", "m.name", "m.role", "m.invited_at", "m.invited_by", "m.visited_at", "o.title"])
    .where("m.ended_at", "is", null)
    .orderBy("m.invited_at")
    .execute();
  const held = rows.filter((row) => row.account_id === viewer.accountId);
  const invited = rows.filter(
    (row) => viewer.isOffice && row.visited_at === null && row.account_id !== viewer.accountId,
  );
  const person = (id: string) => paths.intern(viewer.isOffice ? `menschen/${id}` : "rechte");
  return [
    ...held.map((row) => ({
      key: `role:${row.id}`,
      topic: t("accounts.open.roles"),
      title: t.code("accounts.role", row.role) + (row.title === null ? "" : `, ${row.title}`),
      href: person(row.id),
      since: dayOf(row.invited_at),
    })),
    ...invited.map((row) => ({
      key: `invited:${row.id}`,
      topic: t("accounts.open.invited"),
      title: row.name,
      href: person(row.id),
      since: dayOf(row.invited_at),
      last: t("accounts.open.invitedBy", { by: row.invited_by }),
      whom: row.title ?? undefined,
    })),
  ];
}
