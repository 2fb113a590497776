import type { DueItem, Feature, WorkspaceContext } from "../records/index.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import { findTaskDays } from "./calendar.ts";
import { remindOwners } from "./reminders.ts";
import { findOwnTasks, routes } from "./routes.tsx";

/** Tasks of the viewer and their organisation, on home. */
async function findDue(context: WorkspaceContext, db: TenantDb): Promise<DueItem[]> {
  const { t, paths, viewer } = context;
  if (viewer.role === "reader") return [];
  return (await findOwnTasks(context, db)).map((task) => ({
    due: task.dueOn,
    label: t("tasks.kind"),
    title: task.title,
    href: paths.intern(`aufgaben/${task.slug}`),
    detail: task.meetingTitle,
    because: t("tasks.because"),
    action: t("tasks.look"),
  }));
}

/** Tasks that meetings have agreed on: whose they are, reminders, answers from inside and by link. */
export const tasks: Feature = {
  name: "tasks",
  part: { id: "groups", label: "parts-office.groups.label", says: "parts-office.groups.says" },
  routes,
  findDue,
  findCalendarEntries: findTaskDays,
  menu: [
    {
      id: "tasks",
      group: "meetings",
      label: "tasks.title",
      path: "aufgaben",
      roles: ["office", "partner", "reader"],
      order: 40,
    },
  ],
  errands: [{ name: "remind owners of their tasks", run: remindOwners }],
};
