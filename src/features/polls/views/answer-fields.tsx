import type { Translator } from "../../../platform/i18n/translate.ts";
import {
  Button,
  ButtonRow,
  Heading,
  Note,
  Notice,
  RadioGroup,
  Stack,
  Table,
  TextArea,
} from "../../../platform/ui/index.ts";
import { FormErrors, FormStart, type FormState, readerOf } from "../../records/index.ts";
import { type Answering, stampOf } from "../answering.ts";
import { ANSWERS, isNewTo, type PollAnswer, type PollPerson } from "../poll.ts";
import { dateWords, howAnswered, saidWords } from "./words.ts";

type Props = { t: Translator; answering: Answering; state: FormState; action: string };

/** What stands until it is changed, how it came, and what is new since. */
export function SaidBefore({ t, answering: { poll, person } }: Pick<Props, "t" | "answering">) {
  const how = howAnswered(t, person);
  if (how === undefined) return <></>;
  const added = poll.dates.filter((date) => isNewTo(person, date));
  return (
    <Stack gap="small">
      <p>{t("polls-office.saidBefore", { what: saidWords(t, poll.dates, person), how })}</p>
      {added.length === 0 ? null : (
        <Notice kind="info" title={t("polls-office.added", { count: added.length })}>
          <ul>
            {added.map((date) => (
              <li>{dateWords(t, date)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </Stack>
  );
}

/** The form: to each date yes, if need be, or no, and a remark. */
export function AnswerForm({ t, answering: { poll, person }, state, action }: Props) {
  const form = readerOf(t, state);
  const labelOf = (field: string): string =>
    field === "comment" ? t("polls-office.field.comment") : t("polls-office.field.dates");
  const [first] = poll.dates;
  return (
    <>
      <FormErrors
        t={t}
        errors={state.errors}
        labelOf={labelOf}
        targetOf={(field) => (field === "dates" && first !== undefined ? `date.${first.id}` : field)}
      />
      <form method="post" action={action} class="stack" novalidate>
        <FormStart />
        <input type="hidden" name="before" value={stampOf(person)} />
        {poll.dates.map(({ id }) => (
          <input type="hidden" name="shown" value={id} />
        ))}
        {poll.dates.map((date, index) => (
          <RadioGroup
            name={`date.${date.id}`}
            label={dateWords(t, date)}
            hint={isNewTo(person, date) ? t("polls-office.isNew") : undefined}
            value={form.text(`date.${date.id}`)}
            error={index === 0 ? form.error("dates") : undefined}
            choices={ANSWERS.map((value) => ({ value, label: t(`polls-office.answer.${value}`) }))}
            horizontal
          />
        ))}
        <TextArea {...form.field("comment", t("polls-office.field.comment"))} rows={3} maxlength={2000} />
        <ButtonRow>
          <Button>{t(person.answeredAt === null ? "polls-office.give" : "polls-office.giveAnew")}</Button>
        </ButtonRow>
        <Note>{t(`polls-office.seenBy.${poll.names}`)}</Note>
      </form>
    </>
  );
}

const namesOf = (people: readonly PollPerson[], date: string, answer: PollAnswer): string =>
  people
    .filter(({ answers }) => answers.get(date) === answer)
    .map(({ name }) => name)
    .join(", ") || "–";

/** What others have said, by names and never by addresses. */
export function OtherAnswers({ t, answering: { poll, others } }: Pick<Props, "t" | "answering">) {
  if (others.length === 0) return <></>;
  return (
    <Stack gap="small">
      <Heading level={2}>{t("polls-office.others")}</Heading>
      <Table
        caption={t("polls-office.othersCaption", { count: others.length })}
        rows={[...poll.dates]}
        columns={[
          { label: t("polls-office.column.date"), rowHeader: true, cell: (date) => dateWords(t, date) },
          ...ANSWERS.map((answer) => ({
            label: t(`polls-office.answer.${answer}`),
            cell: ({ id }: { id: string }) => namesOf(others, id, answer),
          })),
        ]}
      />
    </Stack>
  );
}
