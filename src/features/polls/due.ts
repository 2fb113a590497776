import { dayOf } from "../../platform/clock.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import { canLead } from "../groups/index.ts";
import type { DueItem, OpenMatter, WorkspaceContext } from "../records/index.ts";
import { stateOf } from "./poll.ts";
import { findOpenAsked, findPolls } from "./queries.ts";

/** Polls in which the viewer, or their organisation, is asked and has not answered; and those that wait for their date. */
export async function findDue(context: WorkspaceContext, db: TenantDb): Promise<DueItem[]> {
  const { t, paths, viewer, services } = context;
  const today = services.clock.today();
  const asked = (await findOpenAsked(db, today)).filter(
    (row) =>
      row.is_awaited &&
      (viewer.keys.includes(`i:${row.id}`) ||
        (row.organisation_id !== null && row.organisation_id === viewer.organisationId)),
  );
  const over = (await findPolls(db)).filter(
    (poll) => stateOf(poll, today) === "over" && canLead(viewer, poll.group.id),
  );
  return [
    ...asked.map((row) => ({
      due: row.closes_on,
      label: t("polls-office.due.label"),
      title: row.title,
      detail: t("polls-office.due.whom", { name: row.name }),
      href: paths.intern(`abstimmungen/${row.poll_id}/antwort/${row.id}`),
      because: t(
        viewer.keys.includes(`i:${row.id}`) ? "polls-office.due.because" : "polls-office.due.becauseOrganisation",
      ),
      action: t("polls-office.due.action"),
    })),
    ...over.map((poll) => ({
      due: poll.closesOn,
      label: t("polls-office.due.label"),
      title: poll.title,
      detail: t("polls-office.due.over", { group: poll.group.name }),
      href: paths.intern(`abstimmungen/${poll.id}`),
      because: t("polls-office.due.becauseLead"),
      action: t("polls-office.due.fix"),
    })),
  ];
}

/** Polls under way in groups the viewer leads. */
export async function findOpenMatters(
  { t, paths, viewer, services }: WorkspaceContext,
  db: TenantDb,
): Promise<OpenMatter[]> {
  const today = services.clock.today();
  return (await findPolls(db))
    .filter((poll) => canLead(viewer, poll.group.id))
    .flatMap((poll) => {
      const state = stateOf(poll, today);
      if (state === "fixed" || state === "withdrawn") return [];
      return [
        {
          key: `poll:${poll.id}`,
          topic: t("polls-office.title"),
          title: poll.title,
          href: paths.intern(`abstimmungen/${poll.id}`),
          since: dayOf(poll.sentAt ?? poll.madeAt),
          last: t.code("polls-office.state", state),
          next: poll.closesOn,
          whom: poll.group.name,
        },
      ];
    });
}
