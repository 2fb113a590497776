import { Badge, type BadgeKind, Button, Table } from "../../../platform/ui/index.ts";
import { shortAddress, tablePath } from "../address.ts";
import { stateOf, type TableState, type TopicTable } from "../table.ts";
import type { TablesPage } from "./tables-page.tsx";
import { spoken } from "./code.tsx";

const BADGES: Readonly<Record<TableState, BadgeKind>> = { waiting: "info", open: "success", closed: "unknown" };

/** What can be done with a table now. */
function Steps({ page, table }: { page: TablesPage; table: TopicTable }) {
  const { context, meeting, said, mayOpen } = page;
  const { t, paths } = context;
  const button = (step: "close" | "open" | "show" | "hide" | "remove") => (
    <Button
      look="secondary"
      small
      name="step"
      value={step}
      fullLabel={t(`tables-office.step.${step}Full`, { name: table.name })}
    >
      {t(`tables-office.step.${step}`)}
    </Button>
  );
  const isEmpty = !said.some(({ tableId }) => tableId === table.id);
  if (!mayOpen && !isEmpty) return <></>;
  return (
    <form class="cluster" method="post" action={paths.intern(`treffen/${meeting.slug}/tische/${table.id}`)}>
      {mayOpen ? button(table.closedAt === null ? "close" : "open") : null}
      {mayOpen ? button(table.onScreen ? "hide" : "show") : null}
      {isEmpty ? button("remove") : null}
    </form>
  );
}

/** The tables, where they are reached, and how many have said something there. */
export function TableList({ page }: { page: TablesPage }) {
  const { context, tables, said } = page;
  const { t, services, tenant, paths } = context;
  return (
    <Table
      caption={t("tables-office.tables")}
      quietCaption
      rows={[...tables]}
      columns={[
        {
          label: t("tables-office.table"),
          rowHeader: true,
          cell: (table) => (
            <>
              {table.name}
              {table.itemTitle === null || table.itemTitle === table.name ? null : (
                <span class="note said__item">{table.itemTitle}</span>
              )}
            </>
          ),
        },
        {
          label: t("tables-office.address"),
          cell: (table) => (
            <a href={paths.site("de", tablePath(table))}>{spoken(shortAddress(services, tenant, table))}</a>
          ),
        },
        {
          label: t("tables-office.count"),
          cell: ({ id }) =>
            String(said.filter(({ tableId, droppedAt }) => tableId === id && droppedAt === null).length),
        },
        {
          label: t("tables-office.state"),
          cell: (table) => {
            const state = stateOf(table);
            return <Badge kind={BADGES[state]}>{t.code("tables-office.tableState", state)}</Badge>;
          },
        },
        { label: t("tables-office.steps"), cell: (table) => <Steps page={page} table={table} /> },
      ]}
    />
  );
}
