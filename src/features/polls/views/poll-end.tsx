import type { Translator } from "../../../platform/i18n/translate.ts";
import { Notice } from "../../../platform/ui/index.ts";
import { type Poll, stateOf } from "../poll.ts";
import { dateWords } from "./words.ts";

/** What came of a poll that takes no answers any more. */
export function PollEnd({ t, poll, today }: { t: Translator; poll: Poll; today: string }) {
  const state = stateOf(poll, today);
  const fixed = poll.dates.find(({ id }) => id === poll.fixed?.dateId);
  if (state === "fixed" && fixed !== undefined)
    return (
      <Notice kind="success" title={t("polls-office.end.fixed")}>
        {dateWords(t, fixed)}
        {poll.venue === "" ? null : `, ${poll.venue}`}
      </Notice>
    );
  if (state === "withdrawn")
    return (
      <Notice kind="warning" title={t("polls-office.end.withdrawn")}>
        {poll.withdrawn?.word}
      </Notice>
    );
  if (state === "over") return <Notice kind="info">{t("polls-office.end.over", { on: poll.closesOn })}</Notice>;
  return <></>;
}
