import type { CalendarEntry } from "../../platform/calendar/index.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { findTasks, type Result } from "../minutes/index.ts";
import { absoluteAddress, type CalendarOwner, pathsOf } from "../records/index.ts";

/** Organisations for which somebody with this address works in the county. */
async function findOrganisationIds(db: TenantDb, email: string): Promise<string[]> {
  const rows = await db
    .selectFrom("membership")
    .select("organisation_id")
    .where((eb) => eb(eb.fn<string>("lower", ["email"]), "=", email))
    .where("role", "=", "partner")
    .where("ended_at", "is", null)
    .execute();
  return rows.flatMap(({ organisation_id }) => organisation_id ?? []);
}

/** Open tasks of a person and of whom they work for; in a group's own calendar, of the group. */
async function findOpen(db: TenantDb, { email, groupIds }: CalendarOwner): Promise<Result[]> {
  const whose =
    email === ""
      ? groupIds.map((groupId) => ({ groupId }))
      : [{ email }, ...(await findOrganisationIds(db, email)).map((responsibleId) => ({ responsibleId }))];
  const found = new Map<string, Result>();
  for (const one of whose)
    for (const task of await findTasks(db, { ...one, isOpen: true }))
      if (task.state === "published") found.set(task.id, task);
  return [...found.values()];
}

/** Days on which tasks are due, as entries of the whole day: gone when they are done. */
export async function findTaskDays(db: TenantDb, whose: CalendarOwner): Promise<CalendarEntry[]> {
  const t = getTranslator("de");
  const { services, tenant, from, until, domain } = whose;
  return (await findOpen(db, whose)).flatMap(({ id, slug, title, dueOn, meetingTitle, updatedAt }): CalendarEntry[] => {
    if (dueOn === null || dueOn < from || dueOn > until) return [];
    const href = absoluteAddress(services, tenant, pathsOf(tenant).intern(`aufgaben/${slug}`));
    return [
      {
        uid: `${id}@${domain}`,
        sequence: 0,
        changedAt: updatedAt,
        title: t("tasks.calendar.title", { title }),
        description: t("tasks.calendar.text", { meeting: meetingTitle, href }),
        place: "",
        url: href,
        day: dueOn,
        lastDay: dueOn,
        fromTime: null,
        untilTime: null,
        isFree: true,
      },
    ];
  });
}
