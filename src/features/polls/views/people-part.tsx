import {
  Badge,
  Button,
  ButtonLink,
  ButtonRow,
  Heading,
  Note,
  Stack,
  Table,
  TextField,
} from "../../../platform/ui/index.ts";
import { FormStart, readerOf, type WorkspaceContext } from "../../records/index.ts";
import { isAwaited, type Poll, type PollPerson, stateOf } from "../poll.ts";
import { labelOf } from "./poll-fields.tsx";
import type { PollPageProps } from "./poll-page.tsx";
import { howAnswered, saidWords } from "./words.ts";

type Props = { context: WorkspaceContext; poll: Poll; people: readonly PollPerson[] };

/** What somebody said to each date, in single words one can look over; with the remark and how it came. */
function Said({ context: { t }, poll, person }: { context: WorkspaceContext; poll: Poll; person: PollPerson }) {
  if (person.answeredAt === null) return <Badge kind="unknown">{t("polls-office.notYet")}</Badge>;
  const notes = [
    ...(person.comment === "" ? [] : [`„${person.comment}“`]),
    howAnswered(t, person),
    ...(isAwaited(person, poll.dates) ? [t("polls-office.notAll")] : []),
  ];
  return (
    <>
      {saidWords(t, poll.dates, person)}
      {notes.map((note) => (
        <>
          <br />
          <span class="note">{note}</span>
        </>
      ))}
    </>
  );
}

function Do({
  context: { t, paths },
  poll,
  person,
  state,
}: {
  context: WorkspaceContext;
  poll: Poll;
  person: PollPerson;
  state: string;
}) {
  const { id, name } = person;
  return (
    <div class="cluster">
      {state === "draft" ? null : (
        <ButtonLink
          look="text"
          small
          href={paths.intern(`abstimmungen/${poll.id}/antwort/${id}`)}
          fullLabel={t("polls-office.enterFull", { name })}
        >
          {t("polls-office.enter")}
        </ButtonLink>
      )}
      {state === "over" ? null : (
        <form method="post" action={paths.intern(`abstimmungen/${poll.id}/gefragte/loeschung`)}>
          <input type="hidden" name="personId" value={id} />
          <Button look="text" small fullLabel={t("polls-office.removeFull", { what: name })}>
            {t("polls-office.remove")}
          </Button>
        </form>
      )}
    </div>
  );
}

function List({ context, poll, people }: Props) {
  const { t, services } = context;
  const state = stateOf(poll, services.clock.today());
  const canChange = state === "draft" || state === "open" || state === "over";
  return (
    <Table
      caption={t("polls-office.people", { count: people.length })}
      quietCaption
      rows={[...people]}
      columns={[
        {
          label: t("polls-office.column.name"),
          rowHeader: true,
          cell: ({ name, email }) => (
            <>
              {name}
              <br />
              <span class="note">{email}</span>
            </>
          ),
        },
        { label: t("polls-office.column.organisation"), cell: ({ organisation }) => organisation?.name ?? "–" },
        { label: t("polls-office.column.vote"), cell: ({ vote }) => t(`polls-office.vote.${vote}`) },
        ...(state === "draft"
          ? []
          : [
              {
                label: t("polls-office.column.answer"),
                cell: (person: PollPerson) => <Said context={context} poll={poll} person={person} />,
              },
            ]),
        ...(canChange
          ? [
              {
                label: t("polls-office.column.do"),
                quietLabel: true,
                cell: (person: PollPerson) => <Do context={context} poll={poll} person={person} state={state} />,
              },
            ]
          : []),
      ]}
    />
  );
}

function Add({ context: { t, paths }, poll, state }: Pick<PollPageProps, "context" | "poll" | "state">) {
  const form = readerOf(t, state);
  const required = { required: true };
  return (
    <form method="post" action={paths.intern(`abstimmungen/${poll.id}/gefragte`)} class="stack" novalidate>
      <FormStart />
      <Heading level={3}>{t("polls-office.addPerson")}</Heading>
      <TextField {...form.field("name", labelOf(t, "name"), required)} required maxlength={200} />
      <TextField {...form.field("email", labelOf(t, "email"), required)} inputmode="email" required maxlength={200} />
      {poll.sentAt === null ? null : <Note>{t("polls-office.addNote")}</Note>}
      <ButtonRow>
        <Button look="secondary">{t("polls-office.add")}</Button>
      </ButtonRow>
    </form>
  );
}

/** Who is asked, what each said, and adding somebody who does not sit in the group. */
export function AskedSection(props: PollPageProps) {
  const { context, poll, people } = props;
  const { t, services } = context;
  const state = stateOf(poll, services.clock.today());
  return (
    <Stack gap="small">
      <Heading level={2}>{t("polls-office.people", { count: people.length })}</Heading>
      {people.length === 0 ? <p>{t("polls-office.nobody")}</p> : <List context={context} poll={poll} people={people} />}
      {state === "draft" || state === "open" ? <Add {...props} /> : null}
    </Stack>
  );
}
