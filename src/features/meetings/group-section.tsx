import { ButtonLink, ButtonRow, DateList, Heading, Note, Stack } from "../../platform/ui/index.ts";
import type { RecordSection, WorkspaceContext } from "../records/index.ts";
import type { Meeting } from "./meeting.ts";
import { canPlan, canTakePart } from "./policy.ts";
import { findMeetings } from "./queries.ts";
import { isOpen } from "./wish.ts";
import { findWishes } from "./wishes.ts";
import { whereOf } from "./views/phrases.ts";

/** Meetings as dated lines. */
function Dates({ context: { t, paths }, meetings }: { context: WorkspaceContext; meetings: readonly Meeting[] }) {
  return (
    <DateList
      items={meetings.map((meeting) => ({
        iso: meeting.day,
        day: t.number(Number(meeting.day.slice(8))),
        month: `${t.month(Number(meeting.day.slice(5, 7)), "short")} ${meeting.day.slice(0, 4)}`,
        href: paths.intern(`treffen/${meeting.slug}`),
        label: meeting.title,
        detail: [t.code("meetings-office.stage", meeting.stage), whereOf(meeting)].filter(Boolean).join(" · "),
      }))}
    />
  );
}

/** On the page of a group: what comes, what was last, the way to a new meeting and to wishes for the agenda. */
export const groupSection: RecordSection = {
  kind: "group",
  async find(context, db, group) {
    const { t, paths, viewer, services } = context;
    const ofGroup = { groupId: group.id };
    const today = services.clock.today();
    const ahead = await findMeetings(db, { ...ofGroup, from: today }, { limit: 3 });
    const past = await findMeetings(
      db,
      { ...ofGroup, stages: ["minutes", "approved", "closed"] },
      { limit: 3, latestFirst: true },
    );
    const takesPart = canTakePart(viewer, ofGroup);
    if (!takesPart && ahead.length + past.length === 0) return undefined;
    const open = takesPart ? (await findWishes(db, group.id)).filter(isOpen).length : 0;
    const asked = `?gremium=${group.slug}`;
    return (
      <Stack gap="small">
        <Heading level={2}>{t("meetings-office.title")}</Heading>
        {ahead.length === 0 ? (
          <Note>{t("meetings-office.empty.ahead")}</Note>
        ) : (
          <Dates context={context} meetings={ahead} />
        )}
        {past.length === 0 ? null : (
          <>
            <Heading level={3}>{t("meetings-office.view.past")}</Heading>
            <Dates context={context} meetings={past} />
          </>
        )}
        <ButtonRow>
          {canPlan(viewer, ofGroup) ? (
            <ButtonLink href={`${paths.intern("treffen/neu")}${asked}`}>{t("meetings-office.form.new")}</ButtonLink>
          ) : null}
          {takesPart ? (
            <ButtonLink look="secondary" href={`${paths.intern("treffen/themen")}${asked}`}>
              {t("meetings-office.wish.way", { count: open })}
            </ButtonLink>
          ) : null}
          <ButtonLink look="text" href={`${paths.intern("treffen")}${asked}`}>
            {t("meetings-office.all")}
          </ButtonLink>
          {canPlan(viewer, ofGroup) ? (
            <ButtonLink look="text" href={paths.intern(`gremien/${group.slug}/reihen`)}>
              {t("meetings-office.series.way")}
            </ButtonLink>
          ) : null}
        </ButtonRow>
      </Stack>
    );
  },
};
