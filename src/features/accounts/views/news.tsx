import { dayOf, timeOf } from "../../../platform/clock.ts";
import type { Translator } from "../../../platform/i18n/translate.ts";
import { EmptyState, Heading, Lead, type NewsLink, NewsList, Stack } from "../../../platform/ui/index.ts";
import { type Kind, tellEvent, type WorkspaceContext } from "../../records/index.ts";
import { addDays, weekdayOf } from "../../../platform/clock.ts";
import type { News, NewsEntry } from "../news.ts";

/** „Seit Freitag, 16:12 Uhr“ */
export function tellSince({ t, services }: WorkspaceContext, { since, isVisit }: News): string {
  if (!isVisit) return t("accounts.news.lastWeek");
  const [day, today] = [dayOf(since), services.clock.today()];
  const time = t.time(timeOf(since));
  if (day === today) return t("accounts.news.sinceToday", { time });
  if (day > addDays(today, -7)) return t("accounts.news.sinceWeekday", { day: t.weekday(weekdayOf(day)), time });
  return t("accounts.news.sinceDay", { day: t.date(day) });
}

const TOLD = ["created", "imported", "changed", "publish", "confirmed"] as const;

/** What happened to many records at once, in a few words. */
function tellTogether(t: Translator, event: NewsEntry): string {
  if (event.kind === "expire" || event.kind === "published") return t(`accounts.news.event.${event.kind}`);
  const told = TOLD.find((one) => one === event.kind) ?? "other";
  return t(`accounts.news.event.${told}`, { name: event.actorName });
}

/** That nothing is new, in words that are true for what this viewer sees. */
export function tellNothing({ t, viewer }: WorkspaceContext, { isVisit }: News): string {
  const who = viewer.isOffice ? "office" : "others";
  return t(isVisit ? `accounts.news.nothing.${who}` : `accounts.news.nothingLately.${who}`);
}

/** Many records at once: how many of which kind, what was done, and the way to all of this kind. */
function severalRecords({ t, paths, viewer }: WorkspaceContext, kind: Kind, event: NewsEntry): NewsLink {
  // Where several stand together without a list, the office alone looks after them.
  const together = kind.list ?? { label: kind.label, path: "neues", ...kind.several };
  const path = kind.list === undefined && !viewer.isOffice ? "neues" : together.path;
  return {
    label: t("accounts.news.several", { kind: t(together.label), count: event.count }),
    href: paths.intern(path),
    detail: tellTogether(t, event),
  };
}

function oneRecord({ t, paths }: WorkspaceContext, kind: Kind, event: NewsEntry): NewsLink {
  return {
    kind: t(kind.label),
    label: event.title,
    href: paths.intern(kind.internPath(event)),
    detail: event.note === null ? tellEvent(t, event) : `${tellEvent(t, event)} „${event.note}“`,
  };
}

/** What happened to records, with a link to each: kind, title, who did what. */
export function NewsEntries({
  context,
  entries,
  withTime,
}: {
  context: WorkspaceContext;
  entries: readonly NewsEntry[];
  /** Adds day and time of each. */
  withTime?: boolean;
}) {
  const { t, services } = context;
  const tellTime = (at: Date) => t("accounts.news.at", { day: t.date(dayOf(at), "weekday"), time: t.time(timeOf(at)) });
  return (
    <NewsList
      items={entries.flatMap((event) => {
        const kind = services.registry.kind(event.recordKind);
        if (kind === undefined) return [];
        const link = event.count > 1 ? severalRecords(context, kind, event) : oneRecord(context, kind, event);
        return { ...link, note: withTime ? tellTime(event.at) : undefined };
      })}
    />
  );
}

/** Everything that has changed since last time. */
export function NewsPage({ context, news }: { context: WorkspaceContext; news: News }) {
  const { t, paths } = context;
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t("accounts.news.title")}</Heading>
        <Lead>{tellSince(context, news)}</Lead>
      </Stack>
      {news.entries.length === 0 ? (
        <EmptyState
          title={tellNothing(context, news)}
          next={{ href: paths.intern(), label: t("accounts.home.title") }}
        />
      ) : (
        <NewsEntries context={context} entries={news.entries} withTime />
      )}
    </Stack>
  );
}
