import { addDays, dayOf } from "../../platform/clock.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { DueItem, OpenMatter, WorkspaceContext } from "../records/index.ts";
import { nameOfSeat } from "./group.ts";
import { findWaiting } from "./join-queries.ts";
import { canLead } from "./policy.ts";
import { findGroupsByIds } from "./queries.ts";
import { findEndingSeats } from "./seat-queries.ts";

/** Days within which somebody who asked is answered, and before which the end of a term is told. */
const ANSWER_WITHIN = 14;
const TERM_AHEAD = 42;

/** Requests to join and terms that end soon, with their groups: of those the viewer leads. */
async function findLed({ viewer, services }: WorkspaceContext, db: TenantDb) {
  const today = services.clock.today();
  const requests = await findWaiting(db);
  const seats = await findEndingSeats(db, today, addDays(today, TERM_AHEAD));
  const ids = [...requests, ...seats].map(({ groupId }) => groupId).filter((id) => canLead(viewer, id));
  const groups = new Map((await findGroupsByIds(db, [...new Set(ids)])).map((group) => [group.id, group]));
  const withGroup = <T extends { groupId: string }>(all: readonly T[]) =>
    all.flatMap((one) => {
      const group = groups.get(one.groupId);
      return group === undefined || group.deletedAt !== null || group.endedOn !== null ? [] : [{ ...one, group }];
    });
  return { requests: withGroup(requests), seats: withGroup(seats) };
}

/** What waits for who leads a group. */
export async function findDue(context: WorkspaceContext, db: TenantDb): Promise<DueItem[]> {
  const { t, paths, viewer } = context;
  if (viewer.role === "reader") return [];
  const { requests, seats } = await findLed(context, db);
  const because = t(viewer.isOffice ? "groups-office.due.officeBecause" : "groups-office.due.requestBecause");
  return [
    ...requests.map((one) => ({
      due: addDays(dayOf(one.askedAt), ANSWER_WITHIN),
      label: t("groups-office.due.request"),
      title: one.organisationName,
      href: paths.intern(`gremien/${one.group.slug}/anfragen`),
      detail: one.group.title,
      because,
      action: t("groups-office.due.requestAction"),
    })),
    ...seats.map((one) => ({
      due: one.untilOn,
      label: t("groups-office.due.term"),
      title: t("groups-office.due.termTitle", { name: nameOfSeat(one) }),
      href: paths.intern(`gremien/${one.group.slug}/sitze/${one.id}`),
      detail: one.group.title,
      because,
      action: t("groups-office.due.termAction"),
    })),
  ];
}

/** What is open with who leads a group, for whoever comes after them. */
export async function findOpenMatters(context: WorkspaceContext, db: TenantDb): Promise<OpenMatter[]> {
  const { t, paths } = context;
  const { requests } = await findLed(context, db);
  return requests.map((one) => ({
    key: `join:${one.id}`,
    topic: t("groups-office.requests.title"),
    title: `${one.organisationName}: ${one.group.title}`,
    href: paths.intern(`gremien/${one.group.slug}/anfragen`),
    since: dayOf(one.askedAt),
    whom: one.organisationName,
  }));
}
