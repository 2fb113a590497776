import type { JSX } from "hono/jsx/jsx-runtime";
import { ButtonLink, Heading, Lead, Note, Stack } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import { FormErrors, type FormState, type WorkspaceContext } from "../../records/index.ts";
import type { DayFault } from "../days.ts";
import type { Met } from "../met.ts";
import { type Poll, type PollPerson, stateOf, tallyOf } from "../poll.ts";
import { StateBadge } from "./list-page.tsx";
import { AskedSection } from "./people-part.tsx";
import { PollEnd } from "./poll-end.tsx";
import { labelOf } from "./poll-fields.tsx";
import { AddDates, Change, Discard, Remind, Send, Withdraw } from "./poll-forms.tsx";
import { Proposed, Results } from "./results-part.tsx";

export type PollPageProps = {
  context: WorkspaceContext;
  poll: Poll;
  people: readonly PollPerson[];
  /** Voting seats that have to be there; undefined without a quorum. */
  needed: number | undefined;
  met: ReadonlyMap<string, readonly Met[]>;
  isLead: boolean;
  state: FormState;
  faults: readonly DayFault[];
};

function Head({ context, poll, people, isLead }: PollPageProps) {
  const { t, paths, services } = context;
  const today = services.clock.today();
  const state = stateOf(poll, today);
  const answered = people.filter(({ answeredAt }) => answeredAt !== null).length;
  return (
    <Stack gap="small">
      <p class="note">
        <a href={paths.intern(`gremien/${poll.group.slug}`)}>{poll.group.name}</a>
      </p>
      <Heading level={1}>{poll.title}</Heading>
      <p>
        <StateBadge context={context} state={state} />
      </p>
      {isLead ? (
        <Lead>
          {state === "draft"
            ? t("polls-office.lead.draft")
            : state === "open"
              ? t("polls-office.lead.open", { answered, asked: people.length, on: poll.closesOn })
              : t(`polls-office.lead.${state}`, { answered, asked: people.length })}
        </Lead>
      ) : null}
      {poll.venue === "" ? null : <p>{t("polls-office.venueLine", { venue: poll.venue })}</p>}
      {poll.note === "" ? null : <p>{poll.note}</p>}
      <PollEnd t={t} poll={poll} today={today} />
      {poll.meeting === null ? null : (
        <p>
          <ButtonLink href={paths.intern(`treffen/${poll.meeting.slug}`)}>{t("polls-office.toMeeting")}</ButtonLink>
        </p>
      )}
    </Stack>
  );
}

/** While it is prepared: dates with what is on them, who is asked, then out with it. */
function Prepared(props: PollPageProps) {
  const { context, poll } = props;
  return (
    <>
      <Proposed {...props} />
      <AddDates {...props} />
      <AskedSection {...props} />
      <Send context={context} poll={poll} people={props.people} />
      <Change {...props} />
      <Discard context={context} poll={poll} />
    </>
  );
}

/** While people answer and after: what they said, who has not, fixing a date. */
function Running(props: PollPageProps) {
  const { context, poll, people, needed } = props;
  const state = stateOf(poll, context.services.clock.today());
  const tallies = tallyOf(poll.dates, people);
  return (
    <>
      <Results {...props} tallies={tallies} needed={needed} />
      {state === "open" ? <AddDates {...props} /> : null}
      {state === "open" ? <Remind context={context} poll={poll} people={people} /> : null}
      <AskedSection {...props} />
      {state === "open" || state === "over" ? (
        <>
          <Change {...props} />
          <Withdraw {...props} />
        </>
      ) : null}
    </>
  );
}

/** What who does not lead sees: the dates, and the way to the own answer. */
function Looking({ context, poll, people, met }: PollPageProps) {
  const { t, paths, services } = context;
  const isOpen = stateOf(poll, services.clock.today()) === "open";
  return (
    <>
      <Proposed context={context} poll={poll} met={met} isLead={false} />
      {isOpen
        ? people.map(({ id, name }) => (
            <p>
              <ButtonLink href={paths.intern(`abstimmungen/${poll.id}/antwort/${id}`)}>
                {t("polls-office.answerFor", { name })}
              </ButtonLink>
            </p>
          ))
        : null}
      {people.length === 0 ? <Note>{t("polls-office.notAsked")}</Note> : null}
    </>
  );
}

/** A poll, as far as its viewer may see it. */
export function pollPage(props: PollPageProps): JSX.Element {
  const { context, poll, isLead, state } = props;
  const { t, paths } = context;
  return workspacePage(context, {
    title: poll.title,
    current: "polls",
    trail: [{ href: paths.intern("abstimmungen"), label: t("polls-office.title") }],
    children: (
      <Stack gap="large">
        <FormErrors t={t} errors={state.errors} labelOf={(field) => labelOf(t, field)} />
        <Head {...props} />
        {!isLead ? <Looking {...props} /> : poll.sentAt === null ? <Prepared {...props} /> : <Running {...props} />}
      </Stack>
    ),
  });
}
