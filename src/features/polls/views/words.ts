import type { Translator } from "../../../platform/i18n/translate.ts";
import type { DayFault } from "../days.ts";
import type { Met } from "../met.ts";
import type { PollDate } from "../poll.ts";

/** A date in words, with its weekday. */
export const dateWords = (t: Translator, { day, fromTime, untilTime }: Omit<PollDate, "id">): string =>
  t("polls-office.dateLine", { weekday: t.date(day, "weekday"), from: fromTime, until: untilTime });

/** What is on a proposed day. */
export function metWords(t: Translator, met: Met): string {
  if (met.what === "holiday") return t.code("events-office.holiday", met.holiday);
  if (met.what === "weekend") return t("polls-office.met.weekend", { weekday: t.weekday(met.weekday) });
  if (met.what === "break") return t("polls-office.met.break", { name: met.name });
  const { other, isSameTime } = met;
  const said = { title: other.title, group: other.group, from: other.fromTime, until: other.untilTime };
  const line = t(other.isHold ? "polls-office.met.hold" : "polls-office.met.meeting", said);
  const shared = other.shared === 0 ? "" : ` ${t("polls-office.met.shared", { count: other.shared })}`;
  return `${isSameTime ? `${t("polls-office.met.sameTime")} ` : ""}${line}${shared}`;
}

/** What could not be read of the days that were typed. */
export function faultWords(t: Translator, { typed, why, weekday }: DayFault): string {
  if (why === "weekday") return t("polls-office.dayFault.weekday", { typed, weekday: t.weekday(weekday ?? 1) });
  return t(`polls-office.dayFault.${why}`, { typed });
}
