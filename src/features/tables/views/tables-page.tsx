import type { JSX } from "hono/jsx/jsx-runtime";
import {
  Band,
  Button,
  ButtonLink,
  ButtonRow,
  Cluster,
  DisclosureDetails,
  EmptyState,
  Heading,
  Note,
  Notice,
  Stack,
} from "../../../platform/ui/index.ts";
import { type AgendaItem, type Meeting, meetingPage } from "../../meetings/index.ts";
import { FormErrors, type FormState, type WorkspaceContext } from "../../records/index.ts";
import { type Contribution, fateOf, stateOf, type TopicTable } from "../table.ts";
import { ContributionRow } from "./contribution-rows.tsx";
import { OpenForm } from "./open-form.tsx";
import { TableList } from "./table-list.tsx";

export type TablesPage = {
  context: WorkspaceContext;
  meeting: Meeting;
  items: readonly AgendaItem[];
  tables: readonly TopicTable[];
  said: readonly Contribution[];
  /** Whether results can be written now. */
  mayTake: boolean;
  /** Whether tables can be opened: the meeting is not over. */
  mayOpen: boolean;
  state: FormState;
};

/** What can be done with what is ticked. */
function Deeds({
  context: { t },
  hasOpen,
  hasDropped,
}: {
  context: WorkspaceContext;
  hasOpen: boolean;
  hasDropped: boolean;
}) {
  return (
    <ButtonRow>
      {hasOpen ? (
        <>
          <Button name="deed" value="take">
            {t("tables-office.take")}
          </Button>
          <Button look="secondary" name="deed" value="join">
            {t("tables-office.join")}
          </Button>
          <Button look="secondary" name="deed" value="drop">
            {t("tables-office.drop")}
          </Button>
        </>
      ) : null}
      {hasDropped ? (
        <Button look="secondary" name="deed" value="back">
          {t("tables-office.backAgain")}
        </Button>
      ) : null}
    </ButtonRow>
  );
}

function Rows({ page, said, mayTick }: { page: TablesPage; said: readonly Contribution[]; mayTick: boolean }) {
  return (
    <ul class="said-list">
      {said.map((one) => (
        <ContributionRow context={page.context} said={one} mayTick={mayTick} />
      ))}
    </ul>
  );
}

/** All that was said, by tables; what is dropped is folded away. */
function Contributions({ page }: { page: TablesPage }) {
  const { context, meeting, tables, said, mayTake } = page;
  const { t, paths } = context;
  const dropped = said.filter((one) => fateOf(one) === "dropped");
  const kept = said.filter((one) => fateOf(one) !== "dropped");
  const hasOpen = kept.some((one) => fateOf(one) === "open");
  const action = paths.intern(`treffen/${meeting.slug}/tische/beitraege`);
  const byTable = tables.map((table) => {
    const own = kept.filter(({ tableId }) => tableId === table.id);
    return own.length === 0 ? null : (
      <section class="stack stack--small">
        <Heading level={3}>{table.name}</Heading>
        <Rows page={page} said={own} mayTick={mayTake} />
      </section>
    );
  });
  return (
    <room-screen class="stack" data-refresh>
      <Heading level={2} id="beitraege">
        {t("tables-office.said", { count: kept.length })}
      </Heading>
      {said.length === 0 ? <Note>{t("tables-office.nothingSaid")}</Note> : null}
      {hasOpen ? <Note>{t(mayTake ? "tables-office.takeHelp" : "tables-office.takeLater")}</Note> : null}
      {mayTake && hasOpen ? (
        <form class="stack" method="post" action={action}>
          {byTable}
          <Deeds context={context} hasOpen hasDropped={false} />
        </form>
      ) : (
        byTable
      )}
      {dropped.length === 0 ? null : (
        <DisclosureDetails summary={t("tables-office.dropped", { count: dropped.length })}>
          {mayTake ? (
            <form class="stack" method="post" action={action}>
              <Rows page={page} said={dropped} mayTick />
              <Deeds context={context} hasOpen={false} hasDropped />
            </form>
          ) : (
            <Rows page={page} said={dropped} mayTick={false} />
          )}
        </DisclosureDetails>
      )}
    </room-screen>
  );
}

function Opening({ page }: { page: TablesPage }) {
  const { context, items, meeting, tables, state } = page;
  const { t, paths } = context;
  if (items.length === 0)
    return (
      <EmptyState
        title={t("tables-office.noAgenda")}
        next={{ href: paths.intern(`treffen/${meeting.slug}`), label: t("tables-office.toAgenda") }}
      />
    );
  const form = <OpenForm context={context} meeting={meeting} items={items} state={state} />;
  if (tables.length === 0) return form;
  return (
    <DisclosureDetails summary={t("tables-office.openMore")} open={state.errors.length > 0}>
      {form}
    </DisclosureDetails>
  );
}

/** Tables of a meeting for who leads it: open and close, what is said, what becomes of it. */
export function tablesPage(page: TablesPage): JSX.Element {
  const { context, meeting, tables, mayOpen } = page;
  const { t, paths } = context;
  const isWaiting = tables.some((table) => stateOf(table) === "waiting");
  return meetingPage(context, meeting, {
    tab: "tables",
    title: t("tables-office.title"),
    scripts: ["room-screen.js"],
    children: (
      <Band>
        <Stack gap="large">
          <Stack>
            <FormErrors
              t={t}
              errors={page.state.errors}
              labelOf={(field) =>
                t(`tables-office.field.${field === "names" || field === "question" ? field : "item"}`)
              }
            />
            <Heading level={2}>{t("tables-office.tables")}</Heading>
            <Note>{t("tables-office.lead")}</Note>
            {isWaiting ? <Notice kind="info">{t("tables-office.waits")}</Notice> : null}
            {tables.length === 0 ? null : (
              <>
                <TableList page={page} />
                <Cluster>
                  <ButtonLink look="secondary" href={paths.intern(`treffen/${meeting.slug}/tische/aushang`)}>
                    {t("tables-office.toSheets")}
                  </ButtonLink>
                </Cluster>
              </>
            )}
            {mayOpen ? <Opening page={page} /> : null}
            {!mayOpen && tables.length === 0 ? <Note>{t("tables-office.none")}</Note> : null}
          </Stack>
          {tables.length === 0 ? null : <Contributions page={page} />}
        </Stack>
      </Band>
    ),
  });
}
