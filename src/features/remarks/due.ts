import { addDays, dayOf } from "../../platform/clock.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { DueItem, WorkspaceContext } from "../records/index.ts";
import { findOpenRemarks } from "./queries.ts";
import { ANSWER_DAYS } from "./remark.ts";

/** So many stand on the home page by themselves; then one entry leads to the list. */
const EACH = 5;

/** Messages that wait for an answer: for the office, and for partners those about their offers. */
export async function findDue({ t, paths, viewer }: WorkspaceContext, db: TenantDb): Promise<DueItem[]> {
  if (viewer.role === "reader") return [];
  const open = await findOpenRemarks(db, EACH + 1);
  const shared = {
    label: t("remarks-office.label"),
    because: t(viewer.role === "office" ? "remarks-office.due.becauseOffice" : "remarks-office.due.because"),
    action: t("remarks-office.due.action"),
  };
  const items: DueItem[] = open.slice(0, EACH).map((remark) => ({
    ...shared,
    due: addDays(dayOf(remark.receivedAt), ANSWER_DAYS),
    title: t(`remarks-office.due.${remark.kind}`, { offer: remark.offer.title }),
    href: paths.intern(`rueckfragen/${remark.id}`),
  }));
  if (open.length > EACH)
    items.push({ ...shared, due: null, title: t("remarks-office.due.more"), href: paths.intern("nachrichten") });
  return items;
}
