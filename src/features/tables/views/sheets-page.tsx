import type { JSX } from "hono/jsx/jsx-runtime";
import { Band, ButtonLink, Heading, Note, Stack } from "../../../platform/ui/index.ts";
import { type Meeting, meetingPage } from "../../meetings/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { shortAddress } from "../address.ts";
import type { TopicTable } from "../table.ts";
import { spoken, TableCode } from "./code.tsx";

function Sheet({ context, table }: { context: WorkspaceContext; table: TopicTable }) {
  const { t, services, tenant } = context;
  const address = shortAddress(services, tenant, table);
  return (
    <section class="table-sheet">
      <Heading level={2}>{table.name}</Heading>
      {table.itemTitle === null || table.itemTitle === table.name ? null : <p>{table.itemTitle}</p>}
      {table.question === "" ? null : <p class="table-sheet__question">{table.question}</p>}
      <TableCode address={address} label={t("tables-office.codeOf", { name: table.name })} />
      <p class="table-sheet__address">{spoken(address)}</p>
      <p class="note">{t("tables-office.sheetNote")}</p>
    </section>
  );
}

/** To print and lay on each table, or to beam: what is asked, the code, the address to type. */
export function sheetsPage(context: WorkspaceContext, meeting: Meeting, tables: readonly TopicTable[]): JSX.Element {
  const { t, paths } = context;
  return meetingPage(context, meeting, {
    tab: "tables",
    title: t("tables-office.sheets"),
    children: (
      <Band>
        <Stack gap="large">
          <div class="stack stack--small no-print">
            <Note>{t("tables-office.sheetsHelp")}</Note>
            <div>
              <ButtonLink look="secondary" href={paths.intern(`treffen/${meeting.slug}/tische`)}>
                {t("tables-office.toTables")}
              </ButtonLink>
            </div>
          </div>
          {tables.map((table) => (
            <Sheet context={context} table={table} />
          ))}
        </Stack>
      </Band>
    ),
  });
}
