import type { JSX } from "hono/jsx/jsx-runtime";
import { Heading, Lead, Note, Stack } from "../../../platform/ui/index.ts";
import { doneNotice, entrancePage } from "../../accounts/index.ts";
import type { EntranceContext, FormState } from "../../records/index.ts";
import type { Answering } from "../answering.ts";
import { stateOf } from "../poll.ts";
import { AnswerForm, OtherAnswers, SaidBefore } from "./answer-fields.tsx";
import { PollEnd } from "./poll-end.tsx";

/** The page of one link: what it is about, the form, what others have said where the lead shows it. */
export function linkPage(context: EntranceContext, answering: Answering, state: FormState): JSX.Element {
  const { t, paths, params, services } = context;
  const { poll, person } = answering;
  const isOpen = stateOf(poll, services.clock.today()) === "open";
  return entrancePage(context, {
    title: poll.title,
    children: (
      <Stack gap="large">
        <Stack gap="small">
          {doneNotice(context)}
          <p class="note">{poll.group.name}</p>
          <Heading level={1}>{poll.title}</Heading>
          {isOpen ? <Lead>{t("polls-office.link.lead", { name: person.name, on: poll.closesOn })}</Lead> : null}
          {poll.venue === "" ? null : <p>{t("polls-office.venueLine", { venue: poll.venue })}</p>}
          {poll.note === "" ? null : <p>{poll.note}</p>}
        </Stack>
        <SaidBefore t={t} answering={answering} />
        {isOpen ? (
          <AnswerForm
            t={t}
            answering={answering}
            state={state}
            action={paths.intern(`terminwahl/${params["token"] ?? ""}`)}
          />
        ) : (
          <PollEnd t={t} poll={poll} today={services.clock.today()} />
        )}
        <OtherAnswers t={t} answering={answering} />
        <Note>{t("polls-office.link.own")}</Note>
      </Stack>
    ),
  });
}

/** The same for every link that leads nowhere. */
export function lostLinkPage(context: EntranceContext): JSX.Element {
  const { t } = context;
  const title = t("polls-office.lost.title");
  return entrancePage(context, {
    title,
    children: (
      <Stack>
        <Heading level={1}>{title}</Heading>
        <Lead>{t("polls-office.lost.text")}</Lead>
      </Stack>
    ),
  });
}
