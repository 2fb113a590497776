import type { JSX } from "hono/jsx/jsx-runtime";
import { holidaysIn } from "../../../platform/calendar/holidays.ts";
import { addMonths, monthOf, spanOf } from "../../../platform/calendar/month.ts";
import { Cluster, Heading, Lead, Month } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import type { Meeting } from "../meeting.ts";
import { MeetingTabsOf } from "./list-page.tsx";

type Props = {
  context: WorkspaceContext;
  /** `YYYY-MM`. */
  month: string;
  meetings: readonly Meeting[];
  group: { slug: string } | undefined;
};

function Entry({ context: { t, paths }, meeting }: { context: WorkspaceContext; meeting: Meeting }) {
  return (
    <li>
      <a href={paths.intern(`treffen/${meeting.slug}`)}>{meeting.title}</a>
      <span class="note">
        {t.time(meeting.fromTime)} {meeting.groupName}
      </span>
      {meeting.stage === "draft" || meeting.stage === "cancelled" ? (
        <span class="note">{t.code("meetings-office.stage", meeting.stage)}</span>
      ) : null}
    </li>
  );
}

function Weeks({ context, month, meetings }: Props) {
  const { t, tenant, services } = context;
  const holidays = holidaysIn(tenant.ags, spanOf(month));
  const weeks = monthOf(
    month,
    meetings.map((meeting) => ({ ...meeting, lastDay: meeting.day })),
  );
  return (
    <Month
      caption={t.date(`${month}-01`, "month")}
      weekdays={[1, 2, 3, 4, 5, 6, 7].map((day) => ({ short: t.weekday(day, "short"), long: t.weekday(day) }))}
      weeks={weeks.map((week) =>
        week.map(({ day, isInMonth, dates }) => {
          const holiday = holidays.get(day);
          return {
            iso: day,
            number: t.number(Number(day.slice(8))),
            label: t.date(day, "weekday"),
            isOutside: !isInMonth,
            isToday: day === services.clock.today(),
            note: holiday === undefined ? undefined : t.code("events-office.holiday", holiday),
            children:
              dates.length === 0 ? undefined : (
                <ul>
                  {dates.map((meeting) => (
                    <Entry context={context} meeting={meeting} />
                  ))}
                </ul>
              ),
          };
        }),
      )}
    />
  );
}

/** A month of meetings: of all groups the viewer sees, or of one. */
export function meetingMonthPage(props: Props): JSX.Element {
  const { context, month, meetings, group } = props;
  const { t, paths } = context;
  const title = t.date(`${month}-01`, "month");
  const here = paths.intern("treffen/kalender");
  const asked = group === undefined ? "" : `&gremium=${group.slug}`;
  return workspacePage(context, {
    title: `${t("meetings-office.title")}: ${title}`,
    current: "meetings",
    trail: [{ href: paths.intern("treffen"), label: t("meetings-office.title") }],
    children: (
      <>
        <Heading level={1}>{title}</Heading>
        <Lead>{t("meetings-office.monthLead", { count: meetings.length })}</Lead>
        <MeetingTabsOf context={context} current="month" group={group?.slug} />
        <Cluster>
          <a href={`${here}?monat=${addMonths(month, -1)}${asked}`}>{t("events.month.before")}</a>
          <a href={`${here}?monat=${addMonths(month, 1)}${asked}`}>{t("events.month.after")}</a>
        </Cluster>
        <Weeks {...props} />
      </>
    ),
  });
}
