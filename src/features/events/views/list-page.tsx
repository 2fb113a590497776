import type { JSX } from "hono/jsx/jsx-runtime";
import { type Column, Tabs } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import {
  canPublish,
  isNarrowed,
  type ListFound,
  type ManyProblem,
  RecordList,
  StateBadge,
  type WorkspaceContext,
} from "../../records/index.ts";
import { type CalendarEvent, nextDate } from "../event.ts";
import { describeDate } from "../phrases.ts";

type Props = {
  context: WorkspaceContext;
  list: ListFound;
  entries: readonly CalendarEvent[];
  problem?: ManyProblem | undefined;
};

/** What needs somebody, as ways into the list. */
function attentionOf({ context: { t, path, viewer }, list }: Props) {
  const waiting = list.counts.get("state:in_review") ?? 0;
  const own = viewer.organisationId;
  return [
    ...(waiting > 0 && canPublish(viewer)
      ? [{ href: `${path}?stand=in_review`, label: t("records-office.inReview", { count: waiting }) }]
      : []),
    { href: `${path}?wann=ahead`, label: t("events-office.when.ahead") },
    ...(own === null ? [] : [{ href: `${path}?von=${own}`, label: t("records-office.ownEntries") }]),
  ];
}

/** The two views of the calendar: a list with filters, a month. */
export function CalendarTabs({
  context: { t, paths },
  current,
}: {
  context: WorkspaceContext;
  current: "list" | "month";
}) {
  return (
    <Tabs
      label={t("events-office.views")}
      items={[
        { href: paths.intern("veranstaltungen"), label: t("events-office.view.list"), current: current === "list" },
        {
          href: paths.intern("veranstaltungen/kalender"),
          label: t("events-office.view.month"),
          current: current === "month",
        },
      ]}
    />
  );
}

function columns({ t, paths, services }: WorkspaceContext): Column<CalendarEvent>[] {
  const today = services.clock.today();
  const whenOf = ({ dates }: CalendarEvent) => {
    const date = nextDate(dates, today) ?? dates.at(-1);
    return date === undefined ? "–" : describeDate(date, t, today);
  };
  return [
    {
      label: t("events-office.column.event"),
      rowHeader: true,
      cell: (event) => (
        <>
          <a href={paths.intern(`veranstaltungen/${event.slug}`)}>{event.title}</a>
          <span class="note">
            <br />
            {event.organiserName ?? t("news-office.byOffice")}
          </span>
        </>
      ),
    },
    { label: t("events-office.column.when"), cell: whenOf },
    {
      label: t("offers-office.column.where"),
      cell: (event) => (event.reach === "place" ? (event.placeName ?? "–") : t.code("offers.reach", event.reach)),
    },
    { label: t("offers-office.column.state"), cell: (event) => <StateBadge t={t} state={event.state} /> },
  ];
}

/** Events of the network as far as the viewer may see them. */
export function eventListPage(props: Props): JSX.Element {
  const { context, list } = props;
  const { t, paths } = context;
  return workspacePage(context, {
    title: t("events-office.title"),
    current: "events",
    children: (
      <RecordList
        {...props}
        kind="event"
        title={t("events-office.title")}
        lead={
          isNarrowed(list)
            ? t("records-office.listFitting", { count: list.total })
            : t("events-office.listLead", { count: list.total })
        }
        enter={{ href: paths.intern("veranstaltungen/neu"), label: t("events-office.new") }}
        attention={attentionOf(props)}
        above={<CalendarTabs context={context} current="list" />}
        columns={columns(context)}
        titleOf={(event) => event.title}
        empty={{ title: t("events-office.empty"), help: t("events-office.emptyHelp") }}
        search={{ label: t("news-office.searchLabel") }}
      />
    ),
  });
}
