import type { JSX } from "hono/jsx/jsx-runtime";
import { Badge, EmptyState, Heading, Lead, Stack, Table } from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import { type Remark, REMARK_DAYS } from "../remark.ts";

function Standing({ context: { t }, remark }: { context: WorkspaceContext; remark: Remark }) {
  if (remark.settledAt === null) return <Badge kind="warning">{t("remarks-office.state.open")}</Badge>;
  const state = remark.answer === null ? "closed" : "answered";
  return <Badge kind="success">{t(`remarks-office.state.${state}`)}</Badge>;
}

/** Messages of visitors that the viewer cares for: open ones first. */
export function remarksPage(context: WorkspaceContext, remarks: readonly Remark[]): JSX.Element {
  const { t, paths } = context;
  return workspacePage(context, {
    title: t("remarks-office.title"),
    current: "remarks",
    children: (
      <Stack>
        <Heading level={1}>{t("remarks-office.title")}</Heading>
        <Lead>{t("remarks-office.lead", { days: REMARK_DAYS })}</Lead>
        {remarks.length === 0 ? (
          <EmptyState title={t("remarks-office.none")}>
            <p>{t("remarks-office.noneText")}</p>
          </EmptyState>
        ) : (
          <Table
            caption={t("remarks-office.caption")}
            quietCaption
            rows={[...remarks]}
            columns={[
              {
                label: t("remarks-office.offer"),
                rowHeader: true,
                cell: (remark) => <a href={paths.intern(`rueckfragen/${remark.id}`)}>{remark.offer.title}</a>,
              },
              { label: t("remarks-office.kindColumn"), cell: (remark) => t.code("remarks.kind", remark.kind) },
              { label: t("remarks-office.receivedAt"), cell: (remark) => t.dateTime(remark.receivedAt) },
              {
                label: t("remarks-office.stateColumn"),
                cell: (remark) => <Standing context={context} remark={remark} />,
              },
            ]}
          />
        )}
      </Stack>
    ),
  });
}
