import { Badge, ButtonLink, EmptyState, Ends, Heading, Lead, Stack, Table } from "../../../platform/ui/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { type Round, stateOf } from "../round.ts";
import type { Progress } from "../rounds.ts";

const KINDS = { prepared: "info", running: "success", over: "warning", closed: "unknown" } as const;

/** All rounds, with how far each is. */
export function RoundsPage({ context, rounds }: { context: WorkspaceContext; rounds: readonly (Round & Progress)[] }) {
  const { t, paths, services } = context;
  const today = services.clock.today();
  return (
    <Stack>
      <Ends>
        <Heading level={1}>{t("rounds-office.rounds.title")}</Heading>
        <ButtonLink href={paths.intern("abfragen/neu")}>{t("rounds-office.round.new")}</ButtonLink>
      </Ends>
      <Lead>{t("rounds-office.rounds.lead")}</Lead>
      {rounds.length === 0 ? (
        <EmptyState title={t("rounds-office.rounds.none")}>{t("rounds-office.rounds.noneText")}</EmptyState>
      ) : (
        <Table
          caption={t("rounds-office.rounds.title")}
          quietCaption
          rows={[...rounds]}
          columns={[
            {
              label: t("rounds-office.rounds.round"),
              rowHeader: true,
              cell: (round) => <a href={paths.intern(`abfragen/${round.id}`)}>{round.title}</a>,
            },
            {
              label: t("rounds-office.rounds.state"),
              cell: (round) => {
                const state = stateOf(round, today);
                return <Badge kind={KINDS[state]}>{t(`rounds-office.roundState.${state}`)}</Badge>;
              },
            },
            {
              label: t("rounds-office.rounds.progress"),
              cell: ({ asked, answered, sentAt }) =>
                sentAt === null ? "–" : t("rounds-office.rounds.answered", { answered, asked }),
            },
            { label: t("rounds-office.rounds.dueOn"), cell: ({ dueOn }) => t.date(dueOn, "short") },
          ]}
        />
      )}
    </Stack>
  );
}
