import { Badge, Button, type Column, Heading, Note, Stack, Table } from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import type { Met } from "../met.ts";
import { bestOf, type DateTally, type Poll, type PollDate, type PollPerson, quorate, stateOf } from "../poll.ts";
import { dateWords, metWords } from "./words.ts";

type Shown = { context: WorkspaceContext; poll: Poll; met: ReadonlyMap<string, readonly Met[]> };

function MetList({ context: { t }, met }: { context: WorkspaceContext; met: readonly Met[] | undefined }) {
  if (met === undefined || met.length === 0) return <>–</>;
  return (
    <ul>
      {met.map((one) => (
        <li>{metWords(t, one)}</li>
      ))}
    </ul>
  );
}

const hasMet = ({ poll, met }: Shown): boolean => poll.dates.some(({ id }) => (met.get(id) ?? []).length > 0);

type OfDate = { context: WorkspaceContext; poll: Poll; date: PollDate };

function TakeOff({ context: { t, paths }, poll, date }: OfDate) {
  return (
    <form method="post" action={paths.intern(`abstimmungen/${poll.id}/termine/loeschung`)}>
      <input type="hidden" name="dateId" value={date.id} />
      <Button look="text" small fullLabel={t("polls-office.removeFull", { what: dateWords(t, date) })}>
        {t("polls-office.remove")}
      </Button>
    </form>
  );
}

/** The proposed dates, with what who proposes them should know. */
export function Proposed({ context, poll, met, isLead }: Shown & { isLead: boolean }) {
  const { t } = context;
  const takeOff = {
    label: t("polls-office.column.do"),
    quietLabel: true,
    cell: (date: PollDate) => <TakeOff context={context} poll={poll} date={date} />,
  };
  return (
    <Stack gap="small">
      <Heading level={2}>{t("polls-office.dates", { count: poll.dates.length })}</Heading>
      <Table
        caption={t("polls-office.dates", { count: poll.dates.length })}
        quietCaption
        rows={[...poll.dates]}
        columns={[
          { label: t("polls-office.column.date"), rowHeader: true, cell: (date) => dateWords(t, date) },
          ...(isLead
            ? [
                {
                  label: t("polls-office.column.met"),
                  cell: ({ id }: PollDate) => <MetList context={context} met={met.get(id)} />,
                },
                takeOff,
              ]
            : []),
        ]}
      />
    </Stack>
  );
}

function Seats({
  context: { t },
  tally,
  needed,
}: {
  context: WorkspaceContext;
  tally: DateTally;
  needed: number | undefined;
}) {
  const { yes, perhaps } = tally.seats;
  const count = perhaps === 0 ? t.number(yes) : t("polls-office.seats.both", { yes, perhaps });
  if (needed === undefined) return <>{count}</>;
  const enough = quorate(tally, needed);
  return (
    <>
      {count}
      <br />
      <span class="note">{t(`polls-office.quorum.${enough}`, { needed })}</span>
    </>
  );
}

function Fix({ context: { t, paths }, poll, date }: OfDate) {
  return (
    <form method="post" action={paths.intern(`abstimmungen/${poll.id}/festlegung`)}>
      <input type="hidden" name="dateId" value={date.id} />
      <Button look="secondary" small fullLabel={t("polls-office.fixFull", { date: dateWords(t, date) })}>
        {t("polls-office.fix")}
      </Button>
    </form>
  );
}

type ResultsProps = Shown & {
  people: readonly PollPerson[];
  tallies: readonly DateTally[];
  needed: number | undefined;
};

/** The date, marked where it suits most, and how many say what. */
function countColumns({ t }: WorkspaceContext, best: DateTally | undefined): Column<DateTally>[] {
  const number = (label: string, value: (tally: DateTally) => number) => ({
    label,
    numeric: true,
    cell: (tally: DateTally) => t.number(value(tally)),
  });
  return [
    {
      label: t("polls-office.column.date"),
      rowHeader: true,
      cell: (tally) => (
        <>
          {dateWords(t, tally.date)}{" "}
          {tally === best ? <Badge kind="success">{t("polls-office.bestMark")}</Badge> : null}
        </>
      ),
    },
    number(t("polls-office.answer.yes"), ({ yes }) => yes),
    number(t("polls-office.answer.perhaps"), ({ perhaps }) => perhaps),
    number(t("polls-office.answer.no"), ({ no }) => no),
    number(t("polls-office.column.points"), ({ points }) => points),
  ];
}

/** What is on the days, and fixing one of them. */
function fixColumns(shown: Shown, today: string): Column<DateTally>[] {
  const { context, poll, met } = shown;
  const { t } = context;
  const canTakeOff = stateOf(poll, today) === "open" && poll.dates.length > 2;
  const others: Column<DateTally> = {
    label: t("polls-office.column.met"),
    cell: ({ date }) => <MetList context={context} met={met.get(date.id)} />,
  };
  return [
    ...(hasMet(shown) ? [others] : []),
    {
      label: t("polls-office.column.do"),
      quietLabel: true,
      cell: ({ date }) => (
        <div class="cluster">
          {date.day < today ? t("polls-office.isOver") : <Fix context={context} poll={poll} date={date} />}
          {canTakeOff ? <TakeOff context={context} poll={poll} date={date} /> : null}
        </div>
      ),
    },
  ];
}

/** How many can on which date, which suits most and by which rule, and fixing one. */
export function Results(props: ResultsProps) {
  const { context, poll, people, tallies, needed } = props;
  const { t, services } = context;
  const today = services.clock.today();
  const state = stateOf(poll, today);
  const canFix = state === "open" || state === "over";
  const best = bestOf(tallies);
  const answered = people.filter(({ answeredAt }) => answeredAt !== null).length;
  return (
    <Stack gap="small">
      <Heading level={2}>{t("polls-office.results")}</Heading>
      {best === undefined ? null : (
        <p>
          <b>{t("polls-office.best", { date: dateWords(t, best.date), yes: best.yes, perhaps: best.perhaps })}</b>
        </p>
      )}
      <Table
        caption={t("polls-office.resultsCaption", { count: answered })}
        quietCaption
        rows={[...tallies]}
        columns={[
          ...countColumns(context, best),
          {
            label: t("polls-office.column.seats"),
            cell: (tally) => <Seats context={context} tally={tally} needed={needed} />,
          },
          ...(canFix ? fixColumns(props, today) : []),
        ]}
      />
      <Note>{t("polls-office.rule")}</Note>
      {canFix ? <Note>{t("polls-office.fixNote")}</Note> : null}
    </Stack>
  );
}
