import type { JSX } from "hono/jsx/jsx-runtime";
import { Badge, ButtonLink, Ends, Heading, Lead, Note } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { canEnter, type WorkspaceContext } from "../../records/index.ts";
import { findClashes, isSerious, toOther } from "../clashes.ts";
import type { Listed } from "../event.ts";
import { holidaysIn } from "../../../platform/calendar/holidays.ts";
import { addMonths, spanOf } from "../../../platform/calendar/month.ts";
import { describeBriefly } from "../phrases.ts";
import { EventMonth } from "./event-month.tsx";
import { CalendarTabs } from "./list-page.tsx";

type Props = { context: WorkspaceContext; month: string; listed: readonly Listed[] };

/** Ids of dates that meet another event of the same people at the same time. */
function meetingOthers(listed: readonly Listed[]): Set<string> {
  const others = listed.map(toOther);
  const meeting = listed.filter(({ date, event }) =>
    findClashes({ ...event, dates: [date], others: others.filter(({ eventId }) => eventId !== event.id) }).some(
      isSerious,
    ),
  );
  return new Set(meeting.map(({ date }) => date.id));
}

function Entry({
  context: { t, paths },
  listed,
  meets,
}: {
  context: WorkspaceContext;
  listed: Listed;
  meets: boolean;
}) {
  const { event, date } = listed;
  return (
    <li>
      <a href={paths.intern(`veranstaltungen/${event.slug}`)}>{event.title}</a>
      <span class="note">{describeBriefly(event, date, t)}</span>
      {event.state === "published" ? null : <span class="note">{t.code("records-office.state", event.state)}</span>}
      {meets ? <Badge kind="warning">{t("events-office.clash.mark")}</Badge> : null}
    </li>
  );
}

function Ways({ context: { t, paths }, month }: Props) {
  const to = (months: number) => `${paths.intern("veranstaltungen/kalender")}?monat=${addMonths(month, months)}`;
  return (
    <ul class="cluster">
      <li>
        <a href={to(-1)}>{t("events.month.before")}</a>
      </li>
      <li>
        <a href={paths.intern("veranstaltungen/kalender")}>{t("events.month.now")}</a>
      </li>
      <li>
        <a href={to(1)}>{t("events.month.after")}</a>
      </li>
    </ul>
  );
}

/** A month of the network: everything the viewer may see, drafts of their own too, and what meets what. */
export function monthPage(props: Props): JSX.Element {
  const { context, month, listed } = props;
  const { t, paths, viewer, services, tenant } = context;
  const meeting = meetingOthers(listed);
  const holidays = holidaysIn(tenant.ags, spanOf(month));
  const title = t.date(`${month}-01`, "month");
  return workspacePage(context, {
    title: `${t("events-office.title")}: ${title}`,
    current: "events",
    trail: [{ href: paths.intern("veranstaltungen"), label: t("events-office.title") }],
    children: (
      <>
        <Ends>
          <Heading level={1}>{title}</Heading>
          {canEnter(viewer) ? (
            <ButtonLink href={paths.intern("veranstaltungen/neu")}>{t("events-office.new")}</ButtonLink>
          ) : null}
        </Ends>
        <Lead>
          {t("events-office.monthLead", { count: listed.length })}{" "}
          {meeting.size === 0 ? null : t("events-office.monthMeeting", { count: meeting.size })}
        </Lead>
        <CalendarTabs context={context} current="month" />
        <Ways {...props} />
        <EventMonth
          t={t}
          month={month}
          today={services.clock.today()}
          listed={listed}
          holidayOf={(day) => {
            const holiday = holidays.get(day);
            return holiday === undefined ? undefined : t.code("events-office.holiday", holiday);
          }}
          cellOf={(one) => <Entry context={context} listed={one} meets={meeting.has(one.date.id)} />}
        />
        {listed.length === 0 ? <Note>{t("events.month.none")}</Note> : null}
      </>
    ),
  });
}
