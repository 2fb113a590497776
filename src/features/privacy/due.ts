import type { TenantDb } from "../../platform/db/doors.ts";
import type { DueItem, WorkspaceContext } from "../records/index.ts";
import { findEnded } from "./consent-queries.ts";
import { findRequests } from "./own-data.ts";

/** Days for which the office hears that a consent has ended. */
const HEARD_DAYS = 14;

/** What people have asked of their data, and whose consent has ended: for the office. */
export async function findDue({ t, paths, viewer, services }: WorkspaceContext, db: TenantDb): Promise<DueItem[]> {
  if (!viewer.isOffice) return [];
  const because = t("directory-office.due.becauseOffice");
  const requests = (await findRequests(db)).map((one): DueItem => ({
    due: one.dueOn,
    label: t("privacy-office.menu"),
    title: t("privacy-office.due.request", {
      wish: t(`privacy-office.wish.${one.wish}`),
      who: one.name ?? one.address,
    }),
    href: `${paths.intern("eigene-daten")}#bitten`,
    because,
    action: t("privacy-office.due.look"),
  }));
  const ended = await findEnded(db, new Date(services.clock.now().getTime() - HEARD_DAYS * 86_400_000));
  const consents = ended.map((one): DueItem => ({
    due: null,
    label: t("directory-office.due.consent"),
    title: t(`privacy-office.due.${one.act === "revoked" ? "revoked" : "lapsed"}`, { organisation: one.title }),
    href: paths.intern(`akteure/${one.slug}/personen/${one.contact_id}/auskunft`),
    because,
    action: t("privacy-office.due.look"),
  }));
  return [...requests, ...consents];
}
