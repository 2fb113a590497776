import type { Translator } from "../../../platform/i18n/translate.ts";
import type { BadgeKind } from "../../../platform/ui/index.ts";
import type { AgendaItem } from "../agenda.ts";
import type { Meeting, Stage } from "../meeting.ts";

/** „Mittwoch, 14. Oktober 2026, 15:00 bis 17:00 Uhr“ */
export const whenOf = (t: Translator, meeting: Pick<Meeting, "day" | "fromTime" | "untilTime">): string =>
  t("meetings.when", {
    day: t.date(meeting.day, "weekday"),
    from: t.time(meeting.fromTime),
    until: t.time(meeting.untilTime),
  });

/** „Landratsamt, Großer Saal, Bad Salzungen“; empty where nobody said. */
export const whereOf = ({ venue, address, placeName }: Pick<Meeting, "venue" | "address" | "placeName">): string =>
  [venue, address, address.includes(placeName ?? "") ? null : placeName].filter(Boolean).join(", ");

const BADGES: Readonly<Record<Stage, BadgeKind>> = {
  draft: "unknown",
  invited: "info",
  running: "warning",
  minutes: "info",
  approved: "success",
  closed: "success",
  cancelled: "danger",
};
export const badgeOf = (stage: Stage): BadgeKind => BADGES[stage];

/** „Beratung · 30 Minuten · Jobcenter Wartburgkreis“ */
export const noteOf = (t: Translator, item: AgendaItem): string =>
  [
    t.code("meetings-office.itemKind", item.kind),
    item.minutes === null ? undefined : t("meetings-office.minutes", { count: item.minutes }),
    item.speaker || undefined,
    item.state === "done" || item.state === "not_reached" ? t.code("meetings-office.itemState", item.state) : undefined,
    item.recurs === "each" ? t("meetings-office.recurs") : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(" · ");
