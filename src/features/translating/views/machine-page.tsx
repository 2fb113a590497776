import type { JSX } from "hono/jsx/jsx-runtime";
import { dayOf } from "../../../platform/clock.ts";
import type { Language } from "../../../platform/i18n/languages.ts";
import { Button, ButtonRow, Heading, Lead, Notice, Stack, Table } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { nameLanguage } from "../../visits/index.ts";
import type { MachineRun } from "../machine.ts";
import type { TranslatedKind } from "../texts.ts";
import { ChoiceFields } from "./overview-page.tsx";

type Props = {
  context: WorkspaceContext;
  kinds: readonly TranslatedKind[];
  languages: readonly Language[];
  runs: readonly MachineRun[];
  problem: "none" | "nothing" | undefined;
};

/** How far a run is, in words. */
function tellRun({ t }: WorkspaceContext, { done, recordIds, leftOut, fault, finishedAt }: MachineRun): string {
  const parts = [
    t("translating-office.machine.progress", { done, all: recordIds.length }),
    ...(leftOut > 0 ? [t("translating-office.machine.leftOut", { count: leftOut })] : []),
    ...(fault === null ? [] : [t.code("translating-office.machine.fault", fault)]),
    ...(fault !== null && finishedAt === null ? [t("translating-office.machine.again")] : []),
  ];
  return parts.join(" · ");
}

function Runs({ context, runs }: Props) {
  const { t } = context;
  if (runs.length === 0) return <></>;
  return (
    <Table
      caption={t("translating-office.machine.runs")}
      rows={[...runs]}
      columns={[
        {
          label: t("translating-office.filter.language"),
          rowHeader: true,
          cell: ({ language }) => nameLanguage(t, language),
        },
        { label: t("translating-office.machine.askedOn"), cell: ({ askedAt }) => t.date(dayOf(askedAt), "short") },
        { label: t("translating-office.machine.askedBy"), cell: ({ askedBy }) => askedBy },
        { label: t("translating-office.machine.state"), cell: (run) => tellRun(context, run) },
      ]}
    />
  );
}

function Ask({ context, kinds, languages, machine }: Props & { machine: string }) {
  const { t, paths } = context;
  return (
    <form method="post" action={paths.intern("uebersetzungen/maschine")} class="stack">
      <Notice kind="info" title={t("translating-office.machine.leaves", { machine })}>
        {t("translating-office.machine.leavesHelp")}
      </Notice>
      <ChoiceFields context={context} kinds={kinds} languages={languages} withStates={false} />
      <ButtonRow>
        <Button>{t("translating-office.machine.button")}</Button>
      </ButtonRow>
    </form>
  );
}

/** Proposals of a machine: for what, and how far they are. */
export function machinePage(props: Props): JSX.Element {
  const { context, problem } = props;
  const { t, paths, services } = context;
  const machine = services.machine?.name;
  return workspacePage(context, {
    title: t("translating-office.machine.title"),
    current: "translating",
    trail: [{ href: paths.intern("uebersetzungen"), label: t("translating-office.title") }],
    children: (
      <Stack gap="large">
        <Stack>
          <Heading level={1}>{t("translating-office.machine.title")}</Heading>
          <Lead>{t("translating-office.machine.lead")}</Lead>
          {problem === undefined ? null : (
            <Notice kind="warning" live>
              {t(`translating-office.machine.problem.${problem}`)}
            </Notice>
          )}
        </Stack>
        {machine === undefined ? (
          <Notice kind="info">{t("translating-office.machine.off")}</Notice>
        ) : (
          <Ask {...props} machine={machine} />
        )}
        <Runs {...props} />
      </Stack>
    ),
  });
}
