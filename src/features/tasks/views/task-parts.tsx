import { dayOf } from "../../../platform/clock.ts";
import {
  Badge,
  type BadgeKind,
  Button,
  ButtonRow,
  DateField,
  DescriptionList,
  Fieldset,
  Heading,
  HistoryList,
  Markdown,
  Note,
  Stack,
  TextArea,
} from "../../../platform/ui/index.ts";
import type { Result, TaskState } from "../../minutes/index.ts";
import { FormErrors, FormStart, type FormState, type InCounty, readerOf } from "../../records/index.ts";
import { type Answer, isOpen } from "../task.ts";

type Around = Pick<InCounty, "t">;

const LOOKS: Readonly<Record<TaskState, BadgeKind>> = {
  open: "info",
  overdue: "danger",
  done: "success",
  dropped: "unknown",
};

export const TaskBadge = ({ t, state }: { t: InCounty["t"]; state: TaskState }) => (
  <Badge kind={LOOKS[state]}>{t.code("tasks.state", state)}</Badge>
);

/** What is to be done, until when, and where it was agreed on. */
export function TaskFacts({ context: { t }, task, state }: { context: Around; task: Result; state: TaskState }) {
  const who = task.responsible ?? task.responsibleName ?? t("tasks.nobody");
  return (
    <Stack>
      <p class="tags">
        <TaskBadge t={t} state={state} />
      </p>
      {task.text === "" ? null : <Markdown source={task.text} />}
      <DescriptionList
        items={[
          { term: t("tasks.until"), value: task.dueOn === null ? t("tasks.noDay") : t.date(task.dueOn, "weekday") },
          { term: t("tasks.who"), value: who },
          { term: t("tasks.agreed"), value: `${task.meetingTitle}, ${t.date(task.meetingDay, "long")}` },
        ]}
      />
      {task.doneAt === null ? null : (
        <p>{t("tasks.doneBy", { on: dayOf(task.doneAt), by: task.doneBy ?? "", note: task.doneNote ?? "" })}</p>
      )}
    </Stack>
  );
}

/** What was said of it until now. */
export function Answers({ context: { t }, answers }: { context: Around; answers: readonly Answer[] }) {
  if (answers.length === 0) return <></>;
  return (
    <Stack>
      <Heading level={2}>{t("tasks.history")}</Heading>
      <HistoryList
        entries={answers.map(({ kind, day, note, by, at, settledAt }) => ({
          date: t.dateTime(at),
          iso: at.toISOString(),
          what: t("tasks.said", { by, what: t.code("tasks.answer", kind) }),
          detail: [day === null ? "" : t.date(day, "long"), note, settledAt === null ? t("tasks.waits") : ""]
            .filter((part) => part !== "")
            .join(" · "),
        }))}
      />
    </Stack>
  );
}

/** What can be said of a task; `leads`: it is done at once, and the task can be given up. */
export function AnswerForm(props: { context: Around; action: string; task: Result; leads: boolean; state: FormState }) {
  const { context, action, task, leads, state } = props;
  const { t } = context;
  const form = readerOf(t, state);
  if (!isOpen(task))
    return (
      <form method="post" action={action}>
        <Button look="secondary" name="what" value="reopened">
          {t("tasks.reopen")}
        </Button>
      </form>
    );
  return (
    <>
      <FormErrors t={t} errors={state.errors} labelOf={(field) => t(field === "day" ? "tasks.newDay" : "tasks.note")} />
      <form class="stack" method="post" action={action} novalidate>
        <FormStart name="what" value="done" />
        <TextArea {...form.field("note", t("tasks.note"))} rows={3} maxlength={2000} />
        <ButtonRow>
          <Button name="what" value="done">
            {t("tasks.done")}
          </Button>
        </ButtonRow>
        <Fieldset id="sonst" label={t("tasks.otherwise")}>
          <DateField {...form.field("day", t("tasks.newDay"))} />
          <ButtonRow>
            <Button look="secondary" name="what" value="new_date">
              {t(leads ? "tasks.setDay" : "tasks.wishDay")}
            </Button>
            <Button look="secondary" name="what" value="not_mine">
              {t(leads ? "tasks.free" : "tasks.notMine")}
            </Button>
            {leads ? (
              <Button look="secondary" name="what" value="dropped">
                {t("tasks.drop")}
              </Button>
            ) : null}
          </ButtonRow>
          {leads ? null : <Note>{t("tasks.seen")}</Note>}
        </Fieldset>
      </form>
    </>
  );
}
