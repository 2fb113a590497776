import { Button, ButtonRow, DisclosureDetails, Heading, Note, TextArea } from "../../../platform/ui/index.ts";
import { FormStart, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import { isAwaited, type Poll, type PollPerson } from "../poll.ts";
import { DayFields, labelOf, RuleFields, WordFields } from "./poll-fields.tsx";
import type { PollPageProps } from "./poll-page.tsx";

type Props = { context: WorkspaceContext; poll: Poll };

const here = ({ context: { paths }, poll }: Props, rest: string): string =>
  paths.intern(`abstimmungen/${poll.id}/${rest}`);

/** More days; folded away while there is something else to do first. */
export function AddDates(props: PollPageProps) {
  const { context, poll, state, faults } = props;
  const { t } = context;
  const [first] = poll.dates;
  const typed = {
    fromTime: [first?.fromTime ?? ""],
    untilTime: [first?.untilTime ?? ""],
    ...state.typed,
  };
  const form = readerOf(t, { ...state, typed });
  return (
    <DisclosureDetails
      summary={t("polls-office.addDates")}
      open={faults.length > 0 || form.isWrong(["days", "fromTime", "untilTime"])}
    >
      <form method="post" action={here(props, "termine")} class="stack" novalidate>
        <FormStart />
        <DayFields t={t} form={form} faults={faults} />
        <ButtonRow>
          <Button look="secondary">{t("polls-office.propose")}</Button>
        </ButtonRow>
      </form>
    </DisclosureDetails>
  );
}

/** Out with it: so many people are written to. */
export function Send(props: Props & { people: readonly PollPerson[] }) {
  const { t } = props.context;
  return (
    <form method="post" action={here(props, "versand")} class="stack stack--small">
      <Heading level={2}>{t("polls-office.sendTitle")}</Heading>
      <p>{t("polls-office.sendText", { count: props.people.length, on: props.poll.closesOn })}</p>
      <ButtonRow>
        <Button>{t("polls-office.send", { count: props.people.length })}</Button>
      </ButtonRow>
    </form>
  );
}

/** Words, last day, and who sees names. */
export function Change(props: PollPageProps) {
  const { context, poll, state } = props;
  const { t } = context;
  const typed = {
    title: [poll.title],
    venue: [poll.venue],
    note: [poll.note],
    closesOn: [poll.closesOn],
    names: [poll.names],
    ...state.typed,
  };
  const shown: FormState = { typed, errors: state.errors };
  const form = readerOf(t, shown);
  return (
    <DisclosureDetails summary={t("polls-office.change")} open={form.isWrong(["title", "venue", "note", "closesOn"])}>
      <form method="post" action={here(props, "bearbeiten")} class="stack" novalidate>
        <FormStart />
        <WordFields t={t} form={form} />
        <RuleFields t={t} form={form} />
        <ButtonRow>
          <Button look="secondary">{t("polls-office.save")}</Button>
        </ButtonRow>
      </form>
    </DisclosureDetails>
  );
}

/** Reminding who is silent. */
export function Remind(props: Props & { people: readonly PollPerson[] }) {
  const { t } = props.context;
  const silent = props.people.filter((one) => one.askedAt !== null && isAwaited(one, props.poll.dates));
  if (silent.length === 0) return <Note>{t("polls-office.allAnswered")}</Note>;
  return (
    <form method="post" action={here(props, "erinnerung")} class="stack stack--small">
      <ButtonRow>
        <Button look="secondary">{t("polls-office.remind", { count: silent.length })}</Button>
      </ButtonRow>
      <Note>{t("polls-office.remindNote")}</Note>
    </form>
  );
}

/** Nothing comes of it: everybody is told. */
export function Withdraw(props: PollPageProps) {
  const { context, state } = props;
  const { t } = context;
  const form = readerOf(t, state);
  return (
    <DisclosureDetails summary={t("polls-office.withdraw")} open={form.isWrong(["word"])}>
      <form method="post" action={here(props, "ruecknahme")} class="stack" novalidate>
        <p>{t("polls-office.withdrawText")}</p>
        <TextArea {...form.field("word", labelOf(t, "word"))} rows={3} maxlength={2000} />
        <ButtonRow>
          <Button look="secondary">{t("polls-office.withdrawNow")}</Button>
        </ButtonRow>
      </form>
    </DisclosureDetails>
  );
}

/** What nobody was asked yet can go without a word. */
export function Discard(props: Props) {
  const { t } = props.context;
  return (
    <form method="post" action={here(props, "loeschung")}>
      <Button look="text">{t("polls-office.discard")}</Button>
    </form>
  );
}
