import type { JSX } from "hono/jsx/jsx-runtime";
import { holidaysIn } from "../../../platform/calendar/holidays.ts";
import { addMonths, monthOf, spanOf } from "../../../platform/calendar/month.ts";
import {
  Badge,
  Button,
  ButtonLink,
  Ends,
  Heading,
  Lead,
  Month,
  Note,
  SelectField,
  Stack,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import type { MonthMeeting } from "../queries.ts";

type Props = {
  context: WorkspaceContext;
  month: string;
  meetings: readonly MonthMeeting[];
  /** Groups the month can be narrowed to. */
  groups: readonly { slug: string; title: string }[];
  /** The one it is narrowed to. */
  group: { slug: string; title: string } | undefined;
};

function Entry({ context: { t, paths }, meeting }: { context: WorkspaceContext; meeting: MonthMeeting }) {
  const { slug, title, group, fromTime, untilTime, stage } = meeting;
  return (
    <li>
      <a href={paths.intern(`treffen/${slug}`)}>{title}</a>
      <span class="note">{t("calendars-office.entry", { group, from: fromTime, until: untilTime })}</span>
      {stage === "draft" ? <span class="note">{t("calendars-office.draft")}</span> : null}
      {stage === "cancelled" ? <Badge kind="danger">{t("calendars-office.cancelled")}</Badge> : null}
    </li>
  );
}

/** Narrows the month to one group. */
function Narrowing({ context: { t, paths }, month, groups, group }: Props) {
  if (groups.length < 2) return <></>;
  return (
    <form method="get" action={paths.intern("kalender")} class="cluster">
      <input type="hidden" name="monat" value={month} />
      <SelectField
        name="gremium"
        label={t("calendars-office.group")}
        value={group?.slug ?? ""}
        emptyLabel={t("calendars-office.allGroups")}
        options={groups.map(({ slug, title }) => ({ value: slug, label: title }))}
      />
      <Button look="secondary">{t("calendars-office.narrow")}</Button>
    </form>
  );
}

function Ways({ context: { t, paths }, month, group }: Props) {
  const asked = group === undefined ? "" : `&gremium=${group.slug}`;
  const to = (months: number) => `${paths.intern("kalender")}?monat=${addMonths(month, months)}${asked}`;
  return (
    <ul class="cluster">
      <li>
        <a href={to(-1)}>{t("calendars-office.before")}</a>
      </li>
      <li>
        <a href={`${paths.intern("kalender")}${asked.replace("&", "?")}`}>{t("calendars-office.now")}</a>
      </li>
      <li>
        <a href={to(1)}>{t("calendars-office.after")}</a>
      </li>
    </ul>
  );
}

function Weeks({ context, month, meetings }: Props) {
  const { t, services, tenant } = context;
  const today = services.clock.today();
  const holidays = holidaysIn(tenant.ags, spanOf(month));
  return (
    <Month
      caption={t.date(`${month}-01`, "month")}
      weekdays={[1, 2, 3, 4, 5, 6, 7].map((day) => ({ short: t.weekday(day, "short"), long: t.weekday(day) }))}
      weeks={monthOf(month, meetings).map((week) =>
        week.map(({ day, isInMonth, dates }) => {
          const holiday = holidays.get(day);
          return {
            iso: day,
            number: t.number(Number(day.slice(8))),
            label: t.date(day, "weekday"),
            isOutside: !isInMonth,
            isToday: day === today,
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

/** Meetings of a month, as far as the viewer may see them. */
export function monthPage(props: Props): JSX.Element {
  const { context, month, meetings } = props;
  const { t, paths } = context;
  const title = t.date(`${month}-01`, "month");
  const inMonth = meetings.filter(({ day }) => day.startsWith(month)).length;
  return workspacePage(context, {
    title: `${t("calendars-office.title")}: ${title}`,
    current: "calendar",
    children: (
      <Stack>
        <Ends>
          <Heading level={1}>{title}</Heading>
          <ButtonLink look="secondary" href={paths.intern("kalender/abo")}>
            {t("calendars-office.subscribe")}
          </ButtonLink>
        </Ends>
        <Lead>{t("calendars-office.monthLead", { count: inMonth })}</Lead>
        <Narrowing {...props} />
        <Ways {...props} />
        <Weeks {...props} />
        {inMonth === 0 ? <Note>{t("calendars-office.monthNone")}</Note> : null}
      </Stack>
    ),
  });
}
