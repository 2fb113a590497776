import type { JSX } from "hono/jsx/jsx-runtime";
import { type Column, Tabs } from "../../../platform/ui/index.ts";
import { recordListPage } from "../../accounts/index.ts";
import {
  attentionOf,
  leadOf,
  type ListShown,
  stateColumn,
  titleColumn,
  type WorkspaceContext,
} from "../../records/index.ts";
import { type CalendarEvent, nextDate } from "../event.ts";
import { eventKind } from "../kind.ts";
import { describeDate } from "../phrases.ts";

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

function columns(context: WorkspaceContext): Column<CalendarEvent>[] {
  const { t, services } = context;
  const today = services.clock.today();
  const whenOf = ({ dates }: CalendarEvent) => {
    const date = nextDate(dates, today) ?? dates.at(-1);
    return date === undefined ? "–" : describeDate(date, t, today);
  };
  return [
    titleColumn(
      context,
      eventKind,
      t("events-office.column.event"),
      (event) => event.organiserName ?? t("news-office.byOffice"),
    ),
    { label: t("events-office.column.when"), cell: whenOf },
    {
      label: t("offers-office.column.where"),
      cell: (event) => (event.reach === "place" ? (event.placeName ?? "–") : t.code("offers.reach", event.reach)),
    },
    stateColumn(t),
  ];
}

/** Events of the network as far as the viewer may see them. */
export function eventListPage(shown: ListShown<CalendarEvent>): JSX.Element {
  const { context, list } = shown;
  const { t, path } = context;
  return recordListPage({
    ...shown,
    kind: eventKind,
    menu: "events",
    lead: leadOf(t, list, t("events-office.listLead", { count: list.total })),
    enterLabel: t("events-office.new"),
    attention: [...attentionOf(context, list), { href: `${path}?wann=ahead`, label: t("events-office.when.ahead") }],
    above: <CalendarTabs context={context} current="list" />,
    columns: columns(context),
    empty: { title: t("events-office.empty"), help: t("events-office.emptyHelp") },
    search: { label: t("news-office.searchLabel") },
  });
}
