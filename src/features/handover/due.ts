import type { TenantDb } from "../../platform/db/doors.ts";
import type { DueItem, WorkspaceContext } from "../records/index.ts";
import { findHanded } from "./queries.ts";

/** What was taken over and is not done: one line a handover, and one a matter the leaver gave a day. */
export async function findDue(context: WorkspaceContext, db: TenantDb): Promise<DueItem[]> {
  const { t, paths, viewer } = context;
  if (viewer.role === "reader") return [];
  const taken = (await findHanded(db, viewer.membershipId)).filter(({ to }) => to?.id === viewer.membershipId);
  return taken.flatMap((handover) => {
    const open = handover.matters.filter(({ doneAt }) => doneAt === null);
    const href = paths.intern(`uebernommen/${handover.id}`);
    const shared = {
      label: t("handover.due.label"),
      because: t("handover.due.because"),
      action: t("handover.due.action"),
    };
    const reminders = open.flatMap(({ remindOn, words, matter }): DueItem[] =>
      remindOn === null || matter === undefined
        ? []
        : [{ ...shared, due: remindOn, title: matter.title, href, detail: words === "" ? matter.topic : words }],
    );
    const all: DueItem[] =
      open.length === 0 ? [] : [{ ...shared, due: null, title: t("handover.due.title", { count: open.length }), href }];
    return [...reminders, ...all];
  });
}
