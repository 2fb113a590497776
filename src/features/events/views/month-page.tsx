import type { JSX } from "hono/jsx/jsx-runtime";
import { ButtonLink, Ends, Heading, Lead, Month, Note } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { canEnter, type WorkspaceContext } from "../../records/index.ts";
import { findClashes, isSerious, toOther } from "../clashes.ts";
import type { Listed } from "../event.ts";
import { addMonths, monthOf } from "../month.ts";
import { describeBriefly } from "../phrases.ts";
import { CalendarTabs } from "./list-page.tsx";

type Props = { context: WorkspaceContext; month: string; listed: readonly Listed[] };

type OnDay = Listed & { day: string; lastDay: string };

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

function Entry({ context: { t, paths }, listed, meets }: { context: WorkspaceContext; listed: OnDay; meets: boolean }) {
  const { event, date } = listed;
  return (
    <li>
      <a href={paths.intern(`veranstaltungen/${event.slug}`)}>{event.title}</a>
      <span class="note">{describeBriefly(event, date, t)}</span>
      {event.state === "published" ? null : <span class="note">{t.code("records-office.state", event.state)}</span>}
      {meets ? <strong>{t("events-office.clash.mark")}</strong> : null}
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

function Days({ context, month, listed, meeting }: Props & { meeting: ReadonlySet<string> }) {
  const { t, services } = context;
  const today = services.clock.today();
  const weeks = monthOf<OnDay>(
    month,
    listed.map((one) => ({ ...one, day: one.date.day, lastDay: one.date.lastDay })),
  );
  return (
    <Month
      caption={t.date(`${month}-01`, "month")}
      weekdays={[1, 2, 3, 4, 5, 6, 7].map((day) => ({ short: t.weekday(day, "short"), long: t.weekday(day) }))}
      weeks={weeks.map((week) =>
        week.map(({ day, isInMonth, dates }) => ({
          iso: day,
          number: t.number(Number(day.slice(8))),
          label: t.date(day, "weekday"),
          isOutside: !isInMonth,
          isToday: day === today,
          children:
            dates.length === 0 ? undefined : (
              <ul>
                {dates.map((one) => (
                  <Entry context={context} listed={one} meets={meeting.has(one.date.id)} />
                ))}
              </ul>
            ),
        })),
      )}
    />
  );
}

/** A month of the network: everything the viewer may see, drafts of their own too, and what meets what. */
export function monthPage(props: Props): JSX.Element {
  const { context, month, listed } = props;
  const { t, paths, viewer } = context;
  const meeting = meetingOthers(listed);
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
        <Days {...props} meeting={meeting} />
        {listed.length === 0 ? <Note>{t("events.month.none")}</Note> : null}
      </>
    ),
  });
}
