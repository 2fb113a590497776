import { timeOf } from "../../../platform/clock.ts";
import type { Translator } from "../../../platform/i18n/translate.ts";
import {
  Columns,
  DueList,
  EmptyState,
  Heading,
  Lead,
  Note,
  Stack,
  type DueItem as ShownItem,
} from "../../../platform/ui/index.ts";
import type { DueItem, WorkspaceContext } from "../../records/index.ts";
import { addDays, weekdayOf } from "../../../platform/clock.ts";
import { DUE_GROUPS, type DueGroup, endOfWeek, greetingAt } from "../due.ts";
import type { News } from "../news.ts";
import { NewsEntries, tellNothing, tellSince } from "./news.tsx";

type Groups = Record<DueGroup, DueItem[]>;
type Home = { context: WorkspaceContext; groups: Groups; news: News };

/** Pieces of news beside what is due; the rest has a page of its own. */
const NEWS_SHOWN = 6;

/** „Mi., 9.10.“; the weekday only where it helps, the year only where it is another. */
function tellDay(t: Translator, day: string, group: DueGroup, today: string): string {
  if (group === "today") return t("accounts.home.isToday");
  if (day.slice(0, 4) !== today.slice(0, 4)) return t.date(day, "short");
  return t(group === "overdue" ? "accounts.home.onDay" : "accounts.home.onWeekday", { on: day });
}

function toShown(t: Translator, item: DueItem, group: DueGroup, today: string): ShownItem {
  return {
    date: item.due === null ? t("accounts.home.isOpen") : tellDay(t, item.due, group, today),
    iso: item.due ?? undefined,
    overdue: group === "overdue",
    kind: item.label,
    title: item.title,
    href: item.href,
    detail: item.detail,
    reason: item.because,
    action: {
      label: item.action,
      href: item.href,
      fullLabel: t("accounts.home.action", { action: item.action, title: item.title }),
    },
  };
}

/** Which days a group speaks of. */
function noteOf(t: Translator, group: DueGroup, items: readonly DueItem[], today: string): string | undefined {
  const first = items[0]?.due ?? today;
  const last = items.at(-1)?.due ?? today;
  switch (group) {
    case "overdue":
      return t("accounts.home.note.overdue", { day: t.date(first, "day") });
    case "today":
      return t.date(today, "weekday");
    case "week":
      return t.dateRange(addDays(today, 1), endOfWeek(today), "day");
    case "later":
      return t("accounts.home.note.later", { day: t.date(last, "day") });
    default:
      return undefined;
  }
}

/** What the page says, in words: the most urgent first. */
function Summary({ t, groups }: { t: Translator; groups: Groups }) {
  const count = (group: DueGroup) => groups[group].length;
  const [overdue, today, week] = [count("overdue"), count("today"), count("week")];
  const rest = count("later") + count("anytime");
  if (overdue > 0)
    return (
      <>
        <b>{t("accounts.home.overdue", { count: overdue })}</b>
        {today > 0 ? ` ${t("accounts.home.dueToday", { count: today })}` : null}
      </>
    );
  if (today > 0) return <b>{t("accounts.home.dueTodayOnly", { count: today })}</b>;
  if (week > 0) return <>{t("accounts.home.dueThisWeek", { count: week })}</>;
  return <>{rest > 0 ? t("accounts.home.nothingPresses", { count: rest }) : t("accounts.home.nothing")}</>;
}

function Due({ context: { t, viewer, services }, groups }: Home) {
  const today = services.clock.today();
  const filled = DUE_GROUPS.filter((group) => groups[group].length > 0);
  if (filled.length === 0)
    return <EmptyState title={t("accounts.home.emptyTitle")}>{t(`accounts.home.empty.${viewer.role}`)}</EmptyState>;
  return (
    <DueList
      groups={filled.map((group) => ({
        id: group,
        title: t(`accounts.home.group.${group}`),
        note: noteOf(t, group, groups[group], today),
        items: groups[group].map((item) => toShown(t, item, group, today)),
      }))}
    />
  );
}

function NewsAside({ context, news }: Home) {
  const { t, paths } = context;
  const more = news.entries.length - NEWS_SHOWN;
  return (
    <Stack>
      <Heading level={2}>{tellSince(context, news)}</Heading>
      {news.entries.length === 0 ? (
        <Note>{tellNothing(context, news)}</Note>
      ) : (
        <NewsEntries context={context} entries={news.entries.slice(0, NEWS_SHOWN)} />
      )}
      {more > 0 ? (
        <p>
          <a href={paths.intern("neues")}>{t("accounts.news.all", { count: news.entries.length })}</a>
        </p>
      ) : null}
    </Stack>
  );
}

/** Home: what waits for this person, by date, and what has changed since last time. */
export function HomePage(home: Home) {
  const { context, groups } = home;
  const { t, viewer, services } = context;
  const today = services.clock.today();
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>
          {t(`accounts.home.greeting.${greetingAt(timeOf(services.clock.now()))}`, { name: viewer.name })}
        </Heading>
        <Lead>
          {t("accounts.home.today", { weekday: t.weekday(weekdayOf(today)), on: today })}{" "}
          <Summary t={t} groups={groups} />
        </Lead>
      </Stack>
      <Columns main={<Due {...home} />} side={<NewsAside {...home} />} />
    </Stack>
  );
}
