import type { JSX } from "hono/jsx/jsx-runtime";
import { Heading, Lead, Note, Stack } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import type { FormState, WorkspaceContext } from "../../records/index.ts";
import { type Answering, takesAnswers, type Writing } from "../answering.ts";
import { stateOf } from "../poll.ts";
import { AnswerForm, OtherAnswers, SaidBefore } from "./answer-fields.tsx";
import { PollEnd } from "./poll-end.tsx";

/** Answering inside: for oneself, for somebody of one's organisation, or what somebody said by telephone. */
export function memberPage(
  context: WorkspaceContext,
  answering: Answering,
  state: FormState,
  { by, notedBy }: Writing,
): JSX.Element {
  const { t, paths, services } = context;
  const { poll, person } = answering;
  const today = services.clock.today();
  const isOpen = takesAnswers(poll, today, by);
  const isLate = isOpen && stateOf(poll, today) === "over";
  return workspacePage(context, {
    title: poll.title,
    current: "polls",
    trail: [{ href: paths.intern("abstimmungen"), label: t("polls-office.title") }],
    children: (
      <Stack gap="large">
        <Stack gap="small">
          <Heading level={1}>{poll.title}</Heading>
          <Lead>
            {notedBy === null
              ? t("polls-office.member.own", { on: poll.closesOn })
              : t(isLate ? "polls-office.member.late" : "polls-office.member.for", {
                  name: person.name,
                  on: poll.closesOn,
                })}
          </Lead>
          {isOpen && by === "lead" ? <Note>{t("polls-office.member.noted")}</Note> : null}
          {poll.venue === "" ? null : <p>{t("polls-office.venueLine", { venue: poll.venue })}</p>}
          {poll.note === "" ? null : <p>{poll.note}</p>}
        </Stack>
        <SaidBefore t={t} answering={answering} />
        {isOpen ? (
          <AnswerForm
            t={t}
            answering={answering}
            state={state}
            action={paths.intern(`abstimmungen/${poll.id}/antwort/${person.id}`)}
          />
        ) : (
          <PollEnd t={t} poll={poll} today={today} />
        )}
        <OtherAnswers t={t} answering={answering} />
      </Stack>
    ),
  });
}
