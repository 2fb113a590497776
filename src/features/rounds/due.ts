import type { TenantDb } from "../../platform/db/doors.ts";
import type { DueItem, WorkspaceContext } from "../records/index.ts";
import { insidePath } from "./answering.ts";
import { findBounces } from "./bounces.ts";
import { findProposals } from "./proposals.ts";
import { findOpenRequests } from "./requests.ts";

/** Proposals and mails that come back, for the office. */
async function findOfficeDue({ t, paths }: WorkspaceContext, db: TenantDb): Promise<DueItem[]> {
  const proposals = await findProposals(db);
  const bounces = await findBounces(db);
  const shared = {
    due: null,
    because: t("rounds-office.dueItem.becauseOffice"),
    action: t("rounds-office.dueItem.action"),
  };
  return [
    ...(proposals.length === 0
      ? []
      : [
          {
            ...shared,
            label: t("rounds-office.proposals.title"),
            title: t("rounds-office.proposals.due", { count: proposals.length }),
            href: paths.intern("vorschlaege"),
          },
        ]),
    ...(bounces.length === 0
      ? []
      : [
          {
            ...shared,
            label: t("rounds-office.bounces.title"),
            title: t("rounds-office.bounces.due", { count: bounces.length }),
            href: paths.intern("ruecklaeufer"),
          },
        ]),
  ];
}

/** What a partner's organisation was asked for: one entry that leads to the page with all of it. */
export async function findDue(context: WorkspaceContext, db: TenantDb): Promise<DueItem[]> {
  const { t, paths, viewer, services } = context;
  if (viewer.role === "office") return findOfficeDue(context, db);
  if (viewer.role !== "partner" || viewer.organisationId === null) return [];
  const open = await findOpenRequests(db, viewer.organisationId);
  const [first] = open;
  if (first === undefined) return [];
  const own = await db
    .selectFrom("record")
    .select(["slug", "title"])
    .where("id", "=", viewer.organisationId)
    .executeTakeFirst();
  if (own === undefined) return [];
  const asked = new Set(open.map(({ ask }) => ask));
  return [
    {
      due: open.flatMap(({ dueOn }) => dueOn ?? [])[0] ?? null,
      label: t("rounds-office.dueItem.label"),
      title: own.title,
      detail: services.registry.asks
        .filter(({ name }) => asked.has(name))
        .map(({ label }) => t(label))
        .join(", "),
      href: paths.intern(insidePath(own.slug)),
      because: t("rounds-office.dueItem.because"),
      action: t("rounds-office.dueItem.action"),
    },
  ];
}
