import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Badge,
  ButtonLink,
  ButtonRow,
  type Column,
  EmptyState,
  Ends,
  Heading,
  Lead,
  Table,
  Tabs,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import type { Meeting } from "../meeting.ts";
import { badgeOf, whereOf } from "./phrases.ts";

type MeetingView = "ahead" | "past";

/** The views of all meetings: what comes, what was; and by month in the calendar. */
function MeetingTabs({
  context: { t, paths },
  current,
  group,
}: {
  context: WorkspaceContext;
  current: MeetingView;
  group: string | undefined;
}) {
  const asked = (more: string) => {
    const query = [group === undefined ? "" : `gremium=${group}`, more].filter(Boolean).join("&");
    return query === "" ? "" : `?${query}`;
  };
  const list = paths.intern("treffen");
  return (
    <Tabs
      label={t("meetings-office.views")}
      items={[
        { href: `${list}${asked("")}`, label: t("meetings-office.view.ahead"), current: current === "ahead" },
        {
          href: `${list}${asked("ansicht=vergangen")}`,
          label: t("meetings-office.view.past"),
          current: current === "past",
        },
        { href: `${paths.intern("kalender")}${asked("")}`, label: t("meetings-office.view.month") },
      ]}
    />
  );
}

function columns({ t, paths }: WorkspaceContext): Column<Meeting>[] {
  return [
    {
      label: t("meetings-office.column.meeting"),
      rowHeader: true,
      cell: (meeting) => (
        <>
          <a href={paths.intern(`treffen/${meeting.slug}`)}>{meeting.title}</a>
          <span class="note">
            <br />
            {meeting.groupName}
          </span>
        </>
      ),
    },
    {
      label: t("meetings-office.column.when"),
      cell: ({ day, fromTime }) => t("meetings.dayAndTime", { day: t.date(day, "short"), from: t.time(fromTime) }),
    },
    { label: t("meetings-office.column.where"), cell: (meeting) => whereOf(meeting) || "–" },
    {
      label: t("meetings-office.field.stage"),
      cell: ({ stage }) => <Badge kind={badgeOf(stage)}>{t.code("meetings-office.stage", stage)}</Badge>,
    },
  ];
}

type ListPage = {
  context: WorkspaceContext;
  view: "ahead" | "past";
  meetings: readonly Meeting[];
  /** The group the list is narrowed to. */
  group: { slug: string; title: string } | undefined;
  canEnter: boolean;
  /** Addresses of the pages before and after this one. */
  pages: { before: string | undefined; after: string | undefined };
};

function Pages({ context: { t }, pages }: ListPage) {
  if (pages.before === undefined && pages.after === undefined) return <></>;
  return (
    <ButtonRow>
      {pages.before === undefined ? null : (
        <ButtonLink look="text" href={pages.before}>
          {t("meetings-office.pageBefore")}
        </ButtonLink>
      )}
      {pages.after === undefined ? null : (
        <ButtonLink look="text" href={pages.after}>
          {t("meetings-office.pageAfter")}
        </ButtonLink>
      )}
    </ButtonRow>
  );
}

/** What comes, or what was, of all groups or of one. */
export function meetingListPage(props: ListPage): JSX.Element {
  const { context, view, meetings, group, canEnter } = props;
  const { t, paths } = context;
  const asked = group === undefined ? "" : `?gremium=${group.slug}`;
  return workspacePage(context, {
    title: t("meetings-office.title"),
    current: "meetings",
    children: (
      <>
        <Ends>
          <Heading level={1}>
            {group === undefined ? t("meetings-office.title") : t("meetings-office.titleOf", { group: group.title })}
          </Heading>
          {canEnter ? (
            <ButtonRow>
              <ButtonLink href={`${paths.intern("treffen/neu")}${asked}`}>{t("meetings-office.form.new")}</ButtonLink>
              <ButtonLink look="secondary" href={`${paths.intern("treffen/nachtragen")}${asked}`}>
                {t("meetings-office.form.past")}
              </ButtonLink>
            </ButtonRow>
          ) : null}
        </Ends>
        <MeetingTabs context={context} current={view} group={group?.slug} />
        {meetings.length === 0 ? (
          <EmptyState title={t(`meetings-office.empty.${view}`)}>
            <p>{t("meetings-office.empty.help")}</p>
          </EmptyState>
        ) : (
          <>
            <Lead>{t(`meetings-office.lead.${view}`)}</Lead>
            <Table caption={t("meetings-office.title")} quietCaption columns={columns(context)} rows={[...meetings]} />
          </>
        )}
        <Pages {...props} />
      </>
    ),
  });
}
