import { dayOf } from "../../platform/clock.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { DueItem, WorkspaceContext } from "../records/index.ts";
import { findOpenInquiries } from "./queries.ts";
import { titleOf } from "./views/inquiry-page.tsx";

/** With more than this waiting, one line leads to all of them. */
const SINGLY = 5;
/** Days within which somebody who wrote is answered: the accessibility statement promises four weeks. */
const ANSWER_WITHIN = 14;

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Messages that wait for the office. */
export async function findDue(context: WorkspaceContext, db: TenantDb): Promise<DueItem[]> {
  const { t, paths, viewer } = context;
  if (viewer.role !== "office") return [];
  const open = await findOpenInquiries(db, 100);
  const [oldest] = open;
  if (oldest === undefined) return [];
  const shared = {
    label: t("inquiries.due.label"),
    because: t("inquiries.due.because"),
    action: t("inquiries.due.action"),
  };
  const dueOf = (receivedAt: Date) => addDays(dayOf(receivedAt), ANSWER_WITHIN);
  if (open.length > SINGLY)
    return [
      {
        ...shared,
        due: dueOf(oldest.receivedAt),
        title: t("inquiries.due.many", { count: open.length }),
        href: paths.intern("nachrichten"),
      },
    ];
  return open.map((one) => ({
    ...shared,
    due: dueOf(one.receivedAt),
    title: titleOf(context, one),
    href: paths.intern(`nachrichten/${one.id}`),
    detail: t(`inquiries.what.${one.kind}`),
  }));
}
