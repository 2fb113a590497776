import type { JSX } from "hono/jsx/jsx-runtime";
import { EmptyState, Heading, Lead, Stack, Table, Tabs } from "../../../platform/ui/index.ts";
import { doneNotice, entrancePage, workspacePage } from "../../accounts/index.ts";
import { type Result, taskState } from "../../minutes/index.ts";
import type { EntranceContext, FormState, WorkspaceContext } from "../../records/index.ts";
import type { Answer } from "../task.ts";
import { AnswerForm, Answers, TaskBadge, TaskFacts } from "./task-parts.tsx";

export const VIEWS = ["eigene", "gremien", "erledigt"] as const;
export type View = (typeof VIEWS)[number];

const todayOf = ({ services }: Pick<WorkspaceContext, "services">): string => services.clock.today();

function TaskTable({ context, tasks }: { context: WorkspaceContext; tasks: readonly Result[] }) {
  const { t, paths } = context;
  return (
    <Table
      caption={t("tasks.title")}
      quietCaption
      rows={[...tasks]}
      columns={[
        {
          label: t("tasks.task"),
          rowHeader: true,
          cell: ({ slug, title }) => <a href={paths.intern(`aufgaben/${slug}`)}>{title}</a>,
        },
        {
          label: t("tasks.until"),
          cell: ({ dueOn }) => (dueOn === null ? t("tasks.noDay") : t.date(dueOn, "short")),
        },
        {
          label: t("tasks.who"),
          cell: ({ responsible, responsibleName }) => responsible ?? responsibleName ?? t("tasks.nobody"),
        },
        { label: t("tasks.agreed"), cell: ({ meetingTitle }) => meetingTitle },
        {
          label: t("tasks.stand"),
          cell: (task) => <TaskBadge t={t} state={taskState(task, todayOf(context))} />,
        },
      ]}
    />
  );
}

/** Tasks: one's own and one's organisation's, those of groups one leads, those that are done. */
export function taskListPage(props: {
  context: WorkspaceContext;
  view: View;
  views: readonly View[];
  tasks: readonly Result[];
}): JSX.Element {
  const { context, view, views, tasks } = props;
  const { t, paths } = context;
  const list = paths.intern("aufgaben");
  return workspacePage(context, {
    title: t("tasks.title"),
    current: "tasks",
    children: (
      <Stack>
        <Heading level={1}>{t("tasks.title")}</Heading>
        <Lead>{t("tasks.lead")}</Lead>
        <Tabs
          label={t("tasks.title")}
          items={views.map((code) => ({
            href: code === "eigene" ? list : `${list}?sicht=${code}`,
            label: t.code("tasks.view", code),
            current: code === view,
          }))}
        />
        {tasks.length === 0 ? (
          <EmptyState title={t("tasks.none")} next={{ href: paths.intern("treffen"), label: t("tasks.toMeetings") }} />
        ) : (
          <TaskTable context={context} tasks={tasks} />
        )}
      </Stack>
    ),
  });
}

type TaskShown = {
  context: WorkspaceContext;
  task: Result;
  answers: readonly Answer[];
  leads: boolean;
  mayAnswer: boolean;
  /** Whether the viewer sees where it was agreed on. */
  seesMeeting: boolean;
  state: FormState;
};

function HowItGoes({ context, task, leads, state }: TaskShown) {
  const { t, paths } = context;
  return (
    <Stack>
      <Heading level={2}>{t("tasks.answerTitle")}</Heading>
      <AnswerForm
        context={context}
        action={paths.intern(`aufgaben/${task.slug}`)}
        task={task}
        leads={leads}
        state={state}
      />
    </Stack>
  );
}

/** One task, for whose it is and who leads the group. */
export function taskPage(props: TaskShown): JSX.Element {
  const { context, task, answers, mayAnswer, seesMeeting } = props;
  const { t, paths } = context;
  return workspacePage(context, {
    title: task.title,
    current: "tasks",
    trail: [{ href: paths.intern("aufgaben"), label: t("tasks.title") }],
    children: (
      <Stack gap="large">
        <Stack>
          <Heading level={1}>{task.title}</Heading>
          <TaskFacts context={context} task={task} state={taskState(task, todayOf(context))} />
          {seesMeeting ? (
            <p>
              <a href={paths.intern(`treffen/${task.meetingSlug}/protokoll`)}>{t("tasks.toMinutes")}</a>
            </p>
          ) : null}
        </Stack>
        {mayAnswer ? <HowItGoes {...props} /> : null}
        <Answers context={context} answers={answers} />
      </Stack>
    ),
  });
}

/** The same behind the link of a reminder, without an account. */
export function linkedTaskPage(props: {
  context: EntranceContext;
  task: Result;
  answers: readonly Answer[];
  state: FormState;
}): JSX.Element {
  const { context, task, answers, state } = props;
  const { paths, params } = context;
  return entrancePage(context, {
    title: task.title,
    children: (
      <Stack gap="large">
        <Stack>
          {doneNotice(context)}
          <Heading level={1}>{task.title}</Heading>
          <TaskFacts context={context} task={task} state={taskState(task, todayOf(context))} />
        </Stack>
        <AnswerForm
          context={context}
          action={paths.intern(`aufgabe/${params["token"] ?? ""}`)}
          task={task}
          leads={false}
          state={state}
        />
        <Answers context={context} answers={answers} />
      </Stack>
    ),
  });
}

/** The same for each link that leads nowhere. */
export function lostTaskPage(context: EntranceContext): JSX.Element {
  const { t, paths } = context;
  const title = t("tasks.lostTitle");
  return entrancePage(context, {
    title,
    children: (
      <Stack>
        <Heading level={1}>{title}</Heading>
        <Lead>{t("tasks.lost")}</Lead>
        <p>
          <a href={paths.intern("anmelden")}>{t("tasks.signIn")}</a>
        </p>
      </Stack>
    ),
  });
}
