import type { JSX } from "hono/jsx/jsx-runtime";
import { Badge, ButtonLink, EmptyState, Ends, Heading, Lead, Note, Stack, Table } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { type Poll, type PollState, stateOf } from "../poll.ts";
import { dateWords } from "./words.ts";

/** Somebody asked whom the viewer answers for. */
export type AskedRow = {
  id: string;
  poll_id: string;
  name: string;
  title: string;
  closes_on: string;
  answered_at: Date | null;
  /** Nothing was said yet, or not to all that is proposed. */
  is_awaited: boolean;
};

type Props = { context: WorkspaceContext; polls: readonly Poll[]; asked: readonly AskedRow[]; isLead: boolean };

const KINDS: Readonly<Record<PollState, "info" | "success" | "warning" | "unknown">> = {
  draft: "unknown",
  open: "info",
  over: "warning",
  fixed: "success",
  withdrawn: "unknown",
};

/** Where a poll stands, in a word. */
export const StateBadge = ({ context: { t }, state }: { context: WorkspaceContext; state: PollState }) => (
  <Badge kind={KINDS[state]}>{t(`polls-office.state.${state}`)}</Badge>
);

function Asked({ context: { t, paths }, asked }: Pick<Props, "context" | "asked">) {
  if (asked.length === 0) return <></>;
  return (
    <Stack gap="small">
      <Heading level={2}>{t("polls-office.list.asked")}</Heading>
      <Table
        caption={t("polls-office.list.asked")}
        quietCaption
        rows={[...asked]}
        columns={[
          {
            label: t("polls-office.column.poll"),
            rowHeader: true,
            cell: (row) => <a href={paths.intern(`abstimmungen/${row.poll_id}/antwort/${row.id}`)}>{row.title}</a>,
          },
          { label: t("polls-office.column.for"), cell: ({ name }) => name },
          { label: t("polls-office.column.closes"), cell: ({ closes_on: on }) => t.date(on, "short") },
          {
            label: t("polls-office.column.answer"),
            cell: ({ answered_at: at, is_awaited: isAwaited }) =>
              isAwaited ? (
                <Badge kind="warning">{t(at === null ? "polls-office.notYet" : "polls-office.notAll")}</Badge>
              ) : (
                t("polls-office.given")
              ),
          },
        ]}
      />
    </Stack>
  );
}

const outcome = ({ t }: WorkspaceContext, poll: Poll): string => {
  const fixed = poll.dates.find(({ id }) => id === poll.fixed?.dateId);
  return fixed === undefined
    ? t("polls-office.list.dates", { count: poll.dates.length, on: poll.closesOn })
    : dateWords(t, fixed);
};

/** Polls of the viewer's groups, and where they are asked themselves. */
export function listPage(props: Props): JSX.Element {
  const { context, polls, asked, isLead } = props;
  const { t, paths, services, viewer } = context;
  const today = services.clock.today();
  return workspacePage(context, {
    title: t("polls-office.title"),
    current: "polls",
    children: (
      <Stack gap="large">
        <Stack gap="small">
          <Ends>
            <Heading level={1}>{t("polls-office.title")}</Heading>
            {isLead ? <ButtonLink href={paths.intern("abstimmungen/neu")}>{t("polls-office.new")}</ButtonLink> : null}
          </Ends>
          <Lead>{t("polls-office.list.lead")}</Lead>
        </Stack>
        <Asked context={context} asked={asked} />
        {polls.length === 0 ? (
          <EmptyState title={t("polls-office.list.none")}>{t("polls-office.list.noneMore")}</EmptyState>
        ) : (
          <Table
            caption={t("polls-office.list.all")}
            rows={[...polls]}
            columns={[
              {
                label: t("polls-office.column.poll"),
                rowHeader: true,
                cell: (poll) => <a href={paths.intern(`abstimmungen/${poll.id}`)}>{poll.title}</a>,
              },
              { label: t("polls-office.column.group"), cell: ({ group }) => group.name },
              {
                label: t("polls-office.column.state"),
                cell: (poll) => <StateBadge context={context} state={stateOf(poll, today)} />,
              },
              { label: t("polls-office.column.outcome"), cell: (poll) => outcome(context, poll) },
            ]}
          />
        )}
        {viewer.isOffice ? (
          <Note>
            <a href={paths.intern("abstimmungen/schulfrei")}>{t("polls-office.breaks.title")}</a>
          </Note>
        ) : null}
      </Stack>
    ),
  });
}
