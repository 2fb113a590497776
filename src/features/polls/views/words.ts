import { dayOf } from "../../../platform/clock.ts";
import type { Translator } from "../../../platform/i18n/translate.ts";
import type { DayFault } from "../days.ts";
import type { Met } from "../met.ts";
import type { PollDate, PollPerson, Slot } from "../poll.ts";

/** A date in words, with its weekday. */
export const dateWords = (t: Translator, { day, fromTime, untilTime }: Slot): string =>
  t("polls-office.dateLine", { weekday: t.date(day, "weekday"), from: fromTime, until: untilTime });

/** What somebody said to each date, in single words one can look over. */
export const saidWords = (
  t: Translator,
  dates: readonly PollDate[],
  { answers }: Pick<PollPerson, "answers">,
): string =>
  dates
    .map(({ id, day, fromTime }) => {
      const answer = answers.get(id);
      const isAlone = dates.filter((date) => date.day === day).length === 1;
      const when = isAlone ? t.date(day, "short") : `${t.date(day, "short")}, ${fromTime}`;
      return `${when}: ${answer === undefined ? "–" : t(`polls-office.answer.${answer}`)}`;
    })
    .join(" · ");

/** When and how somebody answered; undefined where they have not. */
export function howAnswered(
  t: Translator,
  { answeredAt, answeredBy, notedBy }: Pick<PollPerson, "answeredAt" | "answeredBy" | "notedBy">,
): string | undefined {
  if (answeredAt === null || answeredBy === null) return undefined;
  const on = dayOf(answeredAt);
  if (notedBy !== null) return t("polls-office.by.noted", { on, by: notedBy });
  return t(`polls-office.by.${answeredBy}`, { on });
}

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
