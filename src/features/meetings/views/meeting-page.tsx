import type { JSX } from "hono/jsx/jsx-runtime";
import { Badge, Band, type Child, Heading, Lead, Tabs } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import type { Meeting } from "../meeting.ts";
import { badgeOf, whenOf, whereOf } from "./phrases.ts";

type MeetingPage = {
  /** Id of the tab the page belongs to; a page below a tab names it as well. */
  tab: string;
  /** What stands in the window before the meeting's title, on pages other than the first. */
  title?: string;
  /** A step between the meeting and this page. */
  crumb?: string;
  scripts?: readonly string[];
  /** In bands of their own (`Band`). */
  children: Child;
};

/** Ways beside the meeting's own page, for this viewer at this stage; features register them (`Feature.tabs`). */
function MeetingTabs({ context, meeting, tab }: { context: WorkspaceContext; meeting: Meeting; tab: string }) {
  const { t, paths, viewer, services } = context;
  const items = services.registry
    .tabs("meeting")
    .filter((one) => one.isFor?.(viewer, meeting) ?? true)
    .map((one) => ({ href: paths.intern(one.path(meeting)), label: t(one.label), current: one.id === tab }));
  return items.length < 2 ? <></> : <Tabs label={t("meetings-office.tabs")} items={items} />;
}

/**
 * A page of a meeting in the workspace: its head with stage, day and venue, its tabs, and what the tab shows.
 * For each feature that has something to do with a meeting.
 */
export function meetingPage(context: WorkspaceContext, meeting: Meeting, props: MeetingPage): JSX.Element {
  const { t, paths } = context;
  const own = paths.intern(`treffen/${meeting.slug}`);
  const where = whereOf(meeting);
  return workspacePage(context, {
    title: props.title === undefined ? meeting.title : `${props.title} – ${meeting.title}`,
    current: "meetings",
    trail: [
      { href: paths.intern("treffen"), label: t("meetings-office.title") },
      ...(props.title === undefined ? [] : [{ href: own, label: meeting.title }]),
    ],
    crumb: props.crumb ?? props.title ?? meeting.title,
    bands: true,
    ...(props.scripts === undefined ? {} : { scripts: props.scripts }),
    children: (
      <>
        <Band first>
          <p class="tags">
            <a href={paths.intern(`gremien/${meeting.groupSlug}`)}>{meeting.groupName}</a>
            <Badge kind={badgeOf(meeting.stage)}>{t.code("meetings-office.stage", meeting.stage)}</Badge>
          </p>
          <Heading level={1}>{meeting.title}</Heading>
          <Lead>
            {whenOf(t, meeting)}
            {where === "" ? null : `, ${where}`}
          </Lead>
          <MeetingTabs context={context} meeting={meeting} tab={props.tab} />
        </Band>
        {props.children}
      </>
    ),
  });
}
